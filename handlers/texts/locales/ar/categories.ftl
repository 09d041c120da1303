### state: draft
### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = المشي
    .button = 🚶 المشي
    .you-enjoy = من محبي المشي
    .they-enjoy = من محبي المشي
    .doing = المشي
    .the = المشي
    .typed = المشي, مشي, امشي, نزهة, أتمشى

activity-coffee = شرب القهوة
    .button = ☕ القهوة
    .you-enjoy = من محبي شرب القهوة
    .they-enjoy = من محبي شرب القهوة
    .doing = شرب القهوة
    .the = شرب القهوة
    .typed = قهوة, القهوة, شرب القهوة, شرب الشاي,
        شاي, الشاي, كوب شاي, فنجان قهوة

activity-garden = العمل في الحديقة
    .button = 🌱 الحديقة
    .you-enjoy = من محبي العمل في الحديقة
    .they-enjoy = من محبي العمل في الحديقة
    .doing = العمل في الحديقة
    .the = العمل في الحديقة
    .typed = حديقة, الحديقة, زراعة, ورد, زهور

activity-games = الألعاب
    .button = 🎲 الألعاب
    .you-enjoy = من محبي الألعاب
    .they-enjoy = من محبي الألعاب
    .doing = اللعب
    .the = اللعب
    .typed = لعب, ألعاب, ورق, شطرنج, طاولة, دومينو

activity-cooking = الطبخ
    .button = 🍲 الطبخ
    .you-enjoy = من محبي الطبخ
    .they-enjoy = من محبي الطبخ
    .doing = الطبخ
    .the = الطبخ
    .typed = طبخ, الطبخ, وصفة, وصفات

activity-music = الموسيقى
    .button = 🎵 الموسيقى
    .you-enjoy = من محبي الموسيقى
    .they-enjoy = من محبي الموسيقى
    .doing = الاستماع إلى الموسيقى
    .the = الاستماع إلى الموسيقى
    .typed = موسيقى, الموسيقى, عود, غيتار, بيانو, أغاني

activity-picnic = الأكل في الحديقة العامة
    .button = 🧺 أكل في الهواء
    .you-enjoy = من محبي الأكل في الهواء الطلق
    .they-enjoy = من محبي الأكل في الهواء الطلق
    .doing = النزهة مع الطعام
    .the = النزهة مع الطعام
    .typed = نزهة وأكل, شواء, أكل في الهواء

activity-crafts = الأشغال اليدوية
    .button = 🎨 أشغال يدوية
    .you-enjoy = من محبي الأشغال اليدوية
    .they-enjoy = من محبي الأشغال اليدوية
    .doing = الأشغال اليدوية
    .the = الأشغال اليدوية
    .typed = أشغال يدوية, أشغال, طين

activity-reading = القراءة
    .button = 📖 القراءة
    .you-enjoy = من محبي القراءة
    .they-enjoy = من محبي القراءة
    .doing = القراءة
    .the = القراءة
    .typed = قراءة, القراءة, كتاب, كتب, مكتبة, جريدة

activity-animals = الحيوانات
    .button = 🐕 الحيوانات
    .you-enjoy = من محبي الحيوانات
    .they-enjoy = من محبي الحيوانات
    .doing = زيارة الحيوانات
    .the = زيارة الحيوانات
    .typed = حيوان, حيوانات, كلب, قطة, حصان, أرنب

activity-cycling = ركوب الدراجة
    .button = 🚲 الدراجة
    .you-enjoy = من محبي ركوب الدراجة
    .they-enjoy = من محبي ركوب الدراجة
    .doing = ركوب الدراجة
    .the = ركوب الدراجة
    .typed = دراجة, الدراجة, ركوب الدراجة

activity-knitting = الحياكة
    .button = 🧶 الحياكة
    .you-enjoy = من محبي الحياكة
    .they-enjoy = من محبي الحياكة
    .doing = الحياكة
    .the = الحياكة
    .typed = حياكة, الحياكة, تطريز, صوف

activity-film = مشاهدة الأفلام
    .button = 🎬 الأفلام
    .you-enjoy = من محبي الأفلام
    .they-enjoy = من محبي الأفلام
    .doing = مشاهدة فيلم
    .the = مشاهدة فيلم
    .typed = فيلم, أفلام, سينما

activity-sport = الرياضة
    .button = ⚽ الرياضة
    .you-enjoy = من محبي الرياضة
    .they-enjoy = من محبي الرياضة
    .doing = الرياضة
    .the = الرياضة
    .typed = رياضة, الرياضة, كرة القدم, كرة, تنس, يوغا

activity-talking = الكلام والدردشة
    .button = 🗣️ الدردشة
    .you-enjoy = من محبي الدردشة
    .they-enjoy = من محبي الدردشة
    .doing = الحديث معًا
    .the = الحديث معًا
    .typed = دردشة, كلام, حديث

activity-eating = الأكل معًا
    .button = 🍽️ الأكل معًا
    .you-enjoy = من محبي الأكل مع الناس
    .they-enjoy = من محبي الأكل مع الناس
    .doing = الأكل معًا
    .the = الأكل معًا
    .typed = أكل, الأكل معا, مطعم, غداء, فطور

activity-sunny = الجلوس في الخارج
    .button = ⛱️ الجلوس في الخارج
    .you-enjoy = من محبي الجلوس في الخارج
    .they-enjoy = من محبي الجلوس في الخارج
    .doing = الجلوس في الخارج
    .the = الجلوس في الخارج
    .typed = الجلوس في الخارج, شمس, في الشمس

activity-puzzles = الألغاز
    .button = 🧩 الألغاز
    .you-enjoy = من محبي الألغاز
    .they-enjoy = من محبي الألغاز
    .doing = حل الألغاز
    .the = حل الألغاز
    .typed = ألغاز, لغز, كلمات متقاطعة, سودوكو

activity-drawing = الرسم
    .button = 🖍️ الرسم
    .you-enjoy = من محبي الرسم
    .they-enjoy = من محبي الرسم
    .doing = الرسم
    .the = الرسم
    .typed = رسم, الرسم, تلوين, ألوان

activity-photos = التصوير
    .button = 📷 التصوير
    .you-enjoy = من محبي التصوير
    .they-enjoy = من محبي التصوير
    .doing = التصوير
    .the = التصوير
    .typed = تصوير, صور, كاميرا

activity-dancing = الرقص
    .button = 💃 الرقص
    .you-enjoy = من محبي الرقص
    .they-enjoy = من محبي الرقص
    .doing = الرقص
    .the = الرقص
    .typed = رقص, الرقص, دبكة

activity-swimming = السباحة
    .button = 🏊 السباحة
    .you-enjoy = من محبي السباحة
    .they-enjoy = من محبي السباحة
    .doing = السباحة
    .the = السباحة
    .typed = سباحة, السباحة, مسبح

activity-fishing = صيد السمك
    .button = 🎣 صيد السمك
    .you-enjoy = من محبي صيد السمك
    .they-enjoy = من محبي صيد السمك
    .doing = صيد السمك
    .the = صيد السمك
    .typed = صيد, صيد السمك, سمك

activity-birds = مشاهدة الطيور
    .button = 🐦 الطيور
    .you-enjoy = من محبي مشاهدة الطيور
    .they-enjoy = من محبي مشاهدة الطيور
    .doing = مشاهدة الطيور
    .the = مشاهدة الطيور
    .typed = طيور, طير, طبيعة

activity-market = الذهاب إلى السوق
    .button = 🛍️ السوق
    .you-enjoy = من محبي الذهاب إلى السوق
    .they-enjoy = من محبي الذهاب إلى السوق
    .doing = الذهاب إلى السوق
    .the = الذهاب إلى السوق
    .typed = سوق, السوق, تسوق, محلات

activity-museum = الذهاب إلى المتحف
    .button = 🏛️ المتحف
    .you-enjoy = من محبي المتاحف
    .they-enjoy = من محبي المتاحف
    .doing = الذهاب إلى المتحف
    .the = الذهاب إلى المتحف
    .typed = متحف, متاحف, فن, تاريخ

activity-television = مشاهدة التلفاز
    .button = 📺 التلفاز
    .you-enjoy = من محبي مشاهدة التلفاز
    .they-enjoy = من محبي مشاهدة التلفاز
    .doing = مشاهدة التلفزيون
    .the = مشاهدة التلفزيون
    .typed = تلفاز, تلفزيون, مسلسل, مسلسلات

activity-memories = الكلام عن الماضي
    .button = 🕰️ أيام زمان
    .you-enjoy = من محبي الكلام عن أيام زمان
    .they-enjoy = من محبي الكلام عن أيام زمان
    .doing = الحديث عن الماضي
    .the = الحديث عن الماضي
    .typed = أيام زمان, الماضي, ذكريات

activity-woodwork = صنع أشياء من الخشب
    .button = 🪚 شيء من الخشب
    .you-enjoy = من محبي العمل بالخشب
    .they-enjoy = من محبي العمل بالخشب
    .doing = العمل بالخشب
    .the = العمل بالخشب
    .typed = خشب, نجارة

activity-trips = رحلة ليوم واحد
    .button = 🚌 رحلة يوم
    .you-enjoy = من محبي الرحلات
    .they-enjoy = من محبي الرحلات
    .doing = رحلة ليوم
    .the = رحلة ليوم
    .typed = رحلة, رحلات, سفر, بحر, شاطئ, قطار

# What somebody said in own words, and that is none of the choices.
activity-own = شيء معاً
    .button = شيء معاً
    .doing = فعل شيء معًا
    .the = فعل شيء معًا

### state: draft
### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "Je wilt", .they-give follows a first name and "wil".
### .wish follows "wil graag" or "wilt graag"; .wish-button is its choice.
### .typed: words by which it is known in what somebody says in their own words.

offer-groceries = إحضار المشتريات
    .button = 🛒 المشتريات
    .you-give = إحضار المشتريات
    .they-give = إحضار المشتريات
    .wish = مساعدة في المشتريات
    .wish-button = 🛒 شيء من المتجر
    .typed = مشتريات, تسوق, متجر, سوبرماركت

offer-listening = الاستماع
    .button = 👂 الاستماع
    .you-give = الاستماع
    .they-give = الاستماع
    .wish = شخص يستمع
    .wish-button = 👂 بعض الكلام
    .typed = استماع, الاستماع, أسمع, كلام, حديث

offer-outside = الخروج معًا
    .button = 🌳 الخروج معًا
    .you-give = الخروج معًا
    .they-give = الخروج معًا
    .wish = الخروج مع شخص
    .wish-button = 🌳 خروج مع شخص
    .typed = خروج, الخروج, المشي, مشي, حديقة عامة

offer-calling = الاتصال بشخص
    .button = 📞 الاتصال بشخص
    .you-give = الاتصال بشخص
    .they-give = الاتصال بشخص
    .wish = مكالمة
    .wish-button = 📞 مكالمة
    .typed = اتصال, مكالمة, اتصل

offer-plants = سقي النباتات
    .button = 🪴 سقي النباتات
    .you-give = سقي النباتات
    .they-give = سقي النباتات
    .wish = مساعدة في النباتات
    .wish-button = 🪴 النباتات
    .typed = نبات, نباتات, سقي, زهور

offer-pets = رعاية حيوان
    .button = 🐾 رعاية حيوان
    .you-give = رعاية حيوان
    .they-give = رعاية حيوان
    .wish = مساعدة مع حيوان
    .wish-button = 🐾 مساعدة مع حيوان
    .typed = حيوان, حيوانات, كلب, قطة

offer-letters = قراءة الرسائل معًا
    .button = 📄 قراءة الرسائل
    .you-give = قراءة الرسائل معًا
    .they-give = قراءة الرسائل معًا
    .wish = مساعدة في الرسائل
    .wish-button = 📄 مساعدة في رسائل
    .typed = رسالة, رسائل, ورقة, أوراق, استمارة

offer-dishes = غسل الصحون
    .button = 🧽 غسل الصحون
    .you-give = غسل الصحون
    .they-give = غسل الصحون
    .wish = مساعدة في الصحون
    .wish-button = 🧽 مساعدة في الصحون
    .typed = صحون, غسل الصحون

offer-baking = صنع الكعك
    .button = 🍰 صنع الكعك
    .you-give = صنع الكعك
    .they-give = صنع الكعك
    .wish = شيء لذيذ
    .wish-button = 🍰 شيء لذيذ
    .typed = كعك, خبز, حلوى, حلويات

offer-singing = الغناء
    .button = 🎤 الغناء
    .you-give = الغناء
    .they-give = الغناء
    .wish = الغناء معًا
    .wish-button = 🎤 الغناء معًا
    .typed = غناء, الغناء, أغنية

offer-jobs = أعمال البيت الصغيرة
    .button = 🔧 أعمال صغيرة
    .you-give = أعمال البيت الصغيرة
    .they-give = أعمال البيت الصغيرة
    .wish = مساعدة في عمل صغير
    .wish-button = 🔧 عمل صغير
    .typed = تصليح, إصلاح, دهان, لمبة, تعليق

offer-cooking = الطبخ لشخص
    .button = 🍲 الطبخ لشخص
    .you-give = الطبخ لشخص
    .they-give = الطبخ لشخص
    .wish = طعام ساخن
    .wish-button = 🍲 طعام ساخن
    .typed = طبخ, الطبخ, طعام, أكل ساخن

offer-bicycle = تصليح دراجة
    .button = 🔩 تصليح دراجة
    .you-give = تصليح دراجة
    .they-give = تصليح دراجة
    .wish = مساعدة في دراجة
    .wish-button = 🔩 تصليح دراجتي
    .typed = دراجة, تصليح دراجة

offer-clothes = خياطة الملابس
    .button = 🧵 الخياطة
    .you-give = خياطة الملابس
    .they-give = خياطة الملابس
    .wish = مساعدة في الملابس
    .wish-button = 🧵 مساعدة في ملابس
    .typed = ملابس, خياطة, بنطلون, زر قميص

offer-language = التمرن على اللغة معًا
    .button = 💬 تمرين اللغة
    .you-give = التمرن على اللغة معًا
    .they-give = التمرن على اللغة معًا
    .wish = التمرن على لغة
    .wish-button = 💬 التمرن على لغة
    .typed = هولندية, الهولندية, تعلم اللغة, عربية, إنجليزية

offer-phone = شرح الهاتف
    .button = 📱 شرح الهاتف
    .you-give = شرح الهاتف
    .they-give = شرح الهاتف
    .wish = مساعدة في الهاتف
    .wish-button = 📱 مساعدة في هاتف
    .typed = هاتف, جوال, موبايل, واتساب

offer-welcome = الترحيب بالجيران الجدد
    .button = 🌻 الترحيب
    .you-give = الترحيب بالجيران الجدد
    .they-give = الترحيب بالجيران الجدد
    .wish = ترحيب دافئ
    .wish-button = 🌻 ترحيب دافئ
    .typed = ترحيب, استقبال, أهلا

offer-tea = تحضير الشاي
    .button = 🫖 تحضير الشاي
    .you-give = تحضير الشاي
    .they-give = تحضير الشاي
    .wish = شرب الشاي معًا
    .wish-button = 🫖 شاي معًا
    .typed = شاي, الشاي

offer-soup = إحضار الحساء
    .button = 🥣 إحضار الحساء
    .you-give = إحضار الحساء
    .they-give = إحضار الحساء
    .wish = صحن حساء
    .wish-button = 🥣 صحن حساء
    .typed = حساء, شوربة

offer-parcels = استلام طرد
    .button = 📦 استلام طرد
    .you-give = استلام طرد
    .they-give = استلام طرد
    .wish = مساعدة في طرد
    .wish-button = 📦 مساعدة في طرد
    .typed = طرد, طرود, بريد

offer-bins = إخراج القمامة
    .button = ♻️ إخراج القمامة
    .you-give = إخراج القمامة
    .they-give = إخراج القمامة
    .wish = مساعدة في القمامة
    .wish-button = ♻️ مساعدة بالقمامة
    .typed = قمامة, زبالة, نفايات

offer-lifting = حمل شيء ثقيل
    .button = 💪 حمل الأشياء
    .you-give = حمل شيء ثقيل
    .they-give = حمل شيء ثقيل
    .wish = مساعدة في شيء ثقيل
    .wish-button = 💪 شيء ثقيل
    .typed = حمل, ثقيل, رفع

offer-stories = القراءة لشخص
    .button = 📚 القراءة لشخص
    .you-give = القراءة لشخص
    .they-give = القراءة لشخص
    .wish = شخص يقرأ قصة
    .wish-button = 📚 سماع قصة
    .typed = قصة, قصص, حكاية

offer-gardening = المساعدة في الحديقة
    .button = 🧤 عمل الحديقة
    .you-give = المساعدة في الحديقة
    .they-give = المساعدة في الحديقة
    .wish = مساعدة في الحديقة
    .wish-button = 🧤 مساعدة بالحديقة
    .typed = حديقة, عشب, زراعة

offer-windows = تنظيف النوافذ
    .button = 🪟 تنظيف النوافذ
    .you-give = تنظيف النوافذ
    .they-give = تنظيف النوافذ
    .wish = مساعدة في النوافذ
    .wish-button = 🪟 مساعدة بالنوافذ
    .typed = نوافذ, شباك, تنظيف

offer-street = تنظيف الشارع
    .button = 🧹 تنظيف الشارع
    .you-give = تنظيف الشارع
    .they-give = تنظيف الشارع
    .wish = تنظيف الشارع معًا
    .wish-button = 🧹 التنظيف معًا
    .typed = تنظيف الشارع, كنس

offer-doctor = الذهاب معًا إلى الطبيب
    .button = 🏥 إلى الطبيب
    .you-give = الذهاب معًا إلى الطبيب
    .they-give = الذهاب معًا إلى الطبيب
    .wish = شخص يأتي إلى الطبيب
    .wish-button = 🏥 مع شخص للطبيب
    .typed = طبيب, دكتور, مستشفى, صيدلية, أسنان

offer-homework = المساعدة في الواجبات
    .button = 🎒 الواجبات
    .you-give = المساعدة في الواجبات
    .they-give = المساعدة في الواجبات
    .wish = مساعدة في الواجبات
    .wish-button = 🎒 مساعدة بالواجبات
    .typed = واجبات, دروس, رياضيات, دراسة

offer-computer = شرح الحاسوب
    .button = 💻 شرح الحاسوب
    .you-give = شرح الحاسوب
    .they-give = شرح الحاسوب
    .wish = مساعدة في الحاسوب
    .wish-button = 💻 مساعدة بالحاسوب
    .typed = حاسوب, كمبيوتر, إنترنت, طابعة

offer-driving = توصيل شخص بالسيارة
    .button = 🚗 التوصيل بالسيارة
    .you-give = توصيل شخص بالسيارة
    .they-give = توصيل شخص بالسيارة
    .wish = توصيلة بالسيارة
    .wish-button = 🚗 توصيلة
    .typed = سيارة, توصيل, توصيلة

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

offer-listening = الاستماع
    .button = 👂 الاستماع
    .you-give = الاستماع
    .they-give = الاستماع
    .wish = شخص يستمع
    .wish-button = 👂 بعض الكلام

offer-outside = الخروج معًا
    .button = 🌳 الخروج معًا
    .you-give = الخروج معًا
    .they-give = الخروج معًا
    .wish = الخروج مع شخص
    .wish-button = 🌳 خروج مع شخص

offer-calling = الاتصال بشخص
    .button = 📞 الاتصال بشخص
    .you-give = الاتصال بشخص
    .they-give = الاتصال بشخص
    .wish = مكالمة
    .wish-button = 📞 مكالمة

offer-plants = سقي النباتات
    .button = 🪴 سقي النباتات
    .you-give = سقي النباتات
    .they-give = سقي النباتات
    .wish = مساعدة في النباتات
    .wish-button = 🪴 النباتات

offer-pets = رعاية حيوان
    .button = 🐾 رعاية حيوان
    .you-give = رعاية حيوان
    .they-give = رعاية حيوان
    .wish = مساعدة مع حيوان
    .wish-button = 🐾 مساعدة مع حيوان

offer-letters = قراءة الرسائل معًا
    .button = 📄 قراءة الرسائل
    .you-give = قراءة الرسائل معًا
    .they-give = قراءة الرسائل معًا
    .wish = مساعدة في الرسائل
    .wish-button = 📄 مساعدة في رسائل

offer-dishes = غسل الصحون
    .button = 🧽 غسل الصحون
    .you-give = غسل الصحون
    .they-give = غسل الصحون
    .wish = مساعدة في الصحون
    .wish-button = 🧽 مساعدة في الصحون

offer-baking = صنع الكعك
    .button = 🍰 صنع الكعك
    .you-give = صنع الكعك
    .they-give = صنع الكعك
    .wish = شيء لذيذ
    .wish-button = 🍰 شيء لذيذ

offer-singing = الغناء
    .button = 🎤 الغناء
    .you-give = الغناء
    .they-give = الغناء
    .wish = الغناء معًا
    .wish-button = 🎤 الغناء معًا

offer-jobs = أعمال البيت الصغيرة
    .button = 🔧 أعمال صغيرة
    .you-give = أعمال البيت الصغيرة
    .they-give = أعمال البيت الصغيرة
    .wish = مساعدة في عمل صغير
    .wish-button = 🔧 عمل صغير

offer-cooking = الطبخ لشخص
    .button = 🍲 الطبخ لشخص
    .you-give = الطبخ لشخص
    .they-give = الطبخ لشخص
    .wish = طعام ساخن
    .wish-button = 🍲 طعام ساخن

offer-bicycle = تصليح دراجة
    .button = 🚲 تصليح دراجة
    .you-give = تصليح دراجة
    .they-give = تصليح دراجة
    .wish = مساعدة في دراجة
    .wish-button = 🚲 تصليح دراجتي

offer-clothes = خياطة الملابس
    .button = 🧵 الخياطة
    .you-give = خياطة الملابس
    .they-give = خياطة الملابس
    .wish = مساعدة في الملابس
    .wish-button = 🧵 مساعدة في ملابس

offer-language = التمرن على اللغة معًا
    .button = 💬 تمرين اللغة
    .you-give = التمرن على اللغة معًا
    .they-give = التمرن على اللغة معًا
    .wish = التمرن على لغة
    .wish-button = 💬 التمرن على لغة

offer-phone = شرح الهاتف
    .button = 📱 شرح الهاتف
    .you-give = شرح الهاتف
    .they-give = شرح الهاتف
    .wish = مساعدة في الهاتف
    .wish-button = 📱 مساعدة في هاتف

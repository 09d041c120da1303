### state: draft
### audience: coordinator
### kind: phrase
### De pagina met alle teksten, voor wie ze doorleest.

texts-page = كل ما يقوله البوت
    .how = هكذا تظهر كل رسالة على الهاتف. اقرأها كلها. إذا كان يمكن تحسين شيء، فقل ذلك مع الاسم المكتوب فوق الرسالة.
    .limits = يهتم الفحص بالجمل القصيرة والكلمات العادية. هل يفهمها الجيران؟ لا يبين ذلك إلا الجيران.
    .no-words = لم يتم البحث عن الكلمات الآن: يلزم لذلك wordfreq وsimplemma. التثبيت: pip install wordfreq simplemma
    .search = ابحث عن كلمة أو اسم
    .any-finding = كل الرسائل
    .open = للنظر فيها
    .error = يجب تغييرها
    .warning = ربما يمكن تحسينها
    .accepted = تم النظر وهي جيدة
    .anybody = للجميع
    .resident = للجيران
    .connector = لهمزات الوصل
    .coordinator = للمنسقين
    .buddy = لرفاق الهاتف
    .spoken = لتقال على الهاتف
    .more-ways = وهكذا أيضًا:
    .more-choices = بعد “عرض المزيد”:
    .home = تحتها تبقى الأزرار السابقة.
    .answer = هل هي جيدة هكذا؟ إذن اكتب هذا السطر فوق الرسالة، مع السبب:
    .why = لماذا هي جيدة
    .reason = جيدة، لأن:
    .where = أين هي:
    .words = كلمات
    .longest = أطول جملة
    .common = كلمات عادية
    .rarest = أقل الكلمات استعمالًا
    .shown = رسائل
    .nothing = لم نجد رسالة.

# What each rule of the check is about, by its name.
texts-page-rule =
    .short-sentences = جملة طويلة جدًا
    .one-sentence-a-line = أكثر من جملة في السطر
    .short-message = الرسالة طويلة جدًا
    .one-question = أكثر من سؤال
    .kind-words = كلمة لا نستعملها
    .no-shortened-words = كلمة مختصرة
    .times-in-words = تاريخ أو وقت بالأرقام
    .no-percentages = نسبة مئوية
    .informal = صيغة رسمية
    .one-emoji = صورة زائدة، أو صورة وحدها
    .a-button-fits = زر طويل جدًا
    .tidy = يوجد شيء ليس مكانه هنا
    .everyday-words = كلمة لا يعرفها الجميع
    .mostly-common-words = كلمات قليلة الاستعمال كثيرة معًا
    .a-way-on = لا تقول ماذا الآن
    .like-its-twin = للزر نفسه صورة أخرى في مكان آخر
    .other = شيء آخر

### state: draft
### audience: resident
### Words that are the same everywhere: the footer, plain choices, and what the bot says when something went wrong.

# The fixed footer. $human: first name of the connector. The short one comes when the name does not fit.
common-footer =
    .back = ↩️ رجوع
    .human = 👤 الكلام مع { $human }
    .human-short = 👤 إنسان
    .explain = ❓ اشرح لي
    .give = 📨 أعطِ هذا إلى { $human }
    .give-short = 📨 أوصل هذا
    .more = ➡️ عرض المزيد
    .aloud = 🔊 اقرأ لي
    .pictures = 🖼️ صور

common-choice =
    .yes = 👍 نعم
    .no = 👎 لا
    .good = 👍 هذا جيد
    .skip = ⏭️ تخط
    .done = ✅ تم
    .clear = 🔁 اختر من جديد
    .home = 🏠 إلى البداية
    .own-words = ✏️ قل بنفسك

# While somebody may choose more than one. $chosen: what was chosen so far, in a list
# sample $chosen: Wandelen | Spelletjes doen, Breien en haken en Koffie drinken
common-chosen =
    هذا ما سمعته منك.
    { $chosen }.
    اختر المزيد، أو اختر تم.

# A name or a thing that a connector has ticked in a list.
# audience: connector
common-ticked =
    .label = ☑️ { $what }

# Under what was just done, for an hour.
# audience: connector
common-mistake =
    .button = ↩️ ضغطت خطأ

# audience: connector
common-taken-back = حسنًا. عاد كل شيء كما كان.

# Stands for the name where no human is known yet.
common-somebody = إنسان

# The same to who is that human themselves, where there is nobody else.
common-somebody-else = شخص آخر

# $human: whom it can be given to, with the button "Geef dit aan"
common-not-understood =
    عذرًا، لا أفهم هذا.
    هذا بسببي.
    يمكنني أن أعطيه إلى { $human }.
    أو اختر زرًا آخر.

# The second time in a row.
common-still-not-understood =
    ما زلت لا أفهم.
    هذا بسببي.
    هل أعطيه إلى { $human }؟

# Where there is nobody to give it to, or nothing to give.
common-choose =
    عذرًا، لا أفهم هذا.
    اختر زرًا.

# To "I do not know": where it has to be chosen some time, and where it does not.
common-unknown =
    لا بأس.
    لا يلزمك أن تعرف الآن.
    يمكنك المتابعة لاحقًا أيضًا.
    أو تكلم مع { $human }.

common-unknown-fine =
    لا بأس.
    لا يلزمك أن تختار شيئًا.
    لا يتغير شيء.

# After a sticker, a picture, a voice note or a file, where words were asked.
common-only-words =
    أستطيع قراءة الكلمات فقط.
    اختر زرًا.
    أو اكتب جوابك.

common-too-long =
    هذا نص طويل بالنسبة لي.
    هل يمكنك أن تقوله باختصار؟

common-went-wrong =
    حدث خطأ عندي.
    الخطأ مني، ليس منك.
    حاول مرة أخرى.
    أو تكلم مع { $human }.

# Nobody knows whether a message arrived, and it was tried often. $human: first name of the connector.
common-maybe-missing =
    ربما لم تصلك رسالة مني.
    هذا خطئي أنا، وليس خطأك.
    يمكنك أن تسأل { $human }.

# More messages came at once than the bot reads. $human: first name of the connector.
common-slower =
    تصل رسائل كثيرة مرة واحدة.
    لا أقرأ بهذه السرعة.
    انتظر قليلا، ثم أرسلها مرة أخرى.
    أو تحدث مع { $human }.

common-old-button =
    هذا الزر قديم.
    لا بأس.
    يمكنك المتابعة هنا.

common-may-not =
    لا أستطيع أن أفعل هذا لك.
    يمكنك أن تسأل { $human }.

# Words that always work when somebody types them, with commas between. Never shown.
# kind: typed
common-typed =
    .start = ابدأ, البداية, من جديد
    .help = مساعدة, ساعدني, ماذا تستطيع
    .distress = مساعدة عاجلة, عاجل
    .back = رجوع, ارجع, السابق
    .human = إنسان, شخص, أريد إنسانا, تكلم مع إنسان, اتصل بي
    .language = لغة, اللغة, لغة أخرى
    .pause = راحة, استراحة
    .again = لقد عدت, عدت, رجعت
    .stop = توقف, قف, أريد التوقف, كفى
    .together = شيء معا, نفعل شيئا معا, معا
    .walk = المشي, أريد أن أمشي
    .apart = ليس معه, لا أريد معه, حظر
    .report = شكوى, أريد أن أشتكي, بلاغ
    .group = مجموعة, مجموعتنا, المجموعة, مجموعتي
    .privacy = خصوصية, الخصوصية
    .my-data = بياناتي, معلوماتي
    .forget-me = انسني, امح كل شيء
    .read-aloud = اقرأ لي, اقرأ بصوت عال
    .read-always = اقرأ دائما, اقرأ كل شيء
    .read-never = لا تقرأ, أوقف القراءة, توقف عن القراءة
    .show-pictures = صور, مع صور, أرني الصور, أريد صورا
    .no-pictures = بلا صور, بدون صور, لا أريد صورا
    .yes = نعم, أجل
    .no = لا, لا شكرا, ليس الآن
    .skip = تخط, تجاوز
    .dont-know = لا أعرف, لا أدري
    .more = المزيد, عرض المزيد
    .done = تم, انتهيت
    .later = لاحقا, لاحقًا, لا, ليس الآن, يكفي, غدا
    .simpler = اشرح لي, اشرح, لم أفهم, لا أفهم, ماذا تقصد
    .called = اسمي, انا اسمي, نادني

# Something of somebody else would have stood here: a fault of ours, and nothing of it is told.
common-not-yours =
    هذا ليس لك.
    لذلك لا تراه.

# How many people, as far as it is told. $count: a round number
# sample $count: 5 | 25
# kind: phrase
common-people =
    .few = أقل من { $count } أشخاص
    .some = { $count } أشخاص أو أكثر

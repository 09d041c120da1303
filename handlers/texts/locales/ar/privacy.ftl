### state: draft
### audience: resident
### What is known of somebody: who sees it, what may be done with it, and all of it in a file.

privacy-menu =
    أحفظ ما تقوله أنت.
    وأحفظ إن كنت حاضرًا في مكان ما.
    تلغرام أيضًا يستطيع قراءة هذه المحادثة.
    جيرانك لا يستطيعون.
    ماذا تريد أن تعرف؟
    .simpler =
        ماذا تريد أن تعرف؟
        مثلًا: من يراني.
    .who = 👀 من يراني
    .consents = ✅ المسموح للبوت
    .data = 📄 بياناتي
    .apart = 🙊 ليس معه
    .kept = 📦 ماذا أحفظ
    .confidant = 🤝 شخص الثقة
    .organisation = 🏠 المؤسسة
    .looked = 🔎 من رأى بطاقتي

# $lines: who sees what, each on a line
# sample $lines: Joke ziet je kaart.\nVerder niemand. | Marie-Louise ziet je kaart.\nFatima ziet je naam.\nWie meeloopt ziet je naam.\nVerder niemand.
privacy-who = { $lines }

# $lines: who saw the card lately, each on a line
# sample $lines: Joke zag je kaart op dinsdag 3 maart. | Joke zag je kaart op dinsdag 3 maart.\nMarie-Louise zag je kaart op maandag 2 maart.
privacy-looked =
    { $lines }
    أحفظ هذا سنتين.

# kind: phrase
privacy-look = رأى { $who } بطاقتك: { $date }.

# kind: phrase
privacy-look-nobody = لم ير أحد بطاقتك بعد.

# kind: phrase
privacy-nothing-kept = لا أحفظ جوابًا لك بعد.

privacy-kept =
    أنسى الرسائل خلال أسبوع.
    ما تقوله إلى { $human } أحفظه 90 يومًا.
    بطاقتك تبقى حتى تمحوها أنت.
    بعد سنة بلا كلام أسألك.
    أحيانًا يبقى في نسخة.
    نستعمل النسخة فقط إذا تعطل شيء.
    عندها أمحوك منها.

# $confidant: name and number, as the organisation wrote it
# sample $confidant: Ruth | Marie-Louise, 020 - 000 00 00
privacy-confidant =
    هل هناك شيء غير مريح؟
    يوجد شخص ثقة.
    ليس من البوت.
    { $confidant }.
    يمكنك دائمًا الاتصال.

# $words: the organisation's own text
# sample $words: Alleen wat nodig is. | Wij bewaren alleen wat nodig is voor de wandelingen.
privacy-organisation =
    تقول المؤسسة:
    { $words }

# kind: phrase
privacy-no-words = لم تقل المؤسسة شيئًا عن هذا بعد.

# $lines: what we may do and what not, each on a line
# sample $lines: Ik mag je antwoorden bewaren. | Ik mag je antwoorden bewaren.\nIk mag geen buren voor je zoeken.\nIk mag je geen berichten sturen.\nIk mag je niet aan wandelingen herinneren.
consents-which =
    { $lines }
    ماذا تريد أن تغيّر؟
    .simpler = ماذا تريد أن تغيّر؟
    .matched-on = 👍 ابحث عن جيران
    .matched-off = 👎 لا تبحث لي
    .contacted-on = 👍 مع رسائل
    .contacted-off = 👎 بلا رسائل
    .reminders-on = 👍 ذكّرني
    .reminders-off = 👎 لا تذكّرني
    .keep-off = 🗑️ لا تحفظ شيئًا

# kind: phrase
consents-may =
    .keep = يمكنني أن أحفظ أجوبتك.
    .matched = يمكنني أن أبحث لك عن جيران.
    .contacted = يمكنني أن أرسل لك رسائل.
    .reminders = يمكنني أن أذكرك بالمواعيد.

# kind: phrase
consents-may-not =
    .keep = لا يمكنني أن أحفظ أجوبتك.
    .matched = لا يمكنني أن أبحث لك عن جيران.
    .contacted = لا يمكنني أن أرسل لك رسائل.
    .reminders = لا يمكنني أن أذكرك بالمواعيد.

consents-none =
    لا أحفظ جوابًا لك بعد.
    لا يوجد شيء لتغييره.

mydata-readable =
    هذا ما أعرفه عنك.
    هو في هذا الملف.
    يمكنك أن تحفظه.

mydata-all =
    هنا كل سطر يخصك.
    ما يخص غيرك ليس هنا.

mydata-nothing =
    لا أعرف من أنت.
    أعرف فقط لغتك وهذه المحادثة.

# kind: phrase
mydata-file =
    .readable = bayanati.txt
    .rows = bayanati.json

# $date: today
# kind: phrase
mydata-title = ما يعرفه البوت عنك يوم { $date }.

# The headings of the file.
# kind: phrase
mydata-part =
    .you = من أنت
    .languages = اللغات التي تتكلمها
    .enjoy = ماذا تحب
    .give = ماذا تريد أن تفعل لغيرك
    .wish = ماذا تتمنى
    .times = متى عندك وقت
    .lived = ما تعرفه من حياتك
    .walking = كيف يريحك المشي
    .consents = ما المسموح لي
    .activities = ما فعلته مع الآخرين
    .human = ما أرسلته إلى إنسان

# kind: phrase
mydata-name = اسمك: { $name }.

# kind: phrase
mydata-street = شارعك: { $street }.

# kind: phrase
mydata-neighbourhood = حيك: { $neighbourhood }.

# kind: phrase
mydata-known-by = يعرفك { $connector }.

# kind: phrase
mydata-phone = رقمك: { $phone }.

# kind: phrase
mydata-since = أعرفك منذ { $date }.

# kind: phrase
mydata-not-asked = لن أدعوك.

# kind: phrase
mydata-pause = أنت في راحة حتى { $until }.

# kind: phrase
mydata-role =
    .connector = أنت تجمع الجيران.
    .coordinator = أنت تهتم بهذا الحي.
    .phone-buddy = أنت تتصل بالجيران.
    .confidant = أنت شخص ثقة.
    .volunteer = أنت متطوع.
    .key-figure = أنت شخص معروف.
    .experience-expert = أنت شخص له خبرة.

# $weekday: name of the day
# kind: phrase
mydata-time =
    .morning = { $weekday } في الصباح
    .afternoon = { $weekday } بعد الظهر
    .evening = { $weekday } في المساء

# kind: phrase
mydata-minutes =
    يناسبك أن تمشي { $minutes ->
        [10] 10 دقائق
       *[other] { $minutes } دقيقة
    }.

# kind: phrase
mydata-walking =
    .wants-slow = تحب أن تمشي ببطء.
    .wants-benches = تريد مقعدًا في الطريق.
    .wants-step-free = لا تريد درجًا.
    .first-with-known = تمشي أولًا مع شخص تعرفه.

# $date: since when
# kind: phrase
mydata-consent-since = منذ { $date }.

# $date: day of the walk; $place: where it began
# kind: phrase
mydata-activity =
    .expected = { $date }، { $place }. ستأتي.
    .present = { $date }، { $place }. كنت هناك.
    .missed = { $date }، { $place }. لم تكن هناك.
    .sent-word = { $date }، { $place }. لم تستطع.

# kind: phrase
mydata-rest = في الملف الآخر كل سطر.

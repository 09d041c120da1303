### state: draft
### audience: connector
### What a human has to do: talk with somebody, visit, answer.

# $lines: who and what, what was said, how to reach them
# sample $lines: Joke wil graag met je praten. | Marie-Louise vindt het spannend.\nTelefoon van Marie-Louise: 020 000 00 00.
task-waits = 📋 { $lines }
    .answer = ✏️ اكتب جوابًا
    .write = ✏️ أرسل رسالة
    .say = ☎️ ماذا أقول؟
    .will-visit = 🚪 أنا أمرّ
    .will-call = 📞 أنا أتصل
    .know = 🙋 يسعدني ذلك
    .keep = 👍 يمكن أن تبقى
    .spoken = ✅ تم الكلام
    .seen = 👀 رأيت ذلك
    .mute = 🔇 لا أسمع المزيد
    .contact = 🤝 اسأل { $name }
    .contact-short = 🤝 اسأل غيرك
    .read = 🙋 سأقرأه
    .good = 👍 هذا جيد
    .be-there = 🙋 سأكون هناك أيضًا

# kind: phrase
task-somebody = شخص بلا اسم

# kind: phrase
task-still-open = هذا ما زال مفتوحًا.

# kind: phrase
task-what =
    .talk = { $who } يريد أن يتكلم معك.
    .excited = { $who } متوتر. هل تكلمه اليوم؟
    .no-answer = لم نصل إلى { $who } بعد. هل تتصل أو تمرّ بنفسك؟
    .missed = { $who } لم يأت. هل تمرّ أو تتصل؟
    .question = { $who } عنده سؤال.
    .own-words = { $who } قال شيئًا بكلماته.
    .voice = { $who } قال لك شيئًا بصوته.
    .call-me = { $who } يفضل المكالمة.
    .unreachable = لا يستطيع البوت الوصول إلى { $who }. هل تسأل إن كان كل شيء بخير؟
    .not-delivered = ربما لم تصل رسالة مني إلى { $who }. هل تخبره بذلك؟
    .nobody-fits = لم أجد بعد أحدًا من أجل { $who }.
    .newcomer = جار جديد يقول مرحبًا: { $who }. لا أحد يعرف { $who } بعد. من يتعرف عليه؟
    .newcomer-taken = جار جديد يقول مرحبًا: { $who }.
    .idle-card = لم أسمع من { $who } منذ سنة. هل تبقى البطاقة؟ اسأل عن ذلك.
    .mentor = عند { $who } وصي أو مرشد. تكلما معًا، ثم يشارك { $who }.
    .apart = { $who } يفضّل ألا يكون مع أحد الجيران.
    .distress = هذا عاجل. كتب { $who } شيئًا يدل على خطر. قد يكون عن شخص آخر. لم أحفظ الكلمات. اتصل أو اذهب إليه.
    .alone = بقي { $who } هناك وحده. هل تتصل أو تمرّ؟
    .nothing-yet = لا يوجد شيء هذا الأسبوع لـ { $who }. هل تعرف شيئًا؟
    .bring-together = أنت تجمع { $who } وآخرين. كيف كان ذلك؟
    .safety-stop = { $who } أوقف شيئًا لأنه غير آمن.
    .look-over = { $who } يبدأ شيئًا. لا أحد من الفريق يعرف { $who } بعد. هل هذا جيد؟ عندها يراه الغرباء أيضًا.
    .first-time = { $who } يأتي لأول مرة. لا أحد من الفريق يعرف { $who } بعد. من سيكون هناك أيضًا؟
    .check-in = { $who } قال كيف حاله. هل تتواصل معه؟
    .listen = { $who } يريد أن يتكلم قليلًا. هل تسمع له؟
    .otherwise = { $who } يريد أن نفعل شيئًا معًا بطريقة أخرى.
    .ladder = { $who } ربما يريد أن يفعل أكثر. تكلما معًا.
    .say-hello = غدًا هناك شيء لشريك يستأجر هنا.

# What changed about an activity, to be told to somebody who could not be reached.
# kind: phrase
task-tell =
    .off = أُلغي الموعد: { $the }. كان الموعد: { $date }، { $clock }.
    .on = تغير الموعد: { $the }. الموعد الآن: { $date }، { $clock }. المكان: { $landmark }.

# What it was that somebody said in own words, and no choice was like it.
# kind: phrase
task-own-words =
    .interest = { $who } قال ماذا يحب:
    .offer = { $who } قال ماذا يفعل لغيره:
    .wish = { $who } حكى أمنية:

# $words: what somebody said, as they said it
# sample $words: Mag mijn hond mee? | Ik wil graag weten of ik ook een stukje met de rollator kan lopen.
# kind: phrase
task-words = “{ $words }”

# Nobody reads it until one of the team takes it up.
# kind: phrase
task-words-later = ما قاله { $who } يقرؤه من يتولى هذا.

# kind: phrase
task-reach =
    .phone = هاتف { $who }: { $phone }.
    .street = شارع { $who }: { $street }.

# kind: phrase
task-taken =
    .visit = أنت ستمرّ.
    .call = أنت ستتصل.
    .know = أنت ستتعرف على { $who }.
    .says-fine = { $who } يقول الآن: أنا بخير. اسأل مع ذلك.

# kind: phrase
task-idle-until = إذا لم يقل أحد شيئًا، أمحو كل شيء يوم { $date }.

# $other: the other one of the two
# kind: phrase
task-apart =
    .other = الأمر يخص { $other }.
    .both-come = كلاهما يأتي في { $date }.
    .help = ساعد أحدهما على شيء آخر. لا تقل لماذا.

task-none =
    لا يوجد شيء مفتوح.
    لا يلزمك فعل شيء الآن.

# $count: how many more tasks wait
task-more =
    { $count ->
        [zero] لا توجد مهام أخرى.
        [one] توجد مهمة أخرى.
        [two] توجد مهمتان أخريان.
        [few] توجد { $count } مهام أخرى.
        [many] توجد { $count } مهمة أخرى.
       *[other] توجد { $count } مهمة أخرى.
    }
    .show = ➡️ عرض المزيد

task-taken-on =
    جميل.
    اضغط على تم الكلام عندما تنتهي.
    .colleague = 🤝 مع زميل

task-taken-on-with =
    جيد، افعل ذلك مع { $who }.
    اسأل أولًا ماذا يريد { $who }.
    اضغط على الزر عندما تنتهي.

# Before a volunteer takes it. $who: whom it is about
task-together =
    هل تفعل ذلك مع { $who }؟
    معًا أجمل دائمًا.
    .neighbour = 👥 معًا
    .alone = 🙋 أفعله أنا

task-no-colleague =
    لا يوجد زميل عنده وقت الآن.
    يمكنك أن تفعله بنفسك أو لاحقًا.

colleague-who = من تأخذ معك إلى { $who }؟
    .simpler = اختر زميلًا.

task-colleague-asked =
    أسأل { $name } من أجلك.
    ستصلك رسالة.

# To a colleague. $name: who asks; $who: whom it is about
together-asked =
    { $name } سيتكلم مع { $who }.
    { $name } يريد أن يفعل ذلك معك.
    هل تأتي معه؟
    .yes = 👍 نعم، معًا
    .not-now = 👎 ليس الآن

task-colleague-yes =
    جيد.
    سأنقل ذلك.
    اتفقا على وقت.

task-colleague-not-now =
    حسنًا.
    لا يلزمك فعل شيء.

together-yes =
    { $name } سيأتي معك.
    اتفقا على وقت.

together-not-now =
    { $name } لا يستطيع الآن.
    يمكنك أن تسأل شخصًا آخر.

task-finished = جميل. انتهى هذا.

task-done-already = تم هذا من قبل. لا يلزمك فعل شيء.

# $who: first name of who asked
task-answer = ماذا تريد أن تقول إلى { $who }؟ اكتبه باختصار، أو قله بصوتك.
    .retry = { common-too-long }

task-answer-sent = سأرسله إلى { $who }.

# The connector spoke, and whoever asked can only be called.
# $who: first name of who asked
task-answer-typed = ليس عند { $who } تلغرام. اكتبه، وسيقوله شخص على الهاتف.

# $connector: who says it; $words: their own words
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# audience: resident
task-answered =
    { $connector } يقول:
    { $words }
    .call = { $connector } يقول: { $words }
    .back = ✏️ أجب { $connector }
    .back-short = ✏️ أجب

# The answer is a recording, which comes with these words.
# $connector: who speaks
# audience: resident
task-answered-aloud =
    { $connector } سجل لك شيئًا بصوته.
    استمع إليه.
    .call =
        { $connector } سجل لك شيئًا بصوته.
        هل تريد أن يتصل بك { $connector }؟
        عندها أنقل ذلك.

# The same, where it belongs to an activity. $the: what they do together
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# sample $the: المشي
# sample $date: الثلاثاء 2 مارس
# audience: resident
task-answered-about =
    { $connector } يقول عن { $the } يوم { $date }:
    { $words }
    .call = { task-answered.call }

# sample $the: المشي
# sample $date: الثلاثاء 2 مارس
# audience: resident
task-answered-aloud-about =
    { $connector } سجل لك شيئًا بصوته.
    عن { $the } يوم { $date }.
    استمع إليه.
    .call = { task-answered-aloud.call }

# To which activity what was said belongs.
# kind: phrase
task-about = عن { $the } يوم { $date }، الساعة { $clock }.

# What a question is about, when nobody typed it.
# kind: phrase
task-topic =
    .group = عن المجموعة.
    .handover = عن الشخص الذي سيأتي للمجموعة.
    .helping = عن مساعدة المجموعة.

# Answering a human: what is typed next goes to them. $connector: who wrote
# audience: resident
reply-say =
    ماذا تريد أن تقول إلى { $connector }؟
    اكتبه هنا.
    أو قله بصوتك.
    .simpler =
        ماذا تريد أن تقول؟
        مثلًا: نعم.

# audience: resident
reply-sent = سأوصله إلى { $connector }.

# A human wrote lately, and somebody types a yes or a thank you where nothing is asked.
# audience: resident
reply-for-human =
    هل هذا إلى { $human }؟
    إذن سأوصله.

# Somebody of the team took up what was said to another of them.
# audience: resident
task-with-another =
    سيساعدك { $connector } من الآن.
    { $connector } يقرأ الآن ما قلته.
    لا داعي لأن تفعل شيئًا.
    .call = سيساعدك { $connector } من الآن، ويقرأ ما قلته.

# kind: phrase
# sample $languages: التركية | التركية والعربية
task-speaks-too = { $who } يتكلم أيضًا { $languages }.

# What both chose to tell of their life. $who: of the team; $other: the newcomer.
# kind: phrase
# sample $what: الوحدة كثيرًا | فقدان شخص
task-lived-too = { $who } يعرف أيضًا ما يعرفه { $other }: { $what }.

# kind: phrase
task-lived-something = { $who } يعرف شيئًا يعرفه { $other } أيضًا.

# kind: phrase
# sample $words: مررت بوقت صعب.
task-tells = { $who } يحكي: “{ $words }”

# Where a partner who rents a room does something.
# sample $partner: Bibliotheek Oost | Samen aan Tafel
# kind: phrase
task-hello = اذهب وسلّم على { $partner }، في { $place }. اسأل ماذا يحبون أن يفعلوا.

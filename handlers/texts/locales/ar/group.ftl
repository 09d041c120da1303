### state: draft
### audience: resident
### A group of neighbours: born by its people, named by them, ended by them.
### sample $words: نزهة معًا | طبخ الحساء معًا في بيت الحي
### sample $group: المجموعة | المشاة | مشاة الساحة

# A group without a name.
# kind: phrase
group-nameless = المجموعة

# Somebody of the group who is not named.
# kind: phrase
group-somebody = أحد الجيران

# To each of them apart, when three or more were together three times.
group-question =
    مرحبًا { $name }!
    كنتم معًا 3 مرات.
    هل تريد أن تفعلوا شيئًا معًا أكثر؟
    أنتم تختارون ماذا.
    لا أحد يسمع ما تقول.
    .yes = 👍 نعم، جميل
    .not-now = 👎 ليس الآن
    .question = ❓ سؤال أولًا
    .call = كنتم معًا 3 مرات. هل تريدون أن تفعلوا شيئًا معًا أكثر؟ لا أحد يسمع ما تقولون.

group-wait =
    جميل! سأسأل الآخرين أيضًا.
    سوف تسمع النتيجة.

# audience: buddy
group-wait-heard = جميل! سأسأل الآخرين أيضًا. { $name } يسمع النتيجة.

group-stays-out =
    حسنًا.
    لا أقول ذلك لأحد.
    أهلًا بك دائمًا.

# audience: buddy
group-stays-out-heard = حسنًا. لا أقول ذلك لأحد. أهلًا دائمًا: { $name }.

group-asked-human =
    سوف يتصل بك { $human }.
    بعد ذلك يمكنك أن تختار.

# audience: buddy
group-asked-human-heard = سوف يتصل { $human }: { $name }.

group-begun =
    أنتم الآن مجموعة!
    معك: { $names }.
    أنتم تختارون ماذا تفعلون.
    اكتب مجموعة لترى أكثر.
    هل تعرف اسمًا للمجموعة؟
    .name = 💡 أعرف اسمًا
    .call = أنتم الآن مجموعة: أنتم و { $names }. أنتم تختارون ماذا تفعلون. { $human } يساعد عند الحاجة.

group-not-now =
    لن تكون مجموعة الآن.
    أهلًا بك دائمًا.
    لا يلزمك فعل شيء.
    .call = لن تكون مجموعة الآن. أهلًا بكم دائمًا.

# audience: connector
group-to-support =
    🌱 هناك مجموعة جديدة. عدد الجيران: { $count }.
    هم يختارون ماذا يفعلون.
    أنت للأسئلة.

group-activity =
    فكر { $who } في شيء للمجموعة: { $doing }.
    يوم { $date }، { $clock }.
    المكان: { $landmark }.
    هل تأتي؟
    .come = 👍 آتي
    .not-now = 👎 ليس هذه المرة
    .call = يريد { $who } فعل شيء مع المجموعة: { $doing }. يوم { $date }، { $clock }. المكان: { $landmark }. هل تأتون؟

group-not-this-time =
    حسنًا.
    أهلًا بك مرة أخرى.

# audience: buddy
group-not-this-time-heard = حسنًا. أهلًا مرة أخرى: { $name }.

group-join =
    مرحبًا { $name }!
    كنت هناك 3 مرات.
    هل تريد أن تكون من { $group }؟
    عندها تقرر أنت أيضًا.
    .yes = 👍 نعم، جميل
    .not-now = 👎 ليس الآن
    .call = كنتم هناك 3 مرات. هل تريدون أن تكونوا من المجموعة؟ عندها تقررون أيضًا.

group-joined =
    أهلًا بك في { $group }!
    اكتب مجموعة لترى أكثر.

# audience: buddy
group-joined-heard = جميل! { $name } الآن من المجموعة.

group-over =
    تتوقف الآن { $group }.
    شكرًا على كل شيء.
    أنتم تعرفون بعضكم، وهذا يبقى.
    هل تريد شيئًا آخر؟
    { $human } يساعدك.
    .call = تتوقف المجموعة الآن. شكرًا على كل شيء. هل تريدون شيئًا آخر؟ { $human } يساعدكم.

group-none =
    ليس لك مجموعة بعد.
    تعال عدة مرات مع نفس الجيران.
    بعدها أسألكم هل تريدون مجموعة.

# One message for each group of somebody. $lines: who, what is coming, what was agreed
# sample $lines: أنت و Joke. | أنت و Joke و Fatima.\nفي بيت الحي، الخميس.\nJoke يساعد في الأسئلة.
group-screen =
    👥 { $group }
    { $lines }
    .idea = 💡 عندي فكرة
    .more = ➡️ خيارات أخرى
    .leave = 👋 راحة أو خروج
    .back = 👋 لقد عدت

# Lines of that message.
# kind: phrase
group-line =
    .who = معك: { $names }.
    .plan = { $doing }: { $date }.
    .agreed = اتفقتم: “{ $words }”.
    .rests = المجموعة ترتاح الآن.
    .supporter = { $human } يساعد في الأسئلة.
    .told = { $human } يحكي: «{ $words }»
    .asked =
        { $count ->
            [zero] لا أسئلة للمجموعة.
            [one] هناك سؤال واحد للمجموعة.
            [two] هناك سؤالان للمجموعة.
            [few] هناك { $count } أسئلة للمجموعة.
            [many] هناك { $count } سؤالًا للمجموعة.
           *[other] هناك { $count } سؤال للمجموعة.
        }

group-leave =
    هذا ممكن دائمًا.
    ماذا تريد مع { $group }؟
    .rest = ⏸️ راحة قليلًا
    .leave = 👋 أخرج
    .stay = ↩️ أبقى

group-stays =
    حسنًا.
    أنت من { $group }.

group-rests =
    حسنًا.
    لا أسألك الآن عن المجموعة.
    يمكنك أن تأتي.
    .back = 👋 لقد عدت

group-left =
    حسنًا.
    لست الآن من { $group }.
    لا أحد يسمع لماذا.
    أهلًا بك دائمًا.

group-not-any-more =
    هذا غير ممكن الآن.
    لا يلزمك فعل شيء.

group-asking =
    سأسأل المجموعة.
    سوف تسمع النتيجة.

group-name-taken =
    هذا اسم مجموعة أخرى.
    فكر في اسم آخر.

group-name-in-full =
    الاسم الأول فقط من فضلك.
    فكر في اسم آخر.

group-name-later =
    المجموعة تختار اسمًا الآن.
    يمكن ذلك لاحقًا.

group-name-kept =
    اسم جميل!
    يمكن أن تأتي أسماء أخرى.
    بعد يومين تختارون معًا.

group-nothing-weekly =
    لا تفعلون شيئًا كل أسبوع بعد.
    فكروا في شيء معًا أولًا.

group-planned-already =
    اختار أحد الجيران يومًا.
    سوف تصلك رسالة.

groupidea-what =
    ماذا تريد أن تفعل مع المجموعة؟
    أسأل الآخرين باسمك.
    .retry = { common-too-long }
    .simpler =
        ما فكرتك؟
        مثلًا: نزهة معًا.

groupname-what =
    ما اسم المجموعة؟
    لا تكتب اسم عائلة.
    .retry = { common-too-long }
    .simpler =
        أي اسم جميل؟
        مثلًا: المشاة.

groupagree-what =
    على ماذا تريد أن تتفقوا؟
    أسأل الآخرين باسمك.
    .retry = { common-too-long }
    .simpler =
        على ماذا تتفقون؟
        مثلًا: ننتظر بعضنا.
    .slowest = 🚶 الأبطأ في الأمام
    .wait = 🤝 ننتظر بعضنا

# kind: phrase
groupagree-said =
    .slowest = الأبطأ يمشي في الأمام.
    .wait = ننتظر بعضنا.

grouptime-day =
    أي يوم أفضل؟
    .simpler = في أي يوم؟

grouptime-clock =
    متى في ذلك اليوم؟
    .simpler = صباحًا أو بعد الظهر أو مساءً؟
    .morning = 🌅 صباحًا
    .afternoon = ☀️ بعد الظهر
    .evening = 🌙 مساءً

groupplace-where =
    أي مكان أفضل؟
    .simpler = أين؟

groupmore-what =
    ماذا تريد أن تسأل المجموعة؟
    .simpler = اختر زرًا.
    .idea = 💡 فكرة
    .newcomer = 🙂 هل يأتي جار
    .agree = 🤝 اتفاق
    .time = ⏰ وقت آخر
    .place = 📍 مكان آخر
    .name = 💡 اسم
    .rest = ⏸️ راحة قليلًا
    .end = 👋 تتوقف المجموعة
    .practice = ✅ ما ينجح عندنا
    .feasts = 🎉 الأعياد
    .visit = 👋 دعوة مجموعة

# What was decided. To who asked it, where all stays as it was.
group-decided-nothing =
    اختارت المجموعة.
    الآن يبقى كل شيء كما كان.
    يمكنك أن تسأل شيئًا آخر.
    .call = اختارت المجموعة. الآن يبقى كل شيء كما كان.

group-decided-idea =
    عدد كافٍ من الجيران يريد هذا:
    “{ $words }”
    من يختار يومًا؟
    إذا فعل ذلك غيرك، سوف تسمع.
    .plan = 📅 أختار يومًا
    .call = عدد كافٍ من الجيران يريد هذا: “{ $words }”. أحدهم يختار يومًا. سوف تسمعون متى.

# sample $what: decision-for-each-other-what.errand | decision-for-each-other-what.learn
group-decided-for-each-other =
    تريد المجموعة فعل شيء لبعضها:
    { $what }.
    من يختار يومًا؟
    إذا فعل ذلك غيرك، سوف تسمع.
    .plan = 📅 أختار يومًا
    .call = تريد المجموعة فعل شيء لبعضها: { $what }. أحدهم يختار يومًا. سوف تسمعون متى.

group-decided-time =
    اختارت المجموعة.
    من الآن يوم { $weekday }، { $clock }.
    لا يلزمك فعل شيء.
    .call = اختارت المجموعة. من الآن يوم { $weekday }، { $clock }.

group-decided-place =
    اختارت المجموعة.
    المكان الآن: { $place }.
    لا يلزمك فعل شيء.
    .call = اختارت المجموعة. المكان الآن: { $place }.

group-decided-name-good =
    اسم مجموعتكم الآن:
    “{ $words }”
    .call = اسم المجموعة الآن: “{ $words }”.

group-decided-agreement =
    اتفقتم:
    “{ $words }”
    لا يلزمك فعل شيء.
    .call = اتفقت المجموعة: “{ $words }”.

group-decided-newcomer =
    يمكن أن يأتي جار جديد: { $group }.
    أبحث عن شخص مناسب.
    لا يلزمك فعل شيء.
    .call = يمكن أن يأتي جار جديد إلى المجموعة. أبحث عن شخص مناسب.

group-decided-self-running =
    أنتم تفعلون ذلك بأنفسكم الآن.
    أسكت حتى تسألوا شيئًا.
    { $human } يساعد عند الحاجة.
    .call = المجموعة تفعل ذلك بنفسها الآن. { $human } يساعد عند الحاجة.

group-decided-resting =
    ترتاح الآن { $group }.
    يمكنكم دائمًا فعل شيء من جديد.
    اكتب إذن: مجموعة.
    .call = ترتاح المجموعة الآن. يمكنكم دائمًا فعل شيء من جديد.

# Somebody else of the team is there for the group from now on.
group-supporter =
    { $connector } موجود الآن من أجل { $group }.
    هل عندك سؤال؟
    { $connector } يساعدك.
    لا يلزمك فعل شيء.
    .call = { $connector } موجود الآن من أجل المجموعة. هل عندك سؤال؟ { $connector } يساعدك.

# To who is there for the group.
# audience: connector
# sample $lines: Joke, Piet. | Joke, Piet, Fatima.
group-supported =
    أنت موجود من أجل { $group }.
    { $lines }
    هم يختارون بأنفسهم ما يفعلون.
    لا يلزمك فعل شيء.
    .hand-over = 🌱 سلّم المجموعة

# sample $what: decision-season-what.new | decision-season-what.less
group-decided-season =
    المجموعة اختارت:
    { $what }.
    من عنده فكرة فليقلها.
    .more = ➡️ اختيار المزيد
    .call = المجموعة اختارت: { $what }. من عنده فكرة فليقلها.

# sample $what: decision-street-what.clean | decision-street-what.meal
group-decided-street =
    المجموعة تريد شيئًا للشارع:
    { $what }.
    من يختار يومًا؟
    إذا فعل ذلك شخص آخر، سوف تسمع.
    .plan = 📅 اختيار يوم
    .call = المجموعة تريد شيئًا للشارع: { $what }. شخص يختار يومًا. سوف تسمعون متى.

group-visit =
    مجموعة تدعوكم:
    “{ $group }”
    معًا: { $doing }.
    يوم { $date }.
    { $clock }.
    عند { $landmark }.
    هل تأتي لترى؟
    .call = مجموعة تدعوكم: “{ $group }”. معًا: { $doing }. يوم { $date }، { $clock }. عند { $landmark }. هل تأتون؟

group-visit-no-plan =
    لم يتم اختيار يوم بعد.
    اختاروا أولًا شيئًا معًا.
    بعدها يمكنك دعوة مجموعة.

groupvisit-which =
    أي مجموعة تريد أن تدعو؟
    .simpler = أي مجموعة؟

### state: draft
### audience: resident
### A question to each member of a group, privately. Nobody hears who wanted what.
### sample $words: نزهة معًا | طبخ الحساء معًا في بيت الحي
### sample $group: المجموعة | المشاة | مشاة الساحة

# $who: who of the group had the idea
decision-idea =
    مرحبًا { $name }!
    عند { $who } فكرة.
    “{ $words }”
    ما رأيك؟
    .yes = 👍 جميل
    .any = 🤷 لا فرق
    .no = 👎 ليس لي
    .else = 💡 شيء آخر
    .call = عند { $who } فكرة للمجموعة: “{ $words }”. ما رأيكم؟

decision-time =
    مرحبًا { $name }!
    يريد { $who } وقتًا آخر.
    يكون ذلك يوم { $weekday }، { $clock }.
    ماذا تريد؟
    .o0 = يبقى كما هو
    .o1 = ⏰ وقت آخر
    .any = 🤷 لا فرق
    .else = 💡 شيء آخر
    .call = يريد { $who } وقتًا آخر: يوم { $weekday }، { $clock }. ماذا تريدون؟

decision-place =
    مرحبًا { $name }!
    يريد { $who } مكانًا آخر.
    المكان الجديد: { $place }.
    ماذا تريد؟
    .o0 = يبقى كما هو
    .o1 = 📍 مكان آخر
    .any = 🤷 لا فرق
    .else = 💡 شيء آخر
    .call = يريد { $who } مكانًا آخر: { $place }. ماذا تريدون؟

# $names: what the members thought of
# sample $names: المشاة والجيران | المشاة والجيران وأهل الساحة
decision-name =
    مرحبًا { $name }!
    ما اسم مجموعتكم؟
    { $names }
    اختر اسمًا.
    .any = 🤷 لا فرق
    .call = ما اسم المجموعة؟ يمكنكم الاختيار: { $names }.

decision-name-good =
    مرحبًا { $name }!
    يمكن أن يكون اسم المجموعة:
    “{ $words }”
    هل هذا جيد؟
    .yes = 👍 نعم، جيد
    .any = 🤷 لا فرق
    .no = 👎 أفضّل لا
    .call = يمكن أن يكون اسم المجموعة: “{ $words }”. هل هذا جيد؟

decision-agreement =
    مرحبًا { $name }!
    يريد { $who } أن تتفقوا: { $group }.
    “{ $words }”
    هل تريد ذلك أيضًا؟
    .yes = 👍 نعم
    .any = 🤷 لا فرق
    .no = 👎 أفضّل لا
    .else = 💡 شيء آخر
    .call = يريد { $who } أن تتفق المجموعة: “{ $words }”. هل تريدون ذلك أيضًا؟

decision-newcomer =
    مرحبًا { $name }!
    { $who } يسأل شيئًا.
    هل يأتي جار جديد: { $group }؟
    لا أحد يسمع ما تقول.
    .yes = 👍 نعم
    .any = 🤷 لا فرق
    .no = 👎 ليس الآن
    .call = { $who } يسأل: هل يأتي جار جديد إلى المجموعة؟ لا أحد يسمع ما تقولون.

decision-phase-self-running =
    مرحبًا { $name }!
    تفعلون الكثير بأنفسكم.
    هل أسكت إذن؟
    إذن أساعد فقط عندما تسألون.
    .yes = 👍 نعم، جيد
    .any = 🤷 لا فرق
    .no = 🌱 ليس بعد
    .call = المجموعة تفعل الكثير بنفسها. هل أسكت وأساعد فقط عندما تسألون؟

decision-phase-resting =
    مرحبًا { $name }!
    هل ترتاح قليلًا: { $group }؟
    يمكنكم دائمًا فعل شيء معًا من جديد.
    .yes = 👍 نعم، راحة
    .any = 🤷 لا فرق
    .no = 👎 أفضّل لا
    .call = هل ترتاح المجموعة قليلًا؟ يمكنكم دائمًا فعل شيء معًا من جديد.

decision-phase-ended =
    مرحبًا { $name }!
    يريد { $who } التوقف: { $group }.
    هل تريد ذلك أيضًا؟
    إذا أراد واحد منكم المتابعة، تبقى المجموعة.
    .yes = 👍 نعم، نتوقف
    .any = 🤷 لا فرق
    .no = 👎 أريد المتابعة
    .call = يريد { $who } التوقف عن المجموعة. هل تريدون ذلك أيضًا؟ إذا أراد واحد المتابعة، تبقى.

decision-split =
    مرحبًا { $name }!
    أنتم كثيرون.
    يمكن أن تكون مجموعة أخرى في يوم آخر.
    هل تريد أن تكون فيها؟
    .yes = 👍 مجموعة جديدة
    .any = 🤷 لا فرق
    .no = أبقى هنا
    .call = المجموعة كبيرة. يمكن أن تكون مجموعة أخرى في يوم آخر. هل تريدون أن تكونوا فيها؟

decision-look-back =
    مرحبًا { $name }!
    كيف الحال الآن: { $group }؟
    .good = 👍 جميل
    .so-so = 🤷 لا بأس
    .bad = 👎 غير جميل
    .call = كيف حال المجموعة الآن؟

decision-for-each-other =
    مرحبًا { $name }!
    أنتم الآن معًا كثيرًا.
    هل تفعلون أيضًا شيئًا لبعضكم؟
    .errand = 🛒 التسوق
    .chore = 🔧 عمل معًا
    .learn = 🎓 تعلم شيء
    .no = 👌 هكذا جيد
    .call = المجموعة معًا كثيرًا الآن. هل تفعلون أيضًا شيئًا لبعضكم؟ التسوق أو عمل معًا أو تعلم شيء؟

# What they would do for each other.
# kind: phrase
decision-for-each-other-what =
    .errand = إحضار المشتريات
    .chore = عمل معًا
    .learn = أن يتعلم الجيران من بعضهم

decision-noted =
    شكرًا لك.
    لا أحد يسمع ما اخترت.
    .change = ✏️ تغيير

# audience: buddy
decision-noted-heard = شكرًا. لا أحد يسمع ما اختاره { $name }.

decision-talk =
    شكرًا لأنك قلت ذلك.
    لا أحد يسمع ما اخترت.
    هل تريد أن تتكلم مع { $human }؟
    .yes = 👍 نعم

# audience: buddy
decision-talk-heard = هل يريد { $name } أن يتكلم مع { $human }؟ لا أحد يسمع ما اختاره { $name }.

decision-idea-kept =
    شكرًا على فكرتك.
    سأسأل المجموعة.
    لا يلزمك فعل شيء.

# audience: buddy
decision-idea-kept-heard = شكرًا. سأسأل المجموعة عن فكرة { $name }.

decision-over =
    هذا السؤال انتهى.
    لا يلزمك فعل شيء.

decision-no-member =
    هذا السؤال للمجموعة نفسها.
    لا يلزمك فعل شيء.

# To a caller: the neighbour answered it without them.
# audience: buddy
decision-said-self = { $name } قال ذلك بنفسه. يبقى هكذا.

decision-enough =
    عند المجموعة أسئلة كثيرة.
    اسأل مرة أخرى لاحقًا.

otheridea-what =
    ماذا تفضّل؟
    سأسأل المجموعة.
    .retry = { common-too-long }
    .simpler =
        ماذا تريد أنت؟

# $connector: who is there for the group now. $who: the volunteer, with their own $words.
decision-handover =
    مرحبًا { $name }!
    قريبًا يكون { $connector } مع جيران آخرين.
    { $who } يريد أن يساعد مجموعتكم أحيانًا، ويقول:
    «{ $words }»
    هل تتعرفون عليه؟
    .yes = 👍 نعم
    .more = 💬 أريد معرفة المزيد
    .any = 🤷 لا فرق
    .no = 👎 لا أريد
    .call = قريبًا يكون { $connector } مع جيران آخرين. { $who } يريد أن يساعد المجموعة أحيانًا، ويقول: «{ $words }» هل تتعرفون عليه؟ لا أحد يسمع ما تقول.

# Somebody would like to know more before they answer.
decision-more =
    { $human } سيتصل بك.
    بعدها يمكنك أن تختار.
    .choose = 👉 اختر الآن

# audience: buddy
decision-more-heard =
    { $human } سيتصل بـ { $name }.
    .choose = 👉 اختر الآن

decision-season =
    مرحبًا { $name }!
    يبدأ فصل جديد.
    كيف تريد أن يكون مع المجموعة؟
    .new = 💡 شيء جديد
    .time = ⏰ وقت آخر
    .less = ⏸️ مرات أقل
    .no = 👌 هكذا جيد
    .call = يبدأ فصل جديد. كيف تريدون أن يكون مع المجموعة؟ شيء جديد، وقت آخر، مرات أقل، أو هكذا؟

# kind: phrase
decision-season-what =
    .new = شيء جديد
    .time = وقت آخر
    .less = مرات أقل

decision-street =
    مرحبًا { $name }!
    هل تفعلون شيئًا للشارع؟
    مرة واحدة تكفي.
    .clean = 🧹 تنظيف معًا
    .green = 🌱 زرع الزهور
    .meal = 🍲 أكل في الخارج
    .no = 👌 هكذا جيد
    .call = هل تفعلون شيئًا للشارع؟ تنظيف معًا، زرع الزهور، أو أكل معًا في الخارج؟

# kind: phrase
decision-street-what =
    .clean = تنظيف معًا
    .green = زرع الزهور
    .meal = أكل معًا في الشارع

# sample $other: De Stappers | De wandelaars van het Esdoornplein
decision-visit =
    مرحبًا { $name }!
    { CAPITAL($who) } يريد دعوة مجموعة:
    “{ $other }”
    هل يمكن أن يأتوا مرة؟
    .yes = 👍 نعم
    .any = 🤷 لا فرق عندي
    .no = 👎 ليس الآن
    .call = { CAPITAL($who) } يريد دعوة مجموعة: “{ $other }”. هل يمكن أن يأتوا مرة؟

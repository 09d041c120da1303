### state: draft
### audience: resident
### Starting a walk in three taps, coming along, and bringing a neighbour.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nMarie-Louise is er ook.

walk-when = متى تريد أن تمشي؟
    .simpler =
        اختر وقتًا.
        مثلًا: غدًا.

# On a button, if it fits; else the next one.
# kind: phrase
# sample $weekday: morgen | donderdag
# sample $clock: half 11 | kwart voor 12
walk-moment = { $weekday }، { $clock }

# kind: button
# sample $weekday: morgen | donderdag
# sample $part: ochtend | middag
walk-moment-short = { $weekday }، { $part }

# kind: phrase
walk-part =
    .night = ليلًا
    .morning = صباحًا
    .afternoon = عصرًا
    .evening = مساءً

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
walk-where =
    أين تريد أن تبدأ؟
    { $places }
    .simpler = أين نبدأ؟

# kind: phrase
walk-where-line = { $place }: { $landmark }.

walk-long = كم تريد أن تمشي؟
    .simpler = هل تمشي وقتًا قصيرًا أم طويلًا؟
    .ten = 🚶 10 دقائق
    .twenty = 🚶 20 دقيقة
    .forty = 🚶 40 دقيقة

walk-started =
    جميل! نزهتك جاهزة.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    مدة المشي { $minutes ->
        [10] 10 دقائق
       *[other] { $minutes } دقيقة
    }.
    { $outlook ->
        [asking] أبحث عن جيران يأتون معك.
        [nobody] يمكن لجيران آخرين رؤيتها.
       *[not_asked] يمكن لجيران آخرين رؤيتها.
    }
    لا يلزمك فعل شيء الآن.

walk-nobody =
    لم أجد الآن أحدًا لأسأله.
    النزهة تتم على كل حال.
    { $human } يفكر معك.
    هل تريد أن تسأل شخصًا بنفسك؟
    .flyer = 📄 اصنع إعلانًا

# After a first small round, to who would like more company.
walk-flyer =
    يمكنك أيضًا أن تعلق إعلانًا.
    أنت تقول ماذا يُكتب عليه.

walk-coming =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }

# The same, in one message with the question. $early: whether the day before is still to come
walk-coming-remind =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    { $early ->
        [yes] هل أرسل لك رسالة قبلها بيوم؟
       *[no] هل أرسل لك رسالة قبلها؟
    }

walk-remind =
    { $early ->
        [yes] هل أرسل لك رسالة قبلها بيوم؟
       *[no] هل أرسل لك رسالة قبلها؟
    }
    .yes = 🔔 نعم، من فضلك
    .no = 🔕 لا داعي
    .not-after-all = ↩️ لن آتي
    .bring = 👥 أحضر جارًا

# To a buddy or connector who calls for somebody. $name: who comes
# audience: buddy
walk-coming-heard = جميل. { $name } سيأتي: { $date }، { $clock }، المكان: { $landmark }.

# audience: buddy
walk-remind-heard =
    جميل. { $name } سيأتي: { $date }، { $clock }، المكان: { $landmark }.
    هل يريد { $name } مكالمة قبلها بيوم؟

# To somebody of whom nothing is kept but the chat.
walk-coming-stranger =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    هل تريد رسالة قبلها؟

walk-just-come =
    لا بأس.
    تعال ببساطة.
    إلى اللقاء!

# $others: whether there are other walks to choose from
walk-full =
    هذه النزهة ممتلئة الآن.
    { $others ->
        [yes] توجد نزهات أخرى أيضًا.
       *[no] ستأتي نزهة جديدة.
    }
    أهلًا بك دائمًا.

# audience: buddy
walk-full-heard = النزهة ممتلئة الآن. يمكن { $name } المجيء في مرة أخرى.

walk-not-open =
    لا يمكنك بعد أن تبدأ نزهة هنا.
    سيخبرك { $human }.

walk-too-late =
    هذا قريب جدًا.
    اختر وقتًا آخر.

walk-no-place =
    لا يوجد بعد مكان للبداية.
    يستطيع { $human } أن يساعدك.

# Somebody who likes to know who is there first has a connector as host.
# audience: connector
walk-hosting =
    🚶 { $starter } يريد أن يمشي، أولًا معك.
    { $date }، { $clock }.
    المكان: { $landmark }، المدة { $minutes ->
        [10] 10 دقائق
       *[other] { $minutes } دقيقة
    }.
    لا تستطيع حينها؟ اتفق مع { $starter } على وقت آخر.

walk-reminders-on =
    سأفعل ذلك.
    لا يلزمك فعل شيء آخر.

walk-reminders-off =
    لا بأس.
    لا يلزمك فعل شيء آخر.

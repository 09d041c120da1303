### state: draft
### audience: resident
### The private question to come along, and what follows from each answer. Who says "not now" is told to nobody.

# $how: invitation-how; $known: invitation-there
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation =
    مرحبًا { $name }!
    أبحث عن شخص آخر من حيك.
    { $how }
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $known }
    هل تأتي معنا؟
    .gladly = 👍 نعم، سآتي
    .maybe = 🤷 ربما
    .not-now = 👎 ليس الآن
    .question = ❓ سؤال أولًا
    .call =
        أبحث عن شخص آخر من حيكم.
        { $how }
        يوم { $date }، { $clock }.
        المكان: { $landmark }.
        { $known }
        هل تأتون معنا؟

# To who said "maybe", two days before. Nobody is asked a third time.
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation-again =
    مرحبًا { $name }!
    أنت قلت ربما.
    { $how }
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $known }
    هل تأتي معنا؟
    .call =
        أنتم قلتم ربما.
        { $how }
        يوم { $date }، { $clock }.
        المكان: { $landmark }.
        { $known }
        هل تأتون معنا؟

# kind: phrase
invitation-how =
    .whole =
        سنمشي معًا، المدة { $minutes ->
            [10] 10 دقائق
           *[other] { $minutes } دقيقة
        }.
    .short = سنمشي، وجزء قصير ممكن أيضًا.
    .together = ماذا نفعل: { $doing }.
    .for = ماذا نفعل: { $doing }. الثمن: { $cost }.

# $host: the human who knows this person, and is there; $count: how many come
# kind: phrase
invitation-there =
    .known = { $host } هناك أيضًا، أنت تعرفه.
    .somebody =
        { $count ->
            [0] ما زال هناك مكان.
            [zero] ما زال هناك مكان.
            [one] جار واحد سيأتي.
            [two] جاران سيأتيان.
            [few] { $count } جيران سيأتون.
            [many] { $count } جارًا سيأتون.
           *[other] { $count } جار سيأتون.
        }

# Somebody already does something at that time. $other: what
# kind: phrase
# sample $other: De wandeling | Het breien en haken
invitation-also = { $other } في الوقت نفسه.

# The same for a buddy to say aloud.
# kind: spoken
invitation-there-call = { $host } هناك أيضًا، أنتم تعرفونه.

# The walk was moved after they were asked.
invitation-moved =
    تغير الموعد: { $the }.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    هل تأتي معنا حينها؟

# $again: whether they will be asked once more
invitation-maybe =
    لا بأس.
    { $again ->
        [yes] سأسألك مرة أخرى لاحقًا.
       *[no] ما زال يمكنك الاختيار.
    }
    لا يلزمك فعل شيء الآن.

invitation-not-now =
    لا بأس.
    لا يلزمك قول السبب.
    هل أسألك في مرة أخرى؟
    .yes = 👍 نعم
    .pause = ⏸️ راحة قصيرة
    .never = 🛑 لا تسأل

invitation-later =
    جميل.
    إلى مرة أخرى!

invitation-never =
    حسنًا.
    لن أسألك بعد الآن.
    يمكنك دائمًا أن ترى بنفسك ماذا يوجد.

askfirst-what =
    ماذا تريد أن تعرف؟
    اكتب سؤالك.
    أو قله بصوتك.
    .simpler =
        اكتب سؤالك.
        مثلًا: هل يأتي كلبي معي؟

invitation-question-passed-on =
    سأعطي سؤالك إلى { $human }.
    قد يتأخر الجواب قليلًا.
    بعدها ما زال يمكنك الاختيار.

invitation-over =
    لم يعد المجيء ممكنًا.
    إلى مرة أخرى!

# To a buddy or connector who calls for somebody.
# audience: buddy
invitation-maybe-heard =
    حسنًا. ما زال يمكن { $name } الاختيار.
    { $again ->
        [yes] سأسأل مرة أخرى لاحقًا.
       *[no] لا يلزمك فعل شيء الآن.
    }

# audience: buddy
invitation-not-now-heard =
    لا بأس. لا يلزم { $name } قول السبب.
    هل أسأل { $name } في مرة أخرى؟

# audience: buddy
invitation-later-heard = جميل. سأسأل { $name } في مرة أخرى.

# audience: buddy
invitation-pause-heard = حسنًا. لن أسأل { $name } شيئًا لمدة أسبوعين.

# audience: buddy
invitation-never-heard = حسنًا. لن أسأل { $name } بعد الآن.

# audience: buddy
invitation-question-passed-on-heard = سأعطي سؤال { $name } إلى { $human }.

# audience: buddy
invitation-moved-heard =
    تغير الموعد: { $the }، { $date }، { $clock }، المكان: { $landmark }.
    هل يأتي { $name } حينها؟

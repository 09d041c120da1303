### state: draft
### audience: resident
### Starting an activity in three taps, coming along, and bringing a neighbour.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nMarie-Louise is er ook.

activity-what =
    ماذا تحب أن نفعل معاً؟
    .simpler = ماذا نفعل؟
    .else = 💡 شيء آخر
    .retry =
        كلمات قليلة تكفي.
        مثلاً: لعب الورق.

activity-kind =
    ماذا تريد أن تفعل؟
    اختر نوعاً، أو قله بنفسك.
    .simpler = اختر واحداً.
    .retry =
        كلمات قليلة تكفي.
        مثلاً: لعب الورق.

activity-words =
    قله في كلمات قليلة.
    مثلاً: لعب الورق.
    .simpler = قله باختصار.
    .retry =
        كلمات قليلة تكفي.
        مثلاً: لعب الورق.

activity-choice-gone =
    هذا الاختيار لم يعد موجودًا.
    يمكنك اختيار شيء آخر.

# $doing: what it is, from the catalogue
activity-when =
    متى تريد { $doing }؟
    اختر، أو اكتب اليوم والساعة.
    .simpler =
        اختر وقتًا.
        مثلًا: غدًا الساعة 3.

activity-again =
    { activity-when }
    .simpler = { activity-when.simpler }

activity-when-unclear =
    عذرًا، لا أرى هنا يومًا.
    قل يومًا وساعة.
    مثلًا: السبت الساعة 3.

# Read back before it counts. $also: activity-also, when something else is at that time
# sample $also: no | yes
# sample $other: De wandeling | Het breien en haken
activity-sure =
    يوم { $date }.
    { $clock }.
    { $also ->
        [yes] { $other } في الوقت نفسه.
       *[no] إن قلت نعم يراه الآخرون.
    }
    هل هذا جيد؟
    .simpler =
        يوم { $date }.
        { $clock }.
    .change = ✏️ غيّر الوقت

# At the beginning of a sentence.
# kind: phrase
activity-the = { $the }

# On a button, if it fits; else the next one.
# kind: phrase
# sample $weekday: morgen | donderdag
# sample $clock: half 11 | kwart voor 12
activity-moment = { $weekday }، { $clock }

# kind: button
# sample $weekday: morgen | donderdag
# sample $part: ochtend | middag
activity-moment-short = { $weekday }، { $part }

# kind: phrase
activity-part =
    .night = ليلًا
    .morning = صباحًا
    .afternoon = عصرًا
    .evening = مساءً

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
activity-where =
    أين تريد أن نلتقي؟
    { $places }
    .simpler = أين نلتقي؟
    .home = 🏠 في بيتي

# kind: phrase
activity-at-home = { $landmark }، ثم إلى بيت { $host }

# kind: phrase
activity-where-line = { $place }: { $landmark }.

activity-long = كم تريد أن تمشي؟
    .simpler = هل تمشي وقتًا قصيرًا أم طويلًا؟
    .ten = 🚶 10 دقائق
    .twenty = 🚶 20 دقيقة
    .forty = 🚶 40 دقيقة

activity-started =
    جميل! اتفقنا على: { $the }.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $category ->
        [walk]
            مدة المشي { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
       *[other] ابق كما تشاء.
    }
    { $outlook ->
        [asking] أبحث عن جيران يأتون معك.
        [nobody] يمكن لجيران آخرين رؤيته.
       *[not_asked] يمكن لجيران آخرين رؤيته.
    }
    لا يلزمك فعل شيء الآن.

activity-started-for-group =
    جميل! اتفقنا على: { $the }.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    سأسأل المجموعة هل يأتون.

activity-nobody =
    لم أجد الآن أحدًا لأسأله.
    الموعد قائم على كل حال: { $the }.
    { $human } يفكر معك.
    هل تريد أن تسأل شخصًا بنفسك؟
    .flyer = 📄 اصنع إعلانًا

# After a first small round, to who would like more company.
activity-flyer =
    يمكنك أيضًا أن تعلق إعلانًا.
    أنت تقول ماذا يُكتب عليه.

activity-coming =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }

# The same, in one message with the question. $early: whether the day before is still to come
activity-coming-remind =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    { $early ->
        [yes] هل أرسل لك رسالة قبلها بيوم؟
       *[no] هل أرسل لك رسالة قبلها؟
    }

activity-remind =
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
activity-coming-heard = جميل. { $name } سيأتي: { $date }، { $clock }، المكان: { $landmark }.

# audience: buddy
activity-remind-heard =
    جميل. { $name } سيأتي: { $date }، { $clock }، المكان: { $landmark }.
    هل يريد { $name } مكالمة قبلها بيوم؟

# To somebody of whom nothing is kept but the chat.
activity-coming-stranger =
    رائع! ستأتي معنا.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    هل تريد رسالة قبلها؟

activity-just-come =
    لا بأس.
    تعال ببساطة.
    إلى اللقاء!

# $others: whether there are other activities to choose from
activity-full =
    لم يعد هناك مكان: { $the }.
    { $others ->
        [yes] يوجد شيء آخر أيضًا.
       *[no] انظر مرة أخرى لاحقًا.
    }
    إلى مرة أخرى!

# audience: buddy
activity-full-heard = لم يعد هناك مكان: { $the }. يمكن { $name } المجيء في مرة أخرى.

activity-not-open =
    لا يمكنك بعد أن تبدأ شيئًا هنا.
    { $human } يعرف أكثر عن ذلك.

activity-in-pause =
    أنت الآن في راحة.
    يمكنك مع ذلك أن تبدأ شيئًا.

activity-too-late =
    هذا الوقت مضى.
    اختر وقتًا بعده.

activity-no-place =
    لا يوجد بعد مكان للبداية.
    يستطيع { $human } أن يساعدك.

# Somebody who likes to know who is there first has a connector as host.
# audience: connector
activity-hosting =
    👋 { $starter } يريد { $doing }، أولًا معك.
    { $date }، { $clock }.
    المكان: { $landmark }، المدة { $minutes ->
        [10] 10 دقائق
       *[other] { $minutes } دقيقة
    }.
    لا تستطيع حينها؟ اتفق مع { $starter } على وقت آخر.

activity-reminders-on =
    سأفعل ذلك.
    لا يلزمك فعل شيء آخر.

# To somebody of whom nothing is kept but the chat. $day: when the message comes
# sample $day: morgen | dinsdag 3 maart
activity-will-remind =
    سأفعل ذلك.
    سأرسل لك رسالة: { $day }.
    إن لم تأت فاضغط على الزر.

activity-reminders-off =
    لا بأس.
    لا يلزمك فعل شيء آخر.

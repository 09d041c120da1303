### state: draft
### audience: resident
### Somebody's card: what they enjoy, can do, when they have time, how it goes well. And reading it back.

card-enjoy =
    مرحبًا { $name }!
    ما الذي يفرحك؟
    يمكنك اختيار أكثر من واحد.
    يمكنك الكتابة أو الكلام.
    عندها يسمعك { $human }.
    .retry = { common-too-long }
    .simpler =
        ماذا تحب؟
        مثلًا: المشي.

card-enjoyed =
    ما الذي يفرحك؟
    اكتبه أو قله بصوتك.
    عندها يسمعك { $human }.
    .retry = { common-too-long }
    .simpler =
        ماذا تحب؟
        اكتب بضع كلمات.

# To take away what was said in own words.
card-own-words =
    .away = 🗑️ امح هذا

card-offer =
    كل إنسان يستطيع شيئًا.
    ماذا تريد أن تفعل لغيرك؟
    الشيء الصغير جيد أيضًا.
    يمكنك اختيار أكثر من واحد.
    إذا لم تعرف بعد، اختر تم.
    .retry = { common-too-long }
    .simpler =
        ماذا تحب أن تفعل لجار؟
        مثلًا: الاستماع.

card-wish =
    وماذا تتمنى أنت؟
    الشيء الصغير جيد أيضًا.
    إذا كنت لا تعرف، اختر تم.
    .simpler =
        ماذا تتمنى؟
        مثلًا: الخروج معًا.

card-offered =
    ماذا تريد أن تفعل لغيرك؟
    اكتبه أو قله بصوتك.
    عندها يسمعك { $human }.
    .retry = { common-too-long }
    .simpler =
        ماذا تحب أن تفعل لجار؟
        اكتب بضع كلمات.

card-enough =
    شكرًا لك.
    هذا يكفي للمشاركة.
    عندي بعض الأسئلة القصيرة.
    هل تريدها الآن أم لاحقًا؟
    .simpler =
        بقيت بعض الأسئلة.
        الآن أم لاحقًا؟
    .now = ▶️ الآن
    .later = ⏰ لاحقًا

card-when =
    متى يكون عندك وقت غالبًا؟
    يمكنك اختيار أكثر من واحد.
    إذا لم تعرف بعد، اختر تم.
    .simpler =
        متى عندك وقت؟
        مثلًا: في الصباح.
    .morning = 🌅 الصباح
    .afternoon = ☀️ بعد الظهر
    .evening = 🌙 المساء

card-days = في أي أيام؟
    .simpler =
        أي أيام؟
        مثلًا: نهاية الأسبوع.
    .every = 📅 كل يوم
    .week = 💼 أيام الأسبوع
    .weekend = 🎈 نهاية الأسبوع

card-pace = كم تحب أن تمشي؟
    .simpler =
        هل تمشي وقتًا قصيرًا أم طويلًا؟
        مثلًا: 10 دقائق.
    .ten = 🚶 10 دقائق
    .twenty = 🚶 20 دقيقة
    .longer = 🚶 أطول

card-comfort =
    ما الذي يريحك في المشي؟
    يمكنك اختيار أكثر من واحد.
    إذا كان كل شيء جيدًا، اختر تم.
    .simpler =
        ما الذي يريحك في المشي؟
        مثلًا: ببطء.
    .slow = 🐢 المشي ببطء
    .benches = 🪑 مقعد في الطريق
    .step-free = ♿ بلا درج

card-first =
    هل تريد في أول مرة شخصًا تعرفه معك؟
    .simpler = هل تريد أولًا شخصًا تعرفه؟
    .either = 🤷 لا فرق

card-where =
    أين تسكن تقريبًا؟
    يكفي اسم الشارع.
    لا أحتاج إلى رقم البيت.
    .simpler = أي شارع قريب منك؟
    .elsewhere = 📍 مكان آخر

wish-list =
    ماذا تتمنى أنت؟
    يمكنك اختيار أكثر من واحد.
    يمكنك الكتابة أو الكلام.
    عندها يسمعك { $human }.
    .retry = { common-too-long }
    .simpler =
        ماذا تتمنى؟
        مثلًا: الخروج معًا.

wish-own =
    ماذا تتمنى أنت؟
    اكتبه أو قله بصوتك.
    عندها يسمعك { $human }.
    .retry = { common-too-long }
    .simpler =
        ماذا تتمنى؟
        اكتب بضع كلمات.

# $heard: a line for each answer. $which: none, all of it, or the rest of a long card
# sample $heard: Je gaat graag wandelen.\nJe wilt boodschappen meenemen. | Je breit of haakt graag.\nJe wilt samen brieven lezen.\nJe hebt tijd in de ochtend, middag en avond.\nJe loopt graag 20 minuten.\nJe gaat eerst met iemand die je kent.
# sample $which: all | rest | none
heard-card =
    { $which ->
        [none] لا أعرف عنك شيئًا بعد.
        [rest] وسمعت منك هذا أيضًا.
       *[all] هذا ما سمعته منك.
    }
    { $heard }
    ماذا تريد الآن؟
    .simpler =
        هذا ما أعرفه عنك.
        هل هو جيد، أم تريد تغيير شيء؟
    .good = 👍 هذا جيد
    .change = ✏️ غيّر شيئًا

# sample $heard: Je gaat graag wandelen. | Je breit of haakt graag.\nJe werkt graag in de tuin.\nJe wilt samen brieven lezen.\nJe wilt uitleg geven over telefoons.\nJe wilt boodschappen meenemen.
card-heard =
    هذا ما سمعته منك.
    { $heard }

# One line for each answer. $minutes: 10, 20, or 40 for longer
# sample .enjoy $what: activity-*.you-enjoy
# sample .give $what: offer-*.you-give
# sample .like $what: offer-*.wish
# sample $words: schaken | oude radio’s weer laten spelen, en ook…
# sample $parts: ochtend | ochtend, middag en avond
# sample $minutes: 10 | 20 | 40
# kind: phrase
card-line =
    .enjoy = أنت { $what }.
    .give = تستطيع أن تقدم: { $what }.
    .like = تتمنى: { $what }.
    .own = قلت: “{ $words }”.
    .time = عندك وقت في { $parts }.
    .minutes =
        { $minutes ->
            [40] تحب أن تمشي وقتًا أطول.
            [10] تحب أن تمشي 10 دقائق.
           *[other] تحب أن تمشي { $minutes } دقيقة.
        }
    .street = شارعك هو { $street }.
    .not-asked = لن أدعوك.

# kind: phrase
card-part =
    .morning = الصباح
    .afternoon = بعد الظهر
    .evening = المساء

# kind: phrase
card-line-days =
    .every = هذا في كل يوم.
    .week = هذا في أيام الأسبوع.
    .weekend = هذا في نهاية الأسبوع.
    .some = هذا في بعض الأيام.

# kind: phrase
card-line-comfort =
    .slow = المشي ببطء يريحك.
    .benches = مقعد في الطريق يريحك.
    .step-free = تفضل المشي بلا درج.
    .known = تذهب أولًا مع شخص تعرفه.

heard-part = ماذا تريد أن تغيّر؟
    .simpler = ماذا تريد أن يتغير؟
    .enjoy = 🙂 ما يفرحني
    .offer = 🎁 ما أستطيعه
    .wishes = ⭐ أمنيتي
    .when = 🕐 متى
    .pace = 🚶 كم أمشي
    .comfort = 🪑 ما يريحني
    .first = 🤝 مع شخص أعرفه
    .where = 📍 أين
    .name = ✏️ اسم آخر
    .ask = 🔔 اسألني من جديد

# After "do not ask me", taken back.
heard-asked-again =
    حسنًا.
    يمكنني أن أسألك من جديد.
    يمكنك دائمًا أن تقول لا.

rename-name =
    ماذا أناديك؟
    اكتب اسمك الأول.
    .retry = { start-name.retry }
    .simpler = ما اسمك؟

card-not-kept =
    لا أحفظ جوابًا لك بعد.
    هذا ممكن فقط إذا وافقت.
    اختر بطاقتك، وعندها أسألك.

card-little =
    حسنًا.
    يمكنك أن تقول المزيد لاحقًا.
    النظر والمشاركة معنا ممكنان دائمًا.

card-not-matched =
    حسنًا.
    لن أبحث لك عن جيران.
    لا يلزمك فعل شيء.
    النظر والمشاركة معنا ممكنان دائمًا.

card-not-contacted =
    حسنًا.
    لن أرسل لك رسالة.
    لذلك لا أبحث لك عن جيران.
    ربما يعرف { $human } شيئًا.
    النظر والمشاركة معنا ممكنان دائمًا.

card-not-asked =
    حسنًا.
    لن أدعوك.
    يمكنك تغيير ذلك دائمًا.
    النظر والمشاركة معنا ممكنان دائمًا.

card-met-first =
    جميل! يريد أحدنا أن يتعرف عليك أولًا.
    ثم سأبحث لك.

card-searching =
    جميل! سأبحث الآن.
    قد يحتاج ذلك إلى بضعة أسابيع.

# The nearest thing this week: how getting to know each other ends.
# sample $hosted: yes | no
card-next =
    شكرًا لك، { $name }!
    { $the } يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $hosted ->
        [yes] { $host } هناك أيضًا.
       *[no] أهلًا بك.
    }
    هل تحب أن تأتي؟
    .come = 👍 سآتي
    .not-now = 👎 ليس الآن
    .begin = 🌳 ابدأ شيئًا

# $told: whether a human hears of it now
# sample $told: yes | no
card-nothing-yet =
    شكرًا لك، { $name }!
    لا يوجد شيء هذا الأسبوع بعد.
    { $told ->
        [yes] سأخبر { $human } بذلك.
       *[no] ربما يعرف { $human } شيئًا.
    }
    يمكنك أيضًا أن تبدأ شيئًا.

card-not-this-time =
    لا بأس.
    لا يلزمك أن تقول لماذا.
    يمكنك النظر دائمًا.

### state: draft
### audience: connector
### A connector's own people.

neighbours-none = لا تعرف أحدًا هنا بعد.
    .met = 👋 تعرفت على شخص

neighbours-list =
    { $count ->
        [zero] لا تعرف جيرانًا بعد.
        [one] هذا هو الجار الذي تعرفه.
        [two] هذان هما الجاران اللذان تعرفهما.
        [few] هؤلاء هم { $count } جيران تعرفهم.
        [many] هؤلاء هم { $count } جارًا تعرفهم.
       *[other] هؤلاء هم { $count } جار تعرفهم.
    }
    اختر اسمًا.
    .more = ➡️ عرض المزيد

# $words: the name that was typed
# sample $words: Wim | Marie
neighbours-found =
    من تقصد بـ { $words }؟
    اختر اسمًا.

neighbours-alone =
    { $count ->
        [zero] نعرف جميع الجيران.
        [one] لا أحد منا يعرف هذا الجار الآن.
        [two] لا أحد منا يعرف هذين الجارين الآن.
        [few] لا أحد منا يعرف هؤلاء الـ { $count } جيران الآن.
        [many] لا أحد منا يعرف هؤلاء الـ { $count } جارًا الآن.
       *[other] لا أحد منا يعرف هؤلاء الـ { $count } جار الآن.
    }
    اختر اسمًا.

neighbours-take-on =
    لا أحد منا يعرف { $name } الآن.
    هل تريد أن تتعرف على { $name }؟ عندها ترى البطاقة.
    .yes = 👋 نعم، أنا

# $lines: what they said of themselves, line by line
# sample $lines: Joke doet mee.\nJoke gaat graag wandelen. | Marie-Louise doet mee.\nMarie-Louise wil uitleg geven over telefoons.
neighbours-card =
    🙂 { $name }
    { $lines }
    .link = 📱 رابط جديد
    .small-round = 🚶 جولة صغيرة
    .how = 🙂 اسأل كيف الحال
    .pass = 🤝 إلى زميل
    .card = ✏️ املأ البطاقة
    .ask = 🔔 اسأل من جديد
    .apart = 🙊 ليس معه
    .all = 🏘️ جيراني

# kind: phrase
neighbours-state =
    .met = { $name } عنده رابط ولم يبدأ بعد.
    .welcome = { $name } لم يملأ البطاقة بعد.
    .taking-part = { $name } يشارك.
    .resting = { $name } يرتاح الآن.
    .paused = { $name } في راحة حتى { $until }.

# $what: "gaat graag wandelen"
# sample $what: activity-*.they-enjoy
# kind: phrase
neighbours-fact = { $name } { $what }.

# sample $what: offer-*.they-give
# kind: phrase
neighbours-gives = { $name } يريد أن يقدم: { $what }.

# sample $what: offer-*.wish
# kind: phrase
neighbours-wishes = { $name } يتمنى: { $what }.

# sample $words: schaken | oude radio’s weer laten spelen, en ook de televisie
# kind: phrase
neighbours-own = { $name } قال: “{ $words }”.

# kind: phrase
neighbours-minutes =
    يناسبه أن يمشي { $minutes ->
        [10] 10 دقائق
       *[other] { $minutes } دقيقة
    }.

# sample $what: rustig lopen | rustig lopen, banken, geen drempels en eerst met iemand bekend
# kind: phrase
neighbours-goes-well = يريح { $name }: { $what }.

# kind: phrase
neighbours-comfort =
    .slow = المشي ببطء
    .benches = المقاعد
    .step-free = بلا درج
    .first-with-known = أولًا مع شخص معروف

# kind: phrase
neighbours-part =
    .morning = الصباح
    .afternoon = بعد الظهر
    .evening = المساء

# $parts: of the day
# sample $parts: de ochtend | de ochtend, de middag en de avond
# kind: phrase
neighbours-time = الوقت المناسب: { $parts }.

# kind: phrase
neighbours-street = الشارع: { $street }.

# kind: phrase
neighbours-phone = الهاتف: { $phone }.

# kind: phrase
neighbours-buddy =
    .agreed = { $buddy } يتصل بـ { $name }.
    .asked = { $buddy } يوافق على الاتصال. اسأل { $name } أولًا.

# kind: phrase
neighbours-not-asked = لا ندعو { $name } إلى النزهات.

# kind: button
neighbours-which =
    .no-group = 👥 بلا مجموعة: { $count }
    .never-asked = ✉️ لم يُسأل: { $count }
    .long-ago = 🕰️ منذ زمن: { $count }

# kind: phrase
# sample $last: الثلاثاء 3 مارس | لا يوجد بعد
neighbours-last = { $name }: { $last }

# kind: phrase
# sample $last: الثلاثاء 3 مارس | لا يوجد بعد
neighbours-last-contact = آخر تواصل: { $last }.

# kind: phrase
neighbours-no-contact = لا يوجد بعد

# sample $lines: Joke: الثلاثاء 3 مارس | Joke: لا يوجد بعد\nMarie-Louise: الثلاثاء 3 مارس
neighbours-forgotten-no-group =
    { $count ->
        [zero] لا جار بلا مجموعة.
        [one] جار واحد بلا مجموعة.
        [two] جاران بلا مجموعة.
        [few] { $count } جيران بلا مجموعة.
        [many] { $count } جارًا بلا مجموعة.
       *[other] { $count } جار بلا مجموعة.
    }
    آخر تواصل معهم:
    { $lines }

# sample $lines: Joke: الثلاثاء 3 مارس | Joke: لا يوجد بعد\nMarie-Louise: الثلاثاء 3 مارس
neighbours-forgotten-never-asked =
    { $count ->
        [zero] لا جار لم نسأله.
        [one] جار واحد لم نسأله أبدًا.
        [two] جاران لم نسألهما أبدًا.
        [few] { $count } جيران لم نسألهم أبدًا.
        [many] { $count } جارًا لم نسألهم أبدًا.
       *[other] { $count } جار لم نسألهم أبدًا.
    }
    آخر تواصل معهم:
    { $lines }

# sample $lines: Joke: الثلاثاء 3 مارس | Joke: لا يوجد بعد\nMarie-Louise: الثلاثاء 3 مارس
neighbours-forgotten-long-ago =
    { $count ->
        [zero] سمعنا من كل الجيران.
        [one] جار واحد لم نسمع منه منذ 6 أسابيع.
        [two] جاران لم نسمع منهما منذ 6 أسابيع.
        [few] { $count } جيران لم نسمع منهم منذ 6 أسابيع.
        [many] { $count } جارًا لم نسمع منهم منذ 6 أسابيع.
       *[other] { $count } جار لم نسمع منهم منذ 6 أسابيع.
    }
    آخر تواصل معهم:
    { $lines }

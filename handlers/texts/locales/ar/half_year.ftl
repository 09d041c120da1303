### state: draft
### audience: resident
### Half a year after somebody came.

# sample $lines: بدأت بهذا: المشي.\nأنتم الآن 6. | كنت حاضرًا 12 مرة.
six-months =
    نصف سنة!
    { $lines }
    هل تريد أن تغير شيئًا؟
    .good = 👍 كل شيء جيد
    .change = ✏️ تغيير
    .known = 👀 ماذا تعرف؟

# kind: phrase
six-months-line =
    .began = بدأت بهذا: { $doing }.
    .group =
        { $count ->
            [zero] أنتم الآن { $count }.
            [one] مجموعتك صغيرة الآن.
            [two] أنتم الآن { $count }.
            [few] أنتم الآن { $count }.
            [many] أنتم الآن { $count }.
           *[other] أنتم الآن { $count }.
        }
    .there =
        { $count ->
            [zero] كنت حاضرًا { $count } مرة.
            [one] كنت حاضرًا مرة واحدة.
            [two] كنت حاضرًا { $count } مرة.
            [few] كنت حاضرًا { $count } مرة.
            [many] كنت حاضرًا { $count } مرة.
           *[other] كنت حاضرًا { $count } مرة.
        }

six-months-good = جميل! أتركه كما هو.

# audience: buddy
six-months-letters =
    { $count ->
        [zero] هذه { $count } رسائل لمن تتصل بهم.
        [one] هذه رسالة لمن تتصل به.
        [two] هذه { $count } رسائل لمن تتصل بهم.
        [few] هذه { $count } رسائل لمن تتصل بهم.
        [many] هذه { $count } رسائل لمن تتصل بهم.
       *[other] هذه { $count } رسائل لمن تتصل بهم.
    }
    مكتوب فيها ما نعرفه بعد نصف سنة.
    هل تطبعها وتأخذها إليهم؟

# What stands on the letter.
# kind: spoken
# sample $groups: De Stappers | De Stappers ومجموعة الثلاثاء
# sample $what: اسمك | اسمك ورقم هاتفك وكم تحب أن تمشي
six-months-letter =
    .groups = أنت معنا منذ نصف سنة. أنت من { $groups }.
    .alone = أنت معنا منذ نصف سنة. جميل أنك هنا.
    .known = نحن نعرف عنك: { $what }.
    .right = هل هذا صحيح؟ هل تريد حذف شيء؟ اتصل بنا.

# kind: spoken
six-months-known =
    .name = اسمك
    .phone = رقم هاتفك
    .street = شارعك
    .walks = كم تحب أن تمشي
    .pace = ما تحبه في الطريق
    .interests = ما تستمتع به
    .offers = ما تستطيع فعله
    .wishes = ما تريده
    .times = متى تستطيع
    .languages = اللغات التي تتكلمها

### state: draft
### audience: resident
### Somebody with a role: what it is, how much, what they tell of themselves, and rest.
### sample $role: متطوع | شخص ثقة
### sample $words: أتكلم التركية. | أتكلم التركية أيضًا.
### sample $most: 1 | 3 | 5

role-none =
    ليس عندك دور الآن.
    لا يلزمك فعل شيء.

# sample $lines: دورك: متطوع.
role-mine =
    { $lines }
    هل تريد أن تغير شيئًا؟
    .rest = ⏸️ راحة
    .back = 🙋 نبدأ من جديد
    .most = 🎚️ كم
    .tell = ✏️ شيء عني
    .listen = 👂 أسمع
    .hide = 👎 لا شيء عني

# kind: phrase
# sample $count: 0 | 1 | 3
role-line =
    .have = دورك: { $role }.
    .rests = دورك يستريح: { $role }.
    .until = ذلك حتى { $until }.
    .guest =
        { $count ->
            [0] لم تكن ضيفًا منذ مدة.
            [one] كنت ضيفًا مرة واحدة.
            [two] كنت ضيفًا مرتين.
            [few] كنت ضيفًا { $count } مرات.
            [many] كنت ضيفًا { $count } مرة.
           *[other] كنت ضيفًا { $count } مرة.
        }
    .most = تفعل ذلك من أجل { $most } في وقت واحد.
    .groups =
        { $count ->
            [0] ليس عندك مجموعة الآن.
            [one] أنت موجود من أجل مجموعة واحدة.
            [two] أنت موجود من أجل مجموعتين.
            [few] أنت موجود من أجل { $count } مجموعات.
            [many] أنت موجود من أجل { $count } مجموعة.
           *[other] أنت موجود من أجل { $count } مجموعة.
        }

# What they tell of themselves, and to whom.
# kind: phrase
role-told =
    .team = الفريق يقرأ: «{ $words }»
    .groups = ومجموعاتك تقرأ: «{ $words }»

role-only-one =
    أنت الوحيد في الحي الآن: { $role }.
    إن توقفت يُغلق الحي مؤقتًا.
    تكلم أولًا مع { $human }.

role-rest =
    هل تريد راحة من دورك: { $role }؟
    ما تفعله الآن يذهب إلى آخرين.
    يمكنك دائمًا أن تبدأ من جديد.
    .yes = 😌 نعم، سأرتاح
    .no = 👎 لا

role-kept =
    حسنًا.
    تبقى { $role }.

role-rested =
    شكرًا على ما فعلت، { $name }.
    دورك يستريح الآن.
    لا يلزمك فعل شيء.

# audience: coordinator
role-rests =
    { $name } يريح دوره: { $role }.
    كل شيء عند آخرين الآن.
    كلمة شكر مرحب بها دائمًا.

role-not-back =
    هذا غير ممكن الآن.
    { $human } يسعده أن يتكلم معك.

role-back =
    جميل أنك عدت، { $name }!
    أنت من جديد { $role }.

rolecap-most = من أجل كم في وقت واحد تريد ذلك؟
    .simpler = كم يكفيك؟
    .c1 = من أجل 1
    .c2 = من أجل 2
    .c3 = من أجل 3
    .c5 = من أجل 5

role-cap-kept =
    حسنًا: { $most } في وقت واحد.
    لا أطلب أكثر.
    ما تفعله الآن يبقى لك.

roletold-words =
    ماذا تريد أن تحكي عن نفسك؟
    فقط ما تريد.
    .retry = { common-too-long }
    .simpler = احك شيئًا عنك.

roletold-to =
    من يمكنه أن يقرأ ذلك؟
    .simpler = لمن هذا؟
    .team = 🤝 الفريق فقط
    .groups = 👥 مجموعاتي أيضًا

role-told-kept =
    شكرًا لك.
    مع /rol تمحوه من جديد.

role-told-gone =
    تم محوه.
    لا يلزمك فعل شيء.

### state: draft
### audience: resident
### What works for a group, in the words of its people, without their names.

# sample $words: الطبخ بالدور | عدم المشي بسرعة
# kind: phrase
practice-line =
    .do = ينجح: “{ $words }”.
    .do-not = لا ينجح: “{ $words }”.
    .none = لا شيء بعد.

# sample $lines: لا شيء بعد. | ينجح: “الطبخ بالدور”.\nلا ينجح: “المشي بسرعة”.
# sample $group: المجموعة | De Stappers
practice-card =
    ✅ ما ينجح: { $group }
    { $lines }
    .do = 👍 هذا ينجح
    .dont = 👎 هذا لا ينجح
    .away = 🗑️ حذف كلماتي

# sample $works: yes | no
practice-what =
    { $works ->
        [yes] ما الذي ينجح عندكم؟
       *[other] ما الذي لا ينجح عندكم؟
    }
    لا أحد يقرأ أنك كتبته.
    لا تكتب أسماء.
    .retry = { common-too-long }
    .simpler =
        ما الذي ينجح عندكم؟
        مثلًا: الطبخ بالدور.

practice-who =
    هل يمكن أن يقرأ آخرون هذا؟
    مثلًا مجموعة جديدة.
    لا يقرؤون من كتبه.
    .simpler = من يقرأ هذا؟
    .all = 👍 نعم، يمكن
    .ours = 👥 نحن فقط

practice-kept =
    جميل! تمت الإضافة.
    يمكنك حذفه دائمًا.

practice-enough =
    هنا الكثير من كلماتك.
    احذف شيئًا أولًا.

practice-kept-ours =
    تمت الإضافة.
    فيه اسم.
    لذلك تقرؤونه أنتم فقط.

practice-away =
    حسنًا.
    تم حذف كلماتك.

# audience: coordinator
practice-nothing-yet =
    لم تكتب المجموعات شيئًا للآخرين بعد.
    لا يلزم أن تفعل شيئًا.

# audience: coordinator
practice-paper =
    هذا ينجح عند المجموعات، وهذا لا ينجح.
    لا توجد فيه أسماء.

# kind: phrase
practice-file = ma-yanjah.txt

# sample $number: 1 | 12
# kind: phrase
practice-heading = المجموعة { $number }

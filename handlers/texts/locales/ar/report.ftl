### state: draft
### audience: resident
### Something is not right: told in two taps to a human of choice, never to whom it is about.

report-whom =
    جيد أنك تقول ذلك.
    من تريد أن تخبر؟
    .simpler = من يمكنه أن يسمع؟

report-about =
    سأوصل ذلك.
    هل الأمر عن شخص؟
    هو لا يسمع شيئًا.
    .nobody = 👎 لا
    .simpler = عن من؟

report-words =
    هل تريد أن تقول المزيد؟
    اكتبه هنا أو سجّله.
    لا يجب ذلك.
    .simpler = ماذا تريد أن تقول؟

report-told =
    سأوصل ذلك إلى { $human }.
    لا أقوله لأحد آخر.
    إذا لم يقرأه { $human } خلال يومين، أسأل شخصًا آخر.

# Whoever hears it is away for a while, as everybody who may hear it.
# sample $confidant: Ruth, 020 000 00 01
report-told-away =
    أنقل ذلك إلى { $human }.
    { $human } ليس هنا الآن.
    هل لا تريد أن تنتظر؟
    اتصل إذن: { $confidant }.
    في خطر: اتصل بالرقم 112.

# Nobody here may hear it. $confidant: name and number of somebody outside
# sample $confidant: Ruth, 020 000 00 01
report-outside =
    لا أحد هنا أستطيع أن أعطيه هذا.
    اتصل بشخص من الخارج:
    { $confidant }.
    عند الخطر اتصل 112.

report-told-already =
    هذا انتهى.
    لا يجب أن تفعل شيئًا.

report-read =
    { $human } قرأ ما ليس على ما يرام.
    ستسمع من { $human }.
    لا يجب أن تفعل شيئًا.
    .call = { $human } قرأ ما ليس على ما يرام. ستسمع من { $human }.

# audience: connector
# sample $lines: يوكه تخبرك أن شيئًا ليس على ما يرام.\nالأمر عن بيت.
report-waits =
    ⚠️ { $lines }
    لا تتكلم عنه مع أحد آخر.
    .seen = 👀 رأيته
    .closed = ✅ تم
    .talk = 🕊️ حديث

# audience: connector
# kind: phrase
report-line =
    .from = { $who } يخبرك أن شيئًا ليس على ما يرام.
    .about = الأمر عن { $other }.

# audience: connector
report-seen = شكرًا. الآخر يعرف الآن أنك قرأته.

# audience: connector
report-closed = حسنًا. بعد 90 يومًا أمحو كل ذلك.

# What they said is dealt with, and it was about nobody. $human: who dealt with it
do-otherwise =
    { $human } انتهى مما قلته.
    هل تريد أن نفعله معًا بطريقة أخرى؟
    الشيء الصغير جيد أيضًا.
    .yes = 👍 نعم، معًا
    .not-now = 👎 ليس الآن

otherwise-what =
    ماذا تريد أن تفعل؟
    قله بكلماتك.
    .retry = { common-too-long }
    .simpler =
        ماذا نفعل؟
        مثلًا: قهوة معًا.

otherwise-kept =
    فكرة جميلة.
    هي الآن على بطاقتك.
    سأنقل ذلك إلى { $human }.

otherwise-not-now =
    حسنًا.
    شكرًا لأنك قلت ذلك.
    لا يلزمك فعل شيء.

### state: draft
### audience: coordinator
### Somebody does not take part for a time, or goes for good; a stranger's messages reach nobody any more.

suspend-whom =
    من لا يشارك لفترة؟
    من له دور ليس هنا: أنهِ الدور أولًا في الفريق.

suspend-nobody =
    لا يوجد أحد للاختيار.
    من له دور ليس هنا: أنهِ الدور أولًا في الفريق.

suspend-what =
    ماذا تريد أن تفعل: { $name }؟
    .begin = ⏸️ لا يشارك لفترة
    .remove = 🗑️ يجب أن يخرج
    .end = ▶️ يشارك من جديد

# sample $until: الثلاثاء 3 مارس | الأربعاء 30 سبتمبر
suspend-what-now =
    { $name } يشارك من جديد { $until }.
    ماذا تريد أن تفعل؟

suspend-why =
    لماذا لا يشارك { $name } لفترة؟
    تقرأ هذا أنت فقط، و{ $name } في بياناته.
    .unsafe = 🛟 السلامة
    .conflict = 💬 خلاف
    .money = 💶 بسبب المال
    .other = 💡 شيء آخر

suspend-weeks =
    كم لا يشارك { $name }؟
    .one = أسبوع واحد
    .four = 4 أسابيع
    .twelve = 12 أسبوعًا

# sample $until: الثلاثاء 3 مارس | الأربعاء 30 سبتمبر
suspend-done =
    { $name } لا يشارك حتى { $until }.
    قلت ذلك، ولم أقل لماذا.
    هل تشرح السبب بسرعة؟

suspend-ended =
    { $name } يشارك من جديد.
    أقول ذلك الآن.

suspend-role-first =
    لا أستطيع أن أمنع من له دور.
    أنهِ الدور أولًا في الفريق.

remove-sure =
    هل أنت متأكد؟
    كل شيء عن { $name } يذهب إلى الأبد.
    لا يبدأ { $name } هنا من جديد لمدة سنة.
    .yes = 🗑️ نعم، احذف
    .no = 👎 لا، ليس الآن

remove-done = حُذف كل شيء.

# audience: connector
mute-sure =
    ألا تريد أن تسمع شيئًا من هذه المحادثة؟
    إذن لا أنقل شيئًا لمدة شهر.
    عند الخطر أساعد.
    .yes = 🔇 نعم، لا شيء

# audience: connector
mute-done = حسنًا. لا تسمع شيئًا من هذه المحادثة لمدة شهر.

# audience: resident
# sample $until: الثلاثاء 3 مارس | الأربعاء 30 سبتمبر
# sample $confidant: Ruth, 020 000 00 01
suspended =
    مرحبًا { $name }.
    لا تشارك في الحي لفترة.
    تشارك من جديد { $until }.
    { $human } يشرح لك السبب.
    هل تريد أن تتكلم مع غيره؟
    يمكنك ذلك مع { $confidant }.
    .call = { $name } لا يشارك لفترة. يشارك من جديد { $until }. { $human } يشرح السبب. يمكن الكلام مع { $confidant }.

# audience: resident
suspension-over =
    مرحبًا { $name }.
    يمكنك أن تشارك من جديد.
    جميل أنك هنا.
    .call = { $name } يشارك من جديد. هذا جميل.

# Somebody presses what they may not do for a time.
# audience: resident
# sample $until: الثلاثاء 3 مارس | الأربعاء 30 سبتمبر
kept-off-now =
    هذا غير ممكن الآن.
    يمكن من جديد { $until }.
    الكلام مع { $human } ممكن دائمًا.

# Somebody of whom nothing is passed on to anybody.
# audience: resident
kept-off-muted =
    هذا غير ممكن الآن.
    لا أنقل شيئًا الآن.
    هل أنت في خطر؟
    اكتب إذن: عاجل.

# audience: resident
removed-goodbye =
    لم تعد تشارك في الحي.
    حذفت كل شيء عنك.
    هل تحتاج مساعدة؟
    اكتب إذن: عاجل.
    في خطر: اتصل بالرقم 112.

# A caller says that somebody comes who may not take part for a time.
# audience: connector
kept-off-other = { $name } لا يشارك لفترة.

# audience: resident
mentor-first =
    شكرًا لأنك قلت ذلك.
    { $human } يتكلم معك أولًا.
    بعد ذلك يمكنك أن تشارك.

# audience: resident
mentor-done =
    يمكنك أن تشارك الآن.
    جميل أنك هنا.
    .call = { $name } يمكنه أن يشارك الآن.

# audience: resident
kept-off-mentor =
    أولًا يتكلم { $human } معك.
    بعد ذلك يمكنك أن تشارك.

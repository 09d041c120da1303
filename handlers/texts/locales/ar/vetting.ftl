### state: draft
### audience: coordinator
### Before a role begins: what the coordinator has seen of somebody, and until when it counts.
### sample $role: رفيق الهاتف | صانع التعارف

# Who opened a link and said yes; it need not be who was asked.
vetting-asked =
    قال { $name } نعم: { $role }.
    لا يرى { $name } شيئًا عن الجيران بعد.
    هل هذا من سألته؟ اكتب إذن ماذا رأيت.
    .begin = ✅ اكتب ذلك
    .refuse = 🙅 لا تفعل

# kind: button
vetting-seen =
    .yes = 👍 نعم
    .not-yet = 🌱 ليس بعد

vetting-met =
    هل رأيت { $name } وتكلمت معه؟
    .simpler = هل تعرف { $name } حقًا؟

vetting-references =
    هل تكلمت مع شخص يعرف { $name }؟
    .simpler = هل قال غيرك شيئًا طيبًا عن { $name }؟

vetting-training =
    هل يعرف { $name } كيف يعمل هذا، وما الممنوع؟
    .simpler = هل شرحت ذلك: { $name }؟

# A VOG is the Dutch certificate of conduct; only that it was seen is kept.
vetting-visits =
    هل يزور { $name } الجيران في بيوتهم؟
    إذن يجب أن تكون رأيت VOG.
    أحفظ اليوم فقط.
    .simpler = هل يمكن أن يزور { $name } الجيران في بيوتهم؟
    .seen = 🏠 نعم، رأيت VOG
    .none = 🙅 لا، ليس في البيت

vetting-until =
    كم يبقى هذا صالحًا؟
    بعدها ينظر شخص من جديد.
    .simpler = متى ننظر مرة أخرى؟
    .half = نصف سنة
    .one = سنة واحدة
    .two = سنتان

# What is still to be seen to.
# kind: phrase
vetting-needs =
    .met-on = رؤية { $name } والكلام معه.
    .references-on = الكلام مع شخص يعرف { $name }.
    .training-on = شرح كيف يعمل هذا، وما الممنوع.

# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.
vetting-not-yet =
    حسنًا. الدور لم يبدأ بعد: { $name }، { $role }.
    ما زال هذا لازمًا:
    { $lines }

# The role is there, and goes on until that day.
# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.
vetting-stays =
    حسنًا. { $name }، { $role }، حتى { $until }.
    للاستمرار ما زال هذا لازمًا:
    { $lines }

vetting-signed =
    بدأ الدور: { $name }، { $role }، حتى { $until }.
    أخبرت { $name } بذلك.

vetting-refused =
    حسنًا. لن يبدأ الدور: { $name }، { $role }.
    أخبرت { $name } بلطف.

# A month before it ends. $until: the last day
vetting-ends =
    { $name }، { $role }، حتى { $until }.
    بعدها ينتهي الدور وحده.
    هل تريد أن تكتب من جديد ماذا رأيت؟
    .again = ✅ اكتب ذلك

# audience: resident
role-asked =
    شكرًا لك، { $name }.
    يتكلم معك أولًا شخص من الفريق.
    بعدها يبدأ الدور.
    لا يلزمك فعل شيء الآن.

# audience: resident
role-not-given =
    لن يبدأ الدور الآن: { $role }.
    شكرًا لأنك أردت المساعدة.
    أنت جار مرحب به دائمًا.
    لا يلزمك فعل شيء.

# audience: connector
visits-not-yet =
    لا يمكنك بعد زيارة شخص في بيته.
    اطلب من المنسق أن يكتب أنه رأى VOG.

# The coordinator has seen it all; a second human of the team says yes as well. $who: who is asked for that
# sample $who: Nadia | Nadia و Marie-Louise
vetting-second =
    شكرًا. المنسق يحتاج إلى نعم من شخصين.
    أسأل الآن أيضًا { $who }.
    إن قال أحدهم نعم، يبدأ { $name }.

vetting-second-nobody =
    المنسق يحتاج إلى نعم من شخصين.
    لا يوجد أحد آخر في الفريق بعد.
    اسأل همزة وصل أولًا.

# $by: the coordinator who looked; the one who reads this looks too
# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-asked =
    { $by } يريد أن يكون { $name } منسقًا أيضًا، في { $neighbourhood }.
    المنسق يرى الفريق وما ينتظر.
    هل تعرف { $name }، وهل هذا جيد؟
    .yes = 👍 نعم، هذا جيد
    .no = 👎 ليس الآن

# audience: connector
second-yes-thanks =
    شكرًا.
    { $name } منسق الآن.

# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-refused =
    حسنًا. لن يكون { $name } منسقًا الآن.
    سأقول ذلك لـ { $by }.

# To who looked first.
second-yes-told =
    يقول الفريق عن { $name }: ليس منسقًا الآن.
    تحدثوا عن ذلك معًا.

second-yes-given =
    { $name } منسق الآن.

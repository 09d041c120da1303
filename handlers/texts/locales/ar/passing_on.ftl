### state: draft
### audience: connector
### Somebody is passed on to a colleague: the colleague says yes, and then they do.

# $told: what colleagues share with them and tell, a line each. $any: whether there is any
# sample $told: Samira يتكلم أيضًا التركية. | Samira يتكلم أيضًا التركية.\nMarie-Louise: “أحب المشي.”
# sample $any: yes | no
passperson-who =
    { $any ->
        [yes] { $told }
              من يناسب { $name }؟
       *[no] من يناسب { $name }؟
    }
    .simpler = اختر زميلًا.

# kind: phrase
# sample $languages: التركية | التركية والعربية
passing-shares = { $who } يتكلم أيضًا { $languages }.

passing-nobody =
    لا يوجد زميل عنده وقت الآن.
    لا يلزمك فعل شيء.

passing-asked =
    أسأل { $name } أولًا.
    ثم أسأل جارك.

passing-not-now =
    حسنًا.
    لا يلزمك فعل شيء.

passing-yes =
    جيد.
    الآن أسأل { $name }.

passing-gone =
    هذا غير ممكن الآن.
    لا يلزمك فعل شيء.

# To a colleague. $who: who would be passed on
pass-asked =
    { $connector } يرى أنك تناسب { $who }.
    هل تريد أن تتعرف على { $who }؟
    بعد ذلك أسأل { $who }.
    .yes = 👍 نعم، أريد
    .not-now = 👎 ليس الآن

pass-not-now =
    { $name } لا يستطيع الآن.
    أنت تبقى من أجل جارك.

pass-kept =
    { $who } يفضل أن يبقى معك.
    لا يلزمك فعل شيء.

passed-yours =
    { $who } قال نعم.
    من الآن أنت تعرف { $who }.
    قل له مرحبًا.

passed-done =
    { $who } قال نعم.
    من الآن { $name } موجود من أجل { $who }.
    شكرًا لك.

# To who it is about. $who: who would know them from now on
# audience: resident
pass-may =
    مرحبًا { $name }!
    { $connector } يريد أن تتعرف على { $who }.
    هل يكون { $who } موجودًا لك من الآن؟
    .yes = 👍 نعم، ممكن
    .no = 👎 أفضل لا
    .call = { $connector } يريد أن تتعرف على { $who }. هل يكون { $who } موجودًا لك من الآن؟

# audience: resident
passed-on =
    جيد.
    { $who } موجود لك من الآن.
    لا يلزمك فعل شيء.

# audience: resident
passed-kept =
    حسنًا.
    كل شيء يبقى كما كان.
    لا يلزمك فعل شيء.

# audience: buddy
passed-on-heard = جيد. { $who } موجود من أجل { $name } من الآن.

# audience: buddy
passed-kept-heard = حسنًا. كل شيء يبقى كما كان من أجل { $name }.

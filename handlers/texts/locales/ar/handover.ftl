### state: draft
### audience: connector
### A connector leaves a group to a volunteer whom the group wants.
### sample $group: المجموعة | De Stappers
### sample $words: أنا Piet. أحب المشي. | أنا Marie-Louise. مررت بوقت صعب. الآن أحب المشي مع الآخرين.

# On counts: so many of its last times were its own idea, and so many went without the connector.
# sample $own: 5 | 6
# sample $total: 6
# sample $times: 3 | 6
handover-proposed =
    { $group }: المجموعة تدير أمورها بنفسها تقريبًا.
    من آخر { $total } مرات جاءت الفكرة { $own } مرات من المجموعة.
    لم تكن أنت هناك { $times } مرات.
    هل نبحث عن متطوع للمجموعة؟
    .ask = 👍 نعم، نختار
    .later = 🌱 ليس بعد

handover-later =
    حسنًا.
    أنت تبقى من أجل { $group }.

handover-nobody =
    لا يوجد الآن متطوع عنده وقت لمجموعة.
    اطلب من المنسق أن يدعو شخصًا.

handover-under-way =
    شخص يتعرف على هذه المجموعة من قبل.
    لا يلزمك فعل شيء.

# $any: whether some of them tell something of themselves. $told: what, a line each.
# sample $any: yes | no
# sample $told: Piet: «أحب المشي.»
handoverwho-who =
    { $any ->
        [yes] { $told }
              من تريد أن تسأل لهذه المجموعة؟
       *[no] من تريد أن تسأل لهذه المجموعة؟
    }
    .simpler = اختر متطوعًا.

handover-volunteer-asked =
    أسأل { $name }.
    إذا قال { $name } نعم، أسأل المجموعة.
    سوف تصلك رسالة.

# sample $count: 3 | 6 | 12
handover-asked =
    مرحبًا { $name }!
    { $connector } موجود الآن من أجل مجموعة من { $count } جيران.
    المجموعة تفعل كل شيء بنفسها تقريبًا.
    هل تريد أن تكون معهم أحيانًا؟
    أولًا تذهبان معًا 3 مرات.
    .yes = 👍 نعم، معًا
    .talk = 💬 نتكلم أولًا
    .not-now = 👎 ليس الآن

handover-will-talk =
    { $connector } سيتصل بك.
    بعدها يمكنك أن تختار.

handover-not-now-noted =
    حسنًا.
    لا يلزمك فعل شيء.

handover-not-now =
    { $who } لا يستطيع الآن من أجل { $group }.
    أنت تبقى من أجل المجموعة.
    .again = ➕ شخص آخر

# audience: resident
handoverself-words =
    من أنت؟
    قلها بكلماتك.
    المجموعة تقرأ هذا.
    احك فقط ما تريد.
    .retry = { common-too-long }
    .simpler =
        من أنت؟
        مثلًا: أنا Piet، أحب المشي.

handover-somebody-else =
    شخص آخر كان قبلك بقليل.
    شكرًا لأنك أردت.
    لا يلزمك فعل شيء.

handover-group-is-asked =
    شكرًا لك.
    أسأل المجموعة الآن.
    سوف تصلك رسالة.

handover-over =
    هذا انتهى من قبل.
    لا يلزمك فعل شيء.

handover-gone =
    هذا المتطوع لم يعد موجودًا.
    اختر شخصًا آخر.

handover-rests =
    هذا المتطوع يستريح الآن.
    اسأل لاحقًا أو اختر شخصًا آخر.

handover-look-again =
    دور هذا المتطوع ينتهي مبكرًا.
    اطلب من المنسق أن ينظر مرة أخرى.

handover-other-group =
    هذا لا يناسب هذه المجموعة.
    اختر شخصًا آخر.

handover-full =
    عند هذا المتطوع مجموعات كافية الآن.
    اختر شخصًا آخر.

handover-not-you =
    هذا غير ممكن الآن.
    { $human } يسعده أن يتكلم معك.

handover-together =
    👍 المجموعة تقول نعم.
    هل تذهبان معًا 3 مرات، أنت و { $who }؟
    أسألك عندما تفعل المجموعة شيئًا.
    .stop = ↩️ غيّرت رأيي

handover-stays =
    المجموعة تريد أن يبقى الأمر كما هو.
    أنت تبقى من أجل { $group }.
    لا يلزمك فعل شيء.

handover-stays-volunteer =
    المجموعة تريد الآن أن يبقى الأمر كما هو.
    هذا لا يقول شيئًا عنك.
    شكرًا لأنك أردت.

handover-goes-on =
    معك الآن شخص آخر: { $who }.
    تكملان معًا.
    لا يلزمك فعل شيء.

handover-called-off =
    تسليم { $group } لن يتم.
    كل شيء يبقى كما كان.
    لا يلزمك فعل شيء.

handover-meeting =
    { $group }: المجموعة تفعل شيئًا.
    ما هو: { $doing }.
    { $date }.
    { $clock }.
    المكان: { $landmark }.
    هل تأتي أيضًا مع { $who }؟

# sample $times: 3 | 4
handover-ready =
    أنت و { $who } كنتما معًا { $times } مرات مع { $group }.
    هل أسلّم المجموعة الآن؟
    بعدها لا ترى هذه المجموعة.
    .yes = 👍 نعم، سلّمها
    .more = 🤷 مرة أخرى معًا

handover-once-more =
    حسنًا.
    أسأل بعد المرة القادمة: { $group }.

handover-too-soon =
    اذهبا أولًا 3 مرات معًا مع المجموعة.
    تصلك رسالة عندما يحين الوقت.

handover-stopped =
    حسنًا.
    كل شيء يبقى كما كان.
    لا يلزمك فعل شيء.

handover-you-did =
    تم التسليم: { $who } موجود الآن من أجل { $group }.
    أنت لا ترى هذه المجموعة بعد الآن.
    شكرًا لك، { $name }.
    .pass = ✏️ أبلغ شيئًا

handoverpass-words =
    ماذا تريد أن تبلغ { $who }؟
    احك فقط ما يلزم.
    .retry = { common-too-long }
    .simpler = ماذا يجب أن يعرف { $who }؟

handover-passed-on =
    أبلغ { $who } بذلك.
    شكرًا لك.

handover-yours =
    شكرًا لك، { $name }.
    من الآن أنت موجود من أجل { $group }.
    المجموعة تدير أمورها بنفسها.
    اكتب مجموعة لترى ما سيأتي.

handover-word =
    { $connector } يبلغك شيئًا:
    «{ $words }»

# The goodbye, to each member.
# audience: resident
handover-done =
    من الآن { $who } موجود من أجل مجموعتكم.
    هل عندك سؤال؟
    { $who } يساعدك.
    { $connector } موجود الآن من أجل جيران آخرين.
    لا يلزمك فعل شيء.
    .call = من الآن { $who } موجود من أجل المجموعة. { $connector } موجود الآن من أجل جيران آخرين.

# audience: resident
handover-done-bye =
    من الآن { $who } موجود من أجل مجموعتكم.
    هل عندك سؤال؟
    { $who } يساعدك.
    { $connector } يودعكم.
    ذلك في { $date }.
    { $clock }.
    المكان: { $landmark }.
    لا يلزمك فعل شيء.
    .call = من الآن { $who } موجود من أجل المجموعة. { $connector } يودعكم في { $date }، { $clock }.

# A line for each volunteer who tells something.
# kind: phrase
handover-told = { $name }: «{ $words }»

### state: draft
### audience: resident
### Small roles in what neighbours do together: offered, taken, given back, and thanked for.
### sample $role: المشي في الخلف | تحضير القهوة | “ترتيب الطاولات”
### sample $words: ترتيب الطاولات | ترتيب الطاولات والكراسي في الساحة

# kind: phrase
activity-role =
    .route = اختيار الطريق
    .coffee = تحضير القهوة
    .door = فتح الباب
    .cook = الطبخ
    .back = المشي في الخلف
    .part = “{ $words }”

# kind: phrase
activity-role-line =
    .who = { $name }: { $role }.
    .you = أنت: { $role }.
    .somebody = أحد الجيران: { $role }.
    .free = كل شيء متاح الآن.

# kind: button
activity-role-do =
    .route = 🗺️ اختيار الطريق
    .coffee = ☕ تحضير القهوة
    .door = 🚪 فتح الباب
    .cook = 🍲 الطبخ
    .back = 🚶 المشي في الخلف

activity-role-offer =
    مرحبًا { $name }!
    معًا: { $doing }.
    اليوم: { $day }.
    هل تريد هذا: { $role }؟
    يمكنك أن تقول لا.
    .yes = 👍 نعم، هذه المرة
    .every = 🔁 كل مرة
    .no = 👎 ليس الآن
    .call = معًا: { $doing }، { $day }. هل تريد هذا: { $role }؟ يمكنك أن تقول لا.

activity-role-not-now =
    حسنًا.
    أهلًا بك كما أنت.

# audience: buddy
activity-role-not-now-heard = حسنًا. أهلًا وسهلًا مع { $name }.

activity-role-taken =
    جميل! شكرًا.
    عملك: { $role }.
    سأرسل لك رسالة قبل يوم.
    .give-back = ↩️ إرجاع

# audience: buddy
activity-role-taken-heard = جميل! { $name }: { $role }.

activity-role-taken-every =
    جميل! شكرًا.
    عملك كل مرة: { $role }.
    سأرسل لك رسالة كل مرة.
    يمكنك أن تتوقف دائمًا.
    .give-back = ↩️ إرجاع

# audience: buddy
activity-role-taken-every-heard = جميل! { $name } كل مرة: { $role }.

activity-role-reminder =
    مرحبًا { $name }!
    معًا: { $doing }، { $day }.
    عملك: { $role }.
    هل يناسبك؟
    .yes = 👍 نعم، يناسبني
    .not-now = 👎 ليس هذه المرة
    .give-back = ↩️ إرجاع
    .call = معًا: { $doing }، { $day }. عملك: { $role }. هل يناسبك؟

activity-role-sure =
    جميل!
    عملك: { $role }.

# audience: buddy
activity-role-sure-heard = جميل! { $name }: { $role }.

activity-role-skipped =
    حسنًا.
    هذه المرة أسأل شخصًا آخر.
    بعد ذلك هو لك من جديد.

# audience: buddy
activity-role-skipped-heard = حسنًا. هذه المرة أسأل شخصًا آخر.

activity-role-given-back =
    حسنًا.
    شكرًا لأنك أردت أن تساعد.
    الآن أسأل شخصًا آخر.

# audience: buddy
activity-role-given-back-heard = حسنًا. قل شكرًا إلى { $name }. الآن أسأل شخصًا آخر.

activity-role-thanks =
    شكرًا { $name }!
    كان عملك: { $role }.
    هكذا كان جميلًا للجميع.
    لا يلزم أن تفعل شيئًا.
    .call = شكرًا! كان عملك: { $role }. هكذا كان جميلًا للجميع.

activity-role-gone =
    هذا لم يعد ممكنًا.
    لا يلزم أن تفعل شيئًا.

activity-role-come-first =
    قل أولًا إنك ستأتي.
    بعدها هذا ممكن.

activity-role-enough =
    هناك أعمال صغيرة كافية.
    أكثر من ذلك كثير.

# sample $lines: كل شيء متاح الآن. | Joke: اختيار الطريق.\nأنت: المشي في الخلف.
activity-roles =
    معًا: { $doing }، { $day }.
    { $lines }
    هل تريد أن تفعل شيئًا؟

activity-roles-none =
    ليس لديك موعد الآن.
    تعال أولًا إلى شيء.
    بعدها يمكنك أن تساعد.

activity-role-asking =
    أسأل من يريد هذا:
    { $role }.
    .another = 🧩 دور صغير

rolepart-what =
    ما الذي يجب عمله؟
    اجعله صغيرًا.
    سأسأل من يأتي.
    .retry = { common-too-long }
    .simpler =
        ما العمل؟
        مثلًا: ترتيب الطاولات.

### state: draft
### audience: connector
### A phone buddy: somebody calls a neighbour who has no Telegram.

buddy-who = من يستطيع الاتصال بـ { $name }؟

buddy-nobody =
    لا أعرف الآن أحدًا يستطيع الاتصال بـ { $name }.
    حتى ذلك الوقت تبقى المكالمات عندك.

buddy-asked =
    سأسأل { $buddy }.
    لن أذكر اسم { $name } بعد.

# $name: who is asked; no name of who would be called
# audience: resident
buddy-question =
    مرحبًا { $name }!
    أحد الجيران ليس لديه تلغرام.
    ويحب أن يعرف ماذا يوجد.
    تتصل في الوقت الذي يناسبك.
    هل تتصل به من وقت لآخر؟
    .yes = 👍 نعم
    .no = 👎 ليس الآن

# audience: resident
# kind: message
buddy-thanks =
    .yes =
        ما أجمل ذلك!
        سأسأل ذلك الجار أولًا.
        ثم أخبرك.
    .no =
        لا بأس.
        لا يلزمك قول السبب.

# audience: resident
buddy-found =
    وجدنا من يتصل.
    شكرًا لأنك أردت!

buddy-said-yes =
    { $buddy } يوافق على الاتصال بـ { $name }.
    اسأل { $name } أولًا: “هل يمكن أن يتصل بكم { $buddy }؟”
    حتى ذلك الوقت تبقى المكالمات عندك.
    .yes = 👍 نعم، سألت
    .no = 👎 لا، ليس مناسبًا

buddy-said-no =
    { $buddy } لا يستطيع الآن الاتصال بـ { $name }.
    تبقى المكالمات عندك.

buddy-begun = جميل. من الآن يتصل { $buddy } بـ { $name }.

buddy-not-begun = لا بأس. المكالمات إلى { $name } تبقى عندك.

# audience: resident
buddy-begins =
    { $name } يسعده أن تتصل أنت.
    تصلك رسالة إذا كان هناك شيء.
    فيها الرقم.
    لا تعط الرقم لأحد.
    يمكنك دائمًا التوقف.

# audience: resident
buddy-not-needed =
    مرحبًا { $name }!
    لم يعد الاتصال ضروريًا.
    شكرًا لأنك أردت!

# audience: resident
buddy-stopped-thanks =
    لا بأس.
    لا يلزمك الاتصال بعد الآن.
    شكرًا لكل مكالماتك!

buddy-stopped =
    { $buddy } لن يتصل بـ { $name } بعد الآن.
    المكالمات عندك من جديد.

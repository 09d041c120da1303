### state: draft
### audience: resident
### What who comes hears when something about an activity changes, and how a host or connector changes it.

# Somebody cannot come; nobody is named.
activity-one-less =
    شخص لن يأتي.
    الموعد قائم على كل حال: { $the }.
    لا يلزمك فعل شيء.
    .call = شخص لن يأتي. الموعد قائم على كل حال: { $the }.

# Two are left.
activity-small-club =
    شخص لن يأتي.
    أنتما الآن اثنان.
    هذا جميل أيضًا.
    الموعد قائم على كل حال: { $the }.
    لا يلزمك فعل شيء.
    .call = شخص لن يأتي. أنتما الآن اثنان. الموعد قائم على كل حال: { $the }.

# One is left.
activity-alone =
    شخص لن يأتي.
    أنت الآن وحدك.
    ربما يأتي شخص آخر.
    يمكنك أن تختار هل تذهب.
    { $human } يفكر معك.
    .call = شخص لن يأتي. أنتم الآن وحدكم. يمكنكم أن تختاروا هل تذهبون.

activity-moved =
    مرحبًا { $name }!
    تغير الموعد: { $the }.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    ماذا تفعل أنت؟
    .call =
        تغير الموعد: { $the }.
        الموعد الآن: { $date }، { $clock }.
        المكان: { $landmark }.
        هل تأتون حينها أيضًا؟

# To somebody of whom nothing is kept but the chat.
activity-moved-nameless =
    تغير الموعد: { $the }.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    تعال ببساطة.

activity-called-off =
    مرحبًا { $name }!
    أُلغي الموعد: { $the }.
    كان الموعد: { $date }.
    { $clock }.
    المكان: { $landmark }.
    لا يلزمك فعل شيء.
    إلى مرة أخرى!
    .call = أُلغي الموعد: { $the }. كان الموعد: { $date }، { $clock }. إلى مرة أخرى.

activity-called-off-nameless =
    أُلغي الموعد: { $the }.
    كان الموعد: { $date }.
    { $clock }.
    المكان: { $landmark }.
    لا يلزمك فعل شيء.
    إلى مرة أخرى!

# One of those who come did not hear what changed. $who: who that is. $human: the connector.
activity-not-told =
    رسالة مني لم تصل.
    كانت إلى { $who }.
    الموضوع: { $the }.
    الموعد: { $date }.
    أخبرت { $human } بذلك أيضًا.
    لا يلزمك فعل شيء.

# Your own activity, or for a connector one of the neighbourhood. $who: who comes, in lines
# sample $who: Nog niemand anders heeft iets gezegd. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.
activity-change-card =
    { $the }: { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    .move = 📅 غيّر الموعد
    .details = ✏️ قل المزيد
    .call-off = 🚫 ألغ الموعد
    .rain = 🌧️ طقس سيئ
    .lead-no-more = 👋 لا أقود بعد الآن
    .stop = 🛑 أوقف هذا

# For a connector who does not come along.
# kind: phrase
# sample $count: 0 | 1 | 12
activity-change-coming =
    { $count ->
        [0] لا يأتي أحد بعد.
        [one] سيأتي شخص واحد.
        [two] سيأتي شخصان.
        [few] سيأتي { $count } أشخاص.
        [many] سيأتي { $count } شخصًا.
       *[other] سيأتي { $count } شخص.
    }

activity-change-none =
    ليس عندك موعد الآن.
    لكن يمكنك أن تبدأ شيئًا.

move-when = متى تريد { $doing } إذن؟
    .simpler = اختر وقتًا آخر.

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
move-where =
    أين نبدأ إذن؟
    { $places }
    .simpler = أين نبدأ؟

# The host cannot come. $count: how many still come
# audience: connector
activity-needs-host =
    نحتاج إلى شخص يكون معهم: { $the }، { $date }.
    { $clock }، المكان: { $landmark }.
    { $count ->
        [zero] لا يأتي أحد بعد.
        [one] سيأتي شخص واحد.
        [two] سيأتي شخصان.
        [few] سيأتي { $count } أشخاص.
        [many] سيأتي { $count } شخصًا.
       *[other] سيأتي { $count } شخص.
    }
    .yes = 🙋 أنا أذهب معهم

# audience: connector
activity-change-you-host = شكرًا لك. أنت معهم: { $date }، { $clock }، المكان: { $landmark }.

activity-change-sure =
    هل تلغي الموعد حقًا: { $the }؟
    تصل رسالة إلى كل من سيأتي.
    .yes = 🚫 ألغ الموعد
    .no = 👍 الموعد قائم

activity-change-called-off =
    أُلغي الموعد: { $the }.
    تصل رسالة إلى كل من كان سيأتي.
    لا يلزمك فعل شيء.

activity-change-kept = الموعد قائم على كل حال: { $the }.

activity-change-moved =
    تغير الموعد: { $the }.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    تصل رسالة إلى كل من سيأتي.

activity-change-too-late =
    ذلك الوقت مضى.
    اختر يومًا أو وقتًا آخر.

activity-change-taken =
    في ذلك الوقت موعد آخر.
    اختر يومًا أو وقتًا آخر.

rain-what =
    الطقس ليس جيدًا.
    ماذا نفعل؟
    .off = 🚫 يلغى
    .inside = ☕ قهوة في الداخل
    .simpler = هل نستمر؟

rain-where =
    أين القهوة؟
    .simpler = أين؟

stop-hosting-thanks =
    شكرًا لأنك قدت هذا: { $the }.
    سأسأل الآخرين من يريد.
    يمكنك أن تستمر في المجيء.

# audience: connector
stop-hosting-asked =
    سأسأل الجيران من يريد أن يقوده.
    حتى يقول أحد نعم، أنت تقوده.

# audience: connector
series-led-now =
    من الآن يقوده { $who }. كل { $weekday }: { $doing }.
    لا يلزم أن تكون هناك.
    أهلًا بك دائمًا.

series-needs-host =
    مرحبًا { $name }!
    كل { $weekday }: { $doing }.
    نبحث عن شخص يقوده.
    تكون هناك وتقول من جاء.
    هل تريد أن تفعل ذلك؟
    .yes = 👍 نعم، أريد
    .no = 👎 ليس الآن
    .call = كل { $weekday }: { $doing }. نبحث عن شخص يقوده. تكونون هناك وتقولون من جاء. هل تريدون أن تفعلوا ذلك؟

series-needs-host-yes =
    هذا جميل، شكرًا!
    من الآن أنت تقوده.
    يمكنك أن تتوقف دائمًا.

# audience: buddy
series-needs-host-yes-heard = هذا جميل! من الآن يقوده { $name }.

series-needs-host-no =
    حسنًا.
    أهلًا بك كما أنت.

# audience: buddy
series-needs-host-no-heard = حسنًا. أهلًا وسهلًا مع { $name }.

series-has-host =
    شخص آخر يفعل هذا.
    لا يلزم أن تفعل شيئًا.

# Somebody of the team stops what others planned. $who: who that is.
activity-stopped =
    مرحبًا { $name }!
    أُلغي الموعد: { $the }، { $date }.
    أوقفه { $who } لأنه غير آمن.
    هل عندك سؤال؟
    { $human } يسعده أن يتكلم معك.
    .call = أُلغي الموعد: { $the }، { $date }. أوقفه { $who } لأنه غير آمن. { $human } يسعده أن يتكلم معك.

activity-stopped-nameless =
    أُلغي الموعد: { $the }، { $date }.
    الموعد غير آمن.
    لا يلزمك فعل شيء.
    إلى مرة أخرى!

# audience: connector
safetystop-reason =
    أنت توقف: { $the }، { $date }.
    افعل ذلك فقط إذا كان غير آمن.
    ما هو غير الآمن؟
    المنسق وحده يقرأ هذا.
    من كان سيأتي يسمع أنك أوقفته.
    .retry = { common-too-long }
    .simpler =
        ما هو غير الآمن؟
        مثلًا: ستأتي عاصفة.

# audience: connector
activity-stop-done =
    أُلغي الموعد: { $the }، { $date }.
    تصل رسالة إلى كل من كان سيأتي.
    المنسق يقرأ السبب.

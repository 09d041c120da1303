### state: draft
### audience: resident
### What who comes hears when something about the walk changes, and how a host or connector changes it.

# Somebody cannot come; nobody is named.
activity-one-less =
    شخص لن يأتي.
    النزهة تتم على كل حال.
    لا يلزمك فعل شيء.
    .call = شخص لن يأتي. النزهة تتم على كل حال.

# Two are left.
activity-small-club =
    شخص لن يأتي.
    أنتما الآن اثنان.
    هذا جميل أيضًا.
    النزهة تتم على كل حال.
    لا يلزمك فعل شيء.
    .call = شخص لن يأتي. أنتما الآن اثنان. النزهة تتم على كل حال.

# One is left.
activity-alone =
    شخص لن يأتي.
    أنت الآن وحدك.
    ربما يأتي شخص آخر.
    يمكنك أن تختار بنفسك.
    { $human } يفكر معك.
    .call = شخص لن يأتي. أنتم الآن وحدكم. يمكنكم أن تختاروا هل تذهبون.

activity-moved =
    مرحبًا { $name }!
    نزهتنا تغيرت.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    ماذا تفعل أنت؟
    .call =
        نزهتنا تغيرت.
        الموعد الآن: { $date }، { $clock }.
        المكان: { $landmark }.
        هل تأتون حينها أيضًا؟

# To somebody of whom nothing is kept but the chat.
activity-moved-nameless =
    نزهتنا تغيرت.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    تعال ببساطة.

activity-called-off =
    مرحبًا { $name }!
    النزهة لن تتم.
    كان الموعد: { $date }.
    { $clock }.
    المكان: { $landmark }.
    لا يلزمك فعل شيء.
    إلى مرة أخرى!
    .call = نزهتنا لن تتم. كان الموعد: { $date }، { $clock }. إلى مرة أخرى.

activity-called-off-nameless =
    النزهة لن تتم.
    كان الموعد: { $date }.
    { $clock }.
    المكان: { $landmark }.
    لا يلزمك فعل شيء.
    إلى مرة أخرى!

# Your own walk, or for a connector one of the neighbourhood. $who: who comes, in lines
# sample $who: Nog niemand anders heeft iets gezegd. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.
activity-change-card =
    موعد النزهة: { $date }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    .move = 📅 غيّر الموعد
    .call-off = 🚫 ألغ النزهة

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
    ليس عندك نزهة الآن.
    لكن يمكنك أن تبدأ واحدة.

move-when = متى تريد أن تمشي إذن؟
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
    تحتاج النزهة إلى شخص يكون معهم. الموعد: { $date }.
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
    هل تلغي النزهة حقًا؟
    تصل رسالة إلى كل من سيأتي.
    .yes = 🚫 ألغ النزهة
    .no = 👍 النزهة تتم

activity-change-called-off =
    النزهة لن تتم.
    تصل رسالة إلى كل من كان سيأتي.
    لا يلزمك فعل شيء.

activity-change-kept = النزهة تتم على كل حال.

activity-change-moved =
    تغير موعد النزهة.
    الموعد الآن: { $date }.
    { $clock }.
    المكان: { $landmark }.
    تصل رسالة إلى كل من سيأتي.

activity-change-too-late =
    ذلك الوقت مضى.
    اختر يومًا أو وقتًا آخر.

activity-change-taken =
    في ذلك الوقت نزهة أخرى.
    اختر يومًا أو وقتًا آخر.

### state: draft
### audience: connector
### A first small round: the connector walks once with somebody, from the door to a place nearby.

# $minutes: how long walking goes well; 0 when that was not said
small-round =
    💡 يفضل { $name } أن يذهب أولًا مع شخص معروف.
    { $minutes ->
        [0] فكرة: امش مرة جولة صغيرة مع { $name }، من الباب إلى مكان قريب.
        [10] فكرة: امش مرة 10 دقائق مع { $name }، من الباب إلى مكان قريب.
       *[other] فكرة: امش مرة { $minutes } دقيقة مع { $name }، من الباب إلى مكان قريب.
    }
    .good = 👍 فكرة جيدة
    .not-now = 👎 ليس الآن

small-round-set-aside = حسنًا. لا يلزمك فعل شيء.

small-round-day = في أي يوم تمشي مع { $name }؟

small-round-clock = في أي ساعة تطرق باب { $name }؟

small-round-place = إلى أين تمشيان؟

small-round-too-late =
    ذلك اليوم مضى.
    اختر يومًا آخر.

small-round-already = توجد جولة صغيرة متفق عليها مع { $name }.

# sample $told: yes | no
small-round-begun =
    { $told ->
        [yes] جميل. سأخبر { $name }.
       *[no] جميل. { $name } بلا تيليجرام: هو في قائمة اتصالاتك.
    }
    أنت تطرق الباب: { $date }، { $clock }.

# $host: who rings at the door
# audience: resident
small-round-plan =
    مرحبًا { $name }!
    جولة صغيرة مع { $host }.
    الموعد: { $date }.
    { $clock }.
    سيطرق { $host } بابك.
    تمشيان حتى: { $landmark }.
    هل تأتي؟
    .yes = 👍 سآتي
    .another-day = 📅 يوم آخر
    .call =
        يحب { $host } أن يمشي معكم جولة صغيرة.
        الموعد: { $date }، { $clock }.
        سيطرق { $host } بابكم، وتمشيان حتى: { $landmark }.

# audience: resident
# kind: message
small-round-answered =
    .yes =
        جميل! إلى اللقاء.
        سيطرق { $host } بابك.
        لا يلزمك فعل شيء.
    .another-day =
        حسنًا.
        أسأل { $host } عن يوم آخر.
        لا يلزمك فعل شيء.

small-round-host =
    جولة صغيرة مع { $name }: { $day }، { $clock }.
    اطرق باب { $name }. تمشيان حتى: { $landmark }.

small-round-yes = 👍 { $name } سيأتي: { $date }، { $clock }. أنت تطرق الباب.

small-round-another-day = { $name } يفضل يومًا آخر.
    .choose = 📅 اختر يومًا آخر

### state: draft
### audience: resident
### What is done every week.

# To all who said that they want it every week. $weekday: name of the day; $date: the next time
# sample $weekday: dinsdag | donderdag
series-started =
    جميل! كلكم تريدون مرة أخرى.
    من الآن { $the } كل { $weekday }.
    { $clock }.
    المكان: { $landmark }.
    المرة القادمة: { $date }.
    يمكنك دائمًا التوقف.
    .call =
        الجميع يريد مرة أخرى.
        من الآن { $the } كل { $weekday }، { $clock }.
        المكان: { $landmark }.
        المرة القادمة: { $date }. يمكنكم دائمًا التوقف.

# $number: 0 is Monday
# kind: phrase
series-weekday =
    { $number ->
        [0] يوم اثنين
        [1] يوم ثلاثاء
        [2] يوم أربعاء
        [3] يوم خميس
        [4] يوم جمعة
        [5] يوم سبت
       *[6] يوم أحد
    }

# After "I can't come" to something weekly; for this time it is noted already. $told: whether all others are told in time
series-cannot =
    لا بأس.
    لا يلزمك قول السبب.
    { $told ->
        [yes] سيعرف الآخرون أن شخصًا لن يأتي.
       *[no] جيد أنك قلت ذلك.
    }
    هل هذا لهذه المرة فقط؟
    .only-now = هذه المرة فقط
    .stop = 🛑 سأتوقف عنها

series-stays =
    حسنًا.
    أهلًا بك في المرة القادمة.
    لا يلزمك فعل شيء.

series-left =
    لا بأس.
    لن أرسل لك شيئًا عن { $the }.
    أهلًا بك دائمًا.

series-joined =
    رائع! أنت الآن معنا.
    المرة القادمة: { $date }.
    { $clock }.
    المكان: { $landmark }.
    يمكنك دائمًا التوقف.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
series-cannot-heard = لا بأس. هل هذا من { $name } لهذه المرة فقط؟

# audience: buddy
series-stays-heard = حسنًا. أهلًا بـ { $name } في المرة القادمة.

# audience: buddy
series-left-heard = لا بأس. لن يصل إلى { $name } شيء عن { $the }.

# audience: buddy
series-joined-heard = جميل. { $name } معنا الآن. المرة القادمة: { $date }، { $clock }، المكان: { $landmark }.

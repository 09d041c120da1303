### state: draft
### audience: buddy
### On paper, for neighbours without Telegram: letters, a card of what is on, a call list.

paper-which =
    ماذا تريد على الورق؟
    .list = 📋 قائمة اتصالاتي
    .letters = ✉️ رسائل
    .card = 🗓️ بطاقة ما يوجد

paper-nobody =
    لا تتكلم الآن عن أحد بدون تيليغرام.
    لا يوجد ما يُطبع.

paper-list =
    هذه قائمة اتصالاتك على الورق.
    اكتب لاحقًا ما قالوه في /bellen.
    ثم ارمِ الورقة.

paper-letters =
    { $count ->
        [zero] هنا { $count } رسائل.
        [one] هنا رسالة واحدة.
        [two] هنا { $count } رسائل.
        [few] هنا { $count } رسائل.
        [many] هنا { $count } رسائل.
       *[other] هنا { $count } رسائل.
    }
    هي لمن ليس لديه هاتف.
    اطبعها وخذها إليهم.
    ثم قل في /bellen إن ذلك قيل.

paper-no-letters =
    لا شيء ينتظر الآن شخصًا بدون هاتف.

paper-cards =
    { $count ->
        [zero] هنا { $count } بطاقات.
        [one] هنا بطاقة واحدة.
        [two] هنا { $count } بطاقات.
        [few] هنا { $count } بطاقات.
        [many] هنا { $count } بطاقات.
       *[other] هنا { $count } بطاقات.
    }
    مكتوب عليها ما يوجد في الفترة القادمة.
    اطبعها على A5 وأعطها لمن تتصل بهم.

paper-no-card =
    لا شيء مخطط الآن يراه الجميع.

# What stands on the paper itself.
# audience: resident
# kind: spoken
letter-paper =
    .dear = { $name }، تحية طيبة
    .greet = تحية من { $name }
    .answer = هل تريد أن تخبرنا بشيء؟ اتصل، أو قل ذلك عند الباب.

# audience: resident
# kind: phrase
# sample $weekday: الثلاثاء | الأربعاء
letter-card =
    .weekly = كل { $weekday }: { $doing }. الساعة { $clock }. المكان: { $landmark }.
    .once = { $date }: { $doing }. الساعة { $clock }. المكان: { $landmark }.

# kind: phrase
letter-list =
    .title = قائمة اتصالات { $name }
    .secret = هنا أسماء وأرقام. ارمِها عندما تنتهي.

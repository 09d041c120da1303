### state: draft
### audience: coordinator
### Who does much for the neighbourhood is thanked.
### sample $words: جميل أنك هنا دائمًا. | شكرًا لأنك تتصل كل أسبوع.

# Once a month; no order says who did most.
thanks-due =
    { $count ->
        [zero] في { $neighbourhood } شُكر الجميع.
        [one] في { $neighbourhood } شخص واحد لم يُشكر بعد هذا الشهر.
        [two] في { $neighbourhood } شخصان لم يُشكرا بعد هذا الشهر.
        [few] في { $neighbourhood } لم يُشكر بعد هذا الشهر { $count } أشخاص.
        [many] في { $neighbourhood } لم يُشكر بعد هذا الشهر { $count } شخصًا.
       *[other] في { $neighbourhood } لم يُشكر بعد هذا الشهر { $count } شخص.
    }
    اضغط على اسم.
    .thank = 🙏 شكر: { $name }

thanks-nobody =
    شُكر الجميع هذا الشهر.
    لا يلزمك فعل شيء.

thankyou-what =
    ماذا تريد أن تقول لـ { $name }؟
    اختر شيئًا أو اكتب كلماتك.
    .retry = { common-too-long }
    .simpler = ماذا تقول لـ { $name }؟
    .glad = 😊 جميل أنك هنا
    .nice = 🌷 جميل ما تفعل
    .helps = 🙌 تساعدنا كثيرًا

thanks-sent =
    { $name } يصله شكرك.
    لا يلزمك فعل شيء.

# audience: resident
thanked-glad =
    { $who } يقول:
    جميل أنك هنا، { $name }.
    شكرًا لك!
    .call = { $who } يقول: جميل أنك هنا. شكرًا لك!

# audience: resident
thanked-nice =
    { $who } يقول:
    جميل ما تفعل، { $name }.
    شكرًا لك!
    .call = { $who } يقول: جميل ما تفعل. شكرًا لك!

# audience: resident
thanked-helps =
    { $who } يقول:
    أنت تساعد الحي كثيرًا، { $name }.
    شكرًا لك!
    .call = { $who } يقول: أنت تساعد الحي كثيرًا. شكرًا لك!

# audience: resident
thanked-words =
    { $who } يقول:
    «{ $words }»
    شكرًا لك، { $name }!
    .call = { $who } يقول: «{ $words }». شكرًا لك!

# On Monday, to who is there for groups or neighbours. $waits: whether something waits for them.
# audience: connector
# sample $waits: no | yes
# sample $lines: اجتمعت في الأسبوع الماضي مرتين: De Stappers.
week-digest =
    هذا أسبوعك:
    { $lines }
    { $waits ->
        [yes] انظر إليه عندما يكون عندك وقت.
       *[no] لا يلزمك فعل شيء. 🙌
    }

# audience: connector
# kind: phrase
# sample $group: المجموعة | De Stappers
# sample $times: 1 | 2 | 5
week-line =
    .group =
        { $times ->
            [zero] { $group }: لا مرة في الأسبوع الماضي.
            [one] { $group }: اجتمعت مرة واحدة في الأسبوع الماضي.
            [two] { $group }: اجتمعت مرتين في الأسبوع الماضي.
            [few] { $group }: اجتمعت { $times } مرات في الأسبوع الماضي.
            [many] { $group }: اجتمعت { $times } مرة في الأسبوع الماضي.
           *[other] { $group }: اجتمعت { $times } مرة في الأسبوع الماضي.
        }
    .newcomers =
        { $count ->
            [zero] لا جيران جدد.
            [one] ينتظر جار جديد.
            [two] ينتظر جاران جديدان.
            [few] ينتظر { $count } جيران جدد.
            [many] ينتظر { $count } جارًا جديدًا.
           *[other] ينتظر { $count } جار جديد.
        }
    .tasks =
        { $count ->
            [zero] لا مهام تنتظر.
            [one] تنتظر مهمة واحدة.
            [two] تنتظر مهمتان.
            [few] تنتظر { $count } مهام.
            [many] تنتظر { $count } مهمة.
           *[other] تنتظر { $count } مهمة.
        }
    .suggestions =
        { $count ->
            [zero] لا اقتراحات تنتظر.
            [one] ينتظر اقتراح واحد.
            [two] ينتظر اقتراحان.
            [few] تنتظر { $count } اقتراحات.
            [many] ينتظر { $count } اقتراحًا.
           *[other] ينتظر { $count } اقتراح.
        }
    .calls =
        { $count ->
            [zero] لا مكالمات.
            [one] يمكنك إجراء مكالمة واحدة.
            [two] يمكنك إجراء مكالمتين.
            [few] يمكنك إجراء { $count } مكالمات.
            [many] يمكنك إجراء { $count } مكالمة.
           *[other] يمكنك إجراء { $count } مكالمة.
        }

### state: draft
### audience: resident
### Whom somebody has come to know: shown to themselves, and taken off their list at will.

connections-told =
    مرحبًا { $name }!
    { $count ->
        [zero] الآن تعرف { $count } جار.
        [one] الآن تعرف جارًا واحدًا.
        [two] الآن تعرف جارين.
        [few] الآن تعرف { $count } جيران.
        [many] الآن تعرف { $count } جارًا.
       *[other] الآن تعرف { $count } جارًا.
    }
    هذا جميل!
    لا يلزم أن تفعل شيئًا.
    .show = 👀 من هم
    .call =
        { $count ->
            [zero] الآن تعرفون { $count } جار.
            [one] الآن تعرفون جارًا واحدًا.
            [two] الآن تعرفون جارين.
            [few] الآن تعرفون { $count } جيران.
            [many] الآن تعرفون { $count } جارًا.
           *[other] الآن تعرفون { $count } جارًا.
        }

connections-known =
    { $count ->
        [zero] الآن تعرف { $count } جار:
        [one] الآن تعرف جارًا واحدًا:
        [two] الآن تعرف جارين:
        [few] الآن تعرف { $count } جيران:
        [many] الآن تعرف { $count } جارًا:
       *[other] الآن تعرف { $count } جارًا:
    }
    { $names }.
    أنت وحدك ترى هذه القائمة.
    .hide = ✏️ إزالة شخص

connections-none =
    لا يوجد أحد هنا بعد.
    شارك عدة مرات مع نفس الجيران.
    بعدها ترى هنا من تعرف.

hideknown-who =
    من تريد أن تزيل من قائمتك؟
    .simpler = من؟

connections-hidden =
    حسنًا.
    { $name } ليس في قائمتك بعد الآن.

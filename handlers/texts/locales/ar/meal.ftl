### state: draft
### audience: resident
### What somebody likes to eat, before their first meal here; who cooks reads it.

taste-question =
    مرحبًا { $name }!
    { $doing }: { $date }.
    ماذا تحب أن تأكل؟
    يقرؤه من يطبخ فقط.
    .say = ✏️ سأقول
    .fine = 👌 آكل كل شيء
    .call = { $doing }: { $date }. ماذا تحبون أن تأكلوا؟ يسمعه من يطبخ فقط.

taste-words =
    ماذا تحب أن تأكل؟
    اكتبه هنا.
    بعد الأكل أحذفه.
    .retry = { common-too-long }
    .simpler =
        ماذا تحب أن تأكل؟
        مثلًا: أرز مع خضار.

# audience: buddy
taste-words-heard = ماذا يحب { $name } أن يأكل؟ اكتبه كما تسمعه.

taste-kept =
    جميل!
    من يطبخ سيعرف.
    لا يلزم أن تفعل شيئًا.

# audience: buddy
taste-kept-heard = جميل! من يطبخ سيعرف.

taste-anything =
    هذا سهل.
    لا يلزم أن تفعل شيئًا.

# audience: buddy
taste-anything-heard = هذا سهل. لا يلزم شيء من { $name }.

# sample $lines: Ines: “أرز”. | Ines: “أرز”.\nMarie-Louise: “شوربة بدون لحم”.
tastes-told =
    { $the }: { $date }.
    هذا ما يحبون أن يأكلوا:
    { $lines }
    .call = { $the }: { $date }. هذا ما يحبون أن يأكلوا: { $lines }

# kind: phrase
# sample $words: أرز | شوربة بدون لحم
taste-line = { $name }: “{ $words }”.

### state: draft
### audience: resident
### What is good to know of an activity: what it costs, what to bring, which languages are spoken.

# $lines: a line for each
# sample $lines: الثمن: 2 يورو. | الثمن: 2 يورو و50 سنتًا.\nأحضر معك: فنجانًا.\nنتكلم: الهولندية والتركية.
activity-details =
    من الجيد أن تعرف.
    { $lines }

# kind: phrase
# sample $cost: 2 يورو | 2 يورو و50 سنتًا
# sample $bring: فنجانًا | شيئًا مع القهوة
# sample $languages: الهولندية | الهولندية والتركية والعربية
activity-detail =
    .cost = الثمن: { $cost }.
    .bring = أحضر معك: { $bring }.
    .languages = نتكلم: { $languages }.
    .nothing = لا شيء مكتوب بعد.

# kind: phrase
# sample $euros: 0 | 2 | 12
# sample $cents: 0 | 50
activity-cost =
    { $euros ->
        [0] { $cents } سنت
       *[other]
            { $cents ->
                [0] { $euros } يورو
               *[other] { $euros } يورو و{ $cents } سنت
            }
    }

# sample $lines: لا شيء مكتوب بعد. | الثمن: 2 يورو و50 سنتًا.\nأحضر معك: فنجانًا.
activity-details-change =
    { $lines }
    ماذا تريد أن تقول؟
    .cost = 💶 الثمن
    .bring = 🎒 ماذا نحضر
    .languages = 💬 أي لغات
    .part = 🧩 دور صغير

# sample $lines: لا شيء مكتوب بعد. | الثمن: 2 يورو و50 سنتًا.\nأحضر معك: فنجانًا.
activity-details-kept =
    هذا هو المكتوب الآن.
    { $lines }
    لا يلزمك فعل شيء آخر.

details-cost =
    كم الثمن لمن يأتي؟
    اختر، أو اكتب كم.
    .simpler = هل يلزم دفع مال؟
    .free = 👍 لا شيء
    .one = 1 يورو
    .two = 2 يورو
    .five = 5 يورو
    .retry =
        قله باليورو.
        مثلًا: 2 يورو.
        لا يمكن أكثر من 50 يورو.

details-bring =
    ماذا يحضر كل واحد؟
    مثلًا: فنجان.
    .simpler = هل يلزم إحضار شيء؟
    .nothing = 👍 لا شيء
    .retry =
        كلمات قليلة تكفي.
        مثلًا: فنجان.

details-languages =
    أي لغات تتكلمون هناك؟
    يمكنك اختيار أكثر من واحدة.
    .simpler = أي لغة تتكلمون هناك؟

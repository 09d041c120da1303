### state: draft
### audience: resident
### Who is not known yet: the team looks at what they begin, and is there when they come for the first time.

newhere-looked-over =
    جيرانك يرون هذا الآن.
    الفريق ينظر إليه أيضًا.
    بعد ذلك يراه الغرباء أيضًا.

newhere-not-seen =
    الفريق ينظر إلى هذا أولًا.
    انظر مرة أخرى بعد قليل.

# $connector: who of the team will be there
newhere-with =
    { $connector } سيكون هناك أيضًا: { $the }.
    اليوم: { $date }.
    الساعة: { $clock }.
    قل مرحبًا عندما تصل.
    .call =
        { $connector } سيكون هناك أيضًا: { $the }.
        اليوم: { $date }.
        الساعة: { $clock }.

# audience: connector
newhere-seen = جيد. الآن يراه الجميع.

# audience: connector
newhere-there =
    جميل أنك ستكون هناك.
    اليوم: { $date }.
    الساعة: { $clock }.
    سأقول إنك ستكون هناك.

# audience: connector
newhere-full =
    لا يوجد مكان.
    يمكنك أن تذهب إلى المكان وتقول مرحبًا.

### state: draft
### audience: resident
### Somebody new whom nobody knows yet, and the human who gets to know them.

acquaintance-human-knows =
    سعيد بوجودك.
    { $human } إنسان حقيقي.
    سأخبر { $human } أنك هنا.

# $connector: who gets to know them
acquaintance =
    مرحبًا { $name }!
    { $connector } يسعده أن يتعرف عليك.
    { $connector } إنسان حقيقي.
    لا يلزمك فعل شيء.
    الكلام مع { $connector } ممكن دائمًا.

# audience: connector
acquaintance-yours =
    جميل. ستتعرف أنت على { $name }. سأخبر { $name } بذلك.
    أرسل رسالة، أو افعلا شيئًا معًا.
    اضغط على تم الكلام بعد أن تتكلما.

# audience: connector
acquaintance-somebody-else =
    شخص آخر يقوم بهذا.
    لا يلزمك فعل شيء.

# audience: connector
first-contact-asked =
    أسأل { $name } من أجلك.
    إذا قال نعم، فالأمر منتهٍ.

# To who speaks a language of the newcomer. $who: the newcomer
# audience: connector
first-contact =
    جار جديد يقول مرحبًا: { $who }.
    { $connector } يرى أنك مناسب.
    هل تريد أن تتعرف على { $who }؟
    .yes = 👍 نعم، أريد
    .not-now = 👎 ليس الآن

# The same, where the newcomer told something of their life that the reader knows too.
# sample $what: الوحدة كثيرًا | فقدان شخص
# audience: connector
first-contact-alike =
    جار جديد يقول مرحبًا: { $who }.
    { $connector } يرى أنك مناسب.
    { $who } يعرف هذا أيضًا: { $what }.
    هل تريد أن تتعرف على { $who }؟
    .yes = 👍 نعم، أريد
    .not-now = 👎 ليس الآن

# audience: connector
first-contact-not-now =
    حسنًا.
    لا يلزمك فعل شيء.

### state: draft
### audience: resident
### A season, as neighbours read it.
### sample $season: Zomerschool | De lange zomer
### sample $after: koffie op dinsdag | elke donderdag samen koken

# kind: phrase
season-line = { $date }: { $the }.

season-nothing = لا يوجد موسم الآن.

# sample $lines: الثلاثاء 3 مارس: “الصيف”. | الثلاثاء 3 مارس: “عمل الشوربة”.\nالخميس 17 سبتمبر: “الصيف”.
# sample $moment: الثلاثاء صباحًا | الخميس، 10 ونصف
season-afternoons =
    { $season }:
    { $lines }
    هل تريد أن تعرض شيئًا؟
    اختر موعدًا.
    .teach = { $moment }

teach-what =
    ماذا تريد أن تعرض؟
    مثلًا: عمل الشوربة.
    .retry = { common-too-long }
    .simpler =
        ماذا تعرض؟
        اكتب كلمات قليلة.

season-taken = هذا الموعد لشخص آخر.

season-yours =
    جميل! هذا الموعد لك:
    { $the }.
    { $date }.
    { $clock }.
    عند { $landmark }.

season-thanked =
    انتهى { $season }.
    { $who } يشكرك.
    أعطيت شيئًا للحي.
    .call = { $who } يشكرك على ما أعطيت في { $season }.

season-over =
    انتهى { $season }.
    جميل أنك كنت هناك.
    هذا يستمر: { $after }.
    يمكنك أن تأتي، ولا يلزم.
    .only = ☀️ الصيف فقط
    .call = انتهى { $season }. جميل أنك كنت هناك. هذا يستمر: { $after }. يمكنك أن تأتي، ولا يلزم.

season-over-next =
    انتهى { $season }.
    جميل أنك كنت هناك.
    هذا يستمر: { $after }.
    أولًا: { $the }:
    { $date }، { $clock }.
    عند { $landmark }.
    .come = 👍 سآتي
    .call = انتهى { $season }. جميل أنك كنت هناك. هذا يستمر: { $after }. يمكنك أن تأتي، ولا يلزم.

season-only =
    حسنًا.
    لن أسألك شيئًا حتى الصيف القادم.
    النظر والمجيء ممكن دائمًا.

season-again =
    { $season } يعود!
    المرة الأولى: { $date }.
    { $clock }.
    عند { $landmark }.
    .look = 👀 المواعيد
    .call = { $season } يعود. المرة الأولى: { $date }، عند { $landmark }.

### state: draft
### audience: resident
### What somebody may tell of their life, so that who knows it too can meet them.

lived-offer =
    أنت جديد هنا.
    هل تريد أن تحكي شيئًا من حياتك؟
    فيتعرف عليك شخص يعرف ذلك أيضًا.
    لا يلزمك ذلك.
    .tell = 🫂 احكِ شيئًا

lived-may =
    هل تريد أن تحكي شيئًا من حياتك؟
    لا يلزمك ذلك.
    يمكنك أن تمحوه لاحقًا.
    .simpler =
        هل تحكي شيئًا؟
        لا، جواب جيد أيضًا.

lived-to =
    من يمكنه أن يقرأه؟
    شخص واحد: من يتعرف عليك.
    .simpler = من يراه؟
    .first = 🤝 شخص واحد فقط
    .team = 👥 الفريق كله

lived-which =
    ماذا تعرف من حياتك؟
    يمكنك أن تختار أكثر من واحد.
    .simpler = اختر ما تعرفه.
    .new = 🧳 جديد في السكن هنا
    .alone = 🪑 الوحدة كثيرًا
    .loss = 🕯️ أفتقد شخصًا
    .care = 🤲 رعاية شخص
    .parent = 🧒 وحدي مع أولاد

# kind: phrase
lived-what =
    .new = السكن الجديد هنا
    .alone = الوحدة كثيرًا
    .loss = فقدان شخص
    .care = رعاية شخص
    .parent = البقاء وحده مع الأولاد

# sample $what: الوحدة كثيرًا | فقدان شخص
lived-kept =
    شكرًا لك.
    هذا ما سمعته: { $what }.
    .away = 🗑️ امح هذا

lived-none =
    حسنًا.
    لا أعرف شيئًا عن هذا.

lived-change =
    .button = 🫂 من حياتي

# kind: phrase
# sample $what: الوحدة كثيرًا | فقدان شخص
lived-line = تعرف من حياتك: { $what }.

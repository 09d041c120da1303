### audience: resident
### What works for a group, in the words of its people, without their names.

# sample $words: cooking in turns | walking much too fast
# kind: phrase
practice-line =
    .do = This works: “{ $words }”.
    .do-not = This does not work: “{ $words }”.
    .none = There is nothing yet.

# sample $lines: There is nothing yet. | This works: “cooking in turns”.\nThis does not work: “walking too fast”.
# sample $group: the group | De Stappers
practice-card =
    ✅ What works for { $group }
    { $lines }
    .do = 👍 This works
    .dont = 👎 This does not
    .away = 🗑️ My words away

# sample $works: yes | no
practice-what =
    { $works ->
        [yes] What works well for you all?
       *[other] What does not work well for you all?
    }
    Nobody reads that you wrote it.
    Do not write any names.
    .retry = { common-too-long }
    .simpler =
        What works for you all?
        For example: cooking in turns.

practice-who =
    May others read this too?
    For example a new group.
    They do not read whose it is.
    .simpler = Who may read this?
    .all = 👍 Yes, they may
    .ours = 👥 Only us

practice-kept =
    Nice! It has been added.
    You can always take it away.

practice-enough =
    There is much of yours already.
    First take something away.

practice-kept-ours =
    It has been added.
    There is a name in it.
    So only you in the group read it.

practice-away =
    That is fine.
    Your words are gone.

# audience: coordinator
practice-nothing-yet =
    Groups have not written anything for others yet.
    You do not have to do anything.

# audience: coordinator
practice-paper =
    This works for groups, and this does not.
    There are no names in it.

# kind: phrase
practice-file = what-works.txt

# sample $number: 1 | 12
# kind: phrase
practice-heading = Group { $number }

### audience: resident
### What somebody may tell of their life, so that who knows it too can meet them.

lived-offer =
    You are new here.
    Would you like to tell something of your life?
    Then somebody who knows that too can get to know you.
    You do not have to.
    .tell = 🫂 Tell something

lived-may =
    Would you like to tell something of your life?
    You do not have to.
    You can take it away again.
    .simpler =
        Tell something?
        No is fine too.

lived-to =
    Who may read it?
    One human: who gets to know you.
    .simpler = Who may see it?
    .first = 🤝 One human only
    .team = 👥 The whole team

lived-which =
    What do you know from your own life?
    You can choose more.
    .simpler = Choose what you know.
    .new = 🧳 Being new here
    .alone = 🪑 Often being alone
    .loss = 🕯️ Missing somebody
    .care = 🤲 Caring for others
    .parent = 🧒 Alone with a child

# kind: phrase
lived-what =
    .new = being new here
    .alone = often being alone
    .loss = missing somebody
    .care = caring for somebody
    .parent = being alone with children

# sample $what: often being alone | missing somebody
lived-kept =
    Thank you.
    This is what I heard: { $what }.
    .away = 🗑️ Take this away

lived-none =
    That is fine.
    I know nothing about it.

lived-change =
    .button = 🫂 From my life

# kind: phrase
# sample $what: often being alone | missing somebody
lived-line = You know from your own life: { $what }.

### audience: resident
### The menu button of Telegram, and what stands in the empty chat.

# kind: phrase
menu-command =
    .start = Begin
    .help = What can I do here?
    .nood = Urgent help
    .mens = Talk with a human
    .kaart = My card
    .samen = Do something together
    .wandeling = Go for a walk
    .kijk = What is on?
    .pauze = Take a break
    .taal = Other language
    .privacy = Who sees what?
    .stop = Stop
    .taken = My tasks
    .voorstellen = Suggestions
    .bellen = Whom I call
    .buren = My neighbours
    .groepen = Groups and activities
    .wandelingen = What is coming
    .ontmoet = Met somebody
    .overzicht = Overview
    .uitnodigen = Invite
    .partners = Partners
    .papier = On paper
    .seizoen = Season
    .team = Team
    .poster = Poster of the week
    .agenda = Calendar
    .check = Is all well?
    .wachtrij = What waits
    .buurten = My neighbourhoods
    .kwartaal = The last three months
    .schorsen = Somebody does not join in
    .rol = My role
    .groep = Our group
    .bedank = Thanks

# accept mostly_common_words: that it is a computer must be said; the sentences are short
menu-description =
    I am the neighbours' bot.
    I am a computer, not a human.
    I help neighbours find each other.
    Tap Start.

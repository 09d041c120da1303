### audience: coordinator
### What a neighbourhood adds to the choices: a coordinator says it in her own words.

# sample $lines: Boules: somebody enjoys it | Boules: somebody enjoys it\nHemming: somebody does it for another (not to be chosen)
localchoice-list =
    { $count ->
        [0] This neighbourhood has no choices of its own yet.
       *[other]
            These are the neighbourhood's own choices.
            { $lines }
    }
    Residents see them among the other choices on their card.
    .activity = ➕ Something to do
    .offer = ➕ Something for others

# sample $what: Jeu de boules | Surinaams koken
# kind: phrase
localchoice-line =
    .activity = { $what }: somebody enjoys it
    .offer = { $what }: somebody does it for another
    .hidden = { $what }: cannot be chosen now

# $people: how many have it on their card
# sample $lines: You like “boules”. | You want to help with “cooking”.\nYou would like help with “cooking”.
# sample $people: fewer than 5 people | 25 or more people
localchoice-menu =
    This is how it stands on a card:
    { $lines }
    Chosen by { $people }.
    Whoever chose it keeps it, even when you take it away.
    .hide = 🗑️ Take it away
    .show = 👁️ Let people choose it
    .all = ↩️ All own choices

localchoice-label =
    What is it called? Type one or two words, as residents say it, in Dutch.
    For example: yoga.
    .retry =
        That does not fit on a button.
        Type at most 18 letters, without a picture or a number.

localchoice-language =
    In which other language do you want to say it?
    You may skip this.

# sample $language: Turkish | Ukrainian
# sample $label: Jeu de boules | Surinaams koken
localchoice-other =
    What is “{ $label }” called in this language: { $language }?
    .retry = { localchoice-label.retry }

localchoice-emoji =
    Which picture fits?
    You may skip this.
    .game = 🎯 A game
    .hands = 🪡 With your hands
    .sound = 🎶 Sound
    .food = 🥗 Food
    .outside = 🍀 Outside
    .learning = 💡 Learning
    .people = 💛 People

localchoice-o4 =
    What is it most about?
    .meet = Meeting each other
    .support = Supporting each other
    .develop = Developing yourself
    .undertake = Undertaking together

# sample $lines: You like “boules”. | You want to help with “cooking”.\nYou would like help with “cooking”.
localchoice-sure =
    This is how it will stand on a card:
    { $lines }
    What do you want to do?
    .add = 👍 Add it
    .again = ✏️ Other words

localchoice-there =
    That choice is there already.
    Choose other words, or look at the own choices.

### audience: coordinator
### What a neighbourhood adds to the choices: a coordinator says it in her own words.

# sample $lines: Jeu de boules: vindt iemand leuk | Jeu de boules: vindt iemand leuk\nZoom maken: doet iemand voor een ander (niet te kiezen)
localchoice-list =
    { $count ->
        [0] Deze buurt heeft nog geen eigen keuzes.
       *[other]
            Dit zijn de eigen keuzes van de buurt.
            { $lines }
    }
    Bewoners zien ze tussen de andere keuzes op hun kaart.
    .activity = ➕ Iets om te doen
    .offer = ➕ Iets voor een ander

# sample $what: Jeu de boules | Surinaams koken
# kind: phrase
localchoice-line =
    .activity = { $what }: vindt iemand leuk
    .offer = { $what }: doet iemand voor een ander
    .hidden = { $what }: nu niet te kiezen

# $people: how many have it on their card
# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
# sample $people: minder dan 5 mensen | 25 of meer mensen
localchoice-menu =
    Zo staat het op een kaart:
    { $lines }
    Dit kozen { $people }.
    Wie het koos, houdt het ook als jij het weghaalt.
    .hide = 🗑️ Haal weg uit keuzes
    .show = 👁️ Weer laten kiezen
    .all = ↩️ Alle eigen keuzes

localchoice-label =
    Hoe heet het? Typ een of twee woorden, zoals bewoners het zeggen.
    Bijvoorbeeld: yoga.
    .retry =
        Dat past niet op een knop.
        Typ hooguit 18 letters, zonder plaatje of nummer.

localchoice-language =
    In welke taal wil je het nog meer zeggen?
    Dat mag je overslaan.

# sample $language: Turks | Oekraïens
# sample $label: Jeu de boules | Surinaams koken
localchoice-other =
    Hoe heet “{ $label }” in deze taal: { $language }?
    .retry = { localchoice-label.retry }

localchoice-emoji =
    Welk plaatje past erbij?
    Dat mag je overslaan.
    .game = 🎯 Spel
    .hands = 🪡 Met de handen
    .sound = 🎶 Geluid
    .food = 🥗 Eten
    .outside = 🍀 Buiten
    .learning = 💡 Leren
    .people = 💛 Mensen

localchoice-o4 =
    Waar gaat het het meest om?
    .meet = Elkaar ontmoeten
    .support = Elkaar ondersteunen
    .develop = Je ontwikkelen
    .undertake = Samen ondernemen

# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
localchoice-sure =
    Zo komt het op een kaart te staan:
    { $lines }
    Wat wil je doen?
    .add = 👍 Zet erbij
    .again = ✏️ Andere woorden

localchoice-there =
    Die keuze is er al.
    Kies andere woorden, of kijk bij de eigen keuzes.

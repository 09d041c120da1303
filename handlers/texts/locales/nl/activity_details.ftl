### audience: resident
### What is good to know of an activity: what it costs, what to bring, which languages are spoken.

# $lines: a line for each
# sample $lines: Het kost 2 euro. | Het kost 2 euro 50.\nNeem mee: een kopje.\nWe spreken Nederlands en Turks.
activity-details =
    Goed om te weten.
    { $lines }

# kind: phrase
# sample $cost: 2 euro | 2 euro 50
# sample $bring: een kopje | iets lekkers voor bij de koffie
# sample $languages: Nederlands | Nederlands, Turks en Arabisch
activity-detail =
    .cost = Het kost { $cost }.
    .bring = Neem mee: { $bring }.
    .languages = We spreken { $languages }.
    .nothing = Er staat nog niets bij.

# kind: phrase
# sample $euros: 0 | 2 | 12
# sample $cents: 0 | 50
activity-cost =
    { $euros ->
        [0] { $cents } cent
       *[other]
            { $cents ->
                [0] { $euros } euro
               *[other] { $euros } euro { $cents }
            }
    }

# sample $lines: Er staat nog niets bij. | Het kost 2 euro 50.\nNeem mee: een kopje.\nWe spreken Nederlands en Turks.
activity-details-change =
    { $lines }
    Wat wil je erbij zeggen?
    .cost = 💶 Wat het kost
    .bring = 🎒 Meenemen
    .languages = 💬 Welke talen
    .part = 🧩 Een kleine taak

# sample $lines: Er staat nog niets bij. | Het kost 2 euro 50.\nNeem mee: een kopje.\nWe spreken Nederlands en Turks.
activity-details-kept =
    Dit staat er nu bij.
    { $lines }
    Je hoeft niets meer te doen.

details-cost =
    Wat kost het voor wie komt?
    Kies, of typ hoeveel.
    .simpler = Kost het geld?
    .free = 👍 Niets
    .one = 1 euro
    .two = 2 euro
    .five = 5 euro
    .retry =
        Zeg het in euro.
        Bijvoorbeeld: 2 euro.
        Meer dan 50 euro kan niet.

details-bring =
    Wat neemt iedereen mee?
    Bijvoorbeeld: een kopje.
    .simpler = Moet iemand iets meenemen?
    .nothing = 👍 Niets
    .retry =
        Een paar woorden is genoeg.
        Bijvoorbeeld: een kopje.

details-languages =
    Welke talen spreken jullie?
    Je mag er meer kiezen.
    .simpler = Welke taal spreken jullie?

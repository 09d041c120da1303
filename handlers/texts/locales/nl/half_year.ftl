### audience: resident
### Half a year after somebody came.

# sample $lines: Jij begon met: wandelen.\nJullie zijn nu met 6. | Je was 12 keer ergens bij.
six-months =
    Een half jaar!
    { $lines }
    Wil je iets veranderen?
    .good = 👍 Alles goed
    .change = ✏️ Veranderen
    .known = 👀 Wat weet je?

# kind: phrase
six-months-line =
    .began = Jij begon met: { $doing }.
    .group =
        { $count ->
            [one] Je groep is nu even klein.
           *[other] Jullie zijn nu met { $count }.
        }
    .there =
        { $count ->
            [one] Je was 1 keer ergens bij.
           *[other] Je was { $count } keer ergens bij.
        }

six-months-good = Fijn! Dan laat ik het zo.

# audience: buddy
six-months-letters =
    { $count ->
        [one] Hier is een brief voor wie jij belt.
       *[other] Hier zijn { $count } brieven voor wie jij belt.
    }
    Er staat in wat wij weten na een half jaar.
    Wil je hem printen en brengen?

# What stands on the letter.
# kind: spoken
# sample $groups: De Stappers | De Stappers en de groep van dinsdag
# sample $what: uw naam | uw naam, uw telefoonnummer en hoe ver u wilt lopen
six-months-letter =
    .groups = U doet nu een half jaar mee. U hoort bij { $groups }.
    .alone = U doet nu een half jaar mee. Fijn dat u er bent.
    .known = Wij weten van u: { $what }.
    .right = Klopt dit? Wilt u iets weg? Bel even.

# kind: spoken
six-months-known =
    .name = uw naam
    .phone = uw telefoonnummer
    .street = uw straat
    .walks = hoe ver u wilt lopen
    .pace = wat u onderweg fijn vindt
    .interests = wat u leuk vindt
    .offers = wat u kunt doen
    .wishes = wat u graag wilt
    .times = wanneer u kunt
    .languages = welke talen u spreekt

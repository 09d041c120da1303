### audience: coordinator
### A season, as who coordinates plans it.
### sample $season: Zomerschool | De lange zomer van de Bloemenbuurt
### sample $after: koffie op dinsdag | elke donderdag samen koken in het buurthuis

season-none =
    Er is nu geen seizoen.
    Een seizoen duurt 6 weken, met 2 middagen in de week.
    .plan = ☀️ Plan een seizoen

# sample $lines: dinsdag 3 maart, om 2 uur in de middag: “Zomerschool”, bij het buurthuis. | dinsdag 3 maart, om 2 uur in de middag: “soep maken”, bij het buurthuis.\ndonderdag 17 september, om kwart over 10 in de ochtend: “Zomerschool”, bij de rode bank.
# sample $count: 12
# sample $given: 0 | 1 | 4 | 12
season-card =
    { $season }: { $count } middagen, en een feest aan het eind.
    { $given ->
        [0] Nog niemand geeft een workshop.
        [one] 1 middag heeft een workshop.
       *[other] { $given } middagen hebben een workshop.
    }
    { $lines }
    Daarna: { $after }.
    .thank = 🙏 Bedank iedereen
    .look = 👀 De middagen

# kind: phrase
season-state =
    .planned = Het komt eraan, of het loopt.
    .over = Het is voorbij. Wie iets gaf, is nog niet bedankt.
    .thanked = Het is voorbij.

season-name =
    Hoe heet het seizoen?
    Bijvoorbeeld: de zomer in Oost.
    .retry = Dat is te lang. Kan het korter?

season-start =
    Vanaf welke dag?
    Bijvoorbeeld: 5 juli.
    .retry = Dat is te lang. Kan het korter?

season-days =
    Op welke 2 dagen in de week?
    Het is altijd in de middag, om 2 uur.
    .mon = maandag
    .tue = dinsdag
    .wed = woensdag
    .thu = donderdag
    .fri = vrijdag
    .sat = zaterdag
    .sun = zondag

season-two-days = Kies precies 2 dagen.

season-where = Waar is de eerste middag van de week?

season-second =
    En de tweede?
    .same = 📍 Op dezelfde plek

season-after =
    En daarna?
    Wat gaat door als het seizoen voorbij is?
    Bijvoorbeeld: koffie op dinsdag.
    .retry = Dat is te lang. Kan het korter?

season-there-already = Er is al een seizoen. Eerst wie iets gaf bedanken, dan een nieuw.

# kind: phrase
season-party = Feest aan het eind

season-thanks =
    { $season } is voorbij.
    Wie een middag gaf, is nog niet bedankt. Dat hoort erbij.
    Gaf je ook een bon? Doe die er dan bij.

season-thanked-already = Dat is al gedaan.

season-all-thanked = Iedereen die een middag gaf van { $season }, is bedankt.

### audience: resident
### What somebody may tell of their life, so that who knows it too can meet them.

lived-offer =
    Je bent hier nieuw.
    Wil je iets vertellen van je leven?
    Dan kan iemand je leren kennen die dat ook kent.
    Het hoeft niet.
    .tell = 🫂 Iets vertellen

lived-may =
    Wil je iets vertellen van je leven?
    Het hoeft niet.
    Je mag het ook weer weghalen.
    .simpler =
        Iets vertellen?
        Nee is ook goed.

lived-to =
    Wie mag het lezen?
    Een enkel mens: wie jou leert kennen.
    .simpler = Wie mag het zien?
    .first = 🤝 Een enkel mens
    .team = 👥 Het hele team

lived-which =
    Wat ken jij van dichtbij?
    Je mag er meer kiezen.
    .simpler = Kies wat je kent.
    .new = 🧳 Nieuw hier wonen
    .alone = 🪑 Vaak alleen zijn
    .loss = 🕯️ Iemand missen
    .care = 🤲 Zorgen voor iemand
    .parent = 🧒 Alleen met kind

# kind: phrase
lived-what =
    .new = nieuw hier wonen
    .alone = vaak alleen zijn
    .loss = iemand missen
    .care = zorgen voor iemand
    .parent = alleen zijn met kinderen

# sample $what: vaak alleen zijn | iemand missen
lived-kept =
    Dank je wel.
    Dit heb ik gehoord: { $what }.
    .away = 🗑️ Haal dit weg

lived-none =
    Dat is goed.
    Ik weet hier niets van.

lived-change =
    .button = 🫂 Mijn leven

# kind: phrase
# sample $what: vaak alleen zijn | iemand missen
lived-line = Je kent van dichtbij: { $what }.

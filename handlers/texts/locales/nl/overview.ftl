### audience: coordinator
### Opening a neighbourhood, how it goes there, and what went wrong.

# sample $lines: een naam voor de buurt | een vertrouwenspersoon, met telefoonnummer\neen kwartiermaker die ja heeft gezegd\neen plek om af te spreken
opening-list =
    { $count ->
        [one] Voor de buurt open kan, is er nog 1 ding nodig:
       *[other] Voor de buurt open kan, zijn er nog { $count } dingen nodig:
    }
    { $lines }
    .all = ▶️ Alles invullen
    .onward = ➡️ Verder

# kind: phrase
opening-missing =
    .name = een naam voor de buurt
    .phone = een telefoonnummer waar een mens opneemt
    .confidant = een vertrouwenspersoon, met telefoonnummer
    .house-rules = huisregels
    .privacy-text = een privacytekst
    .streets = de straten
    .place = een plek om af te spreken
    .connector = een kwartiermaker die ja heeft gezegd

opening-ask =
    .name = 🏘️ Naam
    .phone = ☎️ Telefoon
    .confidant = 🤝 Vertrouwenspersoon
    .house-rules = 📜 Huisregels
    .privacy-text = 🔒 Privacytekst
    .streets = ➕ Straten erbij
    .place = 📍 Plek erbij
    .connector = 🤝 Kwartiermaker vragen

opening-ready =
    Alles is er. { $neighbourhood } kan open.
    Daarna kunnen buren beginnen.
    .open = 🔓 Open de buurt

opening-done =
    { $neighbourhood } is open!
    Buren kunnen nu beginnen.
    Wil je even stoppen? Typ /dicht.

opening-is-open =
    De buurt is open.
    .pause = ⏸️ Even dicht

opening-not-open = De buurt is nu niet open.

opening-pause =
    Zal ik { $neighbourhood } even dicht doen?
    Nieuwe buren kunnen dan niet beginnen, en ik stel niets nieuws voor.
    Wat er al is, gaat door.
    .yes = ⏸️ Ja, even dicht
    .no = 👎 Nee

opening-paused =
    { $neighbourhood } is even dicht.
    Met /openen gaat de buurt weer open.
    .open = 🔓 Open de buurt

# sample $state: open | in voorbereiding
# sample $lines: 1 buur doet mee. | 12 buren doen mee.\nDeze week zijn er 5 activiteiten.\n2 voorstellen wachten, al 4 dagen.
overview =
    { $neighbourhood }, { $state }
    { $lines }
    .dead = ⚠️ Wat ging er mis
    .team = 👥 Team

# sample $people: minder dan 5 mensen | 25 of meer mensen
# kind: phrase
overview-people = Er doen { $people } mee.

# kind: phrase
overview-activities =
    { $count ->
        [0] Deze week is er geen activiteit.
        [one] Deze week is er 1 activiteit.
       *[other] Deze week zijn er { $count } activiteiten.
    }

# $days: how long the oldest waits
# kind: phrase
overview-suggestions =
    { $count ->
        [0] Er wacht geen voorstel.
        [one] 1 voorstel wacht op een kwartiermaker, { $days ->
            [0] sinds vandaag.
            [one] al 1 dag.
           *[other] al { $days } dagen.
        }
       *[other] { $count } voorstellen wachten op een kwartiermaker, het oudste { $days ->
            [0] sinds vandaag.
            [one] al 1 dag.
           *[other] al { $days } dagen.
        }
    }

# kind: phrase
# sample $most: 3
overview-full = { $name } heeft { $count } voorstellen tegelijk. Meer dan { $most } is te veel.

# kind: phrase
overview-tasks =
    { $count ->
        [0] Er wacht niemand op een mens.
        [one] 1 bericht vraagt om een mens.
       *[other] { $count } berichten vragen om een mens.
    }

# kind: phrase
overview-waiting =
    { $count ->
        [one] Eén daarvan wacht al langer dan twee dagen.
       *[other] { $count } daarvan wachten al langer dan twee dagen.
    }

# kind: phrase
overview-tick =
    { $minutes ->
        [0] De planner liep net nog.
        [one] De planner liep 1 minuut geleden.
       *[other] De planner liep { $minutes } minuten geleden.
    }

# kind: phrase
overview-tick-late = Let op: de planner liep het laatst op { $when }. Herinneringen komen nu te laat.

# kind: phrase
overview-tick-never = Let op: de planner liep nog nooit. Herinneringen komen nu niet.

# kind: phrase
overview-dead =
    { $count ->
        [0] Er ging niets mis.
        [one] 1 ding ging mis.
       *[other] { $count } dingen gingen mis.
    }

dead-letters =
    { $count ->
        [one] Er ging iets mis bij de bot.
       *[other] Er gingen { $count } dingen mis bij de bot.
    }
    Wil je zien wat?
    .look = ⚠️ Wat ging er mis

# sample $lines: dinsdag 3 maart, om 10 uur in de ochtend: een bericht, walk_reminder (BadRequest)
dead-list =
    Dit ging mis:
    { $lines }
    Laat het zien aan wie de bot beheert.
    .again = 🔁 Stuur opnieuw
    .seen = 👀 Gezien

# kind: phrase
# sample $what: een bericht, walk_reminder
# sample $error: BadRequest
dead-line = { $when }: { $what } ({ $error })

# kind: phrase
# sample $kind: walk_reminder
dead-what =
    .said = iets dat iemand zei of koos
    .sent = een bericht, { $kind }

dead-none = Er ging niets mis.

dead-sent-again =
    { $count ->
        [one] 1 bericht gaat opnieuw op weg.
       *[other] { $count } berichten gaan opnieuw op weg.
    }

# audience: connector
# sample $lines: Wandelclub: 6 leden, komt bij elkaar. Volgende keer: dinsdag 3 maart. | Wandelclub: 6 leden, komt bij elkaar. Volgende keer: dinsdag 3 maart.\nDit komt eraan:\nDinsdag 3 maart, 10 uur in de ochtend: wandelen.
groups-list = { $lines }

# audience: connector
groups-none =
    Er zijn nog geen groepen, en er is niets gepland.
    Met /voorstellen kijk je wie er bij elkaar passen.

# kind: phrase
groups-coming = Dit komt eraan:

# kind: phrase
# sample $phase: komt bij elkaar | regelt het zelf
# sample $next: dinsdag 3 maart | nog geen dag
groups-line =
    { $name }: { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }, { $phase }. Volgende keer: { $next }.

# kind: phrase
groups-nameless = Groep zonder naam

# kind: phrase
groups-no-date = nog geen dag

# kind: phrase
groups-phase =
    .meeting = komt bij elkaar
    .self-running = regelt het zelf
    .resting = rust uit

# kind: phrase
groups-activity = { CAPITAL($date) }, { $clock }: { $doing }.

### audience: coordinator
### The desk: is all in order here, and what waits in all neighbourhoods.

# sample $lines: Alles wat nodig is, is er. | Dit ontbreekt nog: een telefoonnummer waar een mens opneemt en huisregels.\nDe laatste kopie van alles is van dinsdag 3 maart, om 3 uur in de nacht.
check =
    { $neighbourhood }: { $count ->
        [0] alles is in orde.
        [one] 1 ding vraagt om jou.
       *[other] { $count } dingen vragen om jou.
    }
    { $lines }
    .missing = ✏️ Invullen
    .waiting = 📋 Wat wacht er

# kind: phrase
# sample $what: huisregels | een telefoonnummer waar een mens opneemt en huisregels
check-line =
    .ready = Alles wat nodig is, is er.
    .paused = De buurt is even dicht. Alles wat nodig is, is er.
    .missing = Dit ontbreekt nog: { $what }.
    .vetted = Van iedereen met een rol is gezien wat nodig is.
    .vetting-waits =
        { $count ->
            [one] 1 mens zei ja tegen een rol en wacht op jou.
           *[other] { $count } mensen zeiden ja tegen een rol en wachten op jou.
        }
    .vetting-ends =
        { $count ->
            [one] Bij 1 mens moet je deze maand opnieuw kijken.
           *[other] Bij { $count } mensen moet je deze maand opnieuw kijken.
        }
    .backup = De laatste kopie van alles is van { $when }.
    .backup-old = Let op: de laatste kopie van alles is al van { $when }.
    .backup-never = Er is nog geen kopie van alles. Vraag wie de bot beheert.
    .disk = Let op: de schijf van de computer is bijna vol.
    .clock-doubted = Let op: de klok van de computer staat verkeerd.
    .clock-set = Let op: de klok van de computer is deze week verzet.
    .machine = Over de schijf en de klok van de computer is niets gemeld.

# $days: how long the oldest waits
# kind: phrase
check-waits =
    { $count ->
        [0] Er wacht niets op een mens.
        [one] 1 ding wacht op een mens, { $days ->
            [0] sinds vandaag.
            [one] al 1 dag.
           *[other] al { $days } dagen.
        }
       *[other] { $count } dingen wachten op een mens, het oudste { $days ->
            [0] sinds vandaag.
            [one] al 1 dag.
           *[other] al { $days } dagen.
        }
    }

# $lines: one for each thing; $people: how much lies with whom
# sample $lines: De Linden: een taak bij Joke, al 3 dagen. | De Linden: een taak bij Joke, al 3 dagen.\nOost: een voorstel bij iemand van het team, sinds vandaag.
# sample $people: Joke: 1. | Joke: 1.\niemand van het team: 1.
wait-list =
    { $count ->
        [one] 1 ding wacht op een mens:
       *[other] { $count } dingen wachten op een mens, het oudste eerst:
    }
    { $lines }
    Wie heeft wat:
    { $people }

# kind: phrase
# sample $what: een taak | een voorstel
wait-line =
    { $neighbourhood }: { $what } bij { $name }, { $days ->
        [0] sinds vandaag.
        [one] al 1 dag.
       *[other] al { $days } dagen.
    }

# kind: phrase
wait-what =
    .task = een taak
    .suggestion = een voorstel

# kind: phrase
wait-all = iemand van het team

# kind: phrase
wait-with = { $name }: { $count }.

wait-none = Er wacht nu niets op een mens.

# sample $lines: De Linden: 5 activiteiten, er wacht niets. | De Linden: 1 activiteit, er wacht niets.\nOost: 5 activiteiten, 3 dingen wachten, het oudste 4 dagen.
desk-week =
    Dit was de vorige week:
    { $lines }
    .waiting = 📋 Wat wacht er

# kind: phrase
# sample $waiting: 0 | 1 | 3
desk-week-line =
    { $neighbourhood }: { $count ->
        [0] geen activiteit
        [one] 1 activiteit
       *[other] { $count } activiteiten
    }, { $waiting ->
        [0] er wacht niets.
        [one] 1 ding wacht, al { $days } dagen.
       *[other] { $waiting } dingen wachten, het oudste { $days } dagen.
    }

desk-backup-old =
    Let op: de laatste kopie van alles is van { $when }.
    Vraag wie de bot beheert om te kijken. Misschien is de schijf vol.
    .check = 🩺 Is alles goed?

desk-backup-never =
    Er is nog geen kopie van alles.
    Het lukte vannacht niet.
    Vraag wie de bot beheert om te kijken.

desk-disk =
    De schijf van de computer is bijna vol.
    De bot werkt nog.
    Vraag wie de bot beheert om te kijken.

desk-clock-doubted =
    De klok van de computer staat verkeerd.
    Berichten wachten tot hij weer goed staat.
    Antwoorden komen wel.
    Vraag wie de bot beheert om te kijken.

desk-clock-set =
    De klok van de computer is verzet.
    Misschien kwam een bericht te vroeg of te laat.
    Vraag wie de bot beheert om te kijken.

# sample $lines: Nadia: 3 van de 3 voorstellen, vol. | Nadia: 3 van de 3 voorstellen, vol.\nSara: 1 van de 2 buren om te bellen, er is ruimte.
# sample $full: 0 | 1 | 4
busy =
    Het team van { $neighbourhood }:
    { $lines }
    { $full ->
        [0] Niemand is vol.
        [one] 1 rol is vol.
       *[other] { $full } rollen zijn vol.
    }
    Samen hebben jullie { $count ->
        [one] 1 taak.
       *[other] { $count } taken.
    }
    .coverage = 🗺️ Talen en straten

busy-nobody = Er is nog geen kwartiermaker, belmaatje of vrijwilliger.

# sample $most: 2 | 3
# sample $room: vol | er is ruimte
# kind: phrase
busy-line =
    .connector = { $name }: { $count } van de { $most } voorstellen, { $room }.
    .phone-buddy = { $name }: { $count } van de { $most } buren om te bellen, { $room }.
    .volunteer = { $name }: { $count } van de { $most } groepen, { $room }.

# kind: phrase
busy-room =
    .yes = er is ruimte
    .no = vol

# sample $lines: Turks: 10 of meer mensen, iemand van het team. | Turks: 10 of meer mensen, iemand van het team.\nKerkstraat: 15 of meer mensen, niemand van het team.
# sample $fewest: 5
coverage =
    Talen en straten in { $neighbourhood }:
    { $lines }
    Wat voor minder dan { $fewest } mensen geldt, staat hier niet.
    .busy = 📊 Wie heeft ruimte

coverage-none = Er zijn nog te weinig mensen om dit te laten zien.

# sample $what: Turks | Burgemeester Meineszlaan
# sample $people: 5 of meer mensen | 25 of meer mensen
# kind: phrase
coverage-line =
    .yes = { $what }: { $people }, iemand van het team ook.
    .no = { $what }: { $people }, niemand van het team.
    .unknown = { $what }: { $people }.

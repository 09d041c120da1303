### audience: coordinator
### Figures of three months. No number of people but in fives, no euro, nobody alone.

# $number: of the quarter
# accept everyday_words: zorgkosten is het woord van wie erom vraagt
# sample $number: 1 | 4
# sample $year: 2027
# sample $lines: Er is niets gebeurd. | Er waren 12 activiteiten.\n5 daarvan begonnen buren zelf.\n25 of meer mensen waren erbij.
figures =
    { $neighbourhood }, kwartaal { $number } van { $year }
    { $lines }
    Dit zegt niets over zorgkosten, en niets over één mens.
    .earlier = ⬅️ Kwartaal eerder
    .study = 📤 Voor onderzoek
    .practice = ✅ Wat werkt

figures-paper =
    Dit is hetzelfde op papier.

# sample $number: 1 | 4
# sample $year: 2027
# kind: phrase
figures-title = { $neighbourhood }, kwartaal { $number } van { $year }

# kind: phrase
# accept everyday_words: zorgkosten is het woord van wie erom vraagt
figures-foot = Dit zegt niets over zorgkosten, en niets over één mens.

# kind: phrase
figures-line =
    .empty = Er is niets gebeurd dat te tellen is.
    .partners = Let op: meer dan een derde kwam van partners. Willen de buren dit zelf?

# kind: phrase
figures-activities =
    { $count ->
        [0] Er was geen activiteit.
        [one] Er was 1 activiteit.
       *[other] Er waren { $count } activiteiten.
    }

# kind: phrase
figures-ours =
    { $count ->
        [0] Geen daarvan begon een buur of een groep.
        [one] 1 daarvan begon een buur of een groep.
       *[other] { $count } daarvan begonnen buren of groepen.
    }

# kind: phrase
figures-exchanges =
    { $count ->
        [0] Nog niemand deed iets voor een ander.
        [one] 1 keer deed een buur iets voor een ander.
       *[other] { $count } keer deed een buur iets voor een ander.
    }

# kind: phrase
figures-group =
    .forming =
        { $count ->
            [one] 1 groep begint.
           *[other] { $count } groepen beginnen.
        }
    .meeting =
        { $count ->
            [one] 1 groep komt samen.
           *[other] { $count } groepen komen samen.
        }
    .self-running =
        { $count ->
            [one] 1 groep doet het zelf.
           *[other] { $count } groepen doen het zelf.
        }
    .resting =
        { $count ->
            [one] 1 groep rust.
           *[other] { $count } groepen rusten.
        }

# kind: phrase
# sample $groups: 1 groep komt samen.
# sample $since: Meestal sinds 1 week. | Meestal sinds 12 weken.
figures-phase = { $groups } { $since }

# kind: phrase
figures-weeks =
    { $count ->
        [0] Dat is net begonnen.
        [one] Meestal sinds 1 week.
       *[other] Meestal sinds { $count } weken.
    }

# $times: how many of them were seen within two working days
# kind: phrase
figures-signals =
    { $count ->
        [one] Er was 1 signaal.
       *[other] Er waren { $count } signalen.
    } Op tijd gezien: { $times }.

# kind: phrase
# sample $people: minder dan 5 mensen | 25 of meer mensen
figures-people =
    .there = Erbij waren: { $people }.
    .first = Voor het eerst: { $people }.
    .now-and-then = Af en toe: { $people }.
    .regular = Vaak: { $people }.
    .carries = Dragen het mee: { $people }.
    .by-flyer = Kwamen door een briefje: { $people }.
    .by-neighbour = Kwamen door een buur: { $people }.
    .by-connector = Kwamen door een kwartiermaker: { $people }.
    .by-partner = Kwamen door een partner: { $people }.
    .by-walk-in = Kwamen zo binnen: { $people }.
    .by-phone = Kwamen door de telefoon: { $people }.
    .by-unknown = Kwamen op een andere manier: { $people }.
    .helped = Kregen hulp: { $people }.
    .gave-too = Kregen hulp en gaven hulp: { $people }.
    .know = Kennen nu een buur: { $people }.
    .both-ways = Hielpen elkaar over en weer: { $people }.
    .again = Kwamen na de eerste keer terug: { $people }.
    .own-feet = Kwamen eerst mee, later alleen: { $people }.
    .full = Zitten vol in het team: { $people }.
    .thanked = Zijn bedankt: { $people }.

# kind: phrase
figures-kind =
    .meet = ontmoeten
    .support = ondersteunen
    .develop = ontwikkelen
    .undertake = ondernemen

# kind: phrase
figures-origin =
    .resident = een buur
    .group = een groep
    .volunteer = een vrijwilliger
    .partner = een partner
    .season = een seizoen

# kind: phrase
figures-chart =
    .kinds = Wat we deden
    .origins = Wie het begon

# sample $number: 1 | 4
# sample $year: 2027
study-why =
    Ik maak een bestand met cijfers van kwartaal { $number } van { $year }.
    Daarvoor zegt ook een tweede coördinator ja.
    Waarvoor is het?
    .research = 🔎 Een onderzoek
    .municipality = 🏛️ De gemeente
    .learning = 🌱 Om zelf te leren

# kind: phrase
study-reason =
    .research = een onderzoek
    .municipality = de gemeente
    .learning = om zelf te leren

study-alone =
    Hiervoor is een tweede coördinator nodig.
    Vraag er eerst een met /uitnodigen.

study-asked =
    Ik vraag het aan de andere coördinator.
    Na een ja krijg je het bestand.
    Zonder ja is het na een week voorbij.

# sample $number: 1 | 4
# sample $year: 2027
# sample $why: een onderzoek | om zelf te leren
study-asked-you =
    { $name } vraagt om cijfers van { $neighbourhood }, kwartaal { $number } van { $year }.
    Waarvoor: { $why }.
    Er staan geen namen in, en mensen alleen per vijf.
    Vind jij het goed?
    .yes = 👍 Het is goed
    .no = 👎 Nu niet

study-agreed = Dank je wel. { $name } krijgt het bestand.

study-not-made = Dat is goed. Ik maak het bestand niet.

study-who-asked-left = Wie dit vroeg, is geen coördinator meer. Ik maak niets.

# sample $number: 1 | 4
# sample $year: 2027
study-ready =
    Hier zijn de cijfers van kwartaal { $number } van { $year }.
    Geef ze alleen aan wie je noemde.
    Gooi ze daarna weg.

study-refused =
    De andere coördinator zei: nu niet.
    Praat er samen over.

### audience: coordinator
### kind: phrase
### Een lijst met mensen in een bestand: wat er niet klopt, en wat eruit kwam. Voor wie de lijst bijhoudt.
### sample $field: dagen | vindt leuk
### sample $known: naam, straat, dagen | naam, straat, dagen, vindt leuk, kan geven, wil graag, talen
### sample $found: fiets | een lange tekst in een cel
### sample $id: Joke | Marie-Louise
### sample $like: Piet | Fatima
### sample $least: 0 | -100000000
### sample $most: 12 | 100000000
### sample $instead: dinsdag|vrijdag | 1450
### sample $file: lijst.csv | mensen van de buurt.csv
### sample $first: rij 2 | rij 112 (Joke)
### sample $why: geen toegang | de schijf is vol
### sample $line: 1 | 112
### sample $word: wandeln | de hond uitlaten
### sample $codes: nl | nl, en
### sample $row: 4 | 112 (Joke)
### sample $kind: PDF | HTML
### sample $column: 1 | 10
### sample $expected: een getal | een tekst van hoogstens 200 letters
### sample $before: supporters | vrijwilligers
### sample $usual: residents | buren
### sample $names: Jan en jan | Jan, JAN en jan
### sample $street: Kerkstraat | Burgemeester Meineszlaan

match-row = rij { $row }

# accept everyday_words: namen van soorten bestanden en van knoppen in een rekenprogramma
match-wrong =
    .workbook = dit is een werkmap van een rekenprogramma, zoals xlsx of ods. Open het daar, kies Opslaan als, en dan CSV UTF-8. Geef dat bestand, met --csv erbij.
    .other-file = dit is een { $kind }-bestand. Gevraagd is een lijst als CSV of als JSON.
    .not-utf8 = regel { $line } is geen UTF-8: daar staat misschien “{ $found }”. Open de lijst in het rekenprogramma, kies Opslaan als, en dan CSV UTF-8.
    .empty = er staat niets in.
    .not-json = dit is geen JSON (regel { $line }, plaats { $column }).
    .not-csv = een aanhalingsteken is open gebleven.
    .too-deep = hier staan haken in haken, dieper dan we lezen.
    .wrong-format = er moet staan "format": "{ $expected }". Er staat: "{ $found }".
    .no-names = hier staan geen namen van kolommen. Zet in de eerste rij bijvoorbeeld: naam, straat, dagen.
    .no-name = in deze kolom staat { $found }, maar de kolom heeft geen naam. Geef de kolom een naam, of maak hem leeg.
    .field-twice = deze naam staat hier twee keer.
    .unknown-field = dit kennen we niet. { $like ->
        [none] Wel:
       *[other] Bedoel je { $like }? We kennen:
    } { $known }.
    .unknown-table = er is geen lijst { $found }. Wel: { $known }.
    .no-table = deze cel is leeg, onder { $before }. Schrijf hier { $before } of { $usual }.
    .missing = dit is nog leeg. Gevraagd is { $expected }.
    .unfit = gevraagd is { $expected }. Er staat { $found }.
    .too-many = hier passen er hoogstens { $most }. Het zijn er { $count }.
    .not-parted = { $found } lijkt meer dan een antwoord. Zet er een streep tussen: { $instead }. Is het toch een antwoord, zet er dan een streep achter.
    .means-nothing = { $found } betekent dat er niets is. Laat de cel dan leeg, anders wordt het een antwoord.
    .formula-failed = het rekenprogramma zegt hier { $found }: daar ging een formule mis. Zet er neer wat het moet zijn.
    .thousands = { $found } is op twee manieren te lezen. Schrijf { $instead } zonder punt of komma.
    .shortened-number = het rekenprogramma heeft dit getal korter gemaakt: { $found }. Maak van de kolom tekst, en schrijf het hele getal.
    .duplicate-id = { $id } staat ook in { $first }. Geef ieder een eigen naam.
    .unknown-member = er is geen buur { $id }. { $like ->
        [none] Wie in een groep zit, staat ook in de lijst van buren.
       *[other] Bedoel je { $like }?
    }
    .unknown-person = niemand in deze lijst heet { $id }. { $like ->
        [none] Schrijf de naam zoals die in de lijst staat, of haal de rij weg.
       *[other] Bedoel je { $like }?
    }
    .more-than-one = met { $id } kan meer dan een persoon bedoeld zijn: { $names }. Schrijf de naam precies zo.
    .unknown-street = van { $street } weten we niet waar het is. { $like ->
        [none] Zet bij een van de rijen met die straat ook de plek, zoals 52.3702, 4.8952.
       *[other] Bedoel je { $like }? Zet anders bij een rij met die straat ook de plek.
    }
    .two-kinds-of-place = { $first } zegt de plek in meters, en deze rij op de kaart. Kies voor allemaal hetzelfde.
    .not-two = gevraagd zijn twee mensen, maar { $id } staat er twee keer.
    .sizes-out-of-order = een groep heeft 2 mensen of meer, en group_least is niet meer dan group_most.
    .more = En nog { $count }.
# accept everyday_words: zo heten de delen van een bestand in het formaat zelf
match-expected =
    .word = een tekst van 1 tot { $most } letters, op een regel
    .one-word = een antwoord; een streep (|) staat alleen tussen de antwoorden van een rij
    .words = hoogstens { $most } verschillende antwoorden, met een streep ertussen: wandelen|koffie
    .pairs = hoogstens { $most } kenmerken met elk een antwoord: straat=Lindestraat|leeftijd=60
    .whole = een heel getal van { $least } tot { $most }
    .metres = een aantal meters van { $least } tot { $most }
    .number = een getal van nul of meer
    .degrees = graden van -{ $most } tot { $most }, zoals 52.3702
    .lat-lon = een straat, een plek op de kaart zoals 52.3702, 4.8952, of x en y in meters
    .flag = ja of nee
    .amounts = bij iedere naam een heel getal van 0 tot { $most }
    .rows = een lijst met rijen
    .row = een rij met namen van velden
    .one-row = precies een rij over het hele plan
    .list-of = een lijst van precies deze: { $names }
    .said = bij iedere naam een tekst, of een lijst van teksten
    .reason = een reden van de lijst, met wat erbij hoort
    .unplaced = een van de codes voor wie nog geen plek heeft
    .or-null = null, of { $expected }

# accept everyday_words: namen van soorten bestanden
match-hint =
    .add-csv = Komt dit uit een rekenprogramma, als CSV? Zet er dan --csv bij.
    .leave-out-csv = Dit lijkt op JSON: laat --csv weg.

# accept everyday_words: het programma waarin een lijst staat; er is geen gewoner woord voor
match-remark =
    .same-but-for-capitals = { $id } lijkt op { $other } in { $first }. Zijn dat twee mensen? Geef ze dan namen die meer verschillen.
    .like-another-word = alleen hier staat “{ $word }”. Is dat hetzelfde als “{ $other }”? Schrijf het dan hetzelfde, anders brengt het niemand samen.
    .only-whole-day = “{ $word }” en “{ $other }” zijn hier twee verschillende momenten. Wie het ene zegt, komt niemand tegen van het andere.
    .made-a-date = { $id } lijkt op een datum. Heeft het rekenprogramma dat ervan gemaakt? Maak dan van de kolom tekst.
    .no-distances = van geen straat weten we waar die is. Niemand is nu te ver weg. Zet bij een straat de plek, zoals 52.3702, 4.8952, als afstand mee moet tellen.
    .far-from-others = deze plek is meer dan 30 kilometer van de anderen. Klopt dat?
    .house-number = zet geen huisnummer in de lijst: de straat is genoeg.
    .nobody = er staat niemand in deze lijst.

# accept everyday_words: wat iemand moet typen, letter voor letter
# $new, $grown: how many groups; $placed, $left: how many people; $part: "99,12"
# sample $new: 1 | 12
# sample $grown: 0 | 12
# sample $placed: 3 | 120
# sample $left: 1 | 12
# sample $part: 99,12 | 7
# sample $seconds: 0,8 | 112,4
# sample $megabytes: 98 | 3900
match-done =
    .written = Klaar: { $file }
    .groups = { $new ->
        [one] 1 nieuwe groep
       *[other] { $new } nieuwe groepen
    }, { $grown ->
        [one] 1 groep die groter wordt
       *[other] { $grown } groepen die groter worden
    }. Een plek voor { $placed ->
        [one] 1 buur
       *[other] { $placed } buren
    }, nog geen plek voor { $left }.
    .best = Beter kan niet.
    .no-time = Hoe goed dit minstens is, weten we niet: er was geen tijd om alle groepen te bekijken.
    .too-many = Hoe goed dit minstens is, weten we niet: er zijn te veel groepen om alle te bekijken.
    .at-least = Dit is minstens { $part }% van het beste dat kan.
    .took = { $seconds } seconden, { $megabytes } MB.
    .stopped = Het is gestopt voor het klaar was: dit is het beste plan tot nu toe.
    .stopping = Ik stop: het beste plan tot nu toe wordt bewaard. Nog een keer Ctrl-C stopt meteen.
    .plain = Wil je een gewoon blad met groep, naam en dag? Zet er --plain groepen.csv bij.

# accept everyday_words: wat iemand moet typen of kiezen, letter voor letter
# $command: what to type next
# sample $command: burengroep match lijst.csv --csv --out plan.csv
match-example =
    .written = Klaar: { $file }. Open de lijst, zet er je eigen buren in, en bewaar als CSV UTF-8. Typ daarna:
    .next = { $command }
    .name = voorbeeld.csv
    .result = groepen.csv

match-plain =
    .group = groep
    .name = naam
    .day = dag
    .activity = wat
    .supporter = met hulp
    .nobody = nog niet

# accept everyday_words: de namen van wat op die computers draait; wie dit leest heeft ze zelf gestart
# $address: where somebody looked
# sample $address: tcp://10.0.0.5:8786 | planner:8786
match-cluster =
    .not-installed = Voor --cluster is meer nodig. Typ: pip install "burengroep[cluster]".
    .not-reached = Op { $address } antwoordt geen scheduler van dask. Klopt het adres, en draait hij?
    .no-workers = Er is geen computer die meehelpt. Start er een, met: dask worker ADRES. Er is nog niets bewaard.
    .lost = De scheduler antwoordt niet meer. Er is nog niets bewaard. Probeer het later, of zonder --cluster.
    .worker-died = Een deel van het plan liep steeds vast op de andere computers. Misschien hebben ze te weinig geheugen. Er is nog niets bewaard.
    .other-program = Op een van de andere computers staat een andere versie. Zet overal dezelfde. Anders kan er een ander plan uitkomen.

# accept everyday_words: wat iemand moet typen, letter voor letter
match-file =
    .unreadable = { $file } is niet te lezen: { $why }.
    .unwritable = { $file } is niet te bewaren: { $why }.
    .folder = { $file } is een map. Geef de naam van een bestand.
    .is-the-list = { $file } is de lijst zelf. Geef een andere naam.
    .ends-otherwise = { $file } moet eindigen op { $known }.
    .same-place = { $file } is al de plek van iets anders. Geef een andere naam.
    .is-there = { $file } is er al, en blijft zoals het is. Geef een andere naam, achter --example.
    .not-there = er is geen bestand of map met die naam
    .not-allowed = dat mag niet van deze computer
    .is-folder = het is een map
    .no-room = er is geen ruimte meer

# $whom: the people of a group, or .plan; $what: one of the others
# sample $whom: Joke, Piet | Marie-Louise, Fatima, Joke, Piet
# sample $what: het is gemaakt met andere instellingen | de waarde is niet wat er staat
verify-wrong =
    .line = FOUT { $whom }: { $what }.
    .plan = het plan
    .other-input = het is van een andere lijst, of de lijst is daarna veranderd
    .other-settings = het is gemaakt met andere instellingen
    .unknown = hier staat iemand die niet in de lijst staat
    .not-free = kan niet: heeft al een groep
    .cannot-be = kan niet: te groot of te klein, te ver, niets samen, twee die niet samen gaan, of een die niets geeft of krijgt
    .not-shared = wat ze doen, wanneer of in welke taal is niet van allemaal
    .other-value = de waarde is niet wat er staat
    .taken-twice = staat in meer dan een groep van het plan
    .over-cap = helpt meer groepen dan is afgesproken
    .left-out = staat niet in een groep en niet bij wie nog geen plek heeft, of in allebei
    .other-bound = de grens is niet de som van het bewijs, of de waarde is hoger
    .not-proved = het bewijs klopt niet: samen hebben zij minder dan zij waard kunnen zijn
    .plan-hash = het is veranderd nadat het klaar was
    .ratio = het deel is niet de waarde gedeeld door de grens
    .proved-optimal = wat het zegt over het beste, volgt er niet uit
    .gives-gets = wie wat geeft aan wie, is niet wat deze mensen zeiden
    .reasons = de redenen horen niet bij deze groep

# sample $what: Beter kan niet. | Niemand staat in twee groepen.
verify-right =
    .line = goed { $what }
    .groups = { $count ->
        [one] De groep kan, en is waard wat er staat.
       *[other] Alle { $count } groepen kunnen, en zijn waard wat er staat.
    }
    .shares = Wie wat geeft aan wie, en waarom, is wat deze mensen zeiden.
    .packing = Niemand staat in twee groepen, niemand helpt te veel groepen, en alle anderen hebben nog geen plek.
    .no-proof = Het plan zegt niet hoe goed het is: niet elke groep is bekeken.
    .proof = Het bewijs klopt voor elke groep die kan: geen plan is meer waard dan { $most }.
    .searched = Dat er niets beters is, werd gevonden door te zoeken. Dat doen we hier niet nog eens.

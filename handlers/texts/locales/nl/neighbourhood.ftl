### audience: coordinator
### What a coordinator tells about a neighbourhood, its streets and its places.

# sample $state: open | in voorbereiding
# sample $confidant: Ruth, 020 000 00 01 | Marie-Louise van den Heuvel-Rijnders, 020 000 00 01
# sample $streets: Kerkstraat | Kerkstraat, Esdoornplein en Burgemeester Meineszlaan
# sample $from: 8 uur in de avond
# sample $until: 9 uur in de ochtend
neighbourhood-known =
    { $neighbourhood }, { $state }
    Telefoon: { $phone }
    Vertrouwenspersoon: { $confidant }
    Straten: { $streets }
    Van { $from } tot { $until } stuur ik niets.
    Wat wil je veranderen?

neighbourhood-change =
    .name = 🏘️ Naam
    .phone = ☎️ Telefoon
    .confidant = 🤝 Vertrouwenspersoon
    .rules = 📜 Huisregels
    .privacy = 🔒 Privacytekst
    .streets = 🛣️ Straten
    .places = 📍 Plekken
    .choices = 🧩 Eigen keuzes
    .team = 👥 Team
    .organisation = 🏢 Organisatie

# kind: phrase
neighbourhood-state =
    .preparing = in voorbereiding
    .open = open
    .paused = even dicht
    .closed = gesloten

# kind: phrase
neighbourhood-nothing = nog niet ingevuld

neighbourhood-name =
    Hoe heet de buurt?
    Kies de naam die bewoners zelf gebruiken.
    .retry =
        Dat is te lang voor een naam.
        Hoe heet de buurt?

neighbourhood-phone =
    Op welk telefoonnummer neemt een mens op?
    Bewoners zien dit nummer.
    .retry =
        Dat lijkt geen telefoonnummer.
        Typ alleen het nummer.

neighbourhood-confidant =
    Wie is de vertrouwenspersoon?
    Bij die persoon kan iemand terecht over jou of over een kwartiermaker.
    Typ de naam.
    .retry =
        Dat lijkt geen naam.
        Wie is de vertrouwenspersoon?

neighbourhood-reach = Op welk telefoonnummer is { $name } te bereiken?
    .retry =
        Dat lijkt geen telefoonnummer.
        Typ alleen het nummer.

# sample $suggested: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe lenen elkaar geen geld.
neighbourhood-rules =
    Wat zijn de huisregels?
    Dit is een voorstel:

    { $suggested }

    Neem het over, of typ je eigen regels.
    .retry =
        Dat is te lang.
        Houd het bij een paar korte zinnen.
    .suggested = 👍 Neem dit over

# sample $suggested: We bewaren alleen wat jij zegt. | We bewaren alleen wat jij zegt.\nWie wat ziet, lees je bij /privacy.
neighbourhood-privacy =
    Wat wil je zeggen over privacy?
    Dit is een voorstel:

    { $suggested }

    Neem het over, of typ je eigen tekst.
    .retry =
        Dat is te lang.
        Houd het bij een paar korte zinnen.
    .suggested = 👍 Neem dit over

# What residents read when the suggestion was taken over.
# audience: resident
neighbourhood-suggested-rules =
    We zijn aardig voor elkaar.
    Nee zeggen mag altijd.
    We spreken af op een bekende plek.
    We lenen elkaar geen geld.
    Wat je hoort, vertel je niet door.
    Vertel het ons als iets niet goed voelt.

# audience: resident
neighbourhood-suggested-privacy =
    We bewaren wat jij zegt.
    En of je ergens bij was.
    Zo kan ik buren voor je zoeken.
    Bij /privacy lees je wie wat ziet.
    Bij /mijngegevens zie je wat ik weet.
    Met /vergeetmij haal je alles weg.
    Telegram zelf kan dit lezen, je buren niet.

# What a resident reads: the words of the coordinator, or the suggestion above.
# audience: resident
# sample $rules: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe spreken af op een bekende plek.\nWe lenen elkaar geen geld.\nWat je hoort, vertel je niet door.\nVertel het ons als iets niet goed voelt.
house-rules =
    Dit hebben we afgesproken:
    { $rules }

# audience: resident
house-rules-none =
    Er zijn nog geen huisregels.
    Je kunt het vragen aan { $human }.

neighbourhood-far =
    Dat is ver weg van de buurt.
    Deel een locatie in de buurt, of sla over.

street-list =
    { $count ->
        [0] Er zijn nog geen straten.
       *[other] Dit zijn de straten. Tik op een straat om iets te veranderen.
    }
    Bewoners kiezen hieruit waar ze wonen, zonder huisnummer.
    .add = ➕ Straten erbij

street-menu =
    { $street }
    Wat wil je doen?
    .name = ✏️ Andere naam
    .where = 🧭 Locatie
    .remove = 🗑️ Haal weg
    .all = ↩️ Alle straten

street-name =
    Hoe heet de straat, of het blok?
    Zonder huisnummer.
    .retry =
        Dat is te lang voor een straat.
        Hoe heet de straat?

street-where =
    Waar is dat ongeveer?
    Deel een locatie met de paperclip, midden in de straat.
    Of sla over.

street-in-use =
    Hier wonen mensen die meedoen.
    De naam veranderen kan wel.

place-list =
    { $count ->
        [0] Er zijn nog geen plekken.
       *[other] Dit zijn de plekken. Tik op een plek om iets te veranderen.
    }
    Een goede plek is openbaar en makkelijk te vinden.
    .add = 📍 Plek erbij

# sample $lines: Je ziet er een rode bank. | Je ziet er de bank voor de apotheek.\nAdres: Burgemeester Meineszlaan 12\nGoed: een bank om te zitten en een wc
place-known =
    { $place }
    { $lines }
    Wat wil je veranderen?

# kind: phrase
# sample $address: Kerkstraat 1 | Burgemeester Meineszlaan 120, naast de bibliotheek
# sample $moment: dinsdag van 10 tot 12
# sample $good: een wc | een bank om te zitten, een wc en geen trap
place-tells =
    .landmark = Te herkennen aan: { $landmark }
    .address = Adres: { $address }
    .moment = Inloop: { $moment }
    .good = Goed: { $good }

place-change =
    .name = ✏️ Andere naam
    .landmark = 👁️ Herkenningspunt
    .address = 🏠 Adres
    .moment = 🕙 Inloop
    .good = ☑️ Wat is er goed
    .where = 🧭 Locatie
    .remove = 🗑️ Haal weg
    .all = ↩️ Alle plekken

place-name =
    Hoe heet de plek?
    Bijvoorbeeld: buurthuis, park, apotheek.
    .retry =
        Dat is te lang voor een naam.
        Hoe heet de plek?

place-landmark =
    Waaraan herken je de plek?
    Bijvoorbeeld: de rode bank bij de ingang.
    .retry =
        Dat is te lang.
        Waaraan herken je de plek?

place-address =
    Wat is het adres?
    Dat mag je overslaan.
    .retry =
        Dat is te lang voor een adres.
        Wat is het adres?

place-moment =
    Is er een inloop, zonder afspraak?
    Typ wanneer, bijvoorbeeld: dinsdag van tien tot twaalf.
    Of sla over.
    .retry =
        Dat is te lang.
        Wanneer is de inloop?

place-good =
    Wat is er goed aan deze plek?
    Tik alles aan wat er is, en kies dan Klaar.
    .step-free = ♿ Geen trap
    .toilet = 🚻 Een wc
    .bench = 🪑 Een bank

place-where =
    Waar is het?
    Deel de locatie met de paperclip.
    Of sla over.

place-in-use =
    Op deze plek is nog iets te doen.
    Daarna kun je de plek weghalen.

streets-names =
    Hoe heten de straten?
    Plak ze hier, elk op een regel.
    Zonder huisnummers.
    .retry =
        Eén regel is te lang voor een straat.
        Zet elke straat op een eigen regel.

street-added =
    { $count ->
        [0] Die straten stonden er al.
        [one] Er is 1 straat bij.
       *[other] Er zijn { $count } straten bij.
    }
    Tik later op een straat om te zeggen waar die is.
    .all = ↩️ Alle straten

organisation-name =
    Welke organisatie zit achter de bot?
    De naam komt op wat er in de straat hangt.
    .retry =
        Dat is te lang voor een naam.
        Hoe heet de organisatie?
    .none = Geen naam

# $neighbourhood: the one that is on the desk now
# sample $lines: De Linden, open. Er wacht niets. | De Linden, open. 3 dingen wachten.\nOost, in voorbereiding. Er wacht niets.
hoods-list =
    Dit zijn jouw buurten. Nu ben je in { $neighbourhood }.
    { $lines }
    .go = ➡️ { $neighbourhood }
    .new = ➕ Nieuwe buurt
    .close = 🔒 Deze buurt sluiten

# kind: phrase
# sample $state: open | in voorbereiding
hoods-line =
    { $neighbourhood }, { $state }. { $count ->
        [0] Er wacht niets.
        [one] 1 ding wacht.
       *[other] { $count } dingen wachten.
    }

newhood-name =
    Hoe heet de nieuwe buurt?
    Kies de naam die bewoners zelf gebruiken.
    .retry =
        Dat is te lang voor een naam.
        Hoe heet de buurt?

hoods-made =
    { $neighbourhood } is er. Nu ben je in deze buurt.
    Met /buurten ga je naar een andere.

# $coming: activities; $living: groups
# sample $coming: 0 | 3
# sample $living: 0 | 2
hoods-close =
    Zal ik { $neighbourhood } sluiten?
    Er zijn nog { $coming } activiteiten en { $living } groepen. Die gaan door.
    Nieuwe buren kunnen niet beginnen, en ik stel niets meer voor.
    Niets wordt weggegooid.
    .yes = 🔒 Ja, sluit de buurt
    .no = 👎 Nee

hoods-closed =
    { $neighbourhood } is gesloten.
    Open je de buurt weer? Dan is alles er nog.
    .open = 🔓 Weer openen

hoods-closed-by =
    { $name } heeft { $neighbourhood } gesloten.
    Alles wat er was, is er nog.

hoods-closed-already = Deze buurt is al gesloten.

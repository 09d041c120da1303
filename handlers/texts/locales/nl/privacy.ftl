### audience: resident
### What is known of somebody: who sees it, what may be done with it, and all of it in a file.

privacy-menu =
    Ik bewaar wat je zelf zegt.
    En of je ergens bij was.
    Ook Telegram kan deze chat lezen.
    Jouw buren niet.
    Wat wil je weten?
    .simpler =
        Wat wil je weten?
        Bijvoorbeeld: wie mij ziet.
    .who = 👀 Wie ziet mij
    .consents = ✅ Wat mag jij
    .data = 📄 Mijn gegevens
    .apart = 🙊 Liever niet met
    .kept = 📦 Wat bewaar jij
    .confidant = 🤝 Vertrouwenspersoon
    .organisation = 🏠 De organisatie
    .looked = 🔎 Wie heeft gekeken

# $lines: who sees what, each on a line
# sample $lines: Joke ziet je kaart.\nVerder niemand. | Marie-Louise ziet je kaart.\nFatima ziet je naam.\nWie meeloopt ziet je naam.\nVerder niemand.
privacy-who = { $lines }

# $lines: who saw the card lately, each on a line
# sample $lines: Joke zag je kaart op dinsdag 3 maart. | Joke zag je kaart op dinsdag 3 maart.\nMarie-Louise zag je kaart op maandag 2 maart.
privacy-looked =
    { $lines }
    Ik onthoud dit twee jaar.

# kind: phrase
privacy-look = { $who } zag je kaart op { $date }.

# kind: phrase
privacy-look-nobody = Nog niemand zag je kaart.

# kind: phrase
privacy-nothing-kept = Ik bewaar nog geen antwoord van jou.

privacy-kept =
    Losse berichten vergeet ik in een week.
    Wat je tegen { $human } zegt, bewaar ik 90 dagen.
    Je kaart blijft tot jij hem weghaalt.
    Na een stil jaar vraag ik het je.
    We hebben ook kopieën.
    Die gebruiken we alleen als iets stuk is.
    Dan haal ik jou eruit.

# $confidant: name and number, as the organisation wrote it
# sample $confidant: Ruth | Marie-Louise, 020 - 000 00 00
privacy-confidant =
    Voelt iets niet goed?
    Dan is er een vertrouwenspersoon.
    Die hoort niet bij de bot.
    { $confidant }.
    Je mag altijd bellen.

# $words: the organisation's own text
# sample $words: Alleen wat nodig is. | Wij bewaren alleen wat nodig is voor de afspraken.
privacy-organisation =
    Dit zegt de organisatie:
    { $words }

# kind: phrase
privacy-no-words = De organisatie zei hier nog niets over.

# $lines: what we may do and what not, each on a line
# sample $lines: Ik mag je antwoorden bewaren. | Ik mag je antwoorden bewaren.\nIk mag geen buren voor je zoeken.\nIk mag je geen berichten sturen.\nIk mag je niet aan afspraken herinneren.
consents-which =
    { $lines }
    Wat wil je veranderen?
    .simpler = Wat wil je veranderen?
    .matched-on = 👍 Wel buren zoeken
    .matched-off = 👎 Geen buren zoeken
    .contacted-on = 👍 Wel berichten
    .contacted-off = 👎 Geen berichten
    .reminders-on = 👍 Wel herinneren
    .reminders-off = 👎 Niet herinneren
    .keep-off = 🗑️ Niets bewaren

# kind: phrase
consents-may =
    .keep = Ik mag je antwoorden bewaren.
    .matched = Ik mag buren voor je zoeken.
    .contacted = Ik mag je berichten sturen.
    .reminders = Ik mag je aan afspraken herinneren.

# kind: phrase
consents-may-not =
    .keep = Ik mag je antwoorden niet bewaren.
    .matched = Ik mag geen buren voor je zoeken.
    .contacted = Ik mag je geen berichten sturen.
    .reminders = Ik mag je niet aan afspraken herinneren.

consents-none =
    Ik bewaar nog geen antwoord van jou.
    Er is niets om te veranderen.

mydata-readable =
    Dit weet ik van jou.
    Het staat in dit bestand.
    Je mag het bewaren.

mydata-all =
    Hier staat elke regel van jou.
    Wat over een ander gaat, staat er niet in.

mydata-nothing =
    Ik weet niet wie je bent.
    Ik weet alleen je taal en deze chat.

# kind: phrase
mydata-file =
    .readable = mijn-gegevens.txt
    .rows = mijn-gegevens.json

# $date: today
# kind: phrase
mydata-title = Wat de bot van je weet op { $date }.

# The headings of the file.
# kind: phrase
mydata-part =
    .you = Wie je bent
    .languages = De talen die je spreekt
    .enjoy = Wat je graag doet
    .give = Wat je wilt doen voor een ander
    .wish = Wat je graag wilt
    .times = Wanneer je tijd hebt
    .lived = Wat je van dichtbij kent
    .walking = Hoe wandelen goed gaat
    .consents = Wat ik mag
    .activities = Wat je samen deed
    .human = Wat je een mens liet weten

# kind: phrase
mydata-name = Je naam: { $name }.
# kind: phrase
mydata-street = Je straat: { $street }.
# kind: phrase
mydata-neighbourhood = Je buurt: { $neighbourhood }.
# kind: phrase
mydata-known-by = { $connector } kent je.
# kind: phrase
mydata-phone = Je nummer: { $phone }.
# kind: phrase
mydata-since = Ik ken je sinds { $date }.
# kind: phrase
mydata-not-asked = Ik vraag je niet om mee te gaan.
# kind: phrase
mydata-pause = Je hebt pauze tot { $until }.

# kind: phrase
mydata-role =
    .connector = Je brengt buren bij elkaar.
    .coordinator = Je zorgt voor deze buurt.
    .phone-buddy = Je belt buren.
    .confidant = Je bent vertrouwenspersoon.
    .volunteer = Je bent vrijwilliger.
    .key-figure = Je bent sleutelfiguur.
    .experience-expert = Je bent ervaringsdeskundige.

# $weekday: name of the day
# kind: phrase
mydata-time =
    .morning = { $weekday } in de ochtend
    .afternoon = { $weekday } in de middag
    .evening = { $weekday } in de avond

# kind: phrase
mydata-minutes = { $minutes } minuten wandelen gaat goed.

# kind: phrase
mydata-walking =
    .wants-slow = Je loopt graag rustig.
    .wants-benches = Je wilt graag een bank onderweg.
    .wants-step-free = Je wilt graag geen trap.
    .first-with-known = Je loopt eerst met iemand die je kent.

# $date: since when
# kind: phrase
mydata-consent-since = Sinds { $date }.

# $date: day of the walk; $place: where it began
# kind: phrase
mydata-activity =
    .expected = { $date }, { $place }. Je komt.
    .present = { $date }, { $place }. Je was er.
    .missed = { $date }, { $place }. Je was er niet.
    .sent-word = { $date }, { $place }. Je kon niet.

# kind: phrase
mydata-rest = In het andere bestand staat elke regel.

### audience: resident
### Somebody's card: what they enjoy, can do, when they have time, how it goes well. And reading it back.

card-enjoy =
    Dag { $name }!
    Waar word jij blij van?
    Je mag er meer kiezen.
    Typen of inspreken mag ook.
    { $human } luistert dan.
    .retry = { common-too-long }
    .simpler =
        Wat vind jij leuk?
        Bijvoorbeeld: wandelen.

card-enjoyed =
    Waar word jij blij van?
    Typ het maar, of spreek het in.
    { $human } luistert dan.
    .retry = { common-too-long }
    .simpler =
        Wat vind jij leuk?
        Typ een paar woorden.

# To take away what was said in own words.
card-own-words =
    .away = 🗑️ Haal dit weg

card-offer =
    Iedereen kan iets.
    Wat wil jij doen voor een ander?
    Klein is ook goed.
    Je mag er meer kiezen.
    Weet je het nog niet, kies dan Klaar.
    .retry = { common-too-long }
    .simpler =
        Wat doe jij graag voor een buur?
        Bijvoorbeeld: luisteren.

card-wish =
    En wat zou jij fijn vinden?
    Klein is ook goed.
    Weet je het nog niet, kies dan Klaar.
    .simpler =
        Wat wil je graag?
        Bijvoorbeeld: samen naar buiten.

# accept mostly_common_words: buur is het woord dat de bot overal gebruikt
card-offered =
    Wat wil jij doen voor een ander?
    Typ het maar, of spreek het in.
    { $human } luistert dan.
    .retry = { common-too-long }
    .simpler =
        Wat doe jij graag voor een buur?
        Typ een paar woorden.

card-enough =
    Dank je wel.
    Dit is genoeg om mee te doen.
    Ik heb nog een paar korte vragen.
    Wil je die nu of later?
    .simpler =
        Er zijn nog een paar vragen.
        Nu of later?
    .now = ▶️ Nu
    .later = ⏰ Later

card-when =
    Wanneer heb je vaak tijd?
    Je mag er meer kiezen.
    Weet je het nog niet, kies dan Klaar.
    .simpler =
        Wanneer heb je tijd?
        Bijvoorbeeld: in de ochtend.
    .morning = 🌅 Ochtend
    .afternoon = ☀️ Middag
    .evening = 🌙 Avond

card-days =
    Op welke dagen is dat?
    .simpler =
        Welke dagen?
        Bijvoorbeeld: in het weekend.
    .every = 📅 Elke dag
    .week = 💼 Door de week
    .weekend = 🎈 In het weekend

card-pace =
    Hoe lang loop je graag?
    .simpler =
        Loop je kort of lang?
        Bijvoorbeeld: 10 minuten.
    .ten = 🚶 10 minuten
    .twenty = 🚶 20 minuten
    .longer = 🚶 Langer

card-comfort =
    Wat is fijn bij het lopen?
    Je mag er meer kiezen.
    Is alles goed, kies dan Klaar.
    .simpler =
        Wat is fijn bij het lopen?
        Bijvoorbeeld: langzaam.
    .slow = 🐢 Langzaam lopen
    .benches = 🪑 Een bank onderweg
    .step-free = ♿ Geen trap

card-first =
    Wil je de eerste keer met iemand die je kent?
    .simpler = Wil je eerst met iemand die je kent?
    .either = 🤷 Maakt niet uit

card-where =
    Waar woon je ongeveer?
    Een straat is genoeg.
    Welk huis hoef ik niet te weten.
    .simpler = Welke straat is dicht bij jou?
    .elsewhere = 📍 Ergens anders

wish-list =
    Wat zou jij graag willen?
    Je mag er meer kiezen.
    Typen of inspreken mag ook.
    { $human } luistert dan.
    .retry = { common-too-long }
    .simpler =
        Wat wil je graag?
        Bijvoorbeeld: samen naar buiten.

wish-own =
    Wat zou jij graag willen?
    Typ het maar, of spreek het in.
    { $human } luistert dan.
    .retry = { common-too-long }
    .simpler =
        Wat wil je graag?
        Typ een paar woorden.

# $heard: a line for each answer. $which: none, all of it, or the rest of a long card
# sample $heard: Je gaat graag wandelen.\nJe wilt boodschappen meenemen. | Je breit of haakt graag.\nJe wilt samen brieven lezen.\nJe hebt tijd in de ochtend, middag en avond.\nJe loopt graag 20 minuten.\nJe gaat eerst met iemand die je kent.
# sample $which: all | rest | none
heard-card =
    { $which ->
        [none] Ik weet nog niets van jou.
        [rest] En dit heb ik ook gehoord.
       *[all] Dit heb ik van jou gehoord.
    }
    { $heard }
    Wat wil je nu doen?
    .simpler =
        Dit weet ik van jou.
        Is het goed, of wil je iets veranderen?
    .good = 👍 Het is goed
    .change = ✏️ Iets veranderen

# sample $heard: Je gaat graag wandelen. | Je breit of haakt graag.\nJe werkt graag in de tuin.\nJe wilt samen brieven lezen.\nJe wilt uitleg geven over telefoons.\nJe wilt boodschappen meenemen.
card-heard =
    Dit heb ik van jou gehoord.
    { $heard }

# One line for each answer. $minutes: 10, 20, or 40 for longer
# sample .enjoy $what: activity-*.you-enjoy
# sample .give $what: offer-*.you-give
# sample .like $what: offer-*.wish
# sample $words: schaken | oude radio’s weer laten spelen, en ook…
# sample $parts: ochtend | ochtend, middag en avond
# sample $minutes: 10 | 20 | 40
# kind: phrase
card-line =
    .enjoy = Je { $what }.
    .give = Jij kunt { $what }.
    .like = Je wilt graag { $what }.
    .own = Je zei: “{ $words }”.
    .time = Je hebt tijd in de { $parts }.
    .minutes =
        { $minutes ->
            [40] Je loopt graag wat langer.
           *[other] Je loopt graag { $minutes } minuten.
        }
    .street = Je straat is { $street }.
    .not-asked = Ik vraag je niet mee.

# kind: phrase
card-part =
    .morning = ochtend
    .afternoon = middag
    .evening = avond

# kind: phrase
card-line-days =
    .every = Dat kan elke dag.
    .week = Dat is door de week.
    .weekend = Dat is in het weekend.
    .some = Dat is op een paar dagen.

# kind: phrase
card-line-comfort =
    .slow = Langzaam lopen vind je fijn.
    .benches = Een bank onderweg vind je fijn.
    .step-free = Je loopt liever zonder trap.
    .known = Je gaat eerst met iemand die je kent.

heard-part =
    Wat wil je veranderen?
    .simpler = Wat moet anders?
    .enjoy = 🙂 Vind ik leuk
    .offer = 🎁 Dit kan ik
    .wishes = ⭐ Mijn wens
    .when = 🕐 Wanneer
    .pace = 🚶 Hoe lang
    .comfort = 🪑 Wat fijn is
    .first = 🤝 Met een bekende
    .where = 📍 Waar
    .name = ✏️ Een andere naam
    .ask = 🔔 Weer vragen

# After "do not ask me", taken back.
heard-asked-again =
    Dat is goed.
    Ik mag je weer vragen.
    Je kunt altijd nee zeggen.

# accept mostly_common_words: een naam moet iemand typen; voornaam staat op elk formulier
rename-name =
    Hoe mag ik je noemen?
    Typ je voornaam.
    .retry = { start-name.retry }
    .simpler = Hoe heet je?

card-not-kept =
    Ik bewaar nog geen antwoord van jou.
    Dat mag alleen als jij het zegt.
    Kies je kaart, dan vraag ik het.

card-little =
    Dat is goed.
    Je kunt later meer vertellen.
    Kijken en meedoen mag altijd.

card-not-matched =
    Dat is goed.
    Ik zoek geen buren voor je.
    Je hoeft niets te doen.
    Kijken en meedoen mag altijd.

card-not-contacted =
    Dat is goed.
    Ik stuur je geen bericht.
    Dan zoek ik ook geen buren voor je.
    { $human } weet misschien wel iets.
    Kijken en meedoen mag altijd.

card-not-asked =
    Dat is goed.
    Ik vraag je niet mee.
    Dat kun je altijd veranderen.
    Kijken en meedoen mag altijd.

card-met-first =
    Mooi! Eerst wil iemand van ons je leren kennen.
    Daarna ga ik voor je zoeken.

card-searching =
    Mooi! Ik ga nu zoeken.
    Dat kan een paar weken duren.

# The nearest thing this week: how getting to know each other ends.
# sample $hosted: yes | no
card-next =
    Dank je wel, { $name }!
    Op { $date } gaan buren { $doing }.
    Om { $clock }.
    Bij { $landmark }.
    { $hosted ->
        [yes] { $host } is er ook.
       *[no] Je bent welkom.
    }
    Heb je zin om te komen?
    .come = 👍 Ik kom
    .not-now = 👎 Nu niet
    .begin = 🌳 Iets beginnen

# $told: whether a human hears of it now
# sample $told: yes | no
card-nothing-yet =
    Dank je wel, { $name }!
    Er is deze week nog niets.
    { $told ->
        [yes] Ik zeg het tegen { $human }.
       *[no] { $human } weet misschien wel iets.
    }
    Je kunt ook zelf iets beginnen.

card-not-this-time =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    Kijken mag altijd.

### audience: resident
### Getting to know each other: who the bot is, what may be kept, a name. And the links that bring somebody in.

# $known: yes, when a connector met this person already
# sample $known: yes | no
start-hello =
    { $known ->
        [yes] Hoi { $name }! Ik ben de Buren-bot.
       *[no] Hoi! Ik ben de Buren-bot.
    }
    Ik ben een computer, geen mens.
    Praten met { $human } kan altijd.
    Ik help buren elkaar te vinden.
    Aanmelden hoeft niet.
    Zullen we beginnen?
    .simpler =
        Ik ben een computer.
        Ik help buren elkaar te vinden.
        Zullen we beginnen?
    .yes = 👍 Ja, begin
    .look = 📅 Activiteiten
    .language = 🌍 Taal

start-questions =
    Ik stel je een paar korte vragen.
    Je hebt alle tijd.
    Stoppen mag altijd.
    Je kunt later alles veranderen.
    Wil je nu of later?
    .simpler =
        Ik stel een paar vragen.
        Wil je nu of later?
    .now = ▶️ Nu
    .later = ⏰ Later
    .phone = 📞 Bel mij liever

start-later =
    Dat is goed.
    Je hoeft niets te doen.
    Kijken en meedoen mag altijd.

# The same two answers to each question about what may be done.
start-consent =
    .yes = 👍 Ja, dat mag
    .no = 👎 Nee, liever niet

start-keep =
    Ik wil je antwoorden bewaren.
    Zo kan ik buren voor je zoeken.
    { $human } en het team kunnen ze lezen.
    Je mag altijd alles laten weghalen.
    Mag ik ze bewaren?
    .simpler =
        Mag ik bewaren wat je zegt?
        Het team leest het ook.

start-adult =
    Fijn.
    Meedoen kan vanaf 18 jaar.
    Ben je 18 jaar of ouder?
    .simpler = Ben je 18 jaar of ouder?

# Money and care: who has somebody for that is spoken with by a human first. Asked of everybody who comes in.
# accept everyday_words: zo heten ze; wie er een heeft, kent het woord
start-mentor =
    Soms regelt iemand je zaken voor je.
    Dat is een curator of een mentor.
    Heb jij er een?
    .simpler = Heb je een curator of een mentor?

start-matched =
    Ik kan buren voor je zoeken.
    Ik kijk wie hetzelfde leuk vindt.
    Nee zeggen is ook goed.
    Mag ik voor je zoeken?
    .simpler =
        Mag ik buren voor je zoeken?
        Nee is ook goed.

contact-may =
    Soms weet ik iets leuks voor je.
    Dan stuur ik je een bericht.
    Nee zeggen is ook goed.
    Mag ik je een bericht sturen?
    .simpler =
        Mag ik je een bericht sturen?
        Nee is ook goed.

# $seen: yes, when there is a name to see
# sample $seen: yes | no
start-name =
    { $seen ->
        [yes] Ik zie de naam { $name }.
       *[no] Ik zie nog geen naam.
    }
    Hoe mag ik je noemen?
    .retry =
        Sorry, hier zie ik geen naam in.
        Dat ligt aan mij.
        Typ alleen je voornaam.
    .simpler = Hoe heet je?
    .other = ✏️ Een andere naam

# accept mostly_common_words: een naam moet iemand typen; voornaam staat op elk formulier
start-called =
    Hoe mag ik je noemen?
    Typ je voornaam.
    .retry = { start-name.retry }
    .simpler = Hoe heet je?

start-kept-nothing =
    Dat is goed.
    Ik bewaar geen antwoord van jou.
    Kijken en meedoen mag gewoon.

start-adults-only =
    Dank je dat je het zegt.
    Meedoen kan vanaf 18 jaar.
    Ik bewaar geen antwoord van jou.
    { $human } weet misschien wel iets.

living-where =
    Hoi! Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    In welke buurt woon je?
    .simpler = In welke buurt woon je?

start-not-open =
    Hoi! Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    Er is nog geen buurt open.
    Vraag het aan wie je over mij vertelde.

start-not-open-call =
    Hoi! Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    Er is nog geen buurt open.
    Een mens weet meer.
    Bel maar: { $phone }.

# $can_ring: yes, when there is a number to call
# sample $can_ring: yes | no
callme-may =
    { $human } kan jou bellen.
    { $can_ring ->
        [yes] Zelf bellen mag ook: { $phone }.
       *[no] Bellen is net zo goed.
    }
    Ik geef je naam en je nummer door.
    Na 90 dagen haal ik ze weg.
    Mag ik ze doorgeven?
    .simpler =
        { $human } kan je bellen.
        Mag ik je naam en nummer doorgeven?

callme-number =
    Wat is je nummer?
    Typ alleen het nummer.
    .retry =
        Sorry, hier zie ik geen nummer in.
        Dat ligt aan mij.
        Typ alleen het nummer.
    .simpler = Welk nummer heb jij?

callme-name = { start-name }
    .retry = { start-name.retry }
    .simpler = { start-name.simpler }

# accept mostly_common_words: een naam moet iemand typen; voornaam staat op elk formulier
callme-called = { start-called }
    .retry = { start-name.retry }
    .simpler = { start-called.simpler }

callme-done =
    Ik geef het door.
    Ik vraag { $human } om te bellen.
    Dat kan een paar dagen duren.
    Je hoeft niets te doen.

# Without a number there is only this chat.
callme-done-here =
    Ik geef het door.
    Ik vraag { $human } om hier te schrijven.
    Dat kan een paar dagen duren.
    Je hoeft niets te doen.

callme-not =
    Dat is goed.
    Ik geef niets door.
    Kijken en meedoen mag altijd.

link-nowhere =
    Deze link werkt niet meer.
    Dat geeft niet.
    Je kunt gewoon beginnen.

link-too-often =
    Er kwamen veel links achter elkaar.
    Probeer het straks nog een keer.
    Je kunt gewoon beginnen.

link-used =
    Deze link is al gebruikt.
    Dat geeft niet.
    Vraag een nieuwe aan { $human }.

link-for-another =
    Ik ken jou al.
    Deze link is voor iemand anders.
    Je hoeft niets te doen.

link-activity-over =
    Deze afspraak is er niet meer.
    Kijk maar wat er nog meer is.

# $name: the neighbour who brings somebody
start-along =
    Hoi! { $name } neemt je mee.
    Ik ben de Buren-bot, een computer.
    Praten met { $human } kan altijd.
    Je hoeft je niet aan te melden.
    .language = 🌍 Taal

# $link: what somebody passes on to a neighbour
# sample $link: https://t.me/BurenBot?start=Zm9vYmFyYmF6cXV4MTIzNA
along-link =
    Neem gerust iemand mee.
    Stuur deze link door:
    { $link }
    Of laat het plaatje zien.

# The same questions, where somebody comes along or is asked for a role.
role-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

# accept everyday_words: zo heten ze; wie er een heeft, kent het woord
role-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

maycome-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

# accept everyday_words: zo heten ze; wie er een heeft, kent het woord
maycome-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

# To who brings somebody along for the first time. $clock: a quarter of an hour before it begins
wait-early =
    Hoi { $name }!
    Jouw buur komt mee op { $date }.
    Dat is de eerste keer.
    Kun jij er iets eerder zijn?
    Dat is om { $clock }.
    Dan staat je buur niet alleen.
    .yes = 👍 Dat doe ik
    .no = 👎 Dat lukt niet

wait-early-yes =
    Fijn!
    Ik zeg dat jij er bent.

wait-early-no =
    Dat is goed.
    Je buur is gewoon welkom.

# audience: resident
wait-as-host =
    Er komt iemand voor het eerst.
    Dat is op { $date }.
    Kom liefst om { $clock }.
    Dan staat die buur niet alleen.

# To who comes for the first time.
waited-for =
    { $host } wacht op je.
    Kom maar op { $date }.
    Dat is om { $clock }.
    Bij { $landmark }.
    Je hoeft verder niets te doen.

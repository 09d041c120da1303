### audience: connector
### What a human has to do: talk with somebody, visit, answer.

# $lines: who and what, what was said, how to reach them
# sample $lines: Joke wil graag met je praten. | Marie-Louise vindt het spannend.\nTelefoon van Marie-Louise: 020 000 00 00.
task-waits =
    📋 { $lines }
    .answer = ✏️ Antwoorden
    .write = ✏️ Bericht sturen
    .say = ☎️ Wat zeg ik?
    .will-visit = 🚪 Ik ga langs
    .will-call = 📞 Ik bel
    .know = 🙋 Dat doe ik graag
    .keep = 👍 Mag blijven
    .spoken = ✅ Gesproken
    .seen = 👀 Gezien
    .mute = 🔇 Niet meer horen
    .contact = 🤝 Vraag { $name }
    .contact-short = 🤝 Vraag een ander
    .read = 🙋 Ik lees het
    .good = 👍 Dit is goed
    .be-there = 🙋 Ik ben er ook

# kind: phrase
task-somebody = Iemand zonder naam

# kind: phrase
task-still-open = Dit staat nog open.

# kind: phrase
task-what =
    .talk = { $who } wil graag met je praten.
    .excited = { $who } vindt het spannend. Laat je vandaag nog iets horen?
    .no-answer = { $who } is nog niet bereikt. Wil je zelf bellen of langs gaan?
    .missed = { $who } was er niet. Wil je even langs gaan of bellen?
    .question = { $who } heeft een vraag.
    .own-words = { $who } zei iets in eigen woorden.
    .voice = { $who } sprak iets voor je in.
    .call-me = { $who } wil liever gebeld worden.
    .unreachable = De bot kan { $who } niet meer bereiken. Wil je vragen of alles goed is?
    .not-delivered = Misschien kreeg { $who } een bericht van mij niet. Wil je het even zeggen?
    .nobody-fits = Voor { $who } vond ik nog niemand.
    .newcomer = Een nieuwe buur zegt hallo: { $who }. Niemand kent { $who } nog. Wie leert { $who } kennen?
    .newcomer-taken = Een nieuwe buur zegt hallo: { $who }.
    .idle-card = Van { $who } hoorde ik een jaar niets. Mag de kaart blijven? Vraag het even.
    .mentor = { $who } heeft een curator of mentor. Praat samen, daarna kan { $who } meedoen.
    .apart = { $who } is liever niet met een buur samen.
    .distress = Dit is dringend. { $who } schreef iets dat op nood lijkt. Het kan ook over een ander gaan. De woorden heb ik niet bewaard. Bel of ga langs.
    .alone = { $who } stond er alleen. Wil je even bellen of langs gaan?
    .nothing-yet = Voor { $who } is er deze week nog niets. Weet jij iets?
    .bring-together = Jij brengt { $who } en anderen samen. Hoe ging het?
    .safety-stop = { $who } stopte iets, omdat het niet veilig was.
    .look-over = { $who } begint iets. Nog niemand van het team kent { $who }. Is dit goed? Dan zien nieuwe mensen het ook.
    .first-time = { $who } komt voor het eerst. Nog niemand van het team kent { $who }. Wie is er ook?
    .check-in = { $who } zei hoe het gaat. Wil je iets laten horen?
    .listen = { $who } wil graag even praten. Luister jij?
    .otherwise = { $who } wil iets samen anders doen.
    .ladder = { $who } wil misschien meer doen. Praat er samen over.
    .say-hello = Morgen is er iets van een partner die hier huurt.

# What changed about an activity, to be told to somebody who could not be reached.
# kind: phrase
task-tell =
    .off = { CAPITAL($the) } van { $date } om { $clock } gaat niet door.
    .on = { CAPITAL($the) } is nu { $date } om { $clock }, bij { $landmark }.

# What it was that somebody said in own words, and no choice was like it.
# kind: phrase
task-own-words =
    .interest = { $who } zei wat leuk is om te doen:
    .offer = { $who } zei iets om voor een ander te doen:
    .wish = { $who } vertelde een wens:

# $words: what somebody said, as they said it
# sample $words: Mag mijn hond mee? | Ik wil graag weten of ik ook een stukje met de rollator kan lopen.
# kind: phrase
task-words = “{ $words }”

# Nobody reads it until one of the team takes it up.
# kind: phrase
task-words-later = Wat { $who } zei, leest wie het oppakt.

# kind: phrase
task-reach =
    .phone = Telefoon van { $who }: { $phone }.
    .street = Straat van { $who }: { $street }.

# kind: phrase
task-taken =
    .visit = Je ging langs.
    .call = Je ging bellen.
    .know = Jij leert { $who } kennen.
    .says-fine = { $who } zegt nu zelf: het gaat wel. Vraag het toch even.

# kind: phrase
task-idle-until = Zegt niemand iets, dan haal ik alles weg op { $date }.

# $other: the other one of the two
# kind: phrase
task-apart =
    .other = Het gaat om { $other }.
    .both-come = Ze komen allebei op { $date }.
    .help = Help een van hen aan iets anders. Zeg niet waarom.

task-none =
    Er staat niets open.
    Je hoeft nu niets te doen.

# $count: how many more tasks wait
task-more =
    { $count ->
        [one] Er is nog 1 taak.
       *[other] Er zijn nog { $count } taken.
    }
    .show = ➡️ Laat meer zien

task-taken-on =
    Fijn.
    Tik op Gesproken als het klaar is.
    .colleague = 🤝 Met een collega

task-taken-on-with =
    Fijn, doe het samen met { $who }.
    Vraag eerst wat { $who } zelf wil.
    Tik op Gesproken als het klaar is.

# Before a volunteer takes it. $who: whom it is about
task-together =
    Doe je het samen met { $who }?
    Samen is vaak fijner.
    .neighbour = 👥 Samen
    .alone = 🙋 Alleen

task-no-colleague =
    Er is nu geen collega met tijd.
    Je kunt het zelf doen, of later.

colleague-who = Wie vraag je mee naar { $who }?
    .simpler = Kies een collega.

task-colleague-asked =
    Ik vraag het aan { $name }.
    Je krijgt een bericht.

# To a colleague. $name: who asks; $who: whom it is about
together-asked =
    { $name } gaat praten met { $who }.
    { $name } doet dat graag samen met jou.
    Ga je mee?
    .yes = 👍 Ja, samen
    .not-now = 👎 Nu niet

task-colleague-yes =
    Fijn.
    Ik geef het door.
    Spreek samen iets af.

task-colleague-not-now =
    Dat is goed.
    Je hoeft niets te doen.

together-yes =
    { $name } gaat graag met je mee.
    Spreek samen iets af.

together-not-now =
    { $name } kan nu niet mee.
    Je kunt iemand anders vragen.

task-finished = Fijn. Dit is klaar.

task-done-already = Dit is al gedaan. Je hoeft niets te doen.

# $who: first name of who asked
task-answer = Wat wil je zeggen tegen { $who }? Typ het kort, of spreek het in.
    .retry = { common-too-long }

task-answer-sent = Ik geef het door aan { $who }.

# The connector spoke, and whoever asked can only be called.
# $who: first name of who asked
task-answer-typed = { $who } heeft geen Telegram. Typ het, dan zegt iemand het aan de telefoon.

# accept a_way_on: de knop Antwoord staat eronder; onder woorden van een mens staat geen raad van de bot
# $connector: who says it; $words: their own words
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# audience: resident
task-answered =
    { $connector } zegt:
    { $words }
    .call = { $connector } zegt: { $words }
    .back = ✏️ Antwoord { $connector }
    .back-short = ✏️ Antwoord

# The answer is a recording, which comes with these words.
# accept a_way_on: de knop Antwoord staat eronder
# $connector: who speaks
# audience: resident
task-answered-aloud =
    { $connector } heeft iets voor jou ingesproken.
    Luister maar.
    .call =
        { $connector } heeft iets voor u ingesproken.
        Wilt u dat { $connector } u belt?
        Dan geef ik dat door.

# The same, where it belongs to an activity. $the: what they do together
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# sample $the: de wandeling
# sample $date: dinsdag 2 maart
# audience: resident
task-answered-about =
    { $connector } zegt over { $the } van { $date }:
    { $words }
    .call = { task-answered.call }

# sample $the: de wandeling
# sample $date: dinsdag 2 maart
# audience: resident
task-answered-aloud-about =
    { $connector } heeft iets voor jou ingesproken.
    Het gaat over { $the } van { $date }.
    Luister maar.
    .call = { task-answered-aloud.call }

# To which activity what was said belongs.
# kind: phrase
task-about = Het gaat over { $the } van { $date }, om { $clock }.

# What a question is about, when nobody typed it.
# kind: phrase
task-topic =
    .group = Het gaat over de groep.
    .handover = Het gaat over wie er voor de groep komt.
    .helping = Het gaat over helpen bij de groep.

# Answering a human: what is typed next goes to them. $connector: who wrote
# audience: resident
reply-say =
    Wat wil je zeggen tegen { $connector }?
    Typ het hier.
    Of spreek het in.
    .simpler =
        Wat wil je zeggen?
        Bijvoorbeeld: ja, graag.

# audience: resident
reply-sent = Ik geef het door aan { $connector }.

# A human wrote lately, and somebody types a yes or a thank you where nothing is asked.
# audience: resident
reply-for-human =
    Is dit voor { $human }?
    Dan geef ik het door.

# Somebody of the team took up what was said to another of them.
# audience: resident
task-with-another =
    { $connector } helpt je verder.
    { $connector } leest nu wat je zei.
    Je hoeft niets te doen.
    .call = { $connector } helpt u verder, en leest nu wat u zei.

# kind: phrase
# sample $languages: Turks | Turks en Arabisch
task-speaks-too = { $who } spreekt ook { $languages }.

# What both chose to tell of their life. $who: of the team; $other: the newcomer.
# kind: phrase
# sample $what: vaak alleen zijn | iemand missen
task-lived-too = { $who } kent ook van dichtbij wat { $other } kent: { $what }.

# kind: phrase
task-lived-something = { $who } kent iets van dichtbij dat { $other } ook kent.

# kind: phrase
# sample $words: Ik had zelf een moeilijke tijd.
task-tells = { $who } vertelt: “{ $words }”

# Where a partner who rents a room does something.
# sample $partner: Bibliotheek Oost | Samen aan Tafel
# kind: phrase
task-hello = Ga even dag zeggen bij { $partner }, in { $place }. Vraag wat zij graag doen.

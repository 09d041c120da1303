### audience: resident
### Starting an activity in three taps, coming along, and bringing a neighbour.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nMarie-Louise is er ook.

activity-what =
    Wat zou je graag samen doen?
    .simpler = Wat zullen we doen?
    .else = 💡 Iets anders
    .retry =
        Een paar woorden is genoeg.
        Bijvoorbeeld: kaarten.

activity-kind =
    Wat wil je doen?
    Kies een soort, of zeg het zelf.
    .simpler = Kies er een.
    .retry =
        Een paar woorden is genoeg.
        Bijvoorbeeld: kaarten.

activity-words =
    Zeg het in een paar woorden.
    Bijvoorbeeld: kaarten.
    .simpler = Zeg het kort.
    .retry =
        Een paar woorden is genoeg.
        Bijvoorbeeld: kaarten.

activity-choice-gone =
    Die keuze is er nu niet meer.
    Je kunt iets anders kiezen.

# $doing: what it is, from the catalogue: "koffie drinken"
activity-when =
    Wanneer wil je { $doing }?
    Kies, of typ een dag en tijd.
    .simpler =
        Kies een moment.
        Bijvoorbeeld: morgen om 3 uur.

activity-again =
    { activity-when }
    .simpler = { activity-when.simpler }

activity-when-unclear =
    Sorry, hier zie ik geen dag in.
    Zeg een dag en een tijd.
    Bijvoorbeeld: zaterdag om 3 uur.

# Read back before it counts. $also: activity-also, when something else is at that time
# sample $also: no | yes
# sample $other: De wandeling | Het breien en haken
activity-sure =
    Dat is op { $date }.
    Om { $clock }.
    { $also ->
        [yes] { $other } is dan ook.
       *[no] Zeg je ja, dan kunnen anderen het zien.
    }
    Is dat goed?
    .simpler =
        Dat is op { $date }.
        Om { $clock }.
    .change = ✏️ Ander moment

# At the beginning of a sentence.
# kind: phrase
activity-the = { CAPITAL($the) }

# On a button, if it fits; else the next one.
# kind: phrase
# sample $weekday: morgen | donderdag
# sample $clock: half 11 | kwart voor 12
activity-moment = { $weekday }, { $clock }

# kind: button
# sample $weekday: morgen | donderdag
# sample $part: ochtend | middag
activity-moment-short = { $weekday } { $part }

# kind: phrase
activity-part =
    .night = nacht
    .morning = ochtend
    .afternoon = middag
    .evening = avond

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
activity-where =
    Waar wil je afspreken?
    { $places }
    .simpler = Waar spreken we af?
    .home = 🏠 Bij mij thuis

# Where they meet, to go to somebody's home together: no street and no number.
# kind: phrase
# sample $landmark: de rode bank | de bank voor de apotheek
activity-at-home = { $landmark }, en dan naar { $host }

# kind: phrase
activity-where-line = { $place }: bij { $landmark }.

activity-long =
    Hoe lang wil je wandelen?
    .simpler = Wil je kort of lang lopen?
    .ten = 🚶 10 minuten
    .twenty = 🚶 20 minuten
    .forty = 🚶 40 minuten

activity-started =
    Mooi! { CAPITAL($the) } is afgesproken.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $category ->
        [walk] Jullie lopen { $minutes } minuten.
       *[other] Blijf zo lang als je wilt.
    }
    { $outlook ->
        [asking] Ik zoek buren die mee willen.
        [nobody] Andere buren kunnen het zien.
       *[not_asked] Andere buren kunnen het zien.
    }
    Je hoeft nu niets te doen.

activity-started-for-group =
    Mooi! { CAPITAL($the) } is afgesproken.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Ik vraag de groep of ze komen.

activity-nobody =
    Ik vond nu nog niemand om te vragen.
    { CAPITAL($the) } gaat gewoon door.
    { $human } denkt met je mee.
    Wil je zelf iemand vragen?
    .flyer = 📄 Maak een briefje

# After a first small round, to who would like more company.
activity-flyer =
    Je kunt ook een briefje ophangen.
    Jij zegt wat erop staat.

activity-coming =
    Wat leuk! Je gaat mee.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }

# The same, in one message with the question. $early: whether the day before is still to come
activity-coming-remind =
    Wat leuk! Je gaat mee.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }
    { $early ->
        [yes] Zal ik je een dag eerder een bericht sturen?
       *[no] Zal ik je van tevoren een bericht sturen?
    }

activity-remind =
    { $early ->
        [yes] Zal ik je een dag eerder een bericht sturen?
       *[no] Zal ik je van tevoren een bericht sturen?
    }
    .yes = 🔔 Ja, graag
    .no = 🔕 Hoeft niet
    .not-after-all = ↩️ Toch niet komen
    .bring = 👥 Buur meenemen

# To a buddy or connector who calls for somebody. $name: who comes
# audience: buddy
activity-coming-heard =
    Fijn. { $name } komt mee: { $date }, om { $clock }, bij { $landmark }.

# audience: buddy
activity-remind-heard =
    Fijn. { $name } komt mee: { $date }, om { $clock }, bij { $landmark }.
    Wil { $name } een dag eerder gebeld worden?

# To somebody of whom nothing is kept but the chat.
activity-coming-stranger =
    Wat leuk! Je gaat mee.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }
    Wil je vooraf een bericht krijgen?

activity-just-come =
    Dat is prima.
    Kom gewoon.
    Tot dan!

# $others: whether there are other activities to choose from
activity-full =
    Er is geen plek meer bij { $the }.
    { $others ->
        [yes] Er is ook nog iets anders.
       *[no] Kijk later nog een keer.
    }
    Graag een andere keer!

# audience: buddy
activity-full-heard = Er is geen plek meer bij { $the }. { $name } kan een andere keer mee.

activity-not-open =
    Je kunt hier nog niets beginnen.
    { $human } weet er meer van.

activity-in-pause =
    Je hebt nu pauze.
    Iets beginnen mag gewoon.

activity-too-late =
    Dat moment is al voorbij.
    Kies een later moment.

activity-no-place =
    Er is nog geen plek om te beginnen.
    { $human } kan je helpen.

# Somebody who likes to know who is there first has a connector as host.
# audience: connector
activity-hosting =
    👋 { $starter } wil { $doing }, graag eerst samen met jou.
    { $date }, om { $clock }.
    Bij { $landmark }, { $minutes } minuten.
    Kun je dan niet? Spreek met { $starter } iets anders af.

activity-reminders-on =
    Dat doe ik.
    Je hoeft niets meer te doen.

# To somebody of whom nothing is kept but the chat. $day: when the message comes
# sample $day: morgen | dinsdag 3 maart
activity-will-remind =
    Dat doe ik.
    Ik stuur je een bericht: { $day }.
    Toch niet komen mag ook.
    Tik dan op de knop.

activity-reminders-off =
    Dat is prima.
    Je hoeft niets meer te doen.

### audience: resident
### What who comes hears when something about an activity changes, and how a host or connector changes it.

# Somebody cannot come; nobody is named.
activity-one-less =
    Er komt iemand niet.
    { CAPITAL($the) } gaat gewoon door.
    Je hoeft niets te doen.
    .call = Er komt iemand niet. { CAPITAL($the) } gaat gewoon door.

# Two are left.
activity-small-club =
    Er komt iemand niet.
    Jullie zijn nu met zijn tweeën.
    Dat is ook gezellig.
    { CAPITAL($the) } gaat gewoon door.
    Je hoeft niets te doen.
    .call = Er komt iemand niet. Jullie zijn nu met zijn tweeën. { CAPITAL($the) } gaat gewoon door.

# One is left.
activity-alone =
    Er komt iemand niet.
    Nu ben jij nog de enige.
    Misschien komt er toch nog iemand.
    Je mag zelf kiezen of je gaat.
    { $human } denkt graag met je mee.
    .call = Er komt iemand niet. U bent nu nog de enige. U mag zelf kiezen of u gaat.

activity-moved =
    Hoi { $name }!
    { CAPITAL($the) } wordt anders.
    Het is nu op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Wat doe jij?
    .call =
        { CAPITAL($the) } wordt anders.
        Het is nu op { $date }, om { $clock }.
        Bij { $landmark }.
        Komt u dan ook?

# To somebody of whom nothing is kept but the chat.
activity-moved-nameless =
    { CAPITAL($the) } wordt anders.
    Het is nu op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Je kunt gewoon komen.

activity-called-off =
    Hoi { $name }!
    { CAPITAL($the) } van { $date } gaat niet door.
    Dat was om { $clock }.
    Bij { $landmark }.
    Je hoeft niets te doen.
    Graag een andere keer!
    .call = { CAPITAL($the) } gaat niet door. Dat was { $date }, om { $clock }. Graag een andere keer.

activity-called-off-nameless =
    { CAPITAL($the) } van { $date } gaat niet door.
    Dat was om { $clock }.
    Bij { $landmark }.
    Je hoeft niets te doen.
    Graag een andere keer!

# One of those who come did not hear what changed. $who: who that is, or "iemand". $human: the connector.
activity-not-told =
    Een bericht van mij kwam niet aan.
    Het was voor { $who }.
    Het ging over { $the } van { $date }.
    { $human } weet het ook.
    Je hoeft niets te doen.

# Your own activity, or for a connector one of the neighbourhood. $who: who comes, in lines
# sample $who: Nog niemand anders heeft iets gezegd. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.
activity-change-card =
    We gaan { $date } { $doing }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }
    .move = 📅 Verplaatsen
    .details = ✏️ Meer zeggen
    .call-off = 🚫 Gaat niet door
    .rain = 🌧️ Slecht weer
    .lead-no-more = 👋 Niet meer leiden
    .stop = 🛑 Stop om veiligheid

# For a connector who does not come along.
# kind: phrase
# sample $count: 0 | 1 | 12
activity-change-coming =
    { $count ->
        [0] Er komt nog niemand.
        [one] Er komt 1 buur.
       *[other] Er komen { $count } buren.
    }

activity-change-none =
    Je hebt nu geen afspraak.
    Je kunt wel iets beginnen.

move-when = Wanneer wil je dan { $doing }?
    .simpler = Kies een ander moment.

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
move-where =
    Waar beginnen we dan?
    { $places }
    .simpler = Waar beginnen we?

# The host cannot come. $count: how many still come
# audience: connector
activity-needs-host =
    { CAPITAL($the) } van { $date } heeft nog iemand nodig die erbij is.
    Het is om { $clock }, bij { $landmark }.
    { $count ->
        [one] Er komt 1 buur.
       *[other] Er komen { $count } buren.
    }
    .yes = 🙋 Ik ga mee

# audience: connector
activity-change-you-host = Dank je wel. Jij bent erbij: { $date }, om { $clock }, bij { $landmark }.

activity-change-sure =
    Gaat { $the } echt niet door?
    Iedereen die komt, krijgt bericht.
    .yes = 🚫 Gaat niet door
    .no = 👍 Gaat wel door

activity-change-called-off =
    { CAPITAL($the) } gaat niet door.
    Iedereen die zou komen, krijgt bericht.
    Je hoeft niets te doen.

activity-change-kept =
    { CAPITAL($the) } gaat gewoon door.

activity-change-moved =
    { CAPITAL($the) } is verplaatst.
    Het is nu op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Iedereen die komt, krijgt bericht.

activity-change-too-late =
    Dat is al geweest.
    Kies een andere dag of tijd.

activity-change-taken =
    Dan doen jullie al iets samen.
    Kies een andere dag of tijd.

rain-what =
    Het weer is niet goed.
    Wat doen we?
    .off = 🚫 Gaat niet door
    .inside = ☕ Binnen koffie
    .simpler = Gaat het door?

rain-where =
    Waar is de koffie?
    .simpler = Waar?

stop-hosting-thanks =
    Dank je wel dat je { $the } leidde.
    Ik vraag de anderen wie het wil doen.
    Je mag gewoon mee blijven doen.

# Who works here goes on leading until one of them says yes.
# audience: connector
stop-hosting-asked =
    Ik vraag aan de buren wie het wil doen.
    Tot iemand ja zegt, blijf jij het leiden.

# audience: connector
# $who: who leads it now.
# sample $who: Joke | Marie-Louise
series-led-now =
    { CAPITAL($who) } leidt het nu: elke { $weekday } { $doing }.
    Jij hoeft er niet meer bij te zijn.
    Je bent gewoon welkom.

# To each who comes every week.
series-needs-host =
    Hoi { $name }!
    We gaan elke { $weekday } { $doing }.
    We zoeken iemand die het leidt.
    Je bent er dan, en zegt wie er was.
    Wil jij dat doen?
    .yes = 👍 Ja, ik wil
    .no = 👎 Nu niet
    .call = We gaan elke { $weekday } { $doing }. We zoeken iemand die het leidt. U bent er dan, en zegt wie er was. Wilt u dat doen?

series-needs-host-yes =
    Wat fijn, dank je wel!
    Vanaf nu leid jij het.
    Stoppen mag altijd.

# audience: buddy
series-needs-host-yes-heard = Wat fijn! Vanaf nu leidt { $name } het. Stoppen mag altijd.

series-needs-host-no =
    Dat is goed.
    Je bent gewoon welkom.

# audience: buddy
series-needs-host-no-heard = Dat is goed. { $name } is gewoon welkom.

series-has-host =
    Iemand doet het al.
    Je hoeft niets te doen.

# Somebody of the team stops what others planned. $who: who that is.
activity-stopped =
    Hoi { $name }!
    { CAPITAL($the) } van { $date } gaat niet door.
    { CAPITAL($who) } stopt het, omdat het niet veilig is.
    Heb je een vraag?
    { $human } praat graag met je.
    .call = { CAPITAL($the) } van { $date } gaat niet door. { CAPITAL($who) } stopt het, omdat het niet veilig is. { $human } praat graag met u.

activity-stopped-nameless =
    { CAPITAL($the) } van { $date } gaat niet door.
    Het is niet veilig.
    Je hoeft niets te doen.
    Graag een andere keer!

# audience: connector
safetystop-reason =
    Je stopt { $the } van { $date }.
    Doe dat alleen als het niet veilig is.
    Wat is er niet veilig?
    Alleen de coördinator leest dit.
    Wie zou komen, hoort dat jij het stopt.
    .retry = { common-too-long }
    .simpler =
        Wat is er niet veilig?
        Bijvoorbeeld: er komt storm.

# audience: connector
activity-stop-done =
    { CAPITAL($the) } van { $date } gaat niet door.
    Wie zou komen, krijgt bericht.
    De coördinator leest waarom.

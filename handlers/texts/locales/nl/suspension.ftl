### audience: coordinator
### Somebody does not take part for a time, or goes for good; a stranger's messages reach nobody any more.

suspend-whom =
    Wie doet even niet mee?
    Wie een rol heeft, staat er niet bij: stop eerst de rol, bij het team.

suspend-nobody =
    Er is niemand om te kiezen.
    Wie een rol heeft, staat er niet bij: stop eerst de rol, bij het team.

suspend-what =
    Wat wil je voor { $name } doen?
    .begin = ⏸️ Doet even niet mee
    .remove = 🗑️ Moet eruit
    .end = ▶️ Mag weer meedoen

# sample $until: dinsdag 3 maart | woensdag 30 september
suspend-what-now =
    { $name } mag op { $until } weer meedoen.
    Wat wil je doen?

suspend-why =
    Waarom doet { $name } even niet mee?
    Dit lees alleen jij, en { $name } zelf in de eigen gegevens.
    .unsafe = 🛟 Veiligheid
    .conflict = 💬 Ruzie
    .money = 💶 Om geld
    .other = 💡 Iets anders

suspend-weeks =
    Hoe lang doet { $name } niet mee?
    .one = 1 week
    .four = 4 weken
    .twelve = 12 weken

# sample $until: dinsdag 3 maart | woensdag 30 september
suspend-done =
    { $name } doet niet mee tot { $until }.
    Ik heb het tegen { $name } gezegd, maar niet waarom.
    Vertel jij dat, zo snel je kunt?

suspend-ended =
    { $name } mag weer meedoen.
    Ik zeg het nu.

suspend-role-first =
    Wie een rol heeft, kan ik niet tegenhouden.
    Stop eerst de rol, bij het team.

remove-sure =
    Weet je het zeker?
    Alles van { $name } gaat weg, voor altijd.
    Een jaar lang kan { $name } hier niet opnieuw beginnen.
    .yes = 🗑️ Ja, haal weg
    .no = 👎 Nee, toch niet

remove-done = Alles is weg.

# audience: connector
mute-sure =
    Wil je van deze chat niets meer horen?
    Dan geef ik een maand lang niets meer door.
    Bij nood help ik wel.
    .yes = 🔇 Ja, niets meer

# audience: connector
mute-done = Goed. Een maand lang hoor je niets meer uit deze chat.

# audience: resident
# sample $until: dinsdag 3 maart | woensdag 30 september
# sample $confidant: Ruth, 020 000 00 01
suspended =
    Dag { $name }.
    Je doet even niet mee met de buurt.
    Vanaf { $until } mag het weer.
    { $human } vertelt je waarom.
    Wil je met een ander praten?
    Dat kan met { $confidant }.
    .call = { $name } doet even niet mee met de buurt. Vanaf { $until } mag het weer. { $human } vertelt waarom. Praten kan ook met { $confidant }.

# audience: resident
suspension-over =
    Dag { $name }.
    Je mag weer meedoen.
    Fijn dat je er bent.
    .call = { $name } mag weer meedoen. Fijn dat { $name } er is.

# Somebody presses what they may not do for a time.
# audience: resident
# sample $until: dinsdag 3 maart | woensdag 30 september
kept-off-now =
    Dit kan nu even niet.
    Vanaf { $until } mag het weer.
    Praten met { $human } kan altijd.

# Somebody of whom nothing is passed on to anybody.
# audience: resident
kept-off-muted =
    Dit kan nu niet.
    Ik geef nu niets door.
    Wil je nu hulp, omdat er gevaar is?
    Typ dan: nood.

# audience: resident
removed-goodbye =
    Je doet niet meer mee met de buurt.
    Alles over jou is nu weg.
    Heb je hulp nodig?
    Typ dan: nood.
    Bij gevaar: bel 112.

# A caller says that somebody comes who may not take part for a time.
# audience: connector
kept-off-other = { $name } doet even niet mee.

# audience: resident
mentor-first =
    Dank je dat je het zegt.
    { $human } praat eerst met jou.
    Daarna kun je meedoen.

# audience: resident
mentor-done =
    Je kunt nu meedoen.
    Fijn dat je er bent.
    .call = { $name } kan nu meedoen.

# audience: resident
kept-off-mentor =
    Eerst praat { $human } met jou.
    Daarna kun je meedoen.

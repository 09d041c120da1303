### audience: resident
### A season, as neighbours read it.
### sample $season: Zomerschool | De lange zomer
### sample $after: koffie op dinsdag | elke donderdag samen koken

# kind: phrase
season-line = { $date }: { $the }.

season-nothing = Er is nu geen seizoen.

# sample $lines: dinsdag 3 maart: “de zomer”. | dinsdag 3 maart: “soep maken”.\ndonderdag 17 september: “de zomer”.
# sample $moment: dinsdag ochtend | donderdag, half 11
season-afternoons =
    { $season }:
    { $lines }
    Wil jij iets laten zien?
    Kies een middag.
    .teach = { $moment }

teach-what =
    Wat wil je laten zien?
    Bijvoorbeeld: soep maken.
    .retry = { common-too-long }
    .simpler =
        Wat laat je zien?
        Typ het kort.

season-taken = Deze middag is al van iemand.

season-yours =
    Mooi! Deze middag is van jou:
    { $the }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.

season-thanked =
    { $season } is voorbij.
    { $who } bedankt je.
    Jij gaf iets aan de buurt.
    .call = { $who } bedankt je voor wat jij gaf bij { $season }.

season-over =
    { $season } is voorbij.
    Fijn dat je er was.
    Dit gaat door: { $after }.
    Komen mag, het hoeft niet.
    .only = ☀️ Alleen de zomer
    .call = { $season } is voorbij. Fijn dat je er was. Dit gaat door: { $after }. Komen mag, het hoeft niet.

season-over-next =
    { $season } is voorbij.
    Fijn dat je er was.
    Dit gaat door: { $after }.
    Eerst is er { $the }:
    { $date }, { $clock }.
    Bij { $landmark }.
    .come = 👍 Ik kom
    .call = { $season } is voorbij. Fijn dat je er was. Dit gaat door: { $after }. Komen mag, het hoeft niet.

season-only =
    Dat is goed.
    Ik vraag je niets tot de volgende zomer.
    Kijken en komen mag altijd.

season-again =
    { $season } komt weer!
    De eerste middag is op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    .look = 👀 De middagen
    .call = { $season } komt weer. De eerste middag is op { $date }, bij { $landmark }.

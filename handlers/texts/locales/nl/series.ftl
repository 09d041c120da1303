### audience: resident
### What is done every week.

# To all who said that they want it every week. $weekday: name of the day; $date: the next time
# sample $weekday: dinsdag | donderdag
series-started =
    Mooi! Jullie willen allemaal nog een keer.
    Vanaf nu gaan we elke { $weekday } { $doing }.
    Om { $clock }.
    Bij { $landmark }.
    De volgende keer is { $date }.
    Stoppen mag altijd.
    .call =
        Iedereen wil nog een keer.
        Vanaf nu gaan we elke { $weekday } { $doing }.
        Om { $clock }, bij { $landmark }.
        De volgende keer is { $date }. Stoppen mag altijd.

# $number: 0 is Monday
# kind: phrase
series-weekday =
    { $number ->
        [0] maandag
        [1] dinsdag
        [2] woensdag
        [3] donderdag
        [4] vrijdag
        [5] zaterdag
       *[6] zondag
    }

# After "I can't come" to something weekly; for this time it is noted already. $told: whether all others are told in time
series-cannot =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    { $told ->
        [yes] De anderen horen dat er iemand niet komt.
       *[no] Fijn dat je het zegt.
    }
    Is het alleen voor deze keer?
    .only-now = Alleen deze keer
    .stop = 🛑 Ik stop ermee

series-stays =
    Dat is goed.
    Je bent de volgende keer weer welkom.
    Je hoeft niets te doen.

series-left =
    Dat is prima.
    Ik stuur je niets meer over { $the }.
    Je bent altijd welkom.

series-joined =
    Wat leuk! Je hoort er nu bij.
    De volgende keer is { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Stoppen mag altijd.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
series-cannot-heard = Dat is prima. Is het voor { $name } alleen voor deze keer?

# audience: buddy
series-stays-heard = Goed. { $name } is de volgende keer weer welkom.

# audience: buddy
series-left-heard = Dat is prima. { $name } hoort niets meer over { $the }.

# audience: buddy
series-joined-heard = Fijn. { $name } hoort er nu bij. De volgende keer is { $date }, om { $clock }, bij { $landmark }.

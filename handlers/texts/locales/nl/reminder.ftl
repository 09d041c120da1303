### audience: resident
### Reminders of an activity, for who chose them, and what follows from their answers.
### They are worded so that hearing them twice does no harm.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nKom maar om kwart over 10 in de ochtend.\nMarie-Louise is er dan al.

# The day before, at 10. $day: with its date, for it may be read a day later. $who: lines of reminder-others and -host.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder =
    Hoi { $name }!
    We gaan { $doing }: { $day }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }
    Wat doe jij?
    .call =
        We gaan { $doing }: { $day }.
        Om { $clock }, bij { $landmark }.
        { $who }
        Komt u ook?

# The same in a chat of which nothing else is kept: no name, and nobody is named.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder-nameless =
    Hoi!
    We gaan { $doing }: { $day }.
    Om { $clock }.
    Bij { $landmark }.
    Wat doe jij?

# An hour and a half before.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-soon =
    Hoi { $name }!
    We gaan { $doing }: { $day }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }

# Both for a small round, for which somebody comes to the door.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder-small =
    Hoi { $name }!
    Je loopt een klein rondje.
    Dat is { $day }.
    Om { $clock }.
    { $host } belt bij je aan.
    Jullie lopen tot { $landmark }.
    Wat doe jij?
    .call =
        U loopt een klein rondje.
        Dat is { $day }, om { $clock }.
        { $host } belt bij u aan.
        U loopt samen tot { $landmark }.
        Doet u mee?

# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-soon-small =
    Hoi { $name }!
    Je loopt een klein rondje.
    Dat is { $day }.
    Om { $clock }.
    { $host } belt bij je aan.
    Jullie lopen tot { $landmark }.

# The same words wherever somebody says whether they come.
reminder-answer =
    .come = 👍 Ik kom
    .cannot = 👎 Ik kan niet
    .excited = 😟 Het is spannend

# $coming: how many others come; $names: their first names, in a list
# kind: phrase
# sample $coming: 0 | 1 | 2
# sample $names: Joke | Marie-Louise, Fatima, Joke, Piet en 3 buren
reminder-others =
    { $coming ->
        [0] Ik weet nog niet wie er ook komt.
        [one] { $names } komt ook.
       *[other] { $names } komen ook.
    }

# Their yes was passed on by who called them, and nobody has asked once more.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-by-phone =
    { $count ->
        [one] { $names } zei aan de telefoon ja.
       *[other] { $names } zeiden aan de telefoon ja.
    }

# Asked, and no answer yet.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-not-yet =
    { $count ->
        [one] Van { $names } weet ik het nog niet.
       *[other] Van { $names } weet ik het nog niet.
    }

# In the list of names: those who are not named.
# kind: phrase
reminder-more-people =
    { $count ->
        [one] 1 buur
       *[other] { $count } buren
    }

# kind: phrase
reminder-host = { $host } is er ook.

# For who wants to be with somebody they know first. $clock: a quarter of an hour before it begins.
# kind: phrase
reminder-host-early =
    Kom maar om { $clock }.
    { $host } is er dan al.

# The same for a buddy to say aloud.
# kind: spoken
reminder-host-early-call =
    U kunt komen om { $clock }.
    { $host } is er dan al.

reminder-see-you =
    Wat fijn dat je komt.
    Je hoeft niets meer te doen.

reminder-see-you-again =
    Wat fijn dat je toch komt.
    Je hoeft niets meer te doen.

# $told: whether all others are told in time
reminder-cannot =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    { $told ->
        [yes]
            De anderen horen dat er iemand niet komt.
            Wie dat is, zeg ik niet.
       *[no] Fijn dat je het zegt.
    }
    Je bent altijd welkom.

# $day: vandaag or morgen
reminder-excited =
    Dat is heel gewoon.
    { $called ->
        [yes] Ik vraag of { $human } je belt: { $day }.
       *[no] Ik vraag of { $human } iets stuurt: { $day }.
    }
    Je hoeft niets te doen.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
reminder-see-you-heard = Fijn. { $name } komt mee.

# audience: buddy
reminder-see-you-again-heard = Fijn. { $name } komt toch mee.

# audience: buddy
reminder-cannot-heard = Dat is prima. { $name } hoeft niet te zeggen waarom, en is altijd welkom.

# audience: buddy
reminder-excited-heard = Dat is heel gewoon. Ik vraag { $human } om { $name } te bellen, { $day }.

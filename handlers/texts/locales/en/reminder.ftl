### audience: resident
### Reminders of an activity, for who chose them, and what follows from their answers.
### They are worded so that hearing them twice does no harm.
### sample $who: Joke is coming too. | Marie-Louise, Fatima, Joke, Piet and 3 neighbours are coming too.\nYou can come at quarter past 10 in the morning.\nMarie-Louise will be there for you.

# The day before, at 10. $day: with its date, for it may be read a day later. $who: lines of reminder-others and -host.
# sample $day: tomorrow, Tuesday 3 March | today, Thursday 17 September
activity-reminder =
    Hi { $name }!
    We will { $doing }: { $day }.
    At { $clock }.
    At { $landmark }.
    { $who }
    What will you do?
    .call =
        We will { $doing }: { $day }, at { $clock }.
        At { $landmark }.
        { $who }
        Will you come too?

# The same in a chat of which nothing else is kept: no name, and nobody is named.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder-nameless =
    Hi!
    We will { $doing }: { $day }.
    At { $clock }.
    At { $landmark }.
    What will you do?

# An hour and a half before.
# sample $day: tomorrow, Tuesday 3 March | today, Thursday 17 September
activity-soon =
    Hi { $name }!
    We will { $doing }: { $day }.
    At { $clock }.
    At { $landmark }.
    { $who }

# Both for a short walk, for which somebody comes to the door.
# sample $day: tomorrow, Tuesday 3 March | today, Thursday 17 September
activity-reminder-small =
    Hi { $name }!
    You take a short walk.
    That is { $day }.
    At { $clock }.
    { $host } rings at your door.
    You walk together as far as { $landmark }.
    What will you do?
    .call =
        You take a short walk.
        That is { $day }, at { $clock }.
        { $host } rings at your door.
        You walk together as far as { $landmark }.
        Will you come?

# sample $day: tomorrow, Tuesday 3 March | today, Thursday 17 September
activity-soon-small =
    Hi { $name }!
    You take a short walk.
    That is { $day }.
    At { $clock }.
    { $host } rings at your door.
    You walk together as far as { $landmark }.

# The same words wherever somebody says whether they come.
reminder-answer =
    .come = 👍 I will come
    .cannot = 👎 I can't come
    .excited = 😟 I feel nervous

# $coming: how many others come; $names: their first names, in a list
# kind: phrase
# sample $coming: 0 | 1 | 2
# sample $names: Joke | Marie-Louise, Fatima, Joke, Piet and 3 neighbours
reminder-others =
    { $coming ->
        [0] I do not know yet who else is coming.
        [one] { $names } is coming too.
       *[other] { $names } are coming too.
    }

# Their yes was passed on by who called them, and nobody has asked once more.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-by-phone =
    { $count ->
        [one] { $names } said yes on the phone.
       *[other] On the phone { $names } said yes.
    }

# Asked, and no answer yet.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-not-yet =
    { $count ->
        [one] I do not know yet about { $names }.
       *[other] I do not know yet about { $names }.
    }

# In the list of names: those who are not named.
# kind: phrase
reminder-more-people =
    { $count ->
        [one] 1 neighbour
       *[other] { $count } neighbours
    }

# kind: phrase
reminder-host = { $host } is there too.

# For who wants to be with somebody they know first. $clock: a quarter of an hour before it begins.
# kind: phrase
reminder-host-early =
    You can come at { $clock }.
    { $host } will be there for you.

# The same for a buddy to say aloud.
# kind: spoken
reminder-host-early-call =
    You can come at { $clock }.
    { $host } will be there for you.

reminder-see-you =
    How nice that you are coming.
    You do not have to do anything more.

reminder-see-you-again =
    How nice that you are coming after all.
    You do not have to do anything more.

# $told: whether all others are told in time
reminder-cannot =
    That is fine.
    You do not have to say why.
    { $told ->
        [yes]
            The others will hear that somebody is not coming.
            I don't say who it is.
       *[no] It is good that you say so.
    }
    You are always welcome.

# $day: today or tomorrow
reminder-excited =
    That is very normal.
    { $called ->
        [yes] I will ask { $human } to call you: { $day }.
       *[no] I will ask { $human } to write to you: { $day }.
    }
    You do not have to do anything.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
reminder-see-you-heard = Good. { $name } is coming.

# audience: buddy
reminder-see-you-again-heard = Good. { $name } is coming after all.

# audience: buddy
reminder-cannot-heard = That is fine. { $name } does not have to say why, and is always welcome.

# audience: buddy
reminder-excited-heard = That is very normal. I will ask { $human } to call { $name } { $day }.

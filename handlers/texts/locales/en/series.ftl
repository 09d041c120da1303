### audience: resident
### What is done every week.

# To all who said that they want it every week. $weekday: name of the day; $date: the next time
# sample $weekday: Tuesday | Wednesday
series-started =
    Lovely! You all want to go again.
    From now on we { $doing } every { $weekday }.
    At { $clock }.
    At { $landmark }.
    The next time is { $date }.
    You can always stop.
    .call =
        Everybody wants to go again.
        From now on we { $doing } every { $weekday }, at { $clock }.
        At { $landmark }.
        The next time is { $date }. You can always stop.

# $number: 0 is Monday
# kind: phrase
series-weekday =
    { $number ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }

# After "I can't come" to something weekly; for this time it is noted already. $told: whether all others are told in time
series-cannot =
    That is fine.
    You do not have to say why.
    { $told ->
        [yes] The others will hear that somebody is not coming.
       *[no] It is good that you say so.
    }
    Is it only for this time?
    .only-now = Only this time
    .stop = 🛑 I will stop

series-stays =
    That is good.
    You are welcome again next time.
    You do not have to do anything.

series-left =
    That is fine.
    I won't send you anything more about { $the }.
    You are always welcome.

series-joined =
    How nice! You now belong to it.
    The next time is { $date }.
    At { $clock }.
    At { $landmark }.
    You can always stop.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
series-cannot-heard = That is fine. Is it only for this time for { $name }?

# audience: buddy
series-stays-heard = Good. { $name } is welcome again next time.

# audience: buddy
series-left-heard = That is fine. { $name } won't hear anything more about { $the }.

# audience: buddy
series-joined-heard = Good. { $name } now belongs to it. The next time is { $date }, at { $clock }, at { $landmark }.

### audience: connector
### A first short walk: the connector walks once with somebody, from the door to a place nearby.

# $minutes: how long walking goes well; 0 when that was not said
small-round =
    💡 { $name } would rather go with somebody known first.
    { $minutes ->
        [0] Idea: go for one short walk with { $name }, from the door to a place nearby.
       *[other] Idea: walk once for { $minutes } minutes with { $name }, from the door to a place nearby.
    }
    .good = 👍 Good idea
    .not-now = 👎 Not now

small-round-set-aside = Good. You do not have to do anything.

small-round-day = On which day will you walk with { $name }?

small-round-clock = At what time will you ring at { $name }'s door?

small-round-place = How far will you walk?

small-round-too-late =
    That day is over.
    Choose another day.

small-round-already = A short walk with { $name } is planned already.

# sample $told: yes | no
small-round-begun =
    { $told ->
        [yes] Good. I will tell { $name }.
       *[no] Good. { $name } has no Telegram: it is on your call list.
    }
    You ring at the door: { $date }, at { $clock }.

# $host: who rings at the door
# audience: resident
small-round-plan =
    Hi { $name }!
    A short walk with { $host }.
    That is { $date }.
    At { $clock }.
    { $host } rings at your door.
    You walk to { $landmark }.
    Will you join?
    .yes = 👍 I will join
    .another-day = 📅 Another day
    .call =
        { $host } would like to go for a short walk with you.
        That is { $date }, at { $clock }.
        { $host } rings at your door, and you walk to { $landmark }.
        Will you join?

# audience: resident
# kind: message
small-round-answered =
    .yes =
        Good! See you then.
        { $host } rings at your door.
        You do not have to do anything.
    .another-day =
        That is fine.
        I ask { $host } for another day.
        You do not have to do anything.

small-round-host =
    A short walk with { $name }: { $day }, at { $clock }.
    Ring at { $name }'s door. You walk to { $landmark }.

small-round-yes = 👍 { $name } will join: { $date }, at { $clock }. You ring at the door.

small-round-another-day =
    { $name } would rather go on another day.
    .choose = 📅 Choose another day

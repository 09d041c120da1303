### audience: resident
### kind: phrase
### Days and times in words. Other messages get the result as $day, $clock or $when.

time-today = today
time-tomorrow = tomorrow

# $day: "morgen"; $date: "dinsdag 3 maart"
time-dated = { $day }, { $date }

# $weekday, $month: their names in this language; $day: 1-31
time-day = { $weekday } { $day } { $month }

# $day: "Tuesday 3 March"; $clock: "half past 10 in the morning"
time-moment = { $day }, at { $clock }

# $hour: 1-12, the hour that has begun; $next: the hour to come; $left: minutes until then
time-clock =
    .whole = { $hour } o’clock
    .half = half past { $hour }
    .quarter-past = quarter past { $hour }
    .quarter-to = quarter to { $next }
    .past = { $minutes } past { $hour }
    .to = { $left } to { $next }
    .minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } past { $hour }

# $clock: "half past 10"
time-part =
    .night = { $clock } at night
    .morning = { $clock } in the morning
    .afternoon = { $clock } in the afternoon
    .evening = { $clock } in the evening

# How a moment is typed, with commas between. Names of days and months come from the calendar. Never shown.
# kind: typed
time-typed =
    .today = today
    .tomorrow = tomorrow
    .after-tomorrow = day after tomorrow
    .morning = morning, am
    .afternoon = afternoon, pm
    .evening = evening, tonight
    .half-past = half past
    .quarter-past = quarter past
    .quarter-to = quarter to
    .numbers = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
    .half-to = half to

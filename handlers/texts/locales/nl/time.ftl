### audience: resident
### kind: phrase
### Days and times in words. Other messages get the result as $day, $clock or $when.

time-today = vandaag
time-tomorrow = morgen

# $day: "morgen"; $date: "dinsdag 3 maart"
time-dated = { $day }, { $date }

# $weekday, $month: their names in this language; $day: 1-31
time-day = { $weekday } { $day } { $month }

# $day: "dinsdag 3 maart"; $clock: "half 11 in de ochtend"
time-moment = { $day }, om { $clock }

# $hour: 1-12, the hour that has begun; $next: the hour to come; $left: minutes until then
time-clock =
    .whole = { $hour } uur
    .half = half { $next }
    .quarter-past = kwart over { $hour }
    .quarter-to = kwart voor { $next }
    .past = { $minutes } over { $hour }
    .to = { $left } voor { $next }
    .minutes = { $hour } uur { $minutes }

# $clock: "half 11"
time-part =
    .night = { $clock } in de nacht
    .morning = { $clock } in de ochtend
    .afternoon = { $clock } in de middag
    .evening = { $clock } in de avond

# How a moment is typed, with commas between. Names of days and months come from the calendar. Never shown.
# kind: typed
time-typed =
    .today = vandaag
    .tomorrow = morgen
    .after-tomorrow = overmorgen
    .morning = ochtend, ochtends, morgens, vroeg
    .afternoon = middag, middags
    .evening = avond, avonds, vanavond
    .half-to = half
    .quarter-past = kwart over
    .quarter-to = kwart voor
    .numbers = een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf
    .half-past = half over

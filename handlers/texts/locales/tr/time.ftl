### state: draft
### audience: resident
### kind: phrase
### Days and times in words. Other messages get the result as $day, $clock or $when.

time-today = bugün

time-tomorrow = yarın

# $day: "morgen"; $date: "dinsdag 3 maart"
time-dated = { $day }, { $date }

# $weekday, $month: their names in this language; $day: 1-31
time-day = { $day } { $month } { $weekday }

# $day: "dinsdag 3 maart"; $clock: "half 11 in de ochtend"
time-moment = { $day }, { $clock }

# $hour: 1-12, the hour that has begun; $next: the hour to come; $left: minutes until then
time-clock =
    .whole = { $hour }
    .half = { $hour } buçuk
    .quarter-past =
        { $hour ->
            [1] 1’i
            [2] 2’yi
            [3] 3’ü
            [4] 4’ü
            [5] 5’i
            [6] 6’yı
            [7] 7’yi
            [8] 8’i
            [9] 9’u
            [10] 10’u
            [11] 11’i
           *[12] 12’yi
        } çeyrek geçe
    .quarter-to =
        { $next ->
            [1] 1’e
            [2] 2’ye
            [3] 3’e
            [4] 4’e
            [5] 5’e
            [6] 6’ya
            [7] 7’ye
            [8] 8’e
            [9] 9’a
            [10] 10’a
            [11] 11’e
           *[12] 12’ye
        } çeyrek kala
    .past =
        { $hour ->
            [1] 1’i
            [2] 2’yi
            [3] 3’ü
            [4] 4’ü
            [5] 5’i
            [6] 6’yı
            [7] 7’yi
            [8] 8’i
            [9] 9’u
            [10] 10’u
            [11] 11’i
           *[12] 12’yi
        } { $minutes } geçe
    .to =
        { $next ->
            [1] 1’e
            [2] 2’ye
            [3] 3’e
            [4] 4’e
            [5] 5’e
            [6] 6’ya
            [7] 7’ye
            [8] 8’e
            [9] 9’a
            [10] 10’a
            [11] 11’e
           *[12] 12’ye
        } { $left } kala
    .minutes =
        { $hour ->
            [1] 1’i
            [2] 2’yi
            [3] 3’ü
            [4] 4’ü
            [5] 5’i
            [6] 6’yı
            [7] 7’yi
            [8] 8’i
            [9] 9’u
            [10] 10’u
            [11] 11’i
           *[12] 12’yi
        } { $minutes } geçe

# $clock: "half 11"
time-part =
    .night = gece { $clock }
    .morning = sabah { $clock }
    .afternoon = öğleden sonra { $clock }
    .evening = akşam { $clock }

# How a moment is typed, with commas between. Names of days and months come from the calendar. Never shown.
# kind: typed
time-typed =
    .today = bugün
    .tomorrow = yarın
    .after-tomorrow = öbür gün
    .morning = sabah
    .afternoon = öğleden sonra, öğlen
    .evening = akşam
    .half-past = buçuk
    .quarter-past = çeyrek geçe
    .quarter-to = çeyrek kala
    .numbers = bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki
    .half-to = buçuk kala

### state: draft
### audience: resident
### kind: phrase
### Days and times in words. Other messages get the result as $day, $clock or $when.

time-today = اليوم

time-tomorrow = غدًا

# $day: "morgen"; $date: "dinsdag 3 maart"
time-dated = { $day }، { $date }

# $weekday, $month: their names in this language; $day: 1-31
time-day = { $weekday } { $day } { $month }

# $day: "dinsdag 3 maart"; $clock: "half 11 in de ochtend"
time-moment = { $day }، { $clock }

# $hour: 1-12, the hour that has begun; $next: the hour to come; $left: minutes until then
time-clock =
    .whole = { $hour }
    .half = { $hour } والنصف
    .quarter-past = { $hour } والربع
    .quarter-to = { $next } إلا ربعًا
    .past =
        { $hour } و{ $minutes } { $minutes ->
            [zero] دقيقة
            [one] دقيقة
            [two] دقيقة
            [few] دقائق
            [many] دقيقة
           *[other] دقيقة
        }
    .to =
        { $next } إلا { $left } { $left ->
            [zero] دقيقة
            [one] دقيقة
            [two] دقيقة
            [few] دقائق
            [many] دقيقة
           *[other] دقيقة
        }
    .minutes =
        { $hour } و{ $minutes } { $minutes ->
            [zero] دقيقة
            [one] دقيقة
            [two] دقيقة
            [few] دقائق
            [many] دقيقة
           *[other] دقيقة
        }

# $clock: "half 11"
time-part =
    .night = الساعة { $clock } ليلًا
    .morning = الساعة { $clock } صباحًا
    .afternoon = الساعة { $clock } بعد الظهر
    .evening = الساعة { $clock } مساءً

# How a moment is typed, with commas between. Names of days and months come from the calendar. Never shown.
# kind: typed
time-typed =
    .today = اليوم
    .tomorrow = غدا, غدًا
    .after-tomorrow = بعد غد
    .morning = صباحا, صباحًا, الصباح
    .afternoon = ظهرا, بعد الظهر, عصرا
    .evening = مساء, مساءً, المساء
    .half-past = والنصف, ونصف
    .quarter-past = والربع, وربع
    .quarter-to = إلا ربعا, إلا ربع
    .numbers = الواحدة, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة, الحادية عشرة, الثانية عشرة
    .half-to = إلا نصف

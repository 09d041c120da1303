### state: draft
### audience: resident
### Reminders of an activity, for who chose them, and what follows from their answers.
### They are worded so that hearing them twice does no harm.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nJe kunt komen om kwart over 10 in de ochtend.\nMarie-Louise is er dan al voor jou.

# The day before, at 10. $day: with its date, for it may be read a day later. $who: lines of reminder-others and -host.
# sample $day: غدًا، الثلاثاء 3 مارس | اليوم، الخميس 17 سبتمبر
activity-reminder =
    مرحبًا { $name }!
    { $the }: { $day }.
    { $clock }.
    المكان: { $landmark }.
    { $who }
    ماذا تفعل أنت؟
    .call =
        { $the }: { $day }، { $clock }.
        المكان: { $landmark }.
        { $who }
        هل تأتون أيضًا؟

# The same in a chat of which nothing else is kept: no name, and nobody is named.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder-nameless =
    مرحبًا!
    { $the }: { $day }.
    { $clock }.
    المكان: { $landmark }.
    ماذا تفعل أنت؟

# An hour and a half before.
# sample $day: غدًا، الثلاثاء 3 مارس | اليوم، الخميس 17 سبتمبر
activity-soon =
    مرحبًا { $name }!
    { $the }: { $day }.
    { $clock }.
    المكان: { $landmark }.
    { $who }

# Both for a small round, for which somebody comes to the door.
# sample $day: غدًا، الثلاثاء 3 مارس | اليوم، الخميس 17 سبتمبر
activity-reminder-small =
    مرحبًا { $name }!
    موعد جولتك الصغيرة: { $day }.
    { $clock }.
    سيطرق { $host } بابك.
    تمشيان حتى: { $landmark }.
    ماذا تفعل أنت؟
    .call =
        موعد جولتكم الصغيرة: { $day }، { $clock }.
        سيطرق { $host } بابكم.
        تمشيان حتى: { $landmark }.
        هل تأتون؟

# sample $day: غدًا، الثلاثاء 3 مارس | اليوم، الخميس 17 سبتمبر
activity-soon-small =
    مرحبًا { $name }!
    موعد جولتك الصغيرة: { $day }.
    { $clock }.
    سيطرق { $host } بابك.
    تمشيان حتى: { $landmark }.

# The same words wherever somebody says whether they come.
reminder-answer =
    .come = 👍 سآتي
    .cannot = 👎 لا أستطيع
    .excited = 😟 أنا متوتر

# $coming: how many others come; $names: their first names, in a list
# kind: phrase
# sample $coming: 0 | 1 | 2
# sample $names: Joke | Marie-Louise, Fatima, Joke, Piet en 3 buren
reminder-others =
    { $coming ->
        [0] لا أعرف بعد من يأتي أيضًا.
        [one] سيأتي { $names } أيضًا.
        [two] سيأتي { $names } أيضًا.
        [few] سيأتي { $names } أيضًا.
        [many] سيأتي { $names } أيضًا.
       *[other] سيأتي { $names } أيضًا.
    }

# Their yes was passed on by who called them, and nobody has asked once more.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-by-phone =
    { $count ->
        [zero] قال { $names } نعم بالهاتف.
        [one] قال { $names } نعم بالهاتف.
        [two] قال { $names } نعم بالهاتف.
        [few] قال { $names } نعم بالهاتف.
        [many] قال { $names } نعم بالهاتف.
       *[other] قال { $names } نعم بالهاتف.
    }

# Asked, and no answer yet.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-not-yet =
    { $count ->
        [zero] لا أعرف بعد عن { $names }.
        [one] لا أعرف بعد عن { $names }.
        [two] لا أعرف بعد عن { $names }.
        [few] لا أعرف بعد عن { $names }.
        [many] لا أعرف بعد عن { $names }.
       *[other] لا أعرف بعد عن { $names }.
    }

# In the list of names: those who are not named.
# kind: phrase
reminder-more-people =
    { $count ->
        [zero] لا جيران
        [one] جار واحد
        [two] جاران
        [few] { $count } جيران
        [many] { $count } جارًا
       *[other] { $count } جار
    }

# kind: phrase
reminder-host = { $host } هناك أيضًا.

# For who wants to be with somebody they know first. $clock: a quarter of an hour before it begins.
# kind: phrase
reminder-host-early =
    يمكنك المجيء مبكرًا: { $clock }.
    سيكون { $host } هناك من أجلك.

# The same for a buddy to say aloud.
# kind: spoken
reminder-host-early-call =
    يمكنكم المجيء مبكرًا: { $clock }.
    سيكون { $host } هناك من أجلكم.

reminder-see-you =
    جميل أنك ستأتي.
    لا يلزمك فعل شيء آخر.

reminder-see-you-again =
    جميل أنك ستأتي رغم ذلك.
    لا يلزمك فعل شيء آخر.

# $told: whether all others are told in time
reminder-cannot =
    لا بأس.
    لا يلزمك قول السبب.
    { $told ->
        [yes]
            سيعرف الآخرون أن شخصًا لن يأتي.
            لا أقول من هو.
       *[no] جيد أنك قلت ذلك.
    }
    أهلًا بك دائمًا.

# $day: vandaag or morgen
reminder-excited =
    هذا طبيعي جدًا.
    { $called ->
        [yes] أطلب من { $human } أن يتصل بك { $day }.
       *[no] أطلب من { $human } أن يكتب لك { $day }.
    }
    لا يلزمك فعل شيء.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
reminder-see-you-heard = جميل. { $name } سيأتي.

# audience: buddy
reminder-see-you-again-heard = جميل. { $name } سيأتي رغم ذلك.

# audience: buddy
reminder-cannot-heard = لا بأس. لا يلزم { $name } قول السبب، والمجيء ممكن دائمًا.

# audience: buddy
reminder-excited-heard = هذا طبيعي جدًا. أطلب من { $human } أن يتصل بـ { $name } { $day }.

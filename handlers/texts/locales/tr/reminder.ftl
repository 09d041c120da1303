### state: draft
### audience: resident
### Reminders of an activity, for who chose them, and what follows from their answers.
### They are worded so that hearing them twice does no harm.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nJe kunt komen om kwart over 10 in de ochtend.\nMarie-Louise is er dan al voor jou.

# The day before, at 10. $day: with its date, for it may be read a day later. $who: lines of reminder-others and -host.
# sample $day: yarın, salı 3 mart | bugün, perşembe 17 eylül
activity-reminder =
    Merhaba { $name }!
    { CAPITAL($the) }: { $day }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }
    Ne yapıyorsun?
    .call =
        { CAPITAL($the) }: { $day }, saat: { $clock }.
        Yer: { $landmark }.
        { $who }
        Siz de geliyor musunuz?

# The same in a chat of which nothing else is kept: no name, and nobody is named.
# sample $day: morgen, dinsdag 3 maart | vandaag, donderdag 17 september
activity-reminder-nameless =
    Merhaba!
    { CAPITAL($the) }: { $day }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Ne yapıyorsun?

# An hour and a half before.
# sample $day: yarın, salı 3 mart | bugün, perşembe 17 eylül
activity-soon =
    Merhaba { $name }!
    { CAPITAL($the) }: { $day }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }

# Both for a small round, for which somebody comes to the door.
# sample $day: yarın, salı 3 mart | bugün, perşembe 17 eylül
activity-reminder-small =
    Merhaba { $name }!
    Küçük turun: { $day }.
    Saat: { $clock }.
    { $host } kapını çalacak.
    Şuraya kadar yürüyeceksiniz: { $landmark }.
    Ne yapıyorsun?
    .call =
        Küçük turunuz: { $day }, saat: { $clock }.
        { $host } kapınızı çalacak.
        Birlikte şuraya kadar yürüyeceksiniz: { $landmark }.
        Geliyor musunuz?

# sample $day: yarın, salı 3 mart | bugün, perşembe 17 eylül
activity-soon-small =
    Merhaba { $name }!
    Küçük turun: { $day }.
    Saat: { $clock }.
    { $host } kapını çalacak.
    Şuraya kadar yürüyeceksiniz: { $landmark }.

# The same words wherever somebody says whether they come.
reminder-answer =
    .come = 👍 Geliyorum
    .cannot = 👎 Gelemiyorum
    .excited = 😟 Biraz çekiniyorum

# $coming: how many others come; $names: their first names, in a list
# kind: phrase
# sample $coming: 0 | 1 | 2
# sample $names: Joke | Marie-Louise, Fatima, Joke, Piet en 3 buren
reminder-others =
    { $coming ->
        [0] Başka kim geliyor, henüz bilmiyorum.
        [one] Gelen: { $names }.
       *[other] Gelenler: { $names }.
    }

# Their yes was passed on by who called them, and nobody has asked once more.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-by-phone =
    { $count ->
        [one] Telefonda evet diyen: { $names }.
       *[other] Telefonda evet diyenler: { $names }.
    }

# Asked, and no answer yet.
# kind: phrase
# sample $count: 1 | 2
# sample $names: Joke | Marie-Louise en Fatima
reminder-not-yet =
    { $count ->
        [one] Henüz bilmiyorum: { $names }.
       *[other] Henüz bilmiyorum: { $names }.
    }

# In the list of names: those who are not named.
# kind: phrase
reminder-more-people =
    { $count ->
        [one] 1 komşu
       *[other] { $count } komşu
    }

# kind: phrase
reminder-host = { $host } orada olacak.

# For who wants to be with somebody they know first. $clock: a quarter of an hour before it begins.
# kind: phrase
reminder-host-early =
    Şu saatte gelebilirsin: { $clock }.
    { $host } senin için orada olacak.

# The same for a buddy to say aloud.
# kind: spoken
reminder-host-early-call =
    Şu saatte gelebilirsiniz: { $clock }.
    { $host } sizin için orada olacak.

reminder-see-you =
    Gelmen ne güzel.
    Başka bir şey yapman gerekmez.

reminder-see-you-again =
    Yine de gelmen ne güzel.
    Başka bir şey yapman gerekmez.

# $told: whether all others are told in time
reminder-cannot =
    Sorun değil.
    Nedenini söylemen gerekmez.
    { $told ->
        [yes]
            Diğerleri birinin gelmediğini duyacak.
            Kim olduğunu söylemem.
       *[no] Bunu söylemen iyi oldu.
    }
    Seni her zaman bekleriz.

# $day: vandaag or morgen
reminder-excited =
    Bu çok normal.
    { $called ->
        [yes] { $human } seni arasın diye söylüyorum: { $day }.
       *[no] { $human } sana yazsın diye söylüyorum: { $day }.
    }
    Bir şey yapman gerekmez.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
reminder-see-you-heard = Güzel. { $name } geliyor.

# audience: buddy
reminder-see-you-again-heard = Güzel. { $name } yine de geliyor.

# audience: buddy
reminder-cannot-heard = Sorun değil. { $name } nedenini söylemek zorunda değil, her zaman gelebilir.

# audience: buddy
reminder-excited-heard = Bu çok normal. { $human }, { $name } için arasın diye söylüyorum: { $day }.

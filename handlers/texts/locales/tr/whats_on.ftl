### state: draft
### audience: resident
### What is on in the neighbourhood, for everybody.

# $hosted: yes, when somebody can be named
# sample $hosted: yes | no | partner
look-activity =
    Bizimle { $doing } ister misin?
    Yer: { $place }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $category ->
        [walk] { $minutes } dakika yürüyüş.
       *[other] İstediğin kadar kal.
    }
    { $hosted ->
        [yes] { $host } orada.
        [partner] Bu { $host } tarafından.
       *[no] Seni bekleriz.
    }
    .come = 👍 Geliyorum

# Before an activity, to who does something else at that time. $other: what
# sample $other: De wandeling | Het breien en haken
look-also =
    { $other } de o saatte.
    Oraya zaten gidiyorsun.
    Sen seçebilirsin.

# sample $who: Gelen: Joke.
look-activity-mine =
    Sen de geliyorsun: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $category ->
        [walk] { $minutes } dakika yürüyüş.
       *[other] İstediğin kadar kal.
    }
    { $who }
    .along = ➕ Birini getir

# sample $hosted: yes | no | partner
look-activity-full =
    Artık yer yok: { $the }.
    Yer: { $place }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $category ->
        [walk] { $minutes } dakika yürüyüş.
       *[other] İstediğin kadar kal.
    }
    { $hosted ->
        [yes] { $host } orada.
        [partner] Bu { $host } tarafından.
       *[no] Sonra yine bak.
    }

look-more = Daha başkaları da var.

# $doors: a line for each place
# sample $doors: Buurthuis: elke dinsdag in de ochtend. | Buurthuis De Wachter: elke dinsdag in de ochtend.\nBibliotheek: elke woensdag in de middag.
look-doors =
    Buralara hemen girebilirsin.
    { $doors }

# $moment: when, as the coordinator wrote it
# sample $moment: elke dinsdag in de ochtend
# kind: phrase
look-door = { $place }: { $moment }.

look-just-come =
    Öylece gel.
    Kayıt gerekmez.

look-nothing =
    Şu anda henüz bir şey yok.
    Daha sonra bir daha bak.
    { $human } belki bir şey biliyordur.

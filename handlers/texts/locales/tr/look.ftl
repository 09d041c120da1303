### state: draft
### audience: resident
### What is on in the neighbourhood, for everybody.

# $hosted: yes, when somebody can be named
# sample $hosted: yes | no
look-activity =
    Bir yürüyüş var.
    Yer: { $place }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $minutes } dakika yürüyüş.
    { $hosted ->
        [yes] { $host } orada.
       *[no] Seni bekleriz.
    }
    .come = 👍 Geliyorum

# sample $hosted: yes | no
look-activity-mine =
    Bu yürüyüşe sen de geliyorsun.
    Yer: { $place }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $minutes } dakika yürüyüş.
    { $hosted ->
        [yes] { $host } orada.
       *[no] Gelmen ne güzel.
    }
    .along = ➕ Birini getir

# sample $hosted: yes | no
look-activity-full =
    Bu yürüyüş şimdi dolu.
    Yer: { $place }.
    Gün: { $date }.
    Saat: { $clock }.
    Buluşma: { $landmark }.
    { $minutes } dakika yürüyüş.
    { $hosted ->
        [yes] { $host } orada.
       *[no] Yakında yenileri de olur.
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
    Ücretsiz.

look-nothing =
    Şu anda henüz bir şey yok.
    Daha sonra bir daha bak.
    { $human } belki bir şey biliyordur.

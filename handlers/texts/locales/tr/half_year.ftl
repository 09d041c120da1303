### state: draft
### audience: resident
### Half a year after somebody came.

# sample $lines: Şununla başladın: yürüyüş.\nŞimdi 6 kişisiniz. | 12 kez bir yerdeydin.
six-months =
    Yarım yıl oldu!
    { $lines }
    Bir şeyi değiştirmek ister misin?
    .good = 👍 Her şey iyi
    .change = ✏️ Değiştir
    .known = 👀 Ne biliyorsun?

# kind: phrase
six-months-line =
    .began = Şununla başladın: { $doing }.
    .group =
        { $count ->
            [one] Grubun şimdilik küçük.
           *[other] Şimdi { $count } kişisiniz.
        }
    .there =
        { $count ->
            [one] 1 kez bir yerdeydin.
           *[other] { $count } kez bir yerdeydin.
        }

six-months-good = Güzel! O zaman böyle bırakıyorum.

# audience: buddy
six-months-letters =
    { $count ->
        [one] Aradığın kişi için bir mektup.
       *[other] Aradığın kişiler için { $count } mektup.
    }
    Yarım yıl sonra ne bildiğimiz yazıyor.
    Basıp götürür müsün?

# What stands on the letter.
# kind: spoken
# sample $groups: De Stappers | De Stappers ve salı grubu
# sample $what: adın | adın, telefon numaran ve ne kadar yürümek istediğin
six-months-letter =
    .groups = Yarım yıldır katılıyorsun. Grubun: { $groups }.
    .alone = Yarım yıldır katılıyorsun. İyi ki varsın.
    .known = Senin hakkında bildiklerimiz: { $what }.
    .right = Doğru mu? Bir şey silinsin mi? Bizi ara.

# kind: spoken
six-months-known =
    .name = adın
    .phone = telefon numaran
    .street = sokağın
    .walks = ne kadar yürümek istediğin
    .pace = yolda neyi sevdiğin
    .interests = nelerden hoşlandığın
    .offers = neler yapabildiğin
    .wishes = neler istediğin
    .times = ne zaman vaktin olduğu
    .languages = hangi dilleri konuştuğun

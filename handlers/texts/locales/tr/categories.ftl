### state: draft
### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = Yürüyüş
    .button = 🚶 Yürüyüş
    .you-enjoy = yürümeyi seversin
    .they-enjoy = yürümeyi sever
    .doing = yürüyüş yapmak
    .the = yürüyüş
    .typed = yürümek, yürüyüş, yürüyüşe çıkmak, gezmek, tur atmak

activity-coffee = Kahve içmek
    .button = ☕ Kahve
    .you-enjoy = kahve içmeyi seversin
    .they-enjoy = kahve içmeyi sever
    .doing = kahve içmek
    .the = kahve buluşması
    .typed = kahve, kahve içmek, çay içmek,
        çay, çay içelim, kahve içelim

activity-garden = Bahçe işleri
    .button = 🌱 Bahçe
    .you-enjoy = bahçede çalışmayı seversin
    .they-enjoy = bahçede çalışmayı sever
    .doing = bahçede çalışmak
    .the = bahçe buluşması
    .typed = bahçe, bahçe işi, çiçek, çiçekler, sebze yetiştirmek

activity-games = Oyun oynamak
    .button = 🎲 Oyunlar
    .you-enjoy = oyun oynamayı seversin
    .they-enjoy = oyun oynamayı sever
    .doing = oyun oynamak
    .the = oyun buluşması
    .typed = oyun, oyunlar, kart, okey, tavla, satranç, dama, tombala

activity-cooking = Yemek yapmak
    .button = 🍲 Yemek yapmak
    .you-enjoy = yemek yapmayı seversin
    .they-enjoy = yemek yapmayı sever
    .doing = yemek yapmak
    .the = yemek yapma buluşması
    .typed = yemek, yemek yapmak, tarif, tarifler, çorba yapmak

activity-music = Müzik
    .button = 🎵 Müzik
    .you-enjoy = müziği seversin
    .they-enjoy = müziği sever
    .doing = müzik dinlemek
    .the = müzik buluşması
    .typed = müzik, gitar, piyano, saz, bağlama, konser, şarkı, koro

activity-picnic = Piknik
    .button = 🧺 Piknik
    .you-enjoy = piknik yapmayı seversin
    .they-enjoy = piknik yapmayı sever
    .doing = piknik yapmak
    .the = piknik
    .typed = piknik, mangal

activity-crafts = El işi
    .button = 🎨 El işi
    .you-enjoy = el işi yapmayı seversin
    .they-enjoy = el işi yapmayı sever
    .doing = el işi yapmak
    .the = el işi buluşması
    .typed = el işi, kil, kart yapmak, süs yapmak

activity-reading = Okumak
    .button = 📖 Okumak
    .you-enjoy = okumayı seversin
    .they-enjoy = okumayı sever
    .doing = kitap okumak
    .the = okuma buluşması
    .typed = okumak, kitap, kitaplar, kütüphane, gazete

activity-animals = Hayvanlar
    .button = 🐕 Hayvanlar
    .you-enjoy = hayvanları seversin
    .they-enjoy = hayvanları sever
    .doing = hayvanlara bakmak
    .the = hayvan sevenler buluşması
    .typed = hayvan, hayvanlar, köpek, kedi, at, tavşan

activity-cycling = Bisiklete binmek
    .button = 🚲 Bisiklet
    .you-enjoy = bisiklete binmeyi seversin
    .they-enjoy = bisiklete binmeyi sever
    .doing = bisiklete binmek
    .the = bisiklet turu
    .typed = bisiklet, bisiklete binmek, bisiklet turu

activity-knitting = Örgü
    .button = 🧶 Örgü
    .you-enjoy = örgü örmeyi seversin
    .they-enjoy = örgü örmeyi sever
    .doing = örgü örmek
    .the = örgü buluşması
    .typed = örgü, örmek, dantel, tığ, nakış, dikiş dikmek

activity-film = Film izlemek
    .button = 🎬 Film izlemek
    .you-enjoy = film izlemeyi seversin
    .they-enjoy = film izlemeyi sever
    .doing = film izlemek
    .the = film buluşması
    .typed = film, filmler, sinema

activity-sport = Spor
    .button = ⚽ Spor
    .you-enjoy = spor yapmayı seversin
    .they-enjoy = spor yapmayı sever
    .doing = spor yapmak
    .the = spor buluşması
    .typed = spor, futbol, tenis, jimnastik, hareket etmek, yoga, bilardo

activity-talking = Sohbet etmek
    .button = 🗣️ Sohbet
    .you-enjoy = sohbet etmeyi seversin
    .they-enjoy = sohbet etmeyi sever
    .doing = sohbet etmek
    .the = sohbet
    .typed = sohbet, sohbet etmek, konuşma, muhabbet

activity-eating = Birlikte yemek yemek
    .button = 🍽️ Birlikte yemek
    .you-enjoy = birlikte yemek yemeyi seversin
    .they-enjoy = birlikte yemek yemeyi sever
    .doing = birlikte yemek yemek
    .the = yemek buluşması
    .typed = birlikte yemek, yemek yemek, lokanta, kahvaltı, öğle yemeği

activity-sunny = Dışarıda oturmak
    .button = ⛱️ Dışarıda oturmak
    .you-enjoy = dışarıda oturmayı seversin
    .they-enjoy = dışarıda oturmayı sever
    .doing = dışarıda oturmak
    .the = dışarıda oturma buluşması
    .typed = dışarıda oturmak, güneş, bankta oturmak

activity-puzzles = Bulmaca çözmek
    .button = 🧩 Bulmaca
    .you-enjoy = bulmaca çözmeyi seversin
    .they-enjoy = bulmaca çözmeyi sever
    .doing = bulmaca yapmak
    .the = bulmaca buluşması
    .typed = bulmaca, yapboz, sudoku

activity-drawing = Resim yapmak
    .button = 🖍️ Resim yapmak
    .you-enjoy = resim yapmayı seversin
    .they-enjoy = resim yapmayı sever
    .doing = resim yapmak
    .the = resim buluşması
    .typed = resim, resim yapmak, çizmek, boyamak, boya

activity-photos = Fotoğraf çekmek
    .button = 📷 Fotoğraf
    .you-enjoy = fotoğraf çekmeyi seversin
    .they-enjoy = fotoğraf çekmeyi sever
    .doing = fotoğraf çekmek
    .the = fotoğraf buluşması
    .typed = fotoğraf, fotoğraf çekmek, foto, kamera

activity-dancing = Dans etmek
    .button = 💃 Dans
    .you-enjoy = dans etmeyi seversin
    .they-enjoy = dans etmeyi sever
    .doing = dans etmek
    .the = dans buluşması
    .typed = dans, dans etmek, halay, oynamak

activity-swimming = Yüzmek
    .button = 🏊 Yüzmek
    .you-enjoy = yüzmeyi seversin
    .they-enjoy = yüzmeyi sever
    .doing = yüzmek
    .the = yüzme buluşması
    .typed = yüzmek, havuz

activity-fishing = Balık tutmak
    .button = 🎣 Balık tutmak
    .you-enjoy = balık tutmayı seversin
    .they-enjoy = balık tutmayı sever
    .doing = balık tutmak
    .the = balık tutma buluşması
    .typed = balık, balık tutmak, olta

activity-birds = Kuşlara bakmak
    .button = 🐦 Kuşlar
    .you-enjoy = kuşlara bakmayı seversin
    .they-enjoy = kuşlara bakmayı sever
    .doing = kuşlara bakmak
    .the = kuş gözlemi
    .typed = kuş, kuşlar, doğa

activity-market = Pazara gitmek
    .button = 🛍️ Pazar yeri
    .you-enjoy = pazara gitmeyi seversin
    .they-enjoy = pazara gitmeyi sever
    .doing = pazara gitmek
    .the = pazar gezisi
    .typed = pazar yeri, pazara gitmek, mağaza, dükkan gezmek

activity-museum = Müzeye gitmek
    .button = 🏛️ Müze
    .you-enjoy = müzeye gitmeyi seversin
    .they-enjoy = müzeye gitmeyi sever
    .doing = müzeye gitmek
    .the = müze gezisi
    .typed = müze, müzeler, sanat, tarih

activity-television = Televizyon izlemek
    .button = 📺 Televizyon
    .you-enjoy = televizyon izlemeyi seversin
    .they-enjoy = televizyon izlemeyi sever
    .doing = televizyon izlemek
    .the = televizyon buluşması
    .typed = televizyon, dizi, diziler, maç izlemek

activity-memories = Eski günleri konuşmak
    .button = 🕰️ Eski günler
    .you-enjoy = eski günleri konuşmayı seversin
    .they-enjoy = eski günleri konuşmayı sever
    .doing = eski günleri konuşmak
    .the = eski günler sohbeti
    .typed = eski günler, anılar, eskiden, hatıralar

activity-woodwork = Ahşaptan bir şey yapmak
    .button = 🪚 Ahşap işi
    .you-enjoy = ahşaptan bir şey yapmayı seversin
    .they-enjoy = ahşaptan bir şey yapmayı sever
    .doing = ahşap işi yapmak
    .the = ahşap işi buluşması
    .typed = ahşap, tahta, marangozluk

activity-trips = Günübirlik gezi
    .button = 🚌 Bir günlük gezi
    .you-enjoy = bir günlük gezileri seversin
    .they-enjoy = bir günlük gezileri sever
    .doing = günübirlik geziye gitmek
    .the = günübirlik gezi
    .typed = gezi, seyahat, deniz, plaj, trenle gezmek

# What somebody said in own words, and that is none of the choices.
activity-own = Birlikte bir şey
    .button = Birlikte bir şey
    .doing = birlikte bir şey yapmak
    .the = buluşma

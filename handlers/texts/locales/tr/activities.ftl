### state: draft
### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = Yürüyüş
    .button = 🚶 Yürüyüş
    .you-enjoy = yürümeyi seversin
    .they-enjoy = yürümeyi sever

activity-coffee = Kahve içmek
    .button = ☕ Kahve
    .you-enjoy = kahve içmeyi seversin
    .they-enjoy = kahve içmeyi sever

activity-garden = Bahçe işleri
    .button = 🌱 Bahçe
    .you-enjoy = bahçede çalışmayı seversin
    .they-enjoy = bahçede çalışmayı sever

activity-games = Oyun oynamak
    .button = 🎲 Oyunlar
    .you-enjoy = oyun oynamayı seversin
    .they-enjoy = oyun oynamayı sever

activity-cooking = Yemek yapmak
    .button = 🍲 Yemek yapmak
    .you-enjoy = yemek yapmayı seversin
    .they-enjoy = yemek yapmayı sever

activity-music = Müzik
    .button = 🎵 Müzik
    .you-enjoy = müziği seversin
    .they-enjoy = müziği sever

activity-picnic = Piknik
    .button = 🧺 Piknik
    .you-enjoy = piknik yapmayı seversin
    .they-enjoy = piknik yapmayı sever

activity-crafts = El işi
    .button = 🎨 El işi
    .you-enjoy = el işi yapmayı seversin
    .they-enjoy = el işi yapmayı sever

activity-reading = Okumak
    .button = 📖 Okumak
    .you-enjoy = okumayı seversin
    .they-enjoy = okumayı sever

activity-animals = Hayvanlar
    .button = 🐕 Hayvanlar
    .you-enjoy = hayvanları seversin
    .they-enjoy = hayvanları sever

activity-cycling = Bisiklete binmek
    .button = 🚲 Bisiklet
    .you-enjoy = bisiklete binmeyi seversin
    .they-enjoy = bisiklete binmeyi sever

activity-knitting = Örgü
    .button = 🧶 Örgü
    .you-enjoy = örgü örmeyi seversin
    .they-enjoy = örgü örmeyi sever

activity-film = Film izlemek
    .button = 🎬 Film izlemek
    .you-enjoy = film izlemeyi seversin
    .they-enjoy = film izlemeyi sever

activity-sport = Spor
    .button = ⚽ Spor
    .you-enjoy = spor yapmayı seversin
    .they-enjoy = spor yapmayı sever

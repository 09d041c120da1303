### state: draft
### audience: connector
### The menus of connectors and coordinators.

# $waiting: "2 taken en 1 telefoontje"; $any: no, when nothing waits
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-menu =
    { $any ->
        [yes] Seni bekleyenler: { $waiting }.
       *[no] Seni bekleyen bir şey yok.
    }
    Ne yapmak istersin?
    .work = 🧰 İşim

# What a connector does for others.
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-work = { connector-menu }
    .suggestions = 💡 Öneriler
    .tasks = 📋 Görevler
    .calls = ☎️ Telefon listesi
    .met = 👋 Biriyle tanıştım
    .neighbours = 🏘️ Komşularım
    .flyer = 📄 İlan yap
    .record = 🎙️ Ses kaydet
    .night = 🌙 Gece nöbeti
    .poster = 📰 Afiş
    .agenda = 📅 Takvim

coordinator-menu = Ne yapmak istersin?
    .overview = 👀 Genel durum
    .places = 📍 Yerler
    .invite = ✉️ Davet et
    .team = 👥 Ekip
    .neighbourhood = 🏘️ Mahalle
    .languages = 🌍 Diller
    .open = 🔓 Mahalleyi aç
    .erase = 🗑️ Birini sil
    .suspend = ✋ Katılmasın
    .night = 🌙 Gece nöbeti
    .check = 🩺 Her şey iyi mi?
    .waiting = 📋 Bekleyenler
    .quarter = 📊 Üç ay
    .poster = 📰 Afiş
    .agenda = 📅 Takvim
    .flyer = 📄 İlan yap
    .neighbour = 🏡 Komşu olarak

coordinator-neighbour = Ne yapmak istersin?

# For somebody who is both.
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
both-menu = { connector-menu }

# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
both-work = { connector-menu }

# kind: phrase
connector-waiting =
    .suggestions =
        { $count ->
            [one] 1 öneri
           *[other] { $count } öneri
        }
    .tasks =
        { $count ->
            [one] 1 görev
           *[other] { $count } görev
        }
    .calls =
        { $count ->
            [one] 1 telefon
           *[other] { $count } telefon
        }

### state: draft
### audience: resident
### The screens to come home to.

home-hello =
    Merhaba { $name }!
    Ne yapmak istersin?

home-hello-activity =
    Merhaba { $name }!
    Planın: { $doing }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Ne yapmak istersin?

# For who has a role: the menu follows.
home-next =
    Planın: { $doing }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.

home-menu = Ne yapmak istersin?
    .together = 🌳 Bir şey yapalım
    .look = 📅 Neler var
    .card = 🙂 Kartım
    .group = 👥 Grubumuz
    .language = 🌍 Dil
    .pause = ⏸️ Kısa bir ara
    .privacy = 🔒 Kim neyi görür
    .rules = 📜 Ev kuralları
    .stop = 🛑 Bırak

welcome-menu = Ne yapmak istersin?
    .start = ▶️ Başla
    .look = 📅 Neler var
    .language = 🌍 Dil

# A volunteer: a neighbour with some work.
volunteer-menu =
    Ne yapmak istersin?
    .tasks = 📋 Görevlerim
    .role = 🌱 Rolüm

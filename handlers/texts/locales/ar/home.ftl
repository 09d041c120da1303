### state: draft
### audience: resident
### The screens to come home to.

home-hello =
    مرحبًا { $name }!
    ماذا تريد أن تفعل؟

home-hello-activity =
    مرحبًا { $name }!
    موعدك: { $doing }، يوم { $date }.
    { $clock }.
    المكان: { $landmark }.
    ماذا تريد أن تفعل؟

# For who has a role: the menu follows.
home-next =
    موعدك: { $doing }، يوم { $date }.
    { $clock }.
    المكان: { $landmark }.

home-menu = ماذا تريد أن تفعل؟
    .together = 🌳 شيء معًا
    .look = 📅 ماذا يوجد
    .card = 🙂 بطاقتي
    .group = 👥 مجموعتنا
    .language = 🌍 اللغة
    .pause = ⏸️ راحة قصيرة
    .privacy = 🔒 من يرى ماذا
    .rules = 📜 قواعدنا
    .stop = 🛑 توقف

welcome-menu = ماذا تريد أن تفعل؟
    .start = ▶️ ابدأ
    .look = 📅 ماذا يوجد
    .language = 🌍 اللغة

# A volunteer: a neighbour with some work.
volunteer-menu =
    ماذا تريد أن تفعل؟
    .tasks = 📋 مهامي
    .role = 🌱 دوري

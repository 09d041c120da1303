### audience: resident
### The screens to come home to.

home-hello =
    Dag { $name }!
    Wat wil je doen?

home-hello-activity =
    Dag { $name }!
    Je gaat op { $date } { $doing }.
    Om { $clock }.
    Bij { $landmark }.
    Wat wil je doen?

# For who has a role: the menu follows.
home-next =
    Je gaat op { $date } { $doing }.
    Om { $clock }.
    Bij { $landmark }.

home-menu =
    Wat wil je doen?
    .together = 🌳 Iets samen doen
    .look = 📅 Activiteiten
    .card = 🙂 Mijn kaart
    .group = 👥 Onze groep
    .language = 🌍 Taal
    .pause = ⏸️ Even pauze
    .privacy = 🔒 Wie ziet wat
    .rules = 📜 Huisregels
    .stop = 🛑 Stop

welcome-menu =
    Wat wil je doen?
    .start = ▶️ Beginnen
    .look = 📅 Activiteiten
    .language = 🌍 Taal

# A volunteer: a neighbour with some work.
volunteer-menu =
    Wat wil je doen?
    .tasks = 📋 Mijn taken
    .role = 🌱 Mijn rol

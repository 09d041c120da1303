### audience: connector
### The menus of connectors and coordinators.

# $waiting: "2 taken en 1 telefoontje"; $any: no, when nothing waits
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-menu =
    { $any ->
        [yes] Op jou wacht: { $waiting }.
       *[no] Er wacht niets op jou.
    }
    Wat wil je doen?
    .work = 🧰 Mijn werk

# What a connector does for others.
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-work = { connector-menu }
    .suggestions = 💡 Voorstellen
    .tasks = 📋 Taken
    .calls = ☎️ Belrondje
    .met = 👋 Iemand ontmoet
    .neighbours = 🏘️ Mijn buren
    .flyer = 📄 Briefje maken
    .record = 🎙️ Inspreken
    .night = 🌙 In de nacht
    .poster = 📰 Poster
    .agenda = 📅 Agenda

coordinator-menu =
    Wat wil je doen?
    .overview = 👀 Overzicht
    .places = 📍 Plekken
    .invite = ✉️ Uitnodigen
    .team = 👥 Team
    .neighbourhood = 🏘️ De buurt
    .languages = 🌍 Talen
    .open = 🔓 Open de buurt
    .erase = 🗑️ Iemand weghalen
    .suspend = ✋ Niet meedoen
    .night = 🌙 In de nacht
    .check = 🩺 Is alles goed?
    .waiting = 📋 Wat er wacht
    .quarter = 📊 Kwartaal
    .poster = 📰 Poster
    .agenda = 📅 Agenda
    .flyer = 📄 Briefje maken
    .neighbour = 🏡 Als buur

coordinator-neighbour = Wat wil je doen?

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
            [one] 1 voorstel
           *[other] { $count } voorstellen
        }
    .tasks =
        { $count ->
            [one] 1 taak
           *[other] { $count } taken
        }
    .calls =
        { $count ->
            [one] 1 telefoontje
           *[other] { $count } telefoontjes
        }

### audience: connector
### The menus of connectors and coordinators.

# $waiting: "2 tasks and 1 call"; $any: no, when nothing waits
# sample $any: yes | no
# sample $waiting: 1 task | 3 suggestions, 12 tasks and 5 calls
connector-menu =
    { $any ->
        [yes] Waiting for you: { $waiting }.
       *[no] Nothing is waiting for you.
    }
    What do you want to do?
    .work = 🧰 My work

# What a connector does for others.
# sample $any: yes | no
# sample $waiting: 1 task | 3 suggestions, 12 tasks and 5 calls
connector-work = { connector-menu }
    .suggestions = 💡 Suggestions
    .tasks = 📋 Tasks
    .calls = ☎️ Call list
    .met = 👋 Met somebody
    .neighbours = 🏘️ My neighbours
    .flyer = 📄 Make a flyer
    .record = 🎙️ Record my voice
    .night = 🌙 On call at night
    .poster = 📰 Poster
    .agenda = 📅 Calendar

coordinator-menu =
    What do you want to do?
    .overview = 👀 Overview
    .places = 📍 Places
    .invite = ✉️ Invite
    .team = 👥 Team
    .neighbourhood = 🏘️ Neighbourhood
    .languages = 🌍 Languages
    .open = 🔓 Open it
    .erase = 🗑️ Erase somebody
    .suspend = ✋ Not join in
    .night = 🌙 On call at night
    .check = 🩺 Is all well?
    .waiting = 📋 What waits
    .quarter = 📊 Quarter
    .poster = 📰 Poster
    .agenda = 📅 Calendar
    .flyer = 📄 Make a flyer
    .neighbour = 🏡 As a neighbour

coordinator-neighbour = What do you want to do?

# For somebody who is both.
# sample $any: yes | no
# sample $waiting: 1 task | 3 suggestions, 12 tasks and 5 calls
both-menu = { connector-menu }

# sample $any: yes | no
# sample $waiting: 1 task | 3 suggestions, 12 tasks and 5 calls
both-work = { connector-menu }

# kind: phrase
connector-waiting =
    .suggestions =
        { $count ->
            [one] 1 suggestion
           *[other] { $count } suggestions
        }
    .tasks =
        { $count ->
            [one] 1 task
           *[other] { $count } tasks
        }
    .calls =
        { $count ->
            [one] 1 call
           *[other] { $count } calls
        }

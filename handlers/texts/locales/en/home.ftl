### audience: resident
### The screens to come home to.

home-hello =
    Hello { $name }!
    What do you want to do?

home-hello-activity =
    Hello { $name }!
    You will { $doing } on { $date }.
    At { $clock }.
    At { $landmark }.
    What do you want to do?

# For who has a role: the menu follows.
home-next =
    You will { $doing } on { $date }.
    At { $clock }.
    At { $landmark }.

home-menu =
    What do you want to do?
    .together = 🌳 Do something
    .look = 📅 What is on
    .card = 🙂 My card
    .group = 👥 Our group
    .language = 🌍 Language
    .pause = ⏸️ Take a break
    .privacy = 🔒 Who sees what
    .rules = 📜 House rules
    .stop = 🛑 Stop

welcome-menu =
    What do you want to do?
    .start = ▶️ Begin
    .look = 📅 What is on
    .language = 🌍 Language

# A volunteer: a neighbour with some work.
volunteer-menu =
    What would you like to do?
    .tasks = 📋 My tasks
    .role = 🌱 My role

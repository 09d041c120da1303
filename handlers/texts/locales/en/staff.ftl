### audience: connector
### The menus of connectors and coordinators.

connector-menu =
    What do you want to do?
    .suggestions = 💡 Suggestions
    .tasks = 📋 Tasks
    .calls = ☎️ Call round
    .met = 👋 Met somebody
    .neighbours = 🏘️ My neighbours
    .walk = 🚶 Start a walk

coordinator-menu =
    What do you want to do?
    .overview = 👀 Overview
    .places = 📍 Places
    .invite = ✉️ Invite
    .neighbourhood = 🏘️ Neighbourhood
    .open = 🔓 Open it

### audience: connector
### The menus of connectors and coordinators.

connector-menu =
    Wat wil je doen?
    .suggestions = 💡 Voorstellen
    .tasks = 📋 Taken
    .calls = ☎️ Belrondje
    .met = 👋 Iemand ontmoet
    .neighbours = 🏘️ Mijn buren
    .walk = 🚶 Wandeling starten

coordinator-menu =
    Wat wil je doen?
    .overview = 👀 Overzicht
    .places = 📍 Plekken
    .invite = ✉️ Uitnodigen
    .neighbourhood = 🏘️ De buurt
    .open = 🔓 Open de buurt

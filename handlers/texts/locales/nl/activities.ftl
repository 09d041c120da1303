### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.

activity-walk = Wandelen
    .button = 🚶 Wandelen
    .you-enjoy = gaat graag wandelen
    .they-enjoy = gaat graag wandelen

activity-coffee = Koffie drinken
    .button = ☕ Koffie
    .you-enjoy = drinkt graag koffie
    .they-enjoy = drinkt graag koffie

activity-garden = In de tuin werken
    .button = 🌱 Tuin
    .you-enjoy = werkt graag in de tuin
    .they-enjoy = werkt graag in de tuin

activity-games = Spelletjes doen
    .button = 🎲 Spelletjes
    .you-enjoy = doet graag spelletjes
    .they-enjoy = doet graag spelletjes

activity-cooking = Koken
    .button = 🍲 Koken
    .you-enjoy = kookt graag
    .they-enjoy = kookt graag

activity-music = Muziek
    .button = 🎵 Muziek
    .you-enjoy = houdt van muziek
    .they-enjoy = houdt van muziek

activity-picnic = Picknicken
    .button = 🧺 Picknick
    .you-enjoy = gaat graag picknicken
    .they-enjoy = gaat graag picknicken

activity-crafts = Knutselen
    .button = 🎨 Knutselen
    .you-enjoy = knutselt graag
    .they-enjoy = knutselt graag

activity-reading = Lezen
    .button = 📖 Lezen
    .you-enjoy = leest graag
    .they-enjoy = leest graag

activity-animals = Dieren
    .button = 🐕 Dieren
    .you-enjoy = houdt van dieren
    .they-enjoy = houdt van dieren

activity-cycling = Fietsen
    .button = 🚲 Fietsen
    .you-enjoy = gaat graag fietsen
    .they-enjoy = gaat graag fietsen

activity-knitting = Breien en haken
    .button = 🧶 Breien en haken
    .you-enjoy = breit of haakt graag
    .they-enjoy = breit of haakt graag

activity-film = Films kijken
    .button = 🎬 Film kijken
    .you-enjoy = kijkt graag films
    .they-enjoy = kijkt graag films

activity-sport = Sporten
    .button = ⚽ Sporten
    .you-enjoy = sport graag
    .they-enjoy = sport graag

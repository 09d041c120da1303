### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "You", .they-enjoy follows a first name.

activity-walk = Walking
    .button = 🚶 Walking
    .you-enjoy = like to go for a walk
    .they-enjoy = likes to go for a walk

activity-coffee = Coffee
    .button = ☕ Coffee
    .you-enjoy = like to have coffee
    .they-enjoy = likes to have coffee

activity-garden = Gardening
    .button = 🌱 Garden
    .you-enjoy = like to work in the garden
    .they-enjoy = likes to work in the garden

activity-games = Games
    .button = 🎲 Games
    .you-enjoy = like to play games
    .they-enjoy = likes to play games

activity-cooking = Cooking
    .button = 🍲 Cooking
    .you-enjoy = like to cook
    .they-enjoy = likes to cook

activity-music = Music
    .button = 🎵 Music
    .you-enjoy = like music
    .they-enjoy = likes music

activity-picnic = Picnics
    .button = 🧺 Picnic
    .you-enjoy = like to go for a picnic
    .they-enjoy = likes to go for a picnic

activity-crafts = Making things
    .button = 🎨 Making things
    .you-enjoy = like to make things
    .they-enjoy = likes to make things

activity-reading = Reading
    .button = 📖 Reading
    .you-enjoy = like to read
    .they-enjoy = likes to read

activity-animals = Animals
    .button = 🐕 Animals
    .you-enjoy = like animals
    .they-enjoy = likes animals

activity-cycling = Cycling
    .button = 🚲 Cycling
    .you-enjoy = like to go cycling
    .they-enjoy = likes to go cycling

activity-knitting = Knitting
    .button = 🧶 Knitting
    .you-enjoy = like to knit or crochet
    .they-enjoy = likes to knit or crochet

activity-film = Films
    .button = 🎬 Watching films
    .you-enjoy = like to watch films
    .they-enjoy = likes to watch films

activity-sport = Sport
    .button = ⚽ Sport
    .you-enjoy = like to do sport
    .they-enjoy = likes to do sport

### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "You", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = Walking
    .button = 🚶 Walking
    .you-enjoy = like to go for a walk
    .they-enjoy = likes to go for a walk
    .doing = go for a walk
    .the = the walk
    .typed = walk, walks, walking, stroll

activity-coffee = Coffee
    .button = ☕ Coffee
    .you-enjoy = like to have coffee
    .they-enjoy = likes to have coffee
    .doing = have coffee
    .the = the coffee
    .typed = coffee, cup of tea,
        cuppa, tea, brew

activity-garden = Gardening
    .button = 🌱 Garden
    .you-enjoy = like to work in the garden
    .they-enjoy = likes to work in the garden
    .doing = work in the garden
    .the = the garden work
    .typed = garden, gardening, allotment, flowers, plants

activity-games = Games
    .button = 🎲 Games
    .you-enjoy = like to play games
    .they-enjoy = likes to play games
    .doing = play games
    .the = the game time
    .typed = game, games, cards, chess, draughts, bingo, rummikub

activity-cooking = Cooking
    .button = 🍲 Cooking
    .you-enjoy = like to cook
    .they-enjoy = likes to cook
    .doing = cook
    .the = the cooking
    .typed = cook, cooking, recipe, recipes

activity-music = Music
    .button = 🎵 Music
    .you-enjoy = like music
    .they-enjoy = likes music
    .doing = enjoy music
    .the = the music
    .typed = music, guitar, piano, drums, concert, sing, singing, choir, songs

activity-picnic = Picnics
    .button = 🧺 Picnic
    .you-enjoy = like to go for a picnic
    .they-enjoy = likes to go for a picnic
    .doing = have a picnic
    .the = the picnic
    .typed = picnic, picnics, barbecue

activity-crafts = Making things
    .button = 🎨 Making things
    .you-enjoy = like to make things
    .they-enjoy = likes to make things
    .doing = make things
    .the = the making of things
    .typed = crafts, making things, clay, make cards

activity-reading = Reading
    .button = 📖 Reading
    .you-enjoy = like to read
    .they-enjoy = likes to read
    .doing = read
    .the = the reading
    .typed = read, reading, book, books, library, newspaper

activity-animals = Animals
    .button = 🐕 Animals
    .you-enjoy = like animals
    .they-enjoy = likes animals
    .doing = see animals
    .the = the time with animals
    .typed = animal, animals, dog, cat, horse, rabbit

activity-cycling = Cycling
    .button = 🚲 Cycling
    .you-enjoy = like to go cycling
    .they-enjoy = likes to go cycling
    .doing = go cycling
    .the = the cycling
    .typed = cycle, cycling, bike, bike ride

activity-knitting = Knitting
    .button = 🧶 Knitting
    .you-enjoy = like to knit or crochet
    .they-enjoy = likes to knit or crochet
    .doing = knit and crochet
    .the = the knitting
    .typed = knit, knitting, crochet, embroidery, sewing

activity-film = Films
    .button = 🎬 Watching films
    .you-enjoy = like to watch films
    .they-enjoy = likes to watch films
    .doing = watch a film
    .the = the film
    .typed = film, films, movie, movies, cinema

activity-sport = Sport
    .button = ⚽ Sport
    .you-enjoy = like to do sport
    .they-enjoy = likes to do sport
    .doing = do sports
    .the = the sport
    .typed = sport, sports, football, tennis, fitness, gym, exercise, yoga, billiards

activity-talking = Talking
    .button = 🗣️ Talking
    .you-enjoy = like to talk
    .they-enjoy = likes to talk
    .doing = have a talk
    .the = the talk
    .typed = talk, talking, chat, conversation

activity-eating = Eating together
    .button = 🍽️ Eating together
    .you-enjoy = like to eat together
    .they-enjoy = likes to eat together
    .doing = eat together
    .the = the meal
    .typed = eating together, eat together, dinner, lunch, breakfast

activity-sunny = Sitting outside
    .button = ⛱️ Sitting outside
    .you-enjoy = like to sit outside
    .they-enjoy = likes to sit outside
    .doing = sit outside
    .the = the time outside
    .typed = sit outside, sitting outside, in the sun, on a bench

activity-puzzles = Puzzles
    .button = 🧩 Puzzles
    .you-enjoy = like to do puzzles
    .they-enjoy = likes to do puzzles
    .doing = make puzzles
    .the = the puzzle time
    .typed = puzzle, puzzles, jigsaw, sudoku, crossword

activity-drawing = Drawing
    .button = 🖍️ Drawing
    .you-enjoy = like to draw
    .they-enjoy = likes to draw
    .doing = draw
    .the = the drawing
    .typed = draw, drawing, paint, painting

activity-photos = Taking photos
    .button = 📷 Photos
    .you-enjoy = like to take photos
    .they-enjoy = likes to take photos
    .doing = take photos
    .the = the photo walk
    .typed = photo, photos, photography, camera

activity-dancing = Dancing
    .button = 💃 Dancing
    .you-enjoy = like to dance
    .they-enjoy = likes to dance
    .doing = dance
    .the = the dancing
    .typed = dance, dancing, salsa, zumba

activity-swimming = Swimming
    .button = 🏊 Swimming
    .you-enjoy = like to go swimming
    .they-enjoy = likes to go swimming
    .doing = go swimming
    .the = the swimming
    .typed = swim, swimming, pool

activity-fishing = Fishing
    .button = 🎣 Fishing
    .you-enjoy = like to go fishing
    .they-enjoy = likes to go fishing
    .doing = go fishing
    .the = the fishing
    .typed = fishing, catch fish

activity-birds = Watching birds
    .button = 🐦 Watching birds
    .you-enjoy = like to watch birds
    .they-enjoy = likes to watch birds
    .doing = watch birds
    .the = the bird watching
    .typed = bird, birds, nature

activity-market = Going to the market
    .button = 🛍️ The market
    .you-enjoy = like to go to the market
    .they-enjoy = likes to go to the market
    .doing = go to the market
    .the = the trip
    .typed = market, shopping, thrift shop

activity-museum = Going to the museum
    .button = 🏛️ The museum
    .you-enjoy = like to go to the museum
    .they-enjoy = likes to go to the museum
    .doing = go to the museum
    .the = the trip
    .typed = museum, museums, art, history

activity-television = Watching TV
    .button = 📺 Watching TV
    .you-enjoy = like to watch TV
    .they-enjoy = likes to watch TV
    .doing = watch television
    .the = the television evening
    .typed = tv, television, watch football, series

activity-memories = Talking about the past
    .button = 🕰️ The old days
    .you-enjoy = like to talk about the past
    .they-enjoy = likes to talk about the past
    .doing = talk about the past
    .the = the talk
    .typed = old days, the past, memories, old stories

activity-woodwork = Working with wood
    .button = 🪚 Working with wood
    .you-enjoy = like to make things of wood
    .they-enjoy = likes to make things of wood
    .doing = make things from wood
    .the = the wood work
    .typed = wood, woodwork, carpentry

activity-trips = Going on a day out
    .button = 🚌 A day out
    .you-enjoy = like to go on a day out
    .they-enjoy = likes to go on a day out
    .doing = go out for the day
    .the = the day out
    .typed = day out, trip, travel, travelling, beach, by train

# What somebody said in own words, and that is none of the choices.
activity-own = Something together
    .button = Something together
    .doing = do something together
    .the = the plan

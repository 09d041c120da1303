### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "You want to", .they-give follows a first name and "wants to".
### .wish follows "would like"; .wish-button is its choice.

offer-groceries = Bringing groceries
    .button = 🛒 Groceries
    .you-give = bring groceries
    .they-give = bring groceries
    .wish = help with groceries
    .wish-button = 🛒 Food from the shop

offer-listening = Listening
    .button = 👂 Listening
    .you-give = listen
    .they-give = listen
    .wish = someone who listens
    .wish-button = 👂 A good talk

offer-outside = Going outside with somebody
    .button = 🌳 Going outside
    .you-give = go outside with somebody
    .they-give = go outside with somebody
    .wish = to go outside together
    .wish-button = 🌳 Outside together

offer-calling = Calling somebody
    .button = 📞 Calling somebody
    .you-give = call somebody
    .they-give = call somebody
    .wish = a phone call
    .wish-button = 📞 A phone call

offer-plants = Watering plants
    .button = 🪴 Plants
    .you-give = water plants
    .they-give = water plants
    .wish = help with plants
    .wish-button = 🪴 Help with plants

offer-pets = Looking after a pet
    .button = 🐾 Looking after pets
    .you-give = look after a pet
    .they-give = look after a pet
    .wish = help with a pet
    .wish-button = 🐾 Help with a pet

offer-letters = Reading letters together
    .button = 📄 Reading letters
    .you-give = read letters together
    .they-give = read letters together
    .wish = help with letters
    .wish-button = 📄 Help with letters

offer-dishes = Washing up
    .button = 🧽 Washing up
    .you-give = do the washing-up
    .they-give = do the washing-up
    .wish = help with the dishes
    .wish-button = 🧽 Help with dishes

offer-baking = Baking something
    .button = 🍰 Baking
    .you-give = bake something
    .they-give = bake something
    .wish = something nice to eat
    .wish-button = 🍰 Something nice

offer-singing = Singing
    .button = 🎤 Singing
    .you-give = sing
    .they-give = sing
    .wish = to sing together
    .wish-button = 🎤 Singing together

offer-jobs = Small jobs
    .button = 🔧 Small jobs
    .you-give = do small jobs
    .they-give = do small jobs
    .wish = help with a small job
    .wish-button = 🔧 Help with a job

offer-cooking = Cooking for somebody
    .button = 🍲 Cook for somebody
    .you-give = cook for somebody
    .they-give = cook for somebody
    .wish = a warm meal
    .wish-button = 🍲 A warm meal

offer-bicycle = Fixing a bike
    .button = 🚲 Fixing bikes
    .you-give = fix a bike
    .they-give = fix a bike
    .wish = help with a bike
    .wish-button = 🚲 Fix my bike

offer-clothes = Fixing clothes
    .button = 🧵 Fixing clothes
    .you-give = fix clothes
    .they-give = fix clothes
    .wish = help with fixing clothes
    .wish-button = 🧵 Help with clothes

offer-language = Practising a language
    .button = 💬 Language practice
    .you-give = practise a language
    .they-give = practise a language
    .wish = to practise a language
    .wish-button = 💬 Practise talking

offer-phone = Help with phones and computers
    .button = 📱 Phones, computers
    .you-give = explain phones and computers
    .they-give = explain phones and computers
    .wish = help with a phone
    .wish-button = 📱 Help with a phone

### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "You want to", .they-give follows a first name and "wants to".
### .wish follows "would like"; .wish-button is its choice.
### .typed: words by which it is known in what somebody says in their own words.

offer-groceries = Bringing groceries
    .button = 🛒 Groceries
    .you-give = bring groceries
    .they-give = bring groceries
    .wish = help with groceries
    .wish-button = 🛒 Food from the shop
    .typed = grocery, groceries, shopping, supermarket

offer-listening = Listening
    .button = 👂 Listening
    .you-give = listen
    .they-give = listen
    .wish = someone who listens
    .wish-button = 👂 A good talk
    .typed = listen, listening, talk, chat

offer-outside = Going outside with somebody
    .button = 🌳 Going outside
    .you-give = go outside with somebody
    .they-give = go outside with somebody
    .wish = to go outside together
    .wish-button = 🌳 Outside together
    .typed = go outside, outside, walk, walking, park

offer-calling = Calling somebody
    .button = 📞 Calling somebody
    .you-give = call somebody
    .they-give = call somebody
    .wish = a phone call
    .wish-button = 📞 A phone call
    .typed = call, calling, ring, phone call

offer-plants = Watering plants
    .button = 🪴 Plants
    .you-give = water plants
    .they-give = water plants
    .wish = help with plants
    .wish-button = 🪴 Help with plants
    .typed = plant, plants, watering

offer-pets = Looking after a pet
    .button = 🐾 Looking after pets
    .you-give = look after a pet
    .they-give = look after a pet
    .wish = help with a pet
    .wish-button = 🐾 Help with a pet
    .typed = pet, pets, dog, walk the dog, cat, animal, animals

offer-letters = Reading letters together
    .button = 📄 Reading letters
    .you-give = read letters together
    .they-give = read letters together
    .wish = help with letters
    .wish-button = 📄 Help with letters
    .typed = letter, letters, forms, paperwork, administration

offer-dishes = Washing up
    .button = 🧽 Washing up
    .you-give = do the washing-up
    .they-give = do the washing-up
    .wish = help with the dishes
    .wish-button = 🧽 Help with dishes
    .typed = dishes, washing up

offer-baking = Baking something
    .button = 🍰 Baking
    .you-give = bake something
    .they-give = bake something
    .wish = something nice to eat
    .wish-button = 🍰 Something nice
    .typed = bake, baking, cake, biscuits, bread

offer-singing = Singing
    .button = 🎤 Singing
    .you-give = sing
    .they-give = sing
    .wish = to sing together
    .wish-button = 🎤 Singing together
    .typed = sing, singing, choir, song, make music

offer-jobs = Small jobs
    .button = 🔧 Small jobs
    .you-give = do small jobs
    .they-give = do small jobs
    .wish = help with a small job
    .wish-button = 🔧 Help with a job
    .typed = odd jobs, small jobs, repair, repairs, fix, paint, painting, lamp

offer-cooking = Cooking for somebody
    .button = 🍲 Cook for somebody
    .you-give = cook for somebody
    .they-give = cook for somebody
    .wish = a warm meal
    .wish-button = 🍲 A warm meal
    .typed = cook, cooking, meal, warm food

offer-bicycle = Fixing a bike
    .button = 🔩 Fixing bikes
    .you-give = fix a bike
    .they-give = fix a bike
    .wish = help with a bike
    .wish-button = 🔩 Fix my bike
    .typed = bicycle, bike, bikes, flat tyre

offer-clothes = Fixing clothes
    .button = 🧵 Fixing clothes
    .you-give = fix clothes
    .they-give = fix clothes
    .wish = help with fixing clothes
    .wish-button = 🧵 Help with clothes
    .typed = clothes, sewing, trousers, zip, button

offer-language = Practising a language
    .button = 💬 Language practice
    .you-give = practise a language
    .they-give = practise a language
    .wish = to practise a language
    .wish-button = 💬 Practise talking
    .typed = language, dutch, english, arabic, turkish, spanish, french

offer-phone = Explaining phones
    .button = 📱 Phones
    .you-give = explain phones
    .they-give = explain phones
    .wish = help with a phone
    .wish-button = 📱 Help with a phone
    .typed = phone, mobile, whatsapp, smartphone, tablet

offer-welcome = Welcoming new neighbours
    .button = 🌻 Welcoming people
    .you-give = welcome new neighbours
    .they-give = welcome new neighbours
    .wish = a warm welcome
    .wish-button = 🌻 A warm welcome
    .typed = welcome, welcoming, host

offer-tea = Making tea
    .button = 🫖 Making tea
    .you-give = make tea
    .they-give = make tea
    .wish = to have tea together
    .wish-button = 🫖 Tea together
    .typed = tea, make coffee, pour coffee, cup of coffee

offer-soup = Bringing soup
    .button = 🥣 Bringing soup
    .you-give = bring soup
    .they-give = bring soup
    .wish = a bowl of soup
    .wish-button = 🥣 A bowl of soup
    .typed = soup

offer-parcels = Taking in a package
    .button = 📦 Taking in mail
    .you-give = take in a package
    .they-give = take in a package
    .wish = help with a package
    .wish-button = 📦 Help with mail
    .typed = parcel, parcels, package, post, mail

offer-bins = Taking out the bins
    .button = ♻️ The bins
    .you-give = take out the bins
    .they-give = take out the bins
    .wish = help with the bins
    .wish-button = ♻️ Help with bins
    .typed = rubbish, bins, garbage, waste, recycling

offer-lifting = Lifting heavy things
    .button = 💪 Lifting things
    .you-give = lift heavy things
    .they-give = lift heavy things
    .wish = help with lifting
    .wish-button = 💪 Help with lifting
    .typed = lift, lifting, heavy, carry, moving house

offer-stories = Reading to somebody
    .button = 📚 Reading to people
    .you-give = read to somebody
    .they-give = read to somebody
    .wish = somebody who reads to me
    .wish-button = 📚 Hearing a story
    .typed = read aloud, read to, story, stories

offer-gardening = Helping in the garden
    .button = 🧤 In the garden
    .you-give = help in the garden
    .they-give = help in the garden
    .wish = help in the garden
    .wish-button = 🧤 Help in the garden
    .typed = garden, gardening, mow, mowing, weeds, hedge

offer-windows = Washing windows
    .button = 🪟 Washing windows
    .you-give = wash windows
    .they-give = wash windows
    .wish = help with the windows
    .wish-button = 🪟 Help with windows
    .typed = windows, cleaning, vacuum

offer-street = Cleaning the street
    .button = 🧹 Clean the street
    .you-give = clean the street
    .they-give = clean the street
    .wish = to clean the street together
    .wish-button = 🧹 Cleaning together
    .typed = clean the street, clean the street, litter, sweep

offer-doctor = Coming along to the doctor
    .button = 🏥 To the doctor
    .you-give = come along to the doctor
    .they-give = come along to the doctor
    .wish = somebody to come to the doctor
    .wish-button = 🏥 Doctor, together
    .typed = doctor, hospital, dentist, pharmacy

offer-homework = Helping with homework
    .button = 🎒 Homework
    .you-give = help with homework
    .they-give = help with homework
    .wish = help with homework
    .wish-button = 🎒 Help with homework
    .typed = homework, maths, tutoring, study

offer-computer = Explaining computers
    .button = 💻 Computers
    .you-give = explain computers
    .they-give = explain computers
    .wish = help with a computer
    .wish-button = 💻 Help with computer
    .typed = computer, computers, laptop, internet, printer, email

offer-driving = Driving somebody
    .button = 🚗 Driving somebody
    .you-give = drive somebody
    .they-give = drive somebody
    .wish = a ride in a car
    .wish-button = 🚗 A ride by car
    .typed = car, drive, driving, lift, ride

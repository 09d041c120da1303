### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "Je wilt", .they-give follows a first name and "wil".
### .wish follows "wil graag" or "wilt graag"; .wish-button is its choice.

offer-groceries = Boodschappen meenemen
    .button = 🛒 Boodschappen
    .you-give = boodschappen meenemen
    .they-give = boodschappen meenemen
    .wish = hulp bij de boodschappen
    .wish-button = 🛒 Uit de winkel

offer-listening = Luisteren
    .button = 👂 Luisteren
    .you-give = luisteren
    .they-give = luisteren
    .wish = dat iemand luistert
    .wish-button = 👂 Even praten

offer-outside = Mee naar buiten gaan
    .button = 🌳 Mee naar buiten
    .you-give = mee naar buiten gaan
    .they-give = mee naar buiten gaan
    .wish = samen naar buiten
    .wish-button = 🌳 Samen naar buiten

offer-calling = Iemand bellen
    .button = 📞 Iemand bellen
    .you-give = iemand bellen
    .they-give = iemand bellen
    .wish = een telefoontje
    .wish-button = 📞 Een telefoontje

offer-plants = Planten water geven
    .button = 🪴 Planten
    .you-give = planten water geven
    .they-give = planten water geven
    .wish = hulp bij de planten
    .wish-button = 🪴 Hulp bij planten

offer-pets = Op een dier passen
    .button = 🐾 Op dieren passen
    .you-give = op een dier passen
    .they-give = op een dier passen
    .wish = hulp bij een dier
    .wish-button = 🐾 Hulp bij dieren

offer-letters = Samen brieven lezen
    .button = 📄 Brieven lezen
    .you-give = samen brieven lezen
    .they-give = samen brieven lezen
    .wish = hulp bij brieven
    .wish-button = 📄 Hulp bij brieven

offer-dishes = Afwassen
    .button = 🧽 Afwassen
    .you-give = afwassen
    .they-give = afwassen
    .wish = hulp bij de afwas
    .wish-button = 🧽 Hulp bij afwassen

offer-baking = Iets bakken
    .button = 🍰 Iets bakken
    .you-give = iets bakken
    .they-give = iets bakken
    .wish = iets lekkers
    .wish-button = 🍰 Iets lekkers

offer-singing = Zingen
    .button = 🎤 Zingen
    .you-give = zingen
    .they-give = zingen
    .wish = samen zingen
    .wish-button = 🎤 Samen zingen

offer-jobs = Klussen
    .button = 🔧 Klussen
    .you-give = klussen
    .they-give = klussen
    .wish = hulp bij een klus
    .wish-button = 🔧 Hulp bij klussen

offer-cooking = Voor iemand koken
    .button = 🍲 Voor iemand koken
    .you-give = voor iemand koken
    .they-give = voor iemand koken
    .wish = warm eten
    .wish-button = 🍲 Warm eten

offer-bicycle = Een fiets maken
    .button = 🚲 Een fiets maken
    .you-give = een fiets maken
    .they-give = een fiets maken
    .wish = hulp bij een fiets
    .wish-button = 🚲 Mijn fiets maken

offer-clothes = Kleren maken
    .button = 🧵 Kleren maken
    .you-give = kleren maken
    .they-give = kleren maken
    .wish = hulp bij kleren maken
    .wish-button = 🧵 Hulp bij kleren

offer-language = Samen taal oefenen
    .button = 💬 Taal oefenen
    .you-give = samen taal oefenen
    .they-give = samen taal oefenen
    .wish = een taal oefenen
    .wish-button = 💬 Een taal oefenen

offer-phone = Uitleg geven over telefoons
    .button = 📱 Uitleg telefoon
    .you-give = uitleg geven over telefoons
    .they-give = uitleg geven over telefoons
    .wish = hulp bij een telefoon
    .wish-button = 📱 Hulp met telefoon

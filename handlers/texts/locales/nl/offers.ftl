### audience: resident
### What people can do for somebody else, and the same seen from the other side: the wish it answers.
### The message is its name in a list; .button the choice.
### .you-give follows "Je wilt", .they-give follows a first name and "wil".
### .wish follows "wil graag" or "wilt graag"; .wish-button is its choice.
### .typed: words by which it is known in what somebody says in their own words.

offer-groceries = Boodschappen meenemen
    .button = 🛒 Boodschappen
    .you-give = boodschappen meenemen
    .they-give = boodschappen meenemen
    .wish = hulp bij de boodschappen
    .wish-button = 🛒 Uit de winkel
    .typed = boodschap, boodschappen, boodschapje, supermarkt, winkel

offer-listening = Luisteren
    .button = 👂 Luisteren
    .you-give = luisteren
    .they-give = luisteren
    .wish = dat iemand luistert
    .wish-button = 👂 Even praten
    .typed = luisteren, luister, luisterend oor, praten, praatje, gesprek

offer-outside = Mee naar buiten gaan
    .button = 🌳 Mee naar buiten
    .you-give = mee naar buiten gaan
    .they-give = mee naar buiten gaan
    .wish = samen naar buiten
    .wish-button = 🌳 Samen naar buiten
    .typed = naar buiten, mee naar buiten, wandelen, lopen, ommetje, blokje om, park

offer-calling = Iemand bellen
    .button = 📞 Iemand bellen
    .you-give = iemand bellen
    .they-give = iemand bellen
    .wish = een telefoontje
    .wish-button = 📞 Een telefoontje
    .typed = bellen, bel, telefoontje, belletje

offer-plants = Planten water geven
    .button = 🪴 Planten
    .you-give = planten water geven
    .they-give = planten water geven
    .wish = hulp bij de planten
    .wish-button = 🪴 Hulp bij planten
    .typed = plant, planten, planten water, bloemen water

offer-pets = Op een dier passen
    .button = 🐾 Op dieren passen
    .you-give = op een dier passen
    .they-give = op een dier passen
    .wish = hulp bij een dier
    .wish-button = 🐾 Hulp bij dieren
    .typed = huisdier, huisdieren, hond, hond uitlaten, kat, poes, dier, dieren

offer-letters = Samen brieven lezen
    .button = 📄 Brieven lezen
    .you-give = samen brieven lezen
    .they-give = samen brieven lezen
    .wish = hulp bij brieven
    .wish-button = 📄 Hulp bij brieven
    .typed = brief, brieven, formulier, formulieren, papieren, administratie, post lezen

offer-dishes = Afwassen
    .button = 🧽 Afwassen
    .you-give = afwassen
    .they-give = afwassen
    .wish = hulp bij de afwas
    .wish-button = 🧽 Hulp bij afwassen
    .typed = afwas, afwassen

offer-baking = Iets bakken
    .button = 🍰 Iets bakken
    .you-give = iets bakken
    .they-give = iets bakken
    .wish = iets lekkers
    .wish-button = 🍰 Iets lekkers
    .typed = bakken, taart, cake, koekjes, brood

offer-singing = Zingen
    .button = 🎤 Zingen
    .you-give = zingen
    .they-give = zingen
    .wish = samen zingen
    .wish-button = 🎤 Samen zingen
    .typed = zingen, zing, koor, lied, liedjes, muziek maken

offer-jobs = Klussen
    .button = 🔧 Klussen
    .you-give = klussen
    .they-give = klussen
    .wish = hulp bij een klus
    .wish-button = 🔧 Hulp bij klussen
    .typed = klus, klussen, klusje, repareren, timmeren, verven, schilderen, lamp, ophangen, boren

offer-cooking = Voor iemand koken
    .button = 🍲 Voor iemand koken
    .you-give = voor iemand koken
    .they-give = voor iemand koken
    .wish = warm eten
    .wish-button = 🍲 Warm eten
    .typed = koken, kook, maaltijd, eten maken, warm eten

offer-bicycle = Een fiets maken
    .button = 🔩 Een fiets maken
    .you-give = een fiets maken
    .they-give = een fiets maken
    .wish = hulp bij een fiets
    .wish-button = 🔩 Mijn fiets maken
    .typed = fiets, fietsen, fiets maken, band plakken, fietsband

offer-clothes = Kleren maken
    .button = 🧵 Kleren maken
    .you-give = kleren maken
    .they-give = kleren maken
    .wish = hulp bij kleren maken
    .wish-button = 🧵 Hulp bij kleren
    .typed = kleren, kleding, naaien, broek, rits, knoop

offer-language = Samen taal oefenen
    .button = 💬 Taal oefenen
    .you-give = samen taal oefenen
    .they-give = samen taal oefenen
    .wish = een taal oefenen
    .wish-button = 💬 Een taal oefenen
    .typed = taal, nederlands, taal oefenen, engels, arabisch, turks, spaans, frans

offer-phone = Uitleg geven over telefoons
    .button = 📱 Uitleg telefoon
    .you-give = uitleg geven over telefoons
    .they-give = uitleg geven over telefoons
    .wish = hulp bij een telefoon
    .wish-button = 📱 Hulp met telefoon
    .typed = telefoon, mobiel, mobieltje, whatsapp, smartphone, tablet

offer-welcome = Nieuwe buren welkom heten
    .button = 🌻 Welkom heten
    .you-give = nieuwe buren welkom heten
    .they-give = nieuwe buren welkom heten
    .wish = een warm welkom
    .wish-button = 🌻 Een warm welkom
    .typed = welkom, welkom heten, ontvangen, gastvrouw, gastheer

offer-tea = Thee zetten
    .button = 🫖 Thee zetten
    .you-give = thee zetten
    .they-give = thee zetten
    .wish = samen thee drinken
    .wish-button = 🫖 Samen thee
    .typed = thee, koffie zetten, koffie schenken, kopje koffie

offer-soup = Soep brengen
    .button = 🥣 Soep brengen
    .you-give = soep brengen
    .they-give = soep brengen
    .wish = een kop soep
    .wish-button = 🥣 Een kop soep
    .typed = soep, pannetje soep

offer-parcels = Een pakje aannemen
    .button = 📦 Pakje aannemen
    .you-give = een pakje aannemen
    .they-give = een pakje aannemen
    .wish = hulp bij een pakje
    .wish-button = 📦 Hulp bij pakje
    .typed = pakje, pakjes, pakket, post, post ophalen, brievenbus

offer-bins = Het afval buiten zetten
    .button = ♻️ Afval naar buiten
    .you-give = het afval buiten zetten
    .they-give = het afval buiten zetten
    .wish = hulp bij het afval
    .wish-button = ♻️ Hulp bij afval
    .typed = vuilnis, vuilnisbak, afval, container, oud papier, glasbak

offer-lifting = Iets zwaars dragen
    .button = 💪 Iets dragen
    .you-give = iets zwaars dragen
    .they-give = iets zwaars dragen
    .wish = hulp bij iets zwaars
    .wish-button = 💪 Iets zwaars
    .typed = tillen, sjouwen, zwaar, verhuizen, dragen

offer-stories = Voorlezen
    .button = 📚 Voorlezen
    .you-give = voorlezen
    .they-give = voorlezen
    .wish = dat iemand voorleest
    .wish-button = 📚 Een verhaal horen
    .typed = voorlezen, lees voor, verhaal, verhalen vertellen

offer-gardening = In de tuin helpen
    .button = 🧤 De tuin doen
    .you-give = in de tuin helpen
    .they-give = in de tuin helpen
    .wish = hulp in de tuin
    .wish-button = 🧤 Hulp in tuin
    .typed = tuin, tuinieren, gras maaien, snoeien, onkruid, schoffelen

offer-windows = Ramen wassen
    .button = 🪟 Ramen wassen
    .you-give = ramen wassen
    .they-give = ramen wassen
    .wish = hulp bij de ramen
    .wish-button = 🪟 Hulp bij ramen
    .typed = ramen, ramen lappen, ramen wassen, schoonmaken, poetsen, stofzuigen

offer-street = De straat opruimen
    .button = 🧹 Straat opruimen
    .you-give = de straat opruimen
    .they-give = de straat opruimen
    .wish = samen de straat opruimen
    .wish-button = 🧹 Samen opruimen
    .typed = straat opruimen, straat schoon, opruimen, vegen, zwerfvuil, prikken

offer-doctor = Meegaan naar de dokter
    .button = 🏥 Mee naar dokter
    .you-give = meegaan naar de dokter
    .they-give = meegaan naar de dokter
    .wish = iemand mee naar de dokter
    .wish-button = 🏥 Naar de dokter
    .typed = dokter, ziekenhuis, huisarts, tandarts, apotheek

offer-homework = Helpen met huiswerk
    .button = 🎒 Huiswerk maken
    .you-give = helpen met huiswerk
    .they-give = helpen met huiswerk
    .wish = hulp bij huiswerk
    .wish-button = 🎒 Hulp bij huiswerk
    .typed = huiswerk, bijles, rekenen, wiskunde, leren, studeren

offer-computer = Uitleg geven over computers
    .button = 💻 Uitleg computer
    .you-give = uitleg geven over computers
    .they-give = uitleg geven over computers
    .wish = hulp bij een computer
    .wish-button = 💻 Hulp met computer
    .typed = computer, computers, laptop, internet, printer, e-mail, email, digid

offer-driving = Iemand brengen met de auto
    .button = 🚗 Brengen met auto
    .you-give = iemand brengen met de auto
    .they-give = iemand brengen met de auto
    .wish = een rit met de auto
    .wish-button = 🚗 Een rit maken
    .typed = auto, rijden, autorijden, wegbrengen, ophalen, vervoer

### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = Wandelen
    .button = 🚶 Wandelen
    .you-enjoy = gaat graag wandelen
    .they-enjoy = gaat graag wandelen
    .doing = wandelen
    .the = de wandeling
    .typed = wandelen, wandeling, wandel, lopen, stukje lopen, blokje om

activity-coffee = Koffie drinken
    .button = ☕ Koffie
    .you-enjoy = drinkt graag koffie
    .they-enjoy = drinkt graag koffie
    .doing = koffie drinken
    .the = het koffie drinken
    .typed = koffie, koffie drinken, koffiedrinken, thee drinken, kopje thee, bakje, bakkie, kopje koffie, kop koffie,
        bakje troost, koffietje, theetje, kop thee

activity-garden = In de tuin werken
    .button = 🌱 Tuin
    .you-enjoy = werkt graag in de tuin
    .they-enjoy = werkt graag in de tuin
    .doing = in de tuin werken
    .the = het buiten werken
    .typed = tuin, tuinieren, moestuin, volkstuin, bloemen, planten

activity-games = Spelletjes doen
    .button = 🎲 Spelletjes
    .you-enjoy = doet graag spelletjes
    .they-enjoy = doet graag spelletjes
    .doing = spelletjes doen
    .the = het spelletjes doen
    .typed = spel, spelletje, spelletjes, spelen, kaarten, schaken, dammen, bingo, rummikub, klaverjassen, sjoelen, gamen,
        bridge, bridgen, hartenjagen, toepen, yahtzee, monopoly, domino

activity-cooking = Koken
    .button = 🍲 Koken
    .you-enjoy = kookt graag
    .they-enjoy = kookt graag
    .doing = koken
    .the = het koken
    .typed = koken, kook, recept, recepten, soep maken,
        kookt, eten maken, eten koken

activity-music = Muziek
    .button = 🎵 Muziek
    .you-enjoy = houdt van muziek
    .they-enjoy = houdt van muziek
    .doing = naar muziek luisteren
    .the = de muziek
    .typed = muziek, gitaar, piano, drummen, concert, zingen, koor, liedjes

activity-picnic = Picknicken
    .button = 🧺 Picknick
    .you-enjoy = gaat graag picknicken
    .they-enjoy = gaat graag picknicken
    .doing = picknicken
    .the = de picknick
    .typed = picknick, picknicken, barbecue

activity-crafts = Knutselen
    .button = 🎨 Knutselen
    .you-enjoy = knutselt graag
    .they-enjoy = knutselt graag
    .doing = knutselen
    .the = het knutselen
    .typed = knutselen, knutsel, kaarten maken, klei, kleien, iets moois maken

activity-reading = Lezen
    .button = 📖 Lezen
    .you-enjoy = leest graag
    .they-enjoy = leest graag
    .doing = lezen
    .the = het lezen
    .typed = lezen, lees, boek, boeken, bibliotheek, krant

activity-animals = Dieren
    .button = 🐕 Dieren
    .you-enjoy = houdt van dieren
    .they-enjoy = houdt van dieren
    .doing = naar dieren kijken
    .the = het dieren kijken
    .typed = dier, dieren, hond, kat, poes, paard, konijn

activity-cycling = Fietsen
    .button = 🚲 Fietsen
    .you-enjoy = gaat graag fietsen
    .they-enjoy = gaat graag fietsen
    .doing = fietsen
    .the = het fietsen
    .typed = fietsen, fiets, fietstocht

activity-knitting = Breien en haken
    .button = 🧶 Breien en haken
    .you-enjoy = breit of haakt graag
    .they-enjoy = breit of haakt graag
    .doing = breien en haken
    .the = het breien
    .typed = breien, brei, haken, haakwerk, borduren, handwerken, naaien

activity-film = Films kijken
    .button = 🎬 Film kijken
    .you-enjoy = kijkt graag films
    .they-enjoy = kijkt graag films
    .doing = een film kijken
    .the = de film
    .typed = film, films, bioscoop

activity-sport = Sporten
    .button = ⚽ Sporten
    .you-enjoy = sport graag
    .they-enjoy = sport graag
    .doing = sporten
    .the = het sporten
    .typed = sport, sporten, voetbal, voetballen, tennis, fitness, gym, gymmen, bewegen, yoga, biljarten

activity-talking = Praten
    .button = 🗣️ Praten
    .you-enjoy = praat graag
    .they-enjoy = praat graag
    .doing = praten
    .the = het praten
    .typed = praten, kletsen, babbelen, praatje, gesprek

activity-eating = Samen eten
    .button = 🍽️ Samen eten
    .you-enjoy = eet graag samen
    .they-enjoy = eet graag samen
    .doing = samen eten
    .the = het samen eten
    .typed = samen eten, uit eten, eten met, lunchen, lunch, ontbijten,
        mee eten, meeeten, aanschuiven

activity-sunny = Buiten zitten
    .button = ⛱️ Buiten zitten
    .you-enjoy = zit graag buiten
    .they-enjoy = zit graag buiten
    .doing = buiten zitten
    .the = het buiten zitten
    .typed = buiten zitten, in de zon, op een bank, bankje

activity-puzzles = Puzzels maken
    .button = 🧩 Puzzels
    .you-enjoy = maakt graag puzzels
    .they-enjoy = maakt graag puzzels
    .doing = puzzels maken
    .the = het puzzels maken
    .typed = puzzelen, puzzel, puzzels, puzzelstukjes, sudoku, kruiswoord

activity-drawing = Tekenen
    .button = 🖍️ Tekenen
    .you-enjoy = tekent graag
    .they-enjoy = tekent graag
    .doing = tekenen
    .the = het tekenen
    .typed = tekenen, teken, tekening, schilderen, schilder, verf

activity-photos = Foto’s maken
    .button = 📷 Foto’s maken
    .you-enjoy = maakt graag foto’s
    .they-enjoy = maakt graag foto’s
    .doing = foto’s maken
    .the = het foto’s maken
    .typed = foto, foto's, fotograferen, fotografie, camera

activity-dancing = Dansen
    .button = 💃 Dansen
    .you-enjoy = danst graag
    .they-enjoy = danst graag
    .doing = dansen
    .the = het dansen
    .typed = dansen, dans, danst, salsa, zumba

activity-swimming = Zwemmen
    .button = 🏊 Zwemmen
    .you-enjoy = gaat graag zwemmen
    .they-enjoy = gaat graag zwemmen
    .doing = zwemmen
    .the = het zwemmen
    .typed = zwemmen, zwem, zwembad, aquagym

activity-fishing = Vissen
    .button = 🎣 Vissen
    .you-enjoy = gaat graag vissen
    .they-enjoy = gaat graag vissen
    .doing = vissen
    .the = het vissen
    .typed = vissen, vis vangen, hengel, hengelen

activity-birds = Vogels kijken
    .button = 🐦 Vogels kijken
    .you-enjoy = kijkt graag naar vogels
    .they-enjoy = kijkt graag naar vogels
    .doing = vogels kijken
    .the = het vogels kijken
    .typed = vogel, vogels, vogels kijken, natuur

activity-market = Naar de markt
    .button = 🛍️ De markt
    .you-enjoy = gaat graag naar de markt
    .they-enjoy = gaat graag naar de markt
    .doing = naar de markt
    .the = het uitje
    .typed = markt, winkelen, winkels kijken, shoppen, kringloop

activity-museum = Naar het museum
    .button = 🏛️ Het museum
    .you-enjoy = gaat graag naar het museum
    .they-enjoy = gaat graag naar het museum
    .doing = naar het museum
    .the = het uitje
    .typed = museum, musea, kunst, schilderijen kijken, geschiedenis

activity-television = Televisie kijken
    .button = 📺 Televisie kijken
    .you-enjoy = kijkt graag televisie
    .they-enjoy = kijkt graag televisie
    .doing = televisie kijken
    .the = het televisie kijken
    .typed = tv, televisie, tv kijken, voetbal kijken, series

activity-memories = Praten over vroeger
    .button = 🕰️ Over vroeger
    .you-enjoy = praat graag over vroeger
    .they-enjoy = praat graag over vroeger
    .doing = over vroeger praten
    .the = het praten
    .typed = vroeger, oude verhalen, herinneringen

activity-woodwork = Iets maken van hout
    .button = 🪚 Iets van hout
    .you-enjoy = maakt graag iets van hout
    .they-enjoy = maakt graag iets van hout
    .doing = iets maken van hout
    .the = het werk met hout
    .typed = hout, houtwerk, timmeren, zagen

activity-trips = Een dagje weg
    .button = 🚌 Een dagje weg
    .you-enjoy = gaat graag een dagje weg
    .they-enjoy = gaat graag een dagje weg
    .doing = een dagje weg
    .the = het dagje weg
    .typed = dagje weg, dagje uit, uitje, uitstapje, reizen, op reis, met de trein, naar zee, strand

# What somebody said in own words, and that is none of the choices.
activity-own = Samen iets doen
    .button = Samen iets doen
    .doing = samen iets doen
    .the = de afspraak

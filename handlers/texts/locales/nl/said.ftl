### audience: resident
### What people type of their own accord, on whatever screen, and what the bot answers where it is not sure.

# How each thing is said, with commas between. All words of one of them were said, and little else.
# kind: typed
said-typed =
    .greeting = hoi, hallo, halo, hey, hee, hai, hi, dag, moi, goedemorgen, goede morgen, goeiemorgen, goedemiddag,
        goede middag, goedenavond, goeden avond, goede avond, goedendag, hallo buur, dag bot, hoi bot
    .home = menu, hoofdmenu, naar het begin, terug naar begin, home, wat kan ik doen, wat kan je, wat kun je,
        wat kan jij, wat kun jij, wat kan ik hier, ben je er, ben je er nog, test, opnieuw beginnen, naar het menu
    .something = iets doen, wat doen, iets samen doen, samen iets doen, ik verveel me, iets anders, iets leuks,
        wat kunnen we doen, meedoen, mee doen, iets gezelligs, iets beginnen, iets organiseren
    .walk = naar buiten, ommetje, rondje, rondje lopen, loop, loop graag, frisse neus, wandelen met de hond, gaan we lopen
    .look = wat is er, wat is er te doen, is er iets, is er wat, wat gebeurt er, activiteiten, agenda,
        wat kan ik in de buurt doen, welke wandelingen zijn er, zijn er wandelingen, programma, wat is er te beleven,
        is er koffie, is er inloop, inloop, wat staat er te gebeuren, uitnodigingen
    .mine = hoe laat is het, hoe laat, hoelaat, wanneer is het, wanneer is de wandeling, hoe laat is de wandeling,
        wanneer gaan we, hoe laat gaan we, hoe laat moet ik er zijn, waar is het, waar moet ik zijn,
        waar moet ik heen, waar moet ik naar toe, waar spreken we af, waar is de wandeling, wie gaat er mee,
        wie gaan er mee, wie komt er, wie komen er, waar ga ik heen, wanneer moet ik komen, welke dag,
        gaat het door, gaat de wandeling door, mijn afspraken, mijn afspraak, wat heb ik afgesproken, wanneer,
        waar ben ik aangemeld, mijn wandeling, mijn wandelingen, welke dag is het, hoe laat begint het,
        waar begint het, wie is er bij
    .card = mijn kaart, kaart veranderen, iets veranderen, naam veranderen, andere naam, naam is fout, naam klopt niet,
        noem mij, noem me, ik heet, mijn naam is, adres klopt niet, mijn adres, ik ben verhuisd, mijn antwoorden,
        veranderen, wijzigen, aanpassen, iets anders invullen, straat klopt niet, mijn wens, mijn naam
    .human = een mens, echt mens, een echt mens, met een mens, iemand spreken, met iemand praten,
        iemand bellen, bel mij, bel me, mij bellen, me bellen, terugbellen, ik wil bellen, ik wil gebeld worden,
        een vraag, ik heb een vraag, iets vragen, wat vragen, vraagje, vraag, hulp, iemand helpen, mij helpen,
        helpen, praten, ik wil praten, een klacht, klacht, klagen, niet tevreden, nummer, telefoonnummer,
        een bericht sturen, bericht geven, doorgeven, iets zeggen, iets vertellen, mens, spreken
    .cannot = ik kan niet, kan niet, ik kan niet komen, kan niet komen, ik kom niet, kom niet, niet komen, ik kan toch niet,
        ik kan niet meer, afzeggen, afmelden, ik meld me af, zeg af, zeg maar af, ziek, verkouden, voel me niet lekker, voel me niet goed,
        ik ga niet mee, ga niet, ik ga niet, niet meegaan, lukt niet, het lukt mij niet, het gaat niet lukken,
        naar de dokter, naar het ziekenhuis, verhinderd, ik wil niet komen, ik heb geen tijd, ik wil niet mee,
        kan er niet bij zijn, ik ben er niet, ik red het niet
    .pause = pauze, pause, een pauze, even pauze, vakantie, op vakantie, met vakantie, weken weg, week weg, een tijdje weg,
        rust, even rust, even niet, even geen berichten, even stil, te druk, druk, het te druk, even stoppen,
        een tijdje niet, even wachten
    .stop = stop, stoppen, stop ermee, stop met berichten, stop met sturen, geen berichten, geen bericht, geen berichten meer,
        geen bericht meer, niet meer sturen, stuur niks meer, stuur niets meer, met rust, laat mij met rust, laat me met rust, ik wil niet meer,
        niet meer meedoen, ik doe niet meer mee, hou op, houd op, ophouden, uitschrijven, schrijf me uit,
        schrijf mij uit, ik hoef niet meer, ik wil dit niet meer, niet meer mee, geen zin meer, opzeggen, beëindigen
    .forget-me = verwijder mij, verwijder me, verwijderen, verwijder gegevens, verwijder mijn gegevens, verwijder alles,
        verwijder dit, haal mij weg, haal me weg, haal alles weg, haal weg, alles weg, gooi alles weg, gooi weg, wis alles, wis mijn gegevens, wis mij,
        wissen, vergeet mij, vergeet me, account verwijderen, account weg, mijn gegevens weg, mijn kaart weg,
        ik wil dat alles weg is
    .about-me = wat weet je van mij, wat weet jij van mij, wat weet je over mij, wat weet jij over mij, mijn gegevens, wat bewaar je,
        wat bewaar jij, wat heb je van mij, welke gegevens, privacy, is dit veilig, is het veilig, veilig,
        met mijn gegevens, gegevens, wat staat er over mij, wat staat er van mij
    .story = even je verhaal kwijt, verhaal kwijt, mijn verhaal, mijn verhaal kwijt, mijn verhaal vertellen, verhaal vertellen, iemand die luistert,
        luistert iemand, een luisterend oor, even luisteren, wie luistert
    .known = wie ken ik, wie ken ik nu, bekenden, mijn bekenden, met wie was ik, wie heb ik ontmoet
    .seen-by = wie ziet, wie ziet mij, wie ziet dit, wie kan dit lezen, wie leest, wie leest dit, wie leest mee,
        kan zien, wie kan mij zien, wie kan zien, leest dit, wie weet dit, wie ziet wat
    .who = wie ben jij, wie ben je, wie bent u, wie is dit, een mens ben je, ben je een mens, ben jij een mens,
        ben je een robot, ben jij een robot, ben je echt, ben jij echt, wat ben jij, wat ben je, wat is dit,
        wat doe jij, wat doe je, hoe werkt dit, hoe werkt het, wat kost het, wat kost dit, waar is dit voor,
        waarvoor is dit, van wie is dit, is dit een computer, ben je een computer, is het gratis, hoe heet jij, hoe heet je
    .unclear = snap het niet, snap ik niet, snap niet, snap dit niet, snap het nit, begrijp het nit, begrijp het niet, begrijp ik niet, begrijp dit niet, wat bedoel je, wat moet ik doen,
        wat moet ik nu, leg uit, leg het uit, uitleg, te moeilijk, moeilijk, ik weet het niet, weet ik niet, hoe moet dit,
        hoe moet het, huh, help, snap er niks van, snap er niets van, niks van, wat nu, wat is de bedoeling, hoezo, waarom, waarom vraag je dat, waarom wil je dat weten, weet niet
    .aloud = lees voor, voorlezen, lees eens voor, kan niet lezen, kan niet goed lezen, lezen is moeilijk, lees het voor, lees maar voor,
        ik kan het niet lezen, zeg het hardop, hardop
    .tongue = english, engels, andere taal, taal, talen, turks, türkçe, turkce, arabisch, عربي, nederlands, geen nederlands, spreek geen,
        praat arabisch, marokkaans, berbers, pools, oekraïens, duits, frans, spaans, merhaba, selam, nasılsın, مرحبا, السلام عليكم, لا أفهم الهولندية,
        français, polski, deutsch, español
    .thanks = dank je, dankjewel, dank je wel, bedankt, dank u, dank u wel, super bedankt, dankje, thanks, merci
    .bye = doei, tot morgen, tot ziens, tot dan, tot straks, tot later, tot volgende week, doeg, welterusten, ok, oke, oké, okee, okay, prima, goed, top, fijn,
        leuk, mooi, gezellig, super, dag hoor, is goed, dat is goed, komt goed, begrepen, goed zo, haha, gelukkig, was gezellig, was leuk,
        slaap lekker, fijne dag
    .answer = ja, nee, ja graag, nee dank je, ja hoor, nee hoor, misschien, jawel, jazeker, zeker, natuurlijk,
        dat mag, is goed, liever niet, doe maar, weet ik niet, graag, ik kom, ik kom graag, ik kom mee, ja leuk, ik ga mee,
        dat is goed, ik weet het nog niet, prima, goed, ok, oke, oké, ja ik kom mee, tuurlijk, best, akkoord, mag, je mag, bewaren, bewaar maar,
        ja ik ben, liever wel, nu niet, nog niet, ik doe mee, ik wil wel
    .filler = ik, je, jij, jou, u, we, wij, mij, me, ze, het, de, een, dat, dit, die, er, eens, even, graag, wel, ook, maar, dan,
        nu, nou, hier, daar, toch, zo, alsjeblieft, alstublieft, aub, svp, hoor, helaas, sorry, heel, erg, super,
        wil, zou, willen, wou, kan, kun, kunnen, mag, moet, moeten, zullen, gaan, ga, gaat, doen, is, ben, was, om, te, naar, met, van, voor,
        in, op, aan, bij, of, en, want, als, mijn, onze, samen, iemand, anderen, buren, buur, zin, heb zin, hebben zin, wat,
        vandaag, morgen, overmorgen, vanmiddag, vanavond, vanochtend, straks, gisteren, week, deze, volgende, komende, dag, dagen, ochtend, middag, avond,
        maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, uur, weken, jaar, twee, drie, paar, keer, alles, allemaal,
        mee, meer, nog, weer, al, hè, he, bot, gewoon, wie, lekker, leuk, goed, gezellig, stukje, lang, kort, hele, toe, buurt, liefst, liever,
        ze, echt, mogen, worden, anders, iets, tijd, beetje
    .not = niet, geen, nooit, niks, niets, nit

# Which of these was meant? The bot is not sure, and does nothing yet.
meant-which =
    Ik weet niet zeker wat je bedoelt.
    Kies een knop.
    .simpler =
        Wat bedoel je?
        Kies een knop.

# What can be meant, on buttons.
said-meant =
    .home = 🏠 Naar het begin
    .something = 🌳 Iets samen doen
    .look = 📅 Activiteiten
    .mine = 📌 Mijn afspraken
    .card = 🙂 Mijn kaart
    .human = 👤 Praat met { $human }
    .human-short = 👤 Een mens
    .cannot = 👎 Ik kan niet
    .pause = ⏸️ Even pauze
    .stop = 🛑 Stop
    .forget-me = 🗑️ Haal alles weg
    .about-me = 📄 Mijn gegevens
    .story = 👂 Verhaal kwijt
    .known = 👋 Wie ik ken
    .seen-by = 👀 Wie ziet mij
    .who = ❓ Wie ben jij
    .unclear = ❓ Leg uit
    .aloud = 🔊 Lees voor
    .tongue = 🌍 Taal

# A question stands, and what was typed looks like an answer to it. A yes is never guessed.
said-choose =
    Ik wil het zeker weten.
    Kies daarom een knop.

# Nothing was asked, and somebody says yes or no.
said-nothing-asked =
    Ik heb nu geen vraag aan jou.
    Wat wil je doen?

said-thanks = Graag gedaan!

said-bye =
    Dat is goed.
    Tot een andere keer!

# $clock: what time it is
said-clock = Het is nu { $clock }.

# Nobody said yes to anything that is to come.
said-mine-none =
    Je hebt nu geen afspraak.
    Wat wil je doen?

# kind: phrase
said-mine-one =
    { $date }, om { $clock }.
    Bij { $landmark }.

# $lines: what somebody said yes to
# sample $lines: dinsdag 2 maart, om half 11 in de ochtend.\nBij het bankje. | dinsdag 2 maart, om half 11 in de ochtend.\nBij het bankje voor de apotheek.\nwoensdag 3 maart, om 2 uur in de middag.\nBij de fontein in het park.
said-mine =
    Dit zijn jouw afspraken.
    { $lines }
    .lend-a-hand = 🤝 Helpen

said-cannot =
    Je zou komen op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Wat wil je nu?
    .cannot = 👎 Ik kan niet
    .come = 👍 Ik kom wel

said-cannot-none =
    Ik zie hier geen afspraak van jou.
    Je kunt het zeggen tegen { $human }.

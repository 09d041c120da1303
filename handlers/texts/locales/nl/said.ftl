### audience: resident
### What people type of their own accord, on whatever screen, and what the bot answers where it is not sure.

# How each thing is said, with commas between. All words of one of them were said, and little else.
# kind: typed
said-typed =
    .greeting = hoi, hallo, halo, hey, hee, hai, hi, dag, moi, goedemorgen, goede morgen, goeiemorgen, goedemiddag,
        goede middag, goedenavond, goeden avond, goede avond, goedendag, hallo buur, dag bot, hoi bot,
        goeiemoggel, goedemoggel, mogge, goeie morgen, ben er weer, ik ben er weer, hoi daar
    .home = menu, hoofdmenu, naar het begin, terug naar begin, home, wat kan ik doen, wat kan je, wat kun je,
        wat kan jij, wat kun jij, wat kan ik hier, ben je er, ben je er nog, test, opnieuw beginnen, naar het menu
    .something = iets doen, wat doen, iets samen doen, samen iets doen, ik verveel me, iets anders, iets leuks,
        wat kunnen we doen, meedoen, mee doen, iets gezelligs, iets beginnen, iets organiseren
    .walk = naar buiten, ommetje, rondje, rondje lopen, loop, loop graag, frisse neus, wandelen met de hond, gaan we lopen,
        eruit, er uit, naar buiten met, blokje om, een blokje om, stukje lopen, stukkie lopen, lopen,
        hond uitlaten, wandelingetje, naar het park
    .look = wat is er, wat is er te doen, is er iets, is er wat, wat gebeurt er, activiteiten, agenda,
        wat kan ik in de buurt doen, welke wandelingen zijn er, zijn er wandelingen, programma, wat is er te beleven,
        is er koffie, is er inloop, inloop, wat staat er te gebeuren, uitnodigingen,
        wat doen jullie, wat doen we, op de planning, planning, dit weekend, wat kan ik dit weekend, naartoe,
        waar kan ik heen, waar kan ik naartoe, in het buurthuis, te beleven, wat valt er te beleven, leuke dingen,
        iets leuks in de buurt, wat kan ik doen in de buurt, wat is er deze week, wat is er vandaag,
        wat organiseren jullie, staat er iets op het programma
    .mine = hoe laat is het, hoe laat, hoelaat, wanneer is het, wanneer is de wandeling, hoe laat is de wandeling,
        wanneer gaan we, hoe laat gaan we, hoe laat moet ik er zijn, waar is het, waar moet ik zijn,
        waar moet ik heen, waar moet ik naar toe, waar spreken we af, waar is de wandeling, wie gaat er mee,
        wie gaan er mee, wie komt er, wie komen er, waar ga ik heen, wanneer moet ik komen, welke dag,
        gaat het door, gaat de wandeling door, mijn afspraken, mijn afspraak, wat heb ik afgesproken, wanneer,
        waar ben ik aangemeld, mijn wandeling, mijn wandelingen, welke dag is het, hoe laat begint het,
        waar begint het, wie is er bij,
        met wie ga ik, morgen of overmorgen, waar was het, ga ik ergens heen, ergens heen, moet ik ergens heen,
        gepland, wat staat er gepland, wat staat er voor mij, heb ik iets staan, staan deze week,
        waar moeten we zijn, waar moeten we heen, hoe laat moeten we er zijn, wanneer was het,
        wanneer is het ook weer, wie is er ook, wie zijn er bij, gaat door, gaat dat door, met wie is het,
        is het morgen, is het vandaag
    .card = mijn kaart, kaart veranderen, iets veranderen, naam veranderen, andere naam, naam is fout, naam klopt niet,
        noem mij, noem me, ik heet, mijn naam is, adres klopt niet, mijn adres, ik ben verhuisd, mijn antwoorden,
        veranderen, wijzigen, aanpassen, iets anders invullen, straat klopt niet, mijn wens, mijn naam,
        ik woon nu ergens anders, ergens anders, woon nu, nieuw adres, verkeerd gespeld, naam verkeerd,
        naam is verkeerd, op mijn kaart, dat moet eraf, van mijn kaart, eraf
    .human = een mens, echt mens, een echt mens, met een mens, iemand spreken, met iemand praten,
        iemand bellen, bel mij, bel me, mij bellen, me bellen, terugbellen, ik wil bellen, ik wil gebeld worden,
        een vraag, ik heb een vraag, iets vragen, wat vragen, vraagje, vraag, hulp, iemand helpen, mij helpen,
        helpen, praten, ik wil praten, een klacht, klacht, klagen, niet tevreden, nummer, telefoonnummer,
        een bericht sturen, bericht geven, doorgeven, iets zeggen, iets vertellen, mens, spreken,
        echt persoon, een persoon, persoon spreken, hulp nodig, hulp nodig met, hulp bij, met iemand kletsen,
        kletsen met iemand, opbellen, kan iemand bellen, langskomen, kan iemand langskomen,
        iemand van de organisatie, is er iemand, medewerker, klachtje, iemand van jullie
    .cannot = ik kan niet, kan niet, ik kan niet komen, kan niet komen, ik kom niet, kom niet, niet komen, ik kan toch niet,
        ik kan niet meer, afzeggen, afmelden, ik meld me af, zeg af, zeg maar af, ziek, verkouden, voel me niet lekker, voel me niet goed,
        ik ga niet mee, ga niet, ik ga niet, niet meegaan, lukt niet, het lukt mij niet, het gaat niet lukken,
        naar de dokter, naar het ziekenhuis, verhinderd, ik wil niet komen, ik heb geen tijd, ik wil niet mee,
        kan er niet bij zijn, ik ben er niet, ik red het niet,
        griep, de griep, kwam er wat tussen, er kwam iets tussen, iets tussen, blijf thuis, blijf liever thuis,
        liever thuis, door voor morgen, streep mij door, haal mij eraf, afbellen, sla over, sla een keer over,
        sla deze keer over, wordt niks, wordt hem niet, haal het niet, haal niet, dat haal ik niet, moet werken,
        moet oppassen, hoofdpijn, koorts, ik ben grieperig, snipverkouden, mijn rug, ziekenhuis, tandarts,
        ander keertje, reken niet op mij, ben er niet bij, ik pas
    .pause = pauze, pause, een pauze, even pauze, vakantie, op vakantie, met vakantie, weken weg, week weg, een tijdje weg,
        rust, even rust, even niet, even geen berichten, even stil, te druk, druk, het te druk, even stoppen,
        een tijdje niet, even wachten,
        ik ben weg, een maand weg, maand weg, weken naar, weekjes naar, week naar, op reis,
        in het ziekenhuis voorlopig, geen gedoe, voorlopig niks, voorlopig niet, laat maar even, paar weken,
        rust nodig, vakantie tot, vakantie van, op pauze, even geen zin, te druk nu, maandje niet, maandje geen,
        pauzeer, logeren bij, even geen tijd
    .stop = stop, stoppen, stop ermee, stop met berichten, stop met sturen, geen berichten, geen bericht, geen berichten meer,
        geen bericht meer, niet meer sturen, stuur niks meer, stuur niets meer, met rust, laat mij met rust, laat me met rust, ik wil niet meer,
        niet meer meedoen, ik doe niet meer mee, hou op, houd op, ophouden, uitschrijven, schrijf me uit,
        schrijf mij uit, ik hoef niet meer, ik wil dit niet meer, niet meer mee, geen zin meer, opzeggen, beëindigen,
        vanaf, ik wil er vanaf, van de lijst, haal mij van de lijst, laat mij gerust, gerust, hier niet meer,
        niet meer aan meedoen, meld mij af voor alles, geen appjes, houd ermee op, ik kap ermee, kap ermee,
        stop maar, hoeft voor mij niet meer met die berichten
    .forget-me = verwijder mij, verwijder me, verwijderen, verwijder gegevens, verwijder mijn gegevens, verwijder alles,
        verwijder dit, haal mij weg, haal me weg, haal alles weg, haal weg, alles weg, gooi alles weg, gooi weg, wis alles, wis mijn gegevens, wis mij,
        wissen, vergeet mij, vergeet me, account verwijderen, account weg, mijn gegevens weg, mijn kaart weg,
        ik wil dat alles weg is,
        uit het systeem, gooi mij eruit, haal mij eruit, haal mijn naam eruit, haal mijn naam weg,
        verwijder mijn naam, gegevens weg, al mijn gegevens weg, schrap mij, alles wissen
    .about-me = wat weet je van mij, wat weet jij van mij, wat weet je over mij, wat weet jij over mij, mijn gegevens, wat bewaar je,
        wat bewaar jij, wat heb je van mij, welke gegevens, privacy, is dit veilig, is het veilig, veilig,
        met mijn gegevens, gegevens, wat staat er over mij, wat staat er van mij,
        over mij opgeschreven, van mij opgeschreven, wat heb je over mij, wat heb je opgeschreven, van mij bekend,
        over mij bekend, privé, is dit privé, verkoop je mijn gegevens, mijn gegevens verkopen,
        waar blijven mijn gegevens, avg
    .story = even je verhaal kwijt, verhaal kwijt, mijn verhaal, mijn verhaal kwijt, mijn verhaal vertellen, verhaal vertellen, iemand die luistert,
        luistert iemand, een luisterend oor, even luisteren, wie luistert
    .known = wie ken ik, wie ken ik nu, bekenden, mijn bekenden, met wie was ik, wie heb ik ontmoet
    .seen-by = wie ziet, wie ziet mij, wie ziet dit, wie kan dit lezen, wie leest, wie leest dit, wie leest mee,
        kan zien, wie kan mij zien, wie kan zien, leest dit, wie weet dit, wie ziet wat,
        iedereen lezen, kan iedereen dit lezen, lezen jullie mee, meelezen, leest iemand mee,
        wie leest mijn berichten, mijn berichten lezen, kan iedereen dit zien, ziet iedereen dit
    .who = wie ben jij, wie ben je, wie bent u, wie is dit, een mens ben je, ben je een mens, ben jij een mens,
        ben je een robot, ben jij een robot, ben je echt, ben jij echt, wat ben jij, wat ben je, wat is dit,
        wat doe jij, wat doe je, hoe werkt dit, hoe werkt het, wat kost het, wat kost dit, waar is dit voor,
        waarvoor is dit, van wie is dit, is dit een computer, ben je een computer, is het gratis, hoe heet jij, hoe heet je,
        met wie praat ik, met wie spreek ik, wat moet ik hiermee, welke organisatie, van welke organisatie,
        kost dit geld, kost het geld, kost het iets, aan mijn nummer, hoe kom je aan mijn nummer,
        wie zit hierachter, wie zit erachter, wat kan dit, waar dient dit voor, ben je nou echt, chatbot, ai,
        is dit echt
    .unclear = snap het niet, snap ik niet, snap niet, snap dit niet, snap het nit, begrijp het nit, begrijp het niet, begrijp ik niet, begrijp dit niet, wat bedoel je, wat moet ik doen,
        wat moet ik nu, leg uit, leg het uit, uitleg, te moeilijk, moeilijk, ik weet het niet, weet ik niet, hoe moet dit,
        hoe moet het, huh, help, snap er niks van, snap er niets van, niks van, wat nu, wat is de bedoeling, hoezo, waarom, waarom vraag je dat, waarom wil je dat weten, weet niet,
        geen snars, snap er geen snars van, snap er geen bal van, makkelijker, kan het makkelijker, wat zeg je,
        kom er niet uit, ik kom er niet uit, te ingewikkeld, ingewikkeld, hoe werkt dat, wat wordt er bedoeld,
        hoe dan, vat het niet, ik vat hem niet, begrijp er niks van, onduidelijk, dat is onduidelijk,
        wat moet ik doen dan
    .aloud = lees voor, voorlezen, lees eens voor, kan niet lezen, kan niet goed lezen, lezen is moeilijk, lees het voor, lees maar voor,
        ik kan het niet lezen, zeg het hardop, hardop,
        zie het niet goed, zie slecht, slechte ogen, bril kwijt, mijn bril kwijt, geen bril, kan je praten,
        kan jij praten, te kleine letters, letters te klein, kan je het voorlezen, praat tegen mij
    .tongue = english, engels, andere taal, taal, talen, turks, türkçe, turkce, arabisch, عربي, nederlands, geen nederlands, spreek geen,
        praat arabisch, marokkaans, berbers, pools, oekraïens, duits, frans, spaans, merhaba, selam, nasılsın, مرحبا, السلام عليكم, لا أفهم الهولندية,
        français, polski, deutsch, español,
        turks graag, in het turks, in het arabisch, in het engels, kan jij turks
    .thanks = dank je, dankjewel, dank je wel, bedankt, dank u, dank u wel, super bedankt, dankje, thanks, merci,
        schat, je bent een schat, lief van je, wat lief, heel lief, lieverd, super dank, dank voor alles,
        geweldig
    .bye = doei, tot morgen, tot ziens, tot dan, tot straks, tot later, tot volgende week, doeg, welterusten, ok, oke, oké, okee, okay, prima, goed, top, fijn,
        leuk, mooi, gezellig, super, dag hoor, is goed, dat is goed, komt goed, begrepen, goed zo, haha, gelukkig, was gezellig, was leuk,
        slaap lekker, fijne dag,
        tot maandag, tot dinsdag, tot woensdag, tot donderdag, tot vrijdag, tot zaterdag, tot zondag, fijne avond,
        fijn weekend, prettige dag, doen we, fijne middag, groetjes, gr
    .answer = ja, nee, ja graag, nee dank je, ja hoor, nee hoor, misschien, jawel, jazeker, zeker, natuurlijk,
        dat mag, is goed, liever niet, doe maar, weet ik niet, graag, ik kom, ik kom graag, ik kom mee, ja leuk, ik ga mee,
        dat is goed, ik weet het nog niet, prima, goed, ok, oke, oké, ja ik kom mee, tuurlijk, best, akkoord, mag, je mag, bewaren, bewaar maar,
        ja ik ben, liever wel, nu niet, nog niet, ik doe mee, ik wil wel
    .clock = hoe laat, hoelaat
    .same = niet nie neit nit, een n ene, mijn mn, even ff eff effe, is was waren, moet moest moesten mot,
        kan kon kun kunt kunnen, wil wou wilde willen, ga gaat gaan ging gingen, kom komt komen kwam, mij me,
        jij je u, dat da, wat wa, niks niets, bericht berichtje berichtjes appje appjes berichten appen,
        er dr, heb heeft hebben hep, doe doet doen, zeg zegt
    .filler = ik, je, jij, jou, u, we, wij, mij, me, ze, het, de, een, dat, dit, die, er, eens, even, graag, wel, ook, maar, dan,
        nu, nou, hier, daar, toch, zo, alsjeblieft, alstublieft, aub, svp, hoor, helaas, sorry, heel, erg, super,
        wil, zou, willen, wou, kan, kun, kunnen, mag, moet, moeten, zullen, gaan, ga, gaat, doen, is, ben, was, om, te, naar, met, van, voor,
        in, op, aan, bij, of, en, want, als, mijn, onze, samen, iemand, anderen, buren, buur, zin, heb zin, hebben zin, wat,
        vandaag, morgen, overmorgen, vanmiddag, vanavond, vanochtend, straks, gisteren, week, deze, volgende, komende, dag, dagen, ochtend, middag, avond,
        maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, uur, weken, jaar, twee, drie, paar, keer, alles, allemaal,
        mee, meer, nog, weer, al, hè, he, bot, gewoon, wie, lekker, leuk, goed, gezellig, stukje, lang, kort, hele, toe, buurt, liefst, liever,
        ze, echt, mogen, worden, anders, iets, tijd, beetje,
        over, alweer, geen idee, eigenlijk, nodig, mensen, weekend, zoal, dus, best, uw, hun, hem, haar,
        misschien, eerst, laatst, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
        november, december, overdag, nacht, laatste, eerste, nieuwe
    .not = niet, geen, nooit, niks, niets, nit, nie, neit

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
# $who: lines of reminder-others and reminder-host
# sample $who: Joke komt ook. | Joke, Fatima en Piet komen ook.
said-mine-one =
    { CAPITAL($doing) }, { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $who }

# $lines: what somebody said yes to
# sample $lines: Wandelen, dinsdag 2 maart.\nOm half 11 in de ochtend.\nBij het bankje.\nJoke komt ook. | Wandelen, dinsdag 2 maart.\nOm half 11 in de ochtend.\nBij het bankje voor de apotheek.\nJoke komt ook.\nWandelen, woensdag 3 maart.\nOm 2 uur in de middag.\nBij de fontein in het park.\nJoke komt ook.
# accept short_message: een lijst: elke afspraak leest iemand apart
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

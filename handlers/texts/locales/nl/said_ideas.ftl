### audience: resident
### Ideas: what people say in many words. What several of them together mean is in `idea_rules.py`.

# The words of each idea, with commas between; a star stands for any letters.
# kind: typed
said-ideas =
    .but = maar, dus, want, omdat, doch, alleen ik, terwijl, zodat, dan wel
    .alone = niet alleen, niet in mijn eentje, niet op mijn eentje, niet graag alleen, niet meer alleen, niet altijd alleen,
        waarom niet, toch niet, als het niet, of niet, niet te ver, niet te lang, niet te duur, niet zo goed, geen geld, geen idee,
        niet erg, niet zo ver, niet te laat, niet te vroeg, niet moeilijk
    .me = ik, wij, we, mij, ikke, ons, ikzelf, kben, kheb, kga, kwil
    .other = hij, zij, mijn man, mijn vrouw, mijn zoon, mijn dochter, mijn moeder, mijn vader, mijn zus, mijn broer, mijn oma,
        mijn opa, mijn kleinkind*, mijn kleindochter, mijn kleinzoon, mijn vriend, mijn vriendin, mijn buurman, mijn buurvrouw,
        mijn kind*, mijn neef, mijn nicht, mijn tante, mijn oom, mijn moeder*, mijn telefoon, mijn hond, mijn kat, buurman, buurvrouw,
        de buren, de dokter, de bus, kinderen, kleinkinderen, mam, mama, papa, familie, partner, begeleider, begeleidster, hulp
    .not = niet, geen, nooit, niks, niets, nie, neit, nit, nimmer, niemand, nergens, moeilijk, amper, nauwelijks, zonder
    .come = komen, kom, komt, meedoen, meegaan, mee, erbij, aanwezig, aansluiten, verschijnen, opdagen, langskomen, gaan mee,
        ernaartoe, er naar toe, gaan wandelen, mijn bed uit
    .there = er zijn, er bij zijn, erbij zijn, bij zijn, van de partij, er wezen
    .manage = lukt, lukken, lukte, red het, redden, red ik, haal het, halen, haal dat, mogelijk, gaat niet, gaat door, wordt niks, zit er in,
        trek het, trek ik, kan morgen, kan vandaag, kan vrijdag, kan zaterdag, kan zondag, kan maandag, kan dinsdag, kan woensdag,
        kan donderdag, kan vanmiddag, kan vanavond, kan dan, kan die dag, kan deze keer
    .cancel = afzeggen, zeg af, afmelden, meld af, afgezegd, afgemeld, annul*, cancel*, afbellen, bel af, afblazen, schrap mij, streep mij,
        uitstellen, verzetten, verschuiven, haal mij eraf, afgelasten, afhaken, haak af, laat verstek, verstek gaan, overslaan, sla over
    .ill = ziek, zieke, ziekjes, griep*, koorts, verkouden*, snotver*, hoest*, buikpijn, hoofdpijn, keelpijn, rugpijn, migraine, misselijk,
        buikgriep, beroerd, niet lekker, grieperig, in de lappenmand, onder de wol, lig op bed, in bed, corona, covid, longontsteking,
        overgeven, spuug*, diarree, aan de race, last van mijn, door mijn rug, mijn rug, spit, jicht, mijn knie, mijn heup, mijn enkel,
        enkel verzwikt, verstuikt, gebroken been, been gebroken, arm gebroken, duizelig, kiespijn, tandpijn, ontsteking, slecht geslapen,
        niet geslapen, pijn in mijn
    .prevented = verhinderd, tandarts, ziekenhuis, dokter, huisarts, fysio*, specialist, spoed, begraf*, crematie, uitvaart, oppassen,
        moet werken, avonddienst, nachtdienst, dienst, visite, bezoek krijg, krijg bezoek, verjaardag, bruiloft, monteur, loodgieter,
        afspraak bij, andere afspraak, iets anders, al iets, andere plannen, ertussen, er tussen, iets tussen, tussengekomen,
        thuis blijven, blijf thuis, thuisblijven, kan geen oppas, geen oppas, op de kleintjes, kapper, gemeente, uwv, rechtbank,
        controle, operatie, geopereerd, onverwachts, overmacht, pech, lekke band, autopech
    .no_transport = geen vervoer, geen lift, bus rijdt niet, geen bus, taxi niet, regiotaxi, valys, fiets kapot, scootmobiel kapot,
        rolstoel kapot, niemand brengt, kan niemand mij brengen
    .fit_in = past, uitkomt, uitkomen, komt uit, schikt, zie zitten, zie ik zitten, tijd, zin vandaag, zin in vandaag, puf
    .instead_of_me = zonder mij, iemand anders maar, ga maar zonder, reken niet op, niet op mij rekenen, mijn plaats
    .overslept = verslapen, vergeten te komen, glad vergeten, helemaal vergeten, te laat wakker
    .pause = pauze*, pauz*, adempauze, time out, timeout, on hold, winterslaap, winterstop, zomerstop, tussenpoos, rust, rustig aan,
        stapje terug, gas terug, vrij nemen, even vrij, stilte, op een laag pitje, laag pitje
    .away = vakantie*, op reis, buitenland, camping, kamperen, caravan, logeren, logeer, marokko, turkije, spanje, suriname, curacao,
        zonvakantie, er tussenuit, ertussenuit, er even tussenuit, weg, afwezig, opgenomen, opname, revalid*, kuur, overwinter*,
        van huis, uitgeschakeld, ramadan, bij mijn zus, bij mijn zoon, bij mijn dochter, verhuizen, verhuis
    .while = even, weekje, weken, week, maand, maanden, tijdje, poosje, poos, een tijd, voorlopig, tijdelijk, zolang, zo lang, paar dagen,
        dagen, tot, volgende maand, zomer, winter, periode, een jaar, deze maand, eerste tijd, komende tijd, weer beter, nu
    .quiet = stil, stilte, rustig, rust, niks sturen, niets sturen, geen bericht*, gerust, geen gepiep, geen gedoe
    .busy = druk, te druk, drukte, hectisch, geen puf, te veel, teveel, overbelast, overprikkeld, vol hoofd, hoofd loopt om, hoofd vol,
        het loopt over, burn out, burnout, doodop, bekaf, kapot moe, te moe, uitgeput, op mijn tandvlees
    .head = hoofd, kop, me hoofd
    .need = nodig, behoefte, toe aan, toe
    .rest = rust, pauze, vrij, vakantie, ontspanning, slaap
    .later = later, na de zomer, na de winter, volgende maand, volgend jaar, over een maand, over een paar weken, na nieuwjaar,
        na de feestdagen, als ik beter ben, na de vakantie
    .again = weer, opnieuw, terug
    .messages = bericht*, appjes, app, apps, appje*, sms*, mail*, melding*, notificatie*, gepiep, gezeur, geapp, spam, reclame,
        uitnodiging*, geping, piepjes, telefoontjes, gedoe
    .send = stuur, sturen, stuurt, verstuur*, app, appen, appt, mailen, schrijven, schrijf
    .contact_me = lastig*, lastigvallen, storen, benaderen, contact, contact opnemen, bellen, gestoord
    .leave_alone = met rust, gerust, rot op, rotop, opgerot, donder op, laat gaan, oprotten, ga weg, flikker op, opzouten, laat mij los
    .off_list = van de lijst, van jullie lijst, lijst af, uit de groep, uit de app, eraf, er af, eruit, er uit stappen, uitstappen,
        er vanaf, ervanaf, vanaf zijn, uitschrijv*, schrijf uit, uitgeschreven, afmelden voor alles, meld af voor alles, opzeg*, zeg op,
        beeindig*, beëindigen, deactiv*
    .stop = stop*, ophouden, hou op, houd op, kap*, kappen, kap ermee, nok*, nokken, schei uit, scheid uit, uitscheiden, einde, eindig,
        weg ermee
    .quit = stop ermee, ik kap, ik stop, ik nok, ik hou ermee op, ik houd ermee op, ik ben er klaar mee, klaar mee, laat maar zitten,
        voor mij hoeft het niet, hoeft niet meer, hoeft voor mij niet, nooit meer, uit ermee, zet uit, uitzetten
    .stay = blijven, lid, lidmaat*, deelnemer, meer bij
    .interest = interesse, behoefte, zin meer, zin meer in, zin an, belangstelling, geinteresseerd, geïnteresseerd, nodig, willen meer, wil dit
    .enough_of = genoeg van, zat, beu, spuugzat, buik van vol, buik vol, klaar mee, gek van, irritant, vervelend dit, helemaal klaar
    .join = meedoen, meedoe, doe mee, doen mee, mee doen, erbij horen, aanmelden, opgeven, inschrijven, aansluiten, deelnemen, lid worden,
        meld me aan, meld mij aan, geef me op, geef mij op, bij de groep, wil ook mee, mee wil, mag ik mee, kan ik mee
    .delete = verwijder*, wis, wissen, gewist, uitwis*, delete*, deleten, verwijderd, gooi weg, weggooien, weggegooid, vernietig*,
        schrap, schrappen, wegdoen, weghalen, haal weg, doe weg, opruimen, ruim op, uitvegen, veeg uit, gum uit, vergeet, vergeten,
        vergeet maar, verscheur*, wegdoen, eruit halen, uit het systeem, gooi uit, haal uit, wegmaken
    .data = gegevens, gegeven, data, info, informatie, account, profiel, dossier, antwoorden, naam, nummer, telefoonnummer, nr, adres,
        foto, kaart, persoonsgegevens, geschiedenis, gesprek, chat, alles van mij, over mij
    .all = alles, allemaal, hele boel, heel de boel, de hele zooi, zooi, alle
    .gone = weg, verdwenen, verdwijn*, eruit, uit het systeem, gewist
    .forget = vergeet, vergeten
    .out_of = uit, eruit, uit jullie, uit het, uit de, af
    .system = systeem, computer, bestand, database, administratie, lijst, app, bot
    .keep = bewaar*, bewaren, opslaan, opgeslagen, sla op, slaat op, noteer*, noteren, genoteerd, opgeschreven, opschrijf*, schrijf op,
        schrijft op, onthoud*, onthouden, vastleg*, vastgelegd, verzamel*, bijhoud*, houd bij, houdt bij, hou bij, bekend, staat, staan, op papier
    .know = weet, weten, weet jij, weten jullie, kennen, ken
    .about_me = over mij, van mij, over me, over ons, mij betreft, over mijn
    .what = wat, welke, wat voor, wa, watte
    .show = zien, inzien, inkijken, bekijken, opvragen, laat zien, toon, tonen, laten zien, krijg ik
    .my_data = mijn gegevens, mijn data, mijn dossier, mijn profiel, mijn account, mijn info
    .safe = veilig, veilige, privacy, prive, privé, avg, vertrouwelijk, geheim, hacker*, hacken, gehackt, beveilig*, vertrouwen, betrouwbaar,
        oplicht*, phishing
    .use = gebruik*, doen jullie met, doe je met, doet men met, verkoop*, verkopen, delen, deelt, doorgeven, gebeurt er met, gebeurt met
    .where = waar, waarheen, waarnaartoe, welke plek, welk adres, welke kant
    .who = wie, welke mensen, wie allemaal, welke mens
    .see = ziet, zien, zie, lees*, leest, lezen, meelez*, meekijk*, kijkt mee, bekijk*, inzien, inzage, bij kunnen, kan erbij, kunnen erbij, hoort
    .message = bericht*, dit, wat ik, mijn woorden, kaart, gegevens, naam, typ, schrijf, type, stuur, praat, zeg
    .everybody = iedereen, alle mensen, de hele buurt, hele buurt, heel de buurt, hele straat, anderen, buren, de buurt, de gemeente, gemeente
    .pass_on = doorgeven, doorvertel*, vertel je, zeg je het, doorverteld, deel je, verklap*, doorgestuurd, geef je door, vertellen jullie
    .between_us = onder ons, tussen ons, tussen jou en mij, blijft geheim, onder vier ogen, zwijgplicht, beroepsgeheim
    .others_see = iemand mee, kijkt mee, kijkt er mee, leest mee, lezen mee, meelezen, meekijken, meegelezen
    .known = ken ik, kende ik, ontmoet, leerde ik kennen, leren kennen, heb ik gezien, heb ik gesproken, gesproken, was er bij, waren er bij,
        was dat, ken ik al
    .called = heet, heette, heten, naam van, noem*
    .name = naam
    .lady = mevrouw, meneer, man, vrouw, dame, die man, die vrouw, die mevrouw, die meneer, jongen, meisje, hij, zij, buurman, buurvrouw
    .met = ontmoet heb, heb ontmoet, ontmoetingen, kennismaking, kennissen, mijn kennissen, bekenden
    .people = mensen, buren, buurt, anderen, iemand, vrienden, volk, buurtgenoten, buurvrouwen, leeftijdsgenoten, lui, gezelschap
    .you = jij, je, u, jullie, gij, ge, bot, zijde, bende, jou
    .robot = robot, computer, mens, echt, machine, apparaat, nep, automaat, automatisch, chatbot, ai, kunstmatig*, chatgpt, persoon
    .this = dit, deze, dat
    .human_or = robot of mens, mens of robot, mens of een, computer of, echt mens of, of een mens
    .organisation = organisatie, bedrijf, instantie, gemeente, stichting, club, wie, kerk, baas
    .from = van, achter, bij, zit
    .behind = achter, hierachter, erachter, betaalt, gemaakt, bedacht
    .purpose = waar dient, waarvoor, waar is dit voor, waarom is dit, wat moet ik hiermee, wat heb ik hieraan, wat doet dit, wat kan dit,
        wat is dit, wat is dat hier, bedoeling van dit, veur iets, voor iets, wat is burengroep, wat doe jij, wat doe je
    .cost = kost*, kosten, gratis, betalen, betaal, geld, duur, prijs
    .how = hoe
    .works = werkt, werken, gaat dat hier, gaat dit
    .real = echt, echte, levend
    .understand = snap*, begrijp*, begreep, volg, volgen, snapte, kan volgen, wijs uit, wijs worden, kaas van, chocola van, touw aan, vat
    .explain = leg uit, uitleg*, verduidelijk*, verklaar, uitleggen, hoe bedoel je, wat bedoel*, hoezo, wablief, wat zeg je, nog een keer zeggen,
        zeg het anders, simpeler, makkelijker, eenvoudiger, wat is de bedoeling, wat moet ik
    .difficult = moeilijk*, lastig, ingewikkeld, te snel, verwarrend, onduidelijk, onbegrijpelijk, warrig, vaag, abracadabra, chinees voor mij,
        te veel tekst, te lang
    .words = woorden, taal, zin, zinnen, tekst, verhaal
    .mean = bedoel*, betekent, betekenen, bedoelt, wil dat zeggen
    .must = moet, moeten, doe, werkt
    .manage_this = wijs uit, weet hoe, kom er uit, kom eruit, hoe dit moet, hoe het moet, uit wijs, mee overweg
    .lost = de weg kwijt, de draad kwijt, raak de draad, kwijt waar ik, in de war, kom er niet uit, ik volg het niet, verdwaald
    .read_aloud = voorlez*, lees voor, leest voor, voor te lezen, lees het, lees het op, lees dit, voorgelezen, oplezen, voorlees*
    .read_well = lezen, lees, letters, zien, zie, leesbril, schrijven
    .eyes = ogen, slechtziend*, blind, staar, zie slecht, zie niks, zie niet, macula, kan niet zien, wazig
    .glasses = bril, leesbril, brillen
    .letters = letters, lettertjes, letter, tekst
    .small = klein, kleine, kleiner, piepklein, groter, grote
    .say = zeg, praat, praten, spreek, vertel, zeggen, spreken
    .aloud = hardop, luid, met geluid, geluid, stem, hoorbaar, horen
    .speak_to_me = praat tegen mij, spreek tegen mij, kun je praten, kan jij praten, laat horen, laat het horen, dyslex*, laaggeletterd*, analfabeet
    .language = nederlands*, hollands*, engels*, turks*, arabisch*, marokkaans*, berbers, tarifit, pools*, oekraiens*, duits*, frans*, spaans*,
        portugees, papiament*, surinaams, somalisch, tigrinya, farsi, perzisch, dari, chinees, russisch, italiaans, koerdisch, hindi, urdu,
        bulgaars, roemeens, english, turkce, arabic
    .speak = spreek*, spreken, praat, praten, versta, verstaan, lezen, begrijp*, snap, leren
    .in = in, naar, op, ook, liever, graag
    .write = schrijf, schrijven, typ, typen, bericht*
    .other_tongue = andere, ander, eigen
    .tongue = taal, talen, andere taal, ander taal, eigen taal, moedertaal, vertaal*, vertalen, vertaling, tolk
    .talk = praten, spreken, kletsen, praat, spreek, overleg*, sparren
    .human = mens, iemand, persoon, mensen van jullie, medewerk*, collega, vrijwilliger, begeleider, coordinator, verbinder, iemand echt, echt iemand,
        baas, chef, mevrouw van, meneer van, iemand van
    .wanted = mag ik, kan ik, wil, krijg ik, geef mij, doe mij, mag, verbind
    .call = bel, bellen, belt, gebeld, terugbel*, opbel*, belletje, telefoneren, telefoontje, telefonisch, ring, aan de lijn, aan de telefoon,
        appen, contact met, contact opneem*, contact opnemen
    .ask = vraag, vragen, vraagje, vraagske
    .something = iets, wat, dingen, leuks, nog wat, ietsje, iet
    .help = help, helpen, hulp, geholpen, bijstaan, assistentie, ondersteuning, handje helpen, handje
    .with = met, bij, voor
    .complaint = klacht*, klagen, ontevreden, niet tevreden, boos, niet blij, ruzie, gepest, pesten, overlast, lawaai, herrie, gescholden,
        vervelende vent, onbeleefd, bedreig*, niet netjes, schande, gestolen, kwijtgeraakt
    .visit = langskom*, langs, op bezoek, bezoek, aan huis, aan de deur
    .number = nummer, telefoonnummer, nr, telefoon, e mailadres, mailadres
    .phone = nummer van, bellen, telefoonnummer, jullie
    .to = met, tegen, aan, tot
    .somebody = iemand, een mens, nadia, wie
    .team = jullie team, het team, team, kantoor, organisatie spreken, de leiding, leiding
    .discuss = overleg*, bespreken, sparren, doorspreken, advies, raad
    .message_to = zeg tegen, zeg maar tegen, doorgeven aan, geef door, laat weten, boodschap doorgeven, vertel nadia
    .when = wanneer, hoe laat, hoelaat, welke dag, welke datum, welk uur, welke tijd, hoeveel uur, om hoe laat, datum, duurt, duurt nog, tijd
    .we = we, wij, ik, ons, moet ik, moeten we, word ik, worden we
    .gathering = wandeling*, afspraak, koffie, begint, beginnen, verzamel*, spreken af, afgesproken, ontmoet*, bijeenkomst, groep*, activiteit*,
        is het, was het, daar, gaan we, gaat het, verwacht*, start, starten, vertrek*, eten, moet ik zijn, moeten zijn, zijn, wezen, ook alweer,
        ook weer, alweer, treffen, af, ding, dat ding
    .clock = hoe laat, hoelaat, welke dag is het, welke datum, klok, tijdstip
    .goes_on = gaat door, gaat het door, door gaan, doorgaat, doorgaan, gaat dat door, afgelast, geannuleerd, verplaatst, als het regent, bij regen
    .am_i = ben ik, sta ik, heb ik mij, was ik
    .listed = opgegeven, aangemeld, ingeschreven, genoteerd, uitgenodigd, aan de beurt, op de lijst, verwacht
    .have = heb ik, had ik, staat er, hebben we, heb
    .planned = gepland, op de planning, op mijn programma, afgesproken, staat, staan, afspraken, afspraak, in mijn agenda, mijn agenda, op de rol,
        mijn planning, aangemeld, opgegeven voor
    .bring = meenemen, meebrengen, meegenomen, aantrekken, mee nemen, mee brengen, aandoen
    .mine = mijn afspraak, mijn wandeling, mijn koffie, de mijne, van mij, mijn ding, mijn groepje, mijn beurt
    .appointment = afspraak, afspraken, afspraakje
    .have_i = heb ik, heb ik nog, had ik
    .be = zijn, wezen, komen, heen, naar toe, naartoe
    .on = te doen, gebeurt, gebeuren, georganiseerd, organiseren, aan de hand, te beleven, beleven, bezig, gepland, programma, activiteit*, uitje*,
        leuks, gezelligs, gaande, loos, te zien, evenement*, feest*, inloop, bijeenkomst*, dingen, koffieochtend*, workshop*, cursus*, markt,
        aanbod, bij jullie, doen jullie
    .is_there = is er, zijn er, is dr, hebben jullie, heb je, bestaat er, gebeurt er, staat er, komt er, valt er, is der, heeft u
    .activities = activiteit*, evenement*, agenda, programma, kalender, bijeenkomsten, uitjes, inloop, koffieochtend*, koffie ochtend
    .which = welke, wat voor, wat zijn, hoeveel, andere
    .day = vandaag, morgen, overmorgen, vanavond, vanmiddag, vanochtend, weekend, week, zaterdag, zondag, maandag, dinsdag, woensdag, donderdag,
        vrijdag, maand, straks, feestdagen, kerst, avond, middag, ochtend, binnenkort
    .you_all = jullie, de groep, je, de buurt, het buurthuis
    .do = doen, doe, organiseren, organiseert
    .can_go = kan ik heen, kan ik naartoe, kan ik naar toe, kunnen we heen, terecht, ergens heen, kun je heen, kan men heen, waar kan ik
    .near = in de buurt, in de wijk, buurthuis, wijkcentrum, hier, dorp, straat, om de hoek, dichtbij, hier in, wijk, dorpshuis, buurt
    .things = dingen, iets, leuks, activiteiten, clubjes, groepjes, dingetjes
    .centre = in het buurthuis, buurthuis, wijkcentrum, dorpshuis, buurtcentrum, inloophuis, buurtkamer, huiskamer van de wijk
    .programme = programma, agenda, aanbod, lijst met, overzicht, activiteitenlijst, weekprogramma
    .bored = verveel*, vervelen, verveling, saai, duimen draaien, niks te doen, niets te doen, niks om handen, niets om handen, heb niks te doen,
        dagen duren lang, dagen zijn lang
    .together = samen, met iemand, met anderen, met buren, met mensen, gezamenlijk, met zn tweeen, bij elkaar, met elkaar
    .nice = leuks, gezelligs, leuk, gezellig, anders, nieuws, ondernemen, aktiefs, actiefs, nuttigs
    .out_of_house = de deur uit, huis uit, van huis, er uit, eruit, buiten de deur, uit huis, onder de mensen, achter de geraniums, achter geraniums,
        van de bank af, weg van huis, erop uit, eropuit
    .among_people = onder de mensen, aanspraak, contact met mensen, mensen om mij heen, mensen om me heen, meer contact, mensen zien, mensen om heen,
        aanspraak hebben, onder mensen
    .meet = ontmoet*, leren kennen, kennismaken, kennis maken, tegenkomen, maken, kennen, zien
    .company = gezelschap, gezelligheid, maatje, aanspraak, vriendschap, vrienden, vriend, vriendin, contact, kameraad, buddy, kletsmaatje, clubje, groepje
    .at_home_all_day = hele dag binnen, hele dag thuis, zit maar thuis, altijd thuis, alleen maar thuis, altijd binnen, tussen vier muren,
        de muren komen, naar de muur, kom nergens, kom niet buiten, zit altijd, kom nooit buiten, nergens meer
    .get_to_know = leren kennen, kennismaken, kennis maken, ontmoeten, kennen
    .make_friends = vrienden maken, vrienden zoeken, zoek vrienden, zoek een maatje, zoek iemand, nieuwe vrienden, nieuwe mensen
    .change = verander*, wijzig*, aanpas*, pas aan, anders maken, verbeter*, corrig*, aanvul*, bijwerken, updaten, toevoeg*, nieuw, fout, verkeerd,
        omzetten, doorgeven, doorvoeren, vervangen, zet op, zet erbij, erbij zetten, overdoen, opnieuw invullen, klopt niet
    .card_part = naam, kaart*, adres, straat, huisnummer, nummer, telefoonnummer, hobby*, antwoord*, achternaam, voornaam, leeftijd, interesses, profiel,
        gegevens, vinkje, verjaardag, woonplaats, wat ik leuk vind
    .wrong = fout, verkeerd, klopt niet, niet goed, onjuist, foute, verkeerde, niet juist, niet meer
    .moved = verhuisd, verhuis, ander adres, nieuw adres, nieuwe straat, nieuwe woning, woon nu, woon ergens anders, ander nummer, nieuw nummer
    .card = kaart, mijn kaart, kaartje
    .my_card = mijn kaart, mijn kaartje, me kaart
    .new = nieuw, nieuwe, ander, andere
    .beginning = begin, hoofdmenu, menu, startscherm, hoofdpagina, beginscherm, start, voren, vooraan, opnieuw
    .back = terug, trug, vorige, stapje terug, stap terug, achteruit, ga terug
    .can = kan, kunnen, mogelijk
    .i = ik, wij, we, jij, je, men
    .are_you_there = ben je daar, bent u daar, is daar iemand, iemand daar, is er iemand, iemand thuis, doe je het nog, werkt dit, doet ie het, hoor je mij
    .tell = vertel*, vertellen, kwijt, delen, kwijtraken
    .story = verhaal, mijn verhaal, levensverhaal, ei
    .listener = luisterend oor, luister*, luistert, iemand die luistert, hart luchten, hart uitstorten, mijn hart
    .get_off_chest = hart luchten, van me afpraten, van mij afpraten, ei kwijt, mijn ei, lucht mijn hart, uithuilen, stoom afblazen
    .hello = hallo*, hoi*, hee*, hey*, goeie*, goede*, morgen allemaal, ewa, salam, moin, mogguh, hallootjes, joe, yo, joehoe, heej, hoihoi, houdoe,
        goeden*, goedemo*, dag allemaal, hay, haai, aloha, gegroet, saam, dag jongens, goeiedag, hallokes

### audience: connector
### What people of the team type of their own accord, when they look for their work.

# How each thing is said, with commas between; the names are those of commands.
# kind: typed
work-typed =
    .taken = taak, taken, mijn taken, mijn werk, werk, wat moet ik doen, wat moet ik vandaag doen, wat staat er open,
        openstaand, wat ligt er, wat wacht er op mij, te doen, todo, to do, klusjes, nog doen, takenlijst, wat is
        er te doen voor mij, wat heb ik liggen, ligt er nog iets, iets voor mij
    .voorstellen = voorstel, voorstellen, suggestie, suggesties, wie past bij elkaar, wie passen bij elkaar, wie kan ik
        koppelen, koppelen, koppel, koppeling, match, matches, matchen, zoek groepen, groepjes zoeken, nieuwe
        groepjes, wie kan samen, wie kunnen samen, nieuwe groep maken, groep maken, bij elkaar brengen,
        samenbrengen, combinaties
    .bellen = bellen, iemand bellen, moet ik bellen, belrondje, belronde, bellijst, wie moet ik bellen, wie bel ik, wie moet ik nog bellen,
        telefoontje, telefoontjes, bellijstje, mensen bellen, nabellen, belletjes
    .papier = papier, op papier, printen, print, afdrukken, uitprinten, brief, brieven, kaartje sturen, bellijst
        printen, op de post, per post
    .buren = buren, mijn buren, mijn mensen, wie zijn mijn buren, wie ken ik hier, wie is nieuw, wie zijn er nieuw,
        nieuwe mensen, nieuwe buren, nieuwelingen, wie heeft nog geen groep, wie zit er niet in een groep, geen
        groep, zonder groep, wie is er alleen, wie is nog alleen, wie doet nergens aan mee, nooit uitgenodigd,
        lang niet gesproken, wie heb ik lang niet gesproken, lang niet gezien, wie zoekt nog, wie wacht er nog,
        iemand opzoeken, iemand zoeken, zoek iemand, deelnemers, bewoners, lijst met mensen, contacten
    .groepen = groepen, alle groepen, mijn groepen, welke groepen, welke groepen zijn er, lijst met groepen, groepen en
        activiteiten, hoe gaat het met de groepen, hoeveel groepen
    .wandelingen = wat komt er aan, wat komt eraan, alle activiteiten, komende activiteiten, alle wandelingen, komende
        wandelingen, wat staat er gepland in de buurt, wie gaat waarheen
    .ontmoet = ontmoet, iemand ontmoet, iemand leren kennen, nieuw iemand, ik heb iemand gesproken, iemand gesproken,
        iemand toevoegen, buur toevoegen, iemand aanmelden, iemand inschrijven, nieuwe buur, mevrouw gesproken,
        meneer gesproken, kennis gemaakt, kennisgemaakt, langs geweest bij iemand, iemand zonder telefoon, nieuwe
        deelnemer
    .briefje = briefje, briefjes, briefje maken, flyer, flyers, flyertje, flyer maken, folder, strooibriefje, foldertje,
        briefje in de bus, briefje ophangen
    .inspreken = inspreken, stem opnemen, opnemen, opname, tekst inspreken, stem inspreken
    .wacht = nachtdienst, wachtdienst, in de nacht, bereikbaar in de nacht, s nachts gebeld, achterwacht, oproepdienst,
        dienst vannacht, wie heeft dienst
    .poster = poster, posters, poster maken, weekposter, affiche, poster van de week
    .partners = partner, partners, organisaties, partnerorganisaties, samenwerking, buurthuis zaal, wie huurt er ruimte,
        welzijn, partner toevoegen
    .rol = mijn rol, rol, rol stoppen, ik stop als vrijwilliger, mijn rol neerleggen, rol pauze, rust van mijn rol,
        minder doen, te veel werk, ik doe te veel, het is me te veel werk, mijn uren, hoeveel wil ik doen
    .overzicht = overzicht, hoe staat het ervoor, hoe gaat het in de buurt, hoeveel mensen, hoeveel mensen doen mee,
        hoeveel deelnemers, hoeveel buren doen mee, aantal deelnemers, aantallen, stand van zaken
    .wachtrij = wachtrij, wat wacht er, wat blijft liggen, wat ligt er te lang, wat ligt er nog bij anderen, achterstand,
        wat is te laat, wie wacht er te lang
    .buurten = buurten, mijn buurten, andere buurt, wissel van buurt, buurt wisselen, naar een andere buurt, nieuwe
        buurt, buurt toevoegen, buurt maken
    .uitnodigen = uitnodigen, iemand uitnodigen, collega uitnodigen, vrijwilliger uitnodigen, nieuwe vrijwilliger, link
        maken, nieuwe collega, nieuwe kwartiermaker, kwartiermaker toevoegen, vrijwilliger toevoegen, collega
        toevoegen, link voor een vrijwilliger, rol geven
    .team = team, mijn team, wie zit er in het team, collega, collega s, vrijwilligers, welke vrijwilligers, wie zijn
        de vrijwilligers, wie doet wat, kwartiermakers, wie werkt hier, vog
    .drukte = wie heeft het druk, drukte, wie is te druk, wie heeft tijd, wie heeft ruimte, wie kan er nog iets bij
        hebben, werkdruk
    .dekking = dekking, welke talen missen we, welke straten missen we, waar wonen ze, welke straat heeft niemand, welke
        taal heeft niemand
    .check = check, is alles goed, doet alles het, werkt alles, controle, backup, back up, reservekopie, is er een
        backup, storing, technisch, mankeert er iets, is alles in orde
    .kwartaal = kwartaal, kwartaalverslag, verslag, rapport, rapportage, cijfers, gemeente, cijfers voor de gemeente,
        verantwoording, resultaten, statistiek, laatste drie maanden, jaarverslag
    .seizoen = seizoen, zomer, zomerprogramma, zomerseizoen, seizoen maken, vakantieprogramma
    .schorsen = schorsen, iemand schorsen, iemand weigeren, iemand blokkeren, mag niet meer meedoen, iemand mag niet meer
        komen, doet vervelend, geen toegang
    .bedank = bedanken, vrijwilliger bedanken, vrijwilligers bedanken, iemand bedanken, bedankje sturen, wie moet ik
        bedanken, bloemetje
    .plekken = plek, plekken, plaatsen, plek toevoegen, plaats toevoegen, waar kunnen we afspreken, afspreekplek,
        ontmoetingsplek, nieuwe plek
    .straten = straten, straat toevoegen, straten toevoegen, welke straten, nieuwe straat, straatnamen
    .openen = openen, buurt openen, open de buurt, opengaan, kunnen we open, wanneer kunnen we open, wat mist er nog,
        wat moet er nog voor we open gaan
    .dicht = buurt sluiten, sluiten, buurt dicht, sluit de buurt, dicht doen
    .weghalen = iemand weghalen, iemand verwijderen, buur verwijderen, deelnemer verwijderen, iemand uitschrijven,
        overleden, is overleden, iemand is overleden, gegevens van iemand verwijderen

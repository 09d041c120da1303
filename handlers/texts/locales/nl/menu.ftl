### audience: resident
### The menu button of Telegram, and what stands in the empty chat.

# kind: phrase
menu-command =
    .start = Begin
    .help = Wat kan ik hier?
    .nood = Hulp in nood
    .mens = Praat met een mens
    .kaart = Mijn kaart
    .samen = Iets samen doen
    .wandeling = Ik wil wandelen
    .kijk = Wat is er te doen?
    .pauze = Even pauze
    .taal = Andere taal
    .privacy = Wie ziet wat?
    .stop = Stop
    .taken = Mijn taken
    .voorstellen = Voorstellen
    .bellen = Wie ik bel
    .buren = Mijn buren
    .groepen = Groepen en activiteiten
    .wandelingen = Wat er komt
    .ontmoet = Iemand ontmoet
    .overzicht = Overzicht
    .uitnodigen = Uitnodigen
    .partners = Partners
    .papier = Op papier
    .seizoen = Seizoen
    .team = Team
    .poster = Poster van de week
    .agenda = Agenda
    .check = Is alles goed?
    .wachtrij = Wat er wacht
    .buurten = Mijn buurten
    .kwartaal = De laatste drie maanden
    .schorsen = Iemand doet niet mee
    .rol = Mijn rol
    .groep = Onze groep
    .bedank = Bedanken

# accept mostly_common_words: dat het een computer is, moet gezegd worden; het zijn korte zinnen
menu-description =
    Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    Ik help buren elkaar te vinden.
    Tik op Start.

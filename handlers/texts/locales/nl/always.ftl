### audience: resident
### What works on every screen: help, a human, language, a pause, stopping, being forgotten.

help-menu =
    Ik ben de Buren-bot.
    Ik ben een computer, geen mens.
    Ik help buren elkaar te vinden.
    Je mag altijd praten met { $human }.
    Je mag altijd stoppen.
    Wat wil je nu doen?
    .simpler =
        Ik ben een computer.
        Ik help buren elkaar te vinden.
        Wat wil je doen?
    .go-on = ▶️ Verder gaan
    .distress = 🆘 Hulp in nood
    .report = ⚠️ Iets niet goed

language-choose =
    Ik kan deze talen.
    In welke taal wil je lezen?
    .simpler = Welke taal wil je?

language-changed = Ik praat nu Nederlands.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = In welke buurt woon je?
    .simpler = Welke buurt is het?

human-ask =
    Praten met { $human } kan.
    Ik geef dan deze chat door.
    Je naam zeg ik niet.
    Mag dat?
    .simpler =
        Wil je praten met { $human }?
        Ik zeg je naam niet.

human-not =
    Dat is goed.
    Ik geef niets door.

human-asked =
    Ik heb het doorgegeven aan { $human }.
    Een antwoord kan even duren.

# $phone: number of the neighbourhood
human-phone =
    Bellen mag ook.
    Het nummer is { $phone }.

human-is-you =
    Jij bent hier zelf de mens.
    Er is nu niemand anders.

human-nobody =
    Er is nog geen buurt open.
    Daarom is er nog geen mens.
    Probeer het later nog een keer.

# accept mostly_common_words: typen en inspreken zijn wat iemand dan doet; er staan korte zinnen omheen
words-say =
    Wil je alvast iets zeggen tegen { $human }?
    Typ het hier.
    Of spreek het in.
    .simpler =
        Wat wil je zeggen?
        Bijvoorbeeld: bel mij.
    .nothing = 👎 Nee, dank je

words-more =
    Ik geef het door aan { $human }.
    Wil je nog iets zeggen?

# What was not understood was passed on.
words-given =
    Ik geef het door aan { $human }.
    Antwoord kan even duren.

words-none =
    Dat is goed.
    Je hoeft niets te doen.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    { $human } heeft al veel van jou gekregen.
    { $human } leest dat eerst.
    Dit geef ik nog niet door.
    Zeg het later nog een keer.

voice-give =
    Ik ben een computer.
    Ik kan hier niet naar luisteren.
    { $human } kan dat wel.
    Zal ik dit laten horen aan { $human }?
    .simpler = Zal ik { $human } dit laten horen?

voice-given =
    Ik geef het door aan { $human }.
    Je hoeft niets te doen.

voice-not =
    Dat is goed.
    Ik laat het niemand horen.

voice-nobody =
    Ik ben een computer.
    Ik kan hier niet naar luisteren.
    Typ wat je wilt zeggen.

pause-weeks =
    Even rust is goed.
    Ik stuur je dan niets.
    Hoe lang wil je rust?
    .simpler =
        Hoe lang wil je rust?
        Bijvoorbeeld: 1 week.
    .one = 1 week
    .two = 2 weken
    .four = 4 weken

# $until: the day on which it begins again
pause-begun =
    Dat is goed.
    Je hebt rust tot { $until }.
    Ik stuur je niets.
    Je hoeft niets te doen.
    Eerder terug?
    Typ: ik ben terug.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    Dat is goed.
    Je hebt rust tot { $until }.
    Ik stuur je niets.
    Je hoeft nergens heen.
    Je plek is weer vrij.
    Eerder terug?
    Typ: ik ben terug.

pause-nothing =
    Ik stuur je niets.
    Je hoeft niets te doen.

paused-menu =
    Je hebt rust tot { $until }.
    Wat wil je doen?
    .simpler =
        Je hebt nu rust.
        Wil je weer meedoen?
    .again = 👋 Ik ben terug
    .longer = ⏸️ Langer rust
    .stay = 👍 Het is goed

paused-still =
    Dat is goed.
    Ik stuur je niets.

paused-not =
    Fijn dat je er bent.
    Je had geen pauze.

welcome-back =
    Fijn dat je er weer bent!
    Je pauze is voorbij.
    Je hoeft niets te doen.
    Je hoort van mij als er iets is.
    .call = Uw pauze is voorbij. Fijn dat u er weer bent.

# Back before the end: $again is what they do again, in lines.
# sample $again: De wandeling, woensdag 3 maart. | Het koffie drinken, dinsdag 9 maart.
welcome-back-again =
    Fijn dat je er weer bent!
    Je pauze is voorbij.
    Ik reken weer op je:
    { $again }
    Je hoeft niets te doen.

# $full: what others have the last place of now, in lines.
# sample $full: De wandeling, woensdag 3 maart.
welcome-back-full =
    Hier is nu geen plek meer:
    { $full }
    Er komt vast weer iets.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }, { $date }.

stop-how =
    Wil je stoppen?
    Dat mag altijd.
    Je hoeft niet te zeggen waarom.
    Ik kan je kaart bewaren.
    Dan stuur ik je niets meer.
    Of ik haal alles weg.
    .simpler =
        Wil je stoppen?
        Ik bewaar je kaart, of haal alles weg.
    .keep = 🛑 Bewaar mijn kaart
    .erase = 🗑️ Haal alles weg

stop-done =
    Dat is goed.
    Ik stuur je niets meer.
    Je kaart is er nog.
    Wil je ooit weer?
    Typ dan: ik ben terug.

forget-sure =
    Ik haal dan alles weg.
    Je naam, je kaart en wat je zei.
    Wat een mens al las, weet die nog.
    Dat kan niet terug.
    Wil je dat?
    .simpler =
        Alles van jou gaat dan weg.
        Wil je dat?
    .erase = 🗑️ Haal alles weg
    .no = 👎 Nee, toch niet

forget-not =
    Dat is goed.
    Alles blijft zoals het was.

erased-goodbye =
    Alles is weg.
    Ik weet niets meer van jou.
    Dank je dat je er was.
    Wil je ooit terug?
    Typ dan: begin.

# An old message was changed.
always-edited =
    Je hebt een oud bericht veranderd.
    Dat zie ik niet goed.
    Typ het nog een keer.

# A message of somebody else was forwarded to us.
always-forwarded =
    Dit is een bericht van een ander.
    Ik bewaar het niet.
    Ik geef het ook niet door.
    Zeg het in je eigen woorden.

# Somebody without Telegram wants nothing to be kept any more.
# audience: connector
erase-neighbour =
    Zal ik alles van { $name } weghalen?
    Dat kan niet terug.
    Doe dit alleen als { $name } dat zelf zei.
    .ask = 🗑️ Alles weghalen
    .yes = 🗑️ Ja, haal weg
    .no = 👎 Nee, toch niet

# audience: connector
erase-neighbour-done =
    Alles is weg.
    Gooi ook weg wat je zelf opschreef.

# audience: connector
erase-neighbour-not = Goed. { $name } blijft staan.

# audience: coordinator
erase-whom =
    Wie wil niet meer in de bot staan?
    Hier staat wie geen eigen Telegram heeft.
    Kies een naam.

# audience: coordinator
erase-nobody =
    Er is niemand om weg te halen.
    Wie zelf Telegram heeft, zegt daar: vergeet mij.

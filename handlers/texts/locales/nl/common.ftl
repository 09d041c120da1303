### audience: resident
### Words that are the same everywhere: the footer, plain choices, and what the bot says when something went wrong.

# accept a_button_fits: het zijn de woorden van "praat met"; korter zou niet zeggen wat er gegeven wordt
# The fixed footer. $human: first name of the connector. The short one comes when the name does not fit.
common-footer =
    .back = ↩️ Terug
    .human = 👤 Praat met { $human }
    .human-short = 👤 Een mens
    .explain = ❓ Leg uit
    .give = 📨 Geef dit aan { $human }
    .give-short = 📨 Geef dit door
    .more = ➡️ Laat meer zien
    .aloud = 🔊 Lees voor
    .pictures = 🖼️ Plaatjes

common-choice =
    .yes = 👍 Ja
    .no = 👎 Nee
    .good = 👍 Het is goed
    .skip = ⏭️ Sla over
    .done = ✅ Klaar
    .clear = 🔁 Opnieuw kiezen
    .home = 🏠 Naar het begin
    .own-words = ✏️ Zeg het zelf

# While somebody may choose more than one. $chosen: what was chosen so far, in a list
# sample $chosen: Wandelen | Spelletjes doen, Breien en haken en Koffie drinken
common-chosen =
    Dit heb ik van jou gehoord.
    { $chosen }.
    Kies er nog een, of kies Klaar.

# A name or a thing that a connector has ticked in a list.
# audience: connector
common-ticked =
    .label = ☑️ { $what }

# accept everyday_words: getikt zegt precies wat er fout ging; tikken staat overal
# Under what was just done, for an hour.
# audience: connector
common-mistake =
    .button = ↩️ Verkeerd getikt

# audience: connector
common-taken-back = Goed. Het is weer zoals het was.

# Stands for the name where no human is known yet.
common-somebody = een mens

# The same to who is that human themselves, where there is nobody else.
common-somebody-else = iemand anders

# $human: whom it can be given to, with the button "Geef dit aan"
common-not-understood =
    Sorry, dat begrijp ik niet.
    Dat ligt aan mij.
    Ik kan het geven aan { $human }.
    Of kies een andere knop.

# The second time in a row.
common-still-not-understood =
    Ik begrijp het nog niet.
    Dat ligt aan mij.
    Zal ik het geven aan { $human }?

# Where there is nobody to give it to, or nothing to give.
common-choose =
    Sorry, dat begrijp ik niet.
    Kies een knop.

# To "I do not know": where it has to be chosen some time, and where it does not.
common-unknown =
    Dat geeft niet.
    Je hoeft het nu niet te weten.
    Verder gaan kan later ook.
    Of praat met { $human }.

common-unknown-fine =
    Dat geeft niet.
    Je hoeft niets te kiezen.
    Er verandert niets.

# After a sticker, a picture, a voice note or a file, where words were asked.
# accept mostly_common_words: een knop kiezen of typen is wat iemand dan moet doen
common-only-words =
    Ik kan alleen woorden lezen.
    Kies een knop.
    Of typ je antwoord.

common-too-long =
    Dat is veel tekst voor mij.
    Kun je het korter zeggen?

common-went-wrong =
    Dat ging bij mij niet goed.
    Dat ligt aan mij, niet aan jou.
    Probeer het nog een keer.
    Of praat met { $human }.

# Nobody knows whether a message arrived, and it was tried often. $human: first name of the connector.
common-maybe-missing =
    Misschien kreeg je een bericht van mij niet.
    Dat ligt aan mij, niet aan jou.
    Je kunt het vragen aan { $human }.

# More messages came at once than the bot reads. $human: first name of the connector.
common-slower =
    Er komen veel berichten achter elkaar.
    Zo snel kan ik niet lezen.
    Wacht even, en stuur het dan nog een keer.
    Of praat met { $human }.

common-old-button =
    Die knop is oud.
    Dat geeft niet.
    Hier kun je verder.

common-may-not =
    Dat kan ik niet voor je doen.
    Je kunt het vragen aan { $human }.

# Words that always work when somebody types them, with commas between. Never shown.
# kind: typed
common-typed =
    .start = start, begin, beginnen, opnieuw
    .help = help, uitleg, wat kan jij, wat kun jij
    .distress = nood, hulp in nood
    .back = terug, vorige, ga terug
    .human = mens, een mens, praat met een mens, praten, bellen, bel mij
    .language = taal, andere taal, talen
    .pause = pauze, even pauze, rust
    .again = ik ben terug, ik ben er weer, ben er weer, ik doe weer mee
    .stop = stop, stoppen, hou op, ik wil stoppen
    .together = iets samen doen, samen iets doen, samen, iets doen
    .walk = wandeling, ik wil wandelen
    .apart = liever niet met, niet met, blokkeer, blokkeren
    .report = melding, melden, klacht, ik wil iets melden, ik heb een klacht
    .group = groep, onze groep, mijn groep, de groep
    .privacy = privacy
    .my-data = mijngegevens, mijn gegevens
    .forget-me = vergeetmij, vergeet mij, haal alles weg
    .read-aloud = lees voor, lees het voor, lees maar voor
    .read-always = altijd voorlezen, lees altijd voor, lees alles voor
    .read-never = stop voorlezen, niet meer voorlezen, lees niet meer voor
    .show-pictures = plaatjes, met plaatjes, laat plaatjes zien, ik wil plaatjes, toon plaatjes
    .no-pictures = geen plaatjes, zonder plaatjes, stop plaatjes
    .yes = ja
    .no = nee, liever niet, nu niet
    .skip = sla over, overslaan
    .dont-know = weet ik niet, ik weet het niet, weet niet, geen idee
    .more = meer, laat meer zien
    .done = klaar
    .later = later, straks, nee, nu niet, liever niet, klaar, genoeg, dit is genoeg, morgen
    .simpler = leg uit, leg het uit, leg dat uit, ik snap het niet, snap ik niet, ik begrijp het niet, begrijp ik niet, wat bedoel je
    .called = noem me maar, noem mij maar, noem me, noem mij, zeg maar, ik heet, mijn naam is, mijn naam, ik ben

# Something of somebody else would have stood here: a fault of ours, and nothing of it is told.
common-not-yours =
    Dit is niet voor jou bedoeld.
    Daarom zie je het niet.

# How many people, as far as it is told. $count: a round number
# sample $count: 5 | 25
# kind: phrase
common-people =
    .few = minder dan { $count } mensen
    .some = { $count } of meer mensen

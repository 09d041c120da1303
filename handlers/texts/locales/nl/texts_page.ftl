### audience: coordinator
### kind: phrase
### De pagina met alle teksten, voor wie ze doorleest.

# accept everyday_words: de namen van programma’s die iemand installeert
texts-page = Alles wat de bot zegt
    .how = Zo ziet iemand elk bericht op de telefoon. Lees het door. Kan iets beter, zeg dat dan, met de naam die boven het bericht staat.
    .limits = De controle let op korte zinnen en gewone woorden. Of buren het begrijpen, kunnen alleen buren laten zien.
    .no-words = De woorden zijn nu niet opgezocht: daarvoor is wordfreq nodig, en simplemma. Installeer ze met: pip install wordfreq simplemma
    .search = Zoek een woord of een naam
    .any-finding = Alle berichten
    .open = Nog te bekijken
    .error = Moet anders
    .warning = Kan misschien beter
    .accepted = Bekeken en goed
    .anybody = Voor iedereen
    .resident = Voor buren
    .connector = Voor kwartiermakers
    .coordinator = Voor coördinatoren
    .buddy = Voor belmaatjes
    .spoken = Om te zeggen aan de telefoon
    .more-ways = Ook zo:
    .more-choices = Na “laat meer zien”:
    .home = Hieronder blijven de knoppen staan die er al waren.
    .answer = Is dit goed zoals het is? Zet dan deze regel boven het bericht, met waarom:
    .why = waarom het goed is
    .reason = Goed, want:
    .where = Waar het staat:
    .words = woorden
    .longest = langste zin
    .common = gewone woorden
    .rarest = minst gewone woord
    .shown = berichten
    .nothing = Geen bericht gevonden.

# What each rule of the check is about, by its name.
texts-page-rule =
    .short-sentences = Een zin is te lang
    .one-sentence-a-line = Meer dan een zin op een regel
    .short-message = Het bericht is te lang
    .one-question = Meer dan een vraag
    .kind-words = Een woord dat we niet gebruiken
    .no-shortened-words = Een afkorting
    .times-in-words = Een datum of tijd in cijfers
    .no-percentages = Een percentage
    .informal = Het zegt u
    .one-emoji = Een plaatje te veel, of een plaatje alleen
    .a-button-fits = Een knop is te lang
    .tidy = Er staat iets dat er niet hoort
    .everyday-words = Een woord dat niet iedereen kent
    .mostly-common-words = Veel minder gewone woorden bij elkaar
    .a-way-on = Het zegt niet wat nu
    .like-its-twin = Dezelfde knop heeft elders een ander plaatje
    .other = Iets anders

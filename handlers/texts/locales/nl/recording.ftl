### audience: connector
### A connector's own voice for the sentences that are heard most.

record-choose =
    Buren horen liever een stem die ze kennen.
    Dit lees ik het meest voor.
    Welke zin wil je inspreken?
    .own = 👂 Mijn zinnen

record-none =
    Er is nog niets dat ik vaak voorlees.
    Kijk later nog eens.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even pauze is goed. Ik stuur je dan niets. Hoe lang wil je pauze? Je kunt kiezen: een week. twee weken.
record-speak =
    Zeg dit rustig, en spreek het hier in:
    “{ $words }”

record-listen = Zo horen buren het.

record-keep =
    Is het goed zo?
    .keep = 👍 Ja, bewaren
    .again = 🔁 Nog een keer
    .drop = 👎 Niet bewaren

record-kept =
    Fijn. Buren horen nu jouw stem.
    Weghalen kan altijd: stuur /inspreken.

record-dropped = Goed. Ik bewaar het niet.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even pauze is goed. Ik stuur je dan niets. Hoe lang wil je pauze?
record-own =
    “{ $words }”
    .again = 🔁 Nog een keer
    .away = 🗑️ Weghalen

# $count: how many more recordings there are
record-more =
    { $count ->
        [one] Er is nog 1 zin.
       *[other] Er zijn nog { $count } zinnen.
    }
    .show = ➡️ Laat meer zien

record-away = Je stem is weg bij deze zin.

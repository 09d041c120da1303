### audience: coordinator
### Which languages residents can choose, and who has read the texts of one that is a draft.

# sample $language: Turkish | Ukrainian
# sample $lines: Dutch: ready | Dutch: ready\nEnglish: ready\nTurkish: on, read by Marie-Louise\nArabic: off, read by nobody
languages-list =
    These are the languages.
    { $lines }
    Tap a language to see what you can do.
    .one = { $language }

# sample $language: Turkish | Ukrainian
# sample $reader: Emine | Marie-Louise van den Heuvel
# kind: phrase
languages-line =
    .complete = { $language }: ready
    .signed = { $language }: on, read by { $reader }
    .draft = { $language }: off, read by nobody

# sample $language: Turkish | Ukrainian
languages-draft =
    { $language } is a draft.
    Residents do not get this language yet.
    First let somebody who grew up with the language read all texts.
    Whoever looks after the bot can put all texts on one page.
    .sign = ✍️ The texts were read
    .all = ↩️ All languages

# sample $language: Turkish | Ukrainian
languages-gaps =
    { $language } is a draft.
    { $count ->
        [one] 1 text is still missing.
       *[other] { $count } texts are still missing.
    }
    This language can be on when all texts are there.

# $count: how many texts it lacks since then; $people: who chose it
# sample $language: Turkish | Ukrainian
# sample $reader: Emine | Marie-Louise van den Heuvel
# sample $people: fewer than 5 people | 25 or more people
languages-signed =
    { $language } is on.
    { $reader } read the texts, on { $date }.
    This language is read by { $people }.
    { $count ->
        [0] All texts are there.
        [one] 1 text is new, and still comes in Dutch.
       *[other] { $count } texts are new, and still come in Dutch.
    }
    .withdraw = ⏸️ Switch this language off

# sample $language: Turkish | Ukrainian
# sample $people: fewer than 5 people | 25 or more people
languages-withdraw =
    Do you want to switch { $language } off?
    This language is read by { $people }.
    They then get Dutch.
    When you switch it on again, they read it again.
    .yes = ⏸️ Switch this language off
    .no = ↩️ Leave this language on

# sample $language: Turkish | Ukrainian
signature-reader =
    Who has read all texts in this language?
    { $language }: type the name of the reader.
    The name will stand here, with the date of today.
    .retry =
        That does not look like a name.
        Who has read the texts?

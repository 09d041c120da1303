### audience: resident
### What works for a group, in the words of its people, without their names.

# sample $words: om de beurt koken | veel te hard lopen
# kind: phrase
practice-line =
    .do = Dit werkt: “{ $words }”.
    .do-not = Dit werkt niet: “{ $words }”.
    .none = Er staat nog niets.

# sample $lines: Er staat nog niets. | Dit werkt: “om de beurt koken”.\nDit werkt niet: “te hard lopen”.
# sample $group: de groep | De Stappers
practice-card =
    ✅ Wat werkt bij { $group }
    { $lines }
    .do = 👍 Dit werkt
    .dont = 👎 Dit werkt niet
    .away = 🗑️ Mijn woorden weg

# sample $works: yes | no
practice-what =
    { $works ->
        [yes] Wat werkt goed bij jullie?
       *[other] Wat werkt niet goed bij jullie?
    }
    Niemand leest dat jij het schreef.
    Schrijf geen namen op.
    .retry = { common-too-long }
    .simpler =
        Wat werkt bij jullie?
        Bijvoorbeeld: om de beurt koken.

practice-who =
    Mogen anderen dit ook lezen?
    Bijvoorbeeld een nieuwe groep.
    Zij lezen niet van wie het is.
    .simpler = Wie mag dit lezen?
    .all = 👍 Ja, dat mag
    .ours = 👥 Alleen wij

practice-kept =
    Mooi! Het staat erbij.
    Weghalen mag altijd.

practice-enough =
    Er staat al veel van jou.
    Haal eerst iets weg.

practice-kept-ours =
    Het staat erbij.
    Er staat een naam in.
    Daarom lezen alleen jullie het.

practice-away =
    Dat is goed.
    Jouw woorden zijn weg.

# audience: coordinator
practice-nothing-yet =
    Groepen schreven nog niets op voor anderen.
    Je hoeft niets te doen.

# audience: coordinator
practice-paper =
    Dit werkt bij groepen, en dit niet.
    Er staan geen namen in.

# kind: phrase
practice-file = wat-werkt.txt

# sample $number: 1 | 12
# kind: phrase
practice-heading = Groep { $number }

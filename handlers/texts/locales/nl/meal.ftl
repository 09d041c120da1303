### audience: resident
### What somebody likes to eat, before their first meal here; who cooks reads it.

taste-question =
    Hoi { $name }!
    We gaan { $doing }, op { $date }.
    Wat eet je graag?
    Alleen wie kookt leest het.
    .say = ✏️ Dat zeg ik
    .fine = 👌 Alles is goed
    .call = We gaan { $doing }, op { $date }. Wat eet u graag? Alleen wie kookt hoort het.

taste-words =
    Wat eet je graag?
    Typ het maar.
    Na het eten gooi ik het weg.
    .retry = { common-too-long }
    .simpler =
        Wat eet je graag?
        Bijvoorbeeld: iets met vis.

# audience: buddy
taste-words-heard = Wat eet { $name } graag? Typ het zoals je het hoort.

taste-kept =
    Lekker!
    Wie kookt, weet het dan.
    Je hoeft niets te doen.

# audience: buddy
taste-kept-heard = Lekker! Wie kookt, weet het dan.

taste-anything =
    Dat is makkelijk.
    Je hoeft niets te doen.

# audience: buddy
taste-anything-heard = Dat is makkelijk. { $name } hoeft niets te doen.

# To who cooks. $lines: taste-line
# sample $lines: Ines eet graag “rijst”. | Ines eet graag “rijst”.\nMarie-Louise eet graag “soep zonder vlees”.
tastes-told =
    { CAPITAL($the) } is op { $date }.
    Dit eten ze graag:
    { $lines }
    .call = { CAPITAL($the) } is op { $date }. Dit eten ze graag: { $lines }

# kind: phrase
# sample $words: rijst | soep zonder vlees
taste-line = { $name } eet graag “{ $words }”.

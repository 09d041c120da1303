### audience: resident
### Somebody new whom nobody knows yet, and the human who gets to know them.

acquaintance-human-knows =
    Fijn dat je er bent.
    { $human } is een mens.
    Ik zeg tegen { $human } dat je er bent.

# $connector: who gets to know them
acquaintance =
    Hoi { $name }!
    { $connector } wil je graag leren kennen.
    { $connector } is een mens.
    Je hoeft niets te doen.
    Praten met { $connector } kan altijd.

# audience: connector
acquaintance-yours =
    Fijn. Jij leert { $name } kennen. Ik zeg het tegen { $name }.
    Stuur een bericht, of doe een keer iets samen.
    Tik op Gesproken als jullie elkaar gesproken hebben.

# audience: connector
acquaintance-somebody-else =
    Iemand anders doet dit al.
    Je hoeft niets te doen.

# audience: connector
first-contact-asked =
    Ik vraag het aan { $name }.
    Zegt { $name } ja, dan is het geregeld.

# To who speaks a language of the newcomer. $who: the newcomer
# audience: connector
first-contact =
    Een nieuwe buur zegt hallo: { $who }.
    { $connector } denkt dat jij goed past.
    Wil jij { $who } leren kennen?
    .yes = 👍 Ja, fijn
    .not-now = 👎 Nu niet

# The same, where the newcomer told something of their life that the reader knows too.
# sample $what: vaak alleen zijn | iemand missen
# audience: connector
first-contact-alike =
    Een nieuwe buur zegt hallo: { $who }.
    { $connector } denkt dat jij goed past.
    { $who } kent dit ook van dichtbij: { $what }.
    Wil jij { $who } leren kennen?
    .yes = 👍 Ja, fijn
    .not-now = 👎 Nu niet

# audience: connector
first-contact-not-now =
    Dat is goed.
    Je hoeft niets te doen.

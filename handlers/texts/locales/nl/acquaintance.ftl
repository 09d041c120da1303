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

### audience: resident
### Who is not known yet: the team looks at what they begin, and is there when they come for the first time.

newhere-looked-over =
    Je buren zien het nu al.
    Het team kijkt er ook even naar.
    Daarna zien nieuwe mensen het ook.

newhere-not-seen =
    Het team kijkt hier eerst nog naar.
    Kijk straks nog een keer.

# $connector: who of the team will be there
newhere-with =
    { $connector } is er ook bij { $the }.
    Dat is { $date }.
    Om { $clock }.
    Zeg maar hallo als je er bent.
    .call =
        { $connector } is er ook bij { $the }.
        Dat is { $date }.
        Om { $clock }.

# audience: connector
newhere-seen = Goed. Nu ziet iedereen het.

# audience: connector
newhere-there =
    Fijn dat je erbij bent.
    Dat is { $date }.
    Om { $clock }.
    Ik zeg dat je er bent.

# audience: connector
newhere-full =
    Er is geen plek meer.
    Je kunt wel naar de plek gaan en hallo zeggen.

### audience: resident
### Who can see what of somebody: pieces of one sentence, put together from the table of who sees what.

# $seen: a line for each
# sample $seen: Joke ziet je hele kaart.\nAndere buren zien dit niet. | Fatima ziet je hele kaart.\nMarie-Louise ziet je naam en wat je leuk vindt.\nWie meedoet ziet je naam en wat je leuk vindt.\nWie de afspraak leidt ziet ook hoe lang.\nAndere buren zien dit niet.
visibility-card =
    { $seen }
    Je kunt altijd typen: stop.

# kind: phrase
visibility-sees =
    .first = { $who } ziet { $what }.
    .also = { $who } ziet ook { $what }.

# kind: phrase
visibility-who =
    .companion = Wie meedoet
    .host = Wie de afspraak leidt

# kind: phrase
visibility-what =
    .all = je hele kaart
    .name = je naam en wat je leuk vindt
    .street = je straat
    .comfort = hoe lopen goed voor je gaat
    .pace = hoe lang je loopt

# kind: phrase
visibility-nobody-else = Andere buren zien dit niet.

# What somebody says to a human.
# kind: phrase
visibility-signal = Wat je een mens zegt, leest alleen wie je helpt.

### state: draft
### audience: resident
### Who can see what of somebody: pieces of one sentence, put together from the table of who sees what.

# $seen: a line for each
# sample $seen: Joke ziet je hele kaart.\nAndere buren zien dit niet. | Fatima ziet je hele kaart.\nMarie-Louise ziet je naam en wat je leuk vindt.\nWie meeloopt ziet je naam en wat je leuk vindt.\nWie de wandeling leidt ziet ook hoe lang.\nAndere buren zien dit niet.
visibility-card =
    { $seen }
    Her zaman yazabilirsin: dur.

# kind: phrase
visibility-sees =
    .first = { $who } şunu görür: { $what }.
    .also = { $who } şunu da görür: { $what }.

# kind: phrase
visibility-who =
    .companion = Birlikte katılan
    .host = Buluşmayı yöneten

# kind: phrase
visibility-what =
    .all = bütün kartın
    .name = adın ve sevdiğin şeyler
    .street = sokağın
    .comfort = nasıl yürümek sana iyi gelir
    .pace = ne kadar yürüdüğün

# kind: phrase
visibility-nobody-else = Diğer komşular bunu görmez.

# What somebody says to a human.
# kind: phrase
visibility-signal = Bir insana ne dersen, onu yalnızca sana yardım eden okur.

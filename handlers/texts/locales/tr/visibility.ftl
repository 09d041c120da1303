### state: draft
### audience: resident
### Who can see what of somebody: pieces of one sentence, put together from the table of who sees what.

# $seen: a line for each
# sample $seen: Joke ziet je hele kaart.\nVerder ziet niemand dit. | Fatima ziet je hele kaart.\nMarie-Louise ziet je naam en wat je leuk vindt.\nWie meeloopt ziet je naam en wat je leuk vindt.\nWie de wandeling leidt ziet ook hoe lang.\nVerder ziet niemand dit.
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
    .host = Gruba yol gösteren

# kind: phrase
visibility-what =
    .all = bütün kartın
    .name = adın ve sevdiğin şeyler
    .street = sokağın
    .pace = nasıl yürümek sana iyi gelir
    .minutes = ne kadar yürüdüğün

# kind: phrase
visibility-nobody-else = Başka kimse bunu görmez.

### state: draft
### audience: resident
### Who can see what of somebody: pieces of one sentence, put together from the table of who sees what.

# $seen: a line for each
# sample $seen: Joke ziet je hele kaart.\nAndere buren zien dit niet. | Fatima ziet je hele kaart.\nMarie-Louise ziet je naam en wat je leuk vindt.\nWie meeloopt ziet je naam en wat je leuk vindt.\nWie de wandeling leidt ziet ook hoe lang.\nAndere buren zien dit niet.
visibility-card =
    { $seen }
    يمكنك دائمًا أن تكتب: توقف.

# kind: phrase
visibility-sees =
    .first = { $who } يرى { $what }.
    .also = { $who } يرى أيضًا { $what }.

# kind: phrase
visibility-who =
    .companion = من يشارك معك
    .host = من يقود الموعد

# kind: phrase
visibility-what =
    .all = كل بطاقتك
    .name = اسمك وما تحب
    .street = شارعك
    .comfort = كيف يريحك المشي
    .pace = كم تمشي

# kind: phrase
visibility-nobody-else = الجيران الآخرون لا يرون هذا.

# What somebody says to a human.
# kind: phrase
visibility-signal = ما تقوله لإنسان لا يقرؤه إلا من يساعدك.

### audience: resident
### Who can see what of somebody: pieces of one sentence, put together from the table of who sees what.

# $seen: a line for each
# sample $seen: Joke sees your whole card.\nOther neighbours do not see this. | Fatima sees your whole card.\nMarie-Louise sees your name and what you enjoy.\nWho walks along sees your name and what you enjoy.\nWho leads the walk also sees how long you walk.\nOther neighbours do not see this.
visibility-card =
    { $seen }
    You can always type: stop.

# kind: phrase
visibility-sees =
    .first = { $who } sees { $what }.
    .also = { $who } also sees { $what }.

# kind: phrase
visibility-who =
    .companion = Who joins in
    .host = Who leads the activity

# kind: phrase
visibility-what =
    .all = your whole card
    .name = your name and what you enjoy
    .street = your street
    .comfort = how walking goes well for you
    .pace = how long you walk

# kind: phrase
visibility-nobody-else = Other neighbours do not see this.

# What somebody says to a human.
# kind: phrase
visibility-signal = What you tell a human is read only by who helps you.

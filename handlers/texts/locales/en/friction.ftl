### audience: resident
### A quarrel between two: somebody whom both trust hears each apart.
### sample $one: Joke | Marie-Louise

# audience: connector
friction-one = Who told you about it?
    .simpler = Who is it about?

# audience: connector
friction-other = With whom is it not nice?
    .simpler = Who is the other?

# audience: connector
friction-between =
    Who can talk with both?
    These people know { $one } and { $other } well.
    .simpler = Choose a name.

# audience: connector
friction-nobody =
    Nobody knows { $one } and { $other } both well.
    Talk with both yourself, apart.

# audience: connector
friction-under-way =
    This is going on already.
    You do not have to do anything.

# audience: connector
friction-asking =
    I ask { $one } first.
    Without a yes of { $one } nobody hears anything.

# To who spoke of it. $other: the other; $who: whom both trust
friction-may =
    Hi { $name }!
    It is not nice between you and { $other }.
    { $who } knows you both.
    May { $who } talk with each of you, apart?
    .yes = 👍 Yes, that is fine
    .no = 👎 Rather not
    .call = It is not nice between you and { $other }. May { $who } talk with each of you, apart?

# To whom both trust.
friction-between-asked =
    Hi { $name }!
    It is not nice between { $one } and { $other }.
    You know them both.
    Will you talk with each of them, apart?
    You take no side.
    .yes = 👍 Yes, I listen
    .no = 👎 Not now

# To the other.
friction-with =
    Hi { $name }!
    { $who } would like to talk with you.
    It is about you and { $one }.
    { $who } takes no side.
    Is that fine?
    .yes = 👍 Yes, that is fine
    .no = 👎 Rather not
    .call = { $who } would like to talk with you, about you and { $one }. Is that fine?

friction-yes =
    Thank you.
    You do not have to do anything now.

friction-no =
    That is fine.
    Nobody hears that you said no.
    You do not have to do anything.

# audience: buddy
friction-yes-heard = Thank you. I wrote it down for { $name }.

# audience: buddy
friction-no-heard = That is fine. Nobody hears that { $name } said no.

# To whom both trust: both said yes.
friction-hear =
    { $one } and { $other } are fine with it.
    Listen to { $one } first.
    Then listen to { $other }.
    Talk with each apart.
    .heard = ☑️ { $name }
    .heard-short = ☑️ Heard

friction-hear-next =
    Thank you.
    Now listen to { $name }.

friction-hear-both =
    Listen to both first.
    Then it can be done.

friction-end =
    You heard both.
    How is it now?
    .agreed = 🤝 They agreed
    .nothing = 🌱 It is fine now

friction-thanks =
    Thank you, { $name }.
    What you heard stays with you.
    You do not have to do anything.
    .group = ✏️ Ask the group

# To both, when there is an agreement.
friction-settled =
    Good that you talked, { $name }.
    It is settled now.
    You do not have to do anything.
    .call = Good that you talked. It is settled now.

# audience: connector
friction-over =
    It is settled between them, { $name }.
    I keep no more of it.
    You do not have to do anything.

# Somebody said no, or nothing. $one and $other: between whom it is
# audience: connector
friction-not =
    The talk between { $one } and { $other } does not come about now.
    Nobody did anything wrong.
    You can ask somebody else.
    .again = ➕ Somebody else

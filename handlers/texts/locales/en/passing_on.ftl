### audience: connector
### Somebody is passed on to a colleague: the colleague says yes, and then they do.

# $told: what colleagues share with them and tell, a line each. $any: whether there is any
# sample $told: Samira speaks Turkish too. | Samira speaks Turkish too.\nMarie-Louise: “I like to walk.”
# sample $any: yes | no
passperson-who =
    { $any ->
        [yes] { $told }
              Who would be good for { $name }?
       *[no] Who would be good for { $name }?
    }
    .simpler = Choose a colleague.

# kind: phrase
# sample $languages: Turkish | Turkish and Arabic
passing-shares = { $who } speaks { $languages } too.

passing-nobody =
    No colleague has time now.
    You do not have to do anything.

passing-asked =
    I ask { $name } first.
    Then I ask your neighbour.

passing-not-now =
    That is fine.
    You do not have to do anything.

passing-yes =
    Good.
    Now I ask { $name }.

passing-gone =
    That is not possible any more.
    You do not have to do anything.

# To a colleague. $who: who would be passed on
pass-asked =
    { $connector } thinks you would be good for { $who }.
    Would you like to get to know { $who }?
    After that I ask { $who }.
    .yes = 👍 Yes, nice
    .not-now = 👎 Not now

pass-not-now =
    { $name } cannot do it now.
    You stay there for your neighbour.

pass-kept =
    { $who } would rather stay with you.
    You do not have to do anything.

passed-yours =
    { $who } says yes.
    From now on you know { $who }.
    Say hello if you like.

passed-done =
    { $who } says yes.
    From now on { $name } is there for { $who }.
    Thank you.

# To who it is about. $who: who would know them from now on
# audience: resident
pass-may =
    Hi { $name }!
    { $connector } would like you to meet { $who }.
    May { $who } be there for you from now on?
    .yes = 👍 Yes, that is fine
    .no = 👎 Rather not
    .call = { $connector } would like you to meet { $who }. May { $who } be there for you from now on?

# audience: resident
passed-on =
    Good.
    { $who } is there for you from now on.
    You do not have to do anything.

# audience: resident
passed-kept =
    That is fine.
    All stays as it was.
    You do not have to do anything.

# audience: buddy
passed-on-heard = Good. { $who } is there for { $name } from now on.

# audience: buddy
passed-kept-heard = That is fine. For { $name } all stays as it was.

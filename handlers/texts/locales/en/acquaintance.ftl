### audience: resident
### Somebody new whom nobody knows yet, and the human who gets to know them.

acquaintance-human-knows =
    Good to have you here.
    { $human } is a human.
    I will tell { $human } that you are here.

# $connector: who gets to know them
acquaintance =
    Hi { $name }!
    { $connector } would like to get to know you.
    { $connector } is a human.
    You do not have to do anything.
    You can always talk with { $connector }.

# audience: connector
acquaintance-yours =
    Good. You are getting to know { $name }. I will tell { $name }.
    Send a message, or do something together.
    Tap We spoke when you have spoken with each other.

# audience: connector
acquaintance-somebody-else =
    Somebody else does this already.
    You do not have to do anything.

# audience: connector
first-contact-asked =
    I ask { $name }.
    If { $name } says yes, it is settled.

# To who speaks a language of the newcomer. $who: the newcomer
# audience: connector
first-contact =
    A new neighbour says hello: { $who }.
    { $connector } thinks you would be good.
    Would you like to get to know { $who }?
    .yes = 👍 Yes, nice
    .not-now = 👎 Not now

# The same, where the newcomer told something of their life that the reader knows too.
# sample $what: often being alone | missing somebody
# audience: connector
first-contact-alike =
    A new neighbour says hello: { $who }.
    { $connector } thinks you would be good.
    { $who } knows this too: { $what }.
    Would you like to get to know { $who }?
    .yes = 👍 Yes, nice
    .not-now = 👎 Not now

# audience: connector
first-contact-not-now =
    That is fine.
    You do not have to do anything.

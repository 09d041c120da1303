### audience: coordinator
### Before a role begins: what the coordinator has seen of somebody, and until when it counts.
### sample $role: phone buddy | connector

# Who opened a link and said yes; it need not be who was asked.
vetting-asked =
    { $name } said yes as { $role }.
    { $name } sees nothing of neighbours yet.
    Is this who you asked? Then write down what you have seen.
    .begin = ✅ Write it down
    .refuse = 🙅 Do not do it

# kind: button
vetting-seen =
    .yes = 👍 Yes
    .not-yet = 🌱 Not yet

vetting-met =
    Have you seen { $name } and spoken with them?
    .simpler = Do you really know { $name }?

vetting-references =
    Have you spoken with somebody who knows { $name }?
    .simpler = Did somebody else say good things of { $name }?

vetting-training =
    Does { $name } know how it works, and what is not allowed?
    .simpler = Did you explain it to { $name }?

# A VOG is the Dutch certificate of conduct; only that it was seen is kept.
vetting-visits =
    Will { $name } also come to neighbours at home?
    Then you must have seen a VOG.
    I only keep the day.
    .simpler = May { $name } come to neighbours at home?
    .seen = 🏠 Yes, VOG seen
    .none = 🙅 No, not at home

vetting-until =
    How long does this count?
    After that somebody looks again.
    .simpler = When do we look again?
    .half = Half a year
    .one = 1 year
    .two = 2 years

# What is still to be seen to.
# kind: phrase
vetting-needs =
    .met-on = See { $name } and speak with them.
    .references-on = Speak with somebody who knows { $name }.
    .training-on = Explain how it works, and what is not allowed.

# sample $lines: See Joke and speak with them. | See Marie-Louise and speak with them.\nSpeak with somebody who knows Marie-Louise.\nExplain how it works, and what is not allowed.
vetting-not-yet =
    That is fine. { $name } is no { $role } yet.
    This is still needed:
    { $lines }

# The role is there, and goes on until that day.
# sample $lines: See Joke and speak with them. | See Marie-Louise and speak with them.\nSpeak with somebody who knows Marie-Louise.\nExplain how it works, and what is not allowed.
vetting-stays =
    That is fine. { $name } is { $role } until { $until }.
    To go on, this is still needed:
    { $lines }

vetting-signed =
    { $name } is { $role } now, until { $until }.
    I have told { $name }.

vetting-refused =
    That is fine. { $name } will be no { $role }.
    I have told { $name } in a kind way.

# A month before it ends. $until: the last day
vetting-ends =
    { $name } is { $role } until { $until }.
    After that the role stops by itself.
    Would you like to write down again what you have seen?
    .again = ✅ Write it down

# audience: resident
role-asked =
    Thank you, { $name }.
    Somebody of the team speaks with you first.
    After that it begins.
    You do not have to do anything now.

# audience: resident
role-not-given =
    You will be no { $role } now.
    Thank you for wanting to help.
    As a neighbour you are always welcome.
    You do not have to do anything.

# audience: connector
visits-not-yet =
    You cannot come to somebody at home yet.
    Ask the coordinator to write down your VOG.

# The coordinator has seen it all; a second human of the team says yes as well. $who: who is asked for that
# sample $who: Nadia | Nadia and Marie-Louise
vetting-second =
    Thank you. A coordinator needs two people to say yes.
    I now ask { $who } too.
    Does one of them say yes? Then { $name } begins.

vetting-second-nobody =
    A coordinator needs two people to say yes.
    There is nobody else in the team yet.
    Ask a connector first.

# $by: the coordinator who looked; the one who reads this looks too
# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-asked =
    { $by } wants { $name } to be a coordinator too, in { $neighbourhood }.
    A coordinator sees the team and what waits.
    Do you know { $name }, and is it good?
    .yes = 👍 It is good
    .no = 👎 Not now

# audience: connector
second-yes-thanks =
    Thank you.
    { $name } is a coordinator now.

# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-refused =
    That is fine. { $name } will not be a coordinator now.
    I will tell { $by }.

# To who looked first.
second-yes-told =
    The team says: { $name } will not be coordinator now.
    Talk about it together.

second-yes-given =
    { $name } is a coordinator now.

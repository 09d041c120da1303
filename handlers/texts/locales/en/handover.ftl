### audience: connector
### A connector leaves a group to a volunteer whom the group wants.
### sample $group: the group | De Stappers
### sample $words: I am Piet. I like to walk. | I am Marie-Louise. I had a hard time myself. Now I like to walk with others.

# On counts: so many of its last times were its own idea, and so many went without the connector.
# sample $own: 5 | 6
# sample $total: 6
# sample $times: 3 | 6
handover-proposed =
    { CAPITAL($group) } does nearly everything itself.
    Of the last { $total } times, the idea came { $own } times from the group.
    You were not there { $times } times.
    Shall we look for a volunteer for the group?
    .ask = 👍 Yes, choose
    .later = 🌱 Not yet

handover-later =
    That is fine.
    You are still there for { $group }.

handover-nobody =
    There is no volunteer with time for a group now.
    Ask the coordinator to invite somebody.

handover-under-way =
    Somebody gets to know this group already.
    You do not have to do anything.

# $any: whether some of them tell something of themselves. $told: what, a line each.
# sample $any: yes | no
# sample $told: Piet: “I like to walk.” | Piet: “I like to walk.”\nFatima: “I speak Turkish too.”
handoverwho-who =
    { $any ->
        [yes] { $told }
              Whom do you want to ask for this group?
       *[no] Whom do you want to ask for this group?
    }
    .simpler = Choose a volunteer.

handover-volunteer-asked =
    I will ask { $name }.
    If { $name } says yes, I will ask the group.
    You will get a message.

# sample $count: 3 | 6 | 12
handover-asked =
    Hi { $name }!
    { $connector } is there for a group of { $count } neighbours now.
    The group does nearly everything itself.
    Would you like to be there for them now and then?
    First you go 3 times together.
    .yes = 👍 Yes, together
    .talk = 💬 First talk
    .not-now = 👎 Not now

handover-will-talk =
    { $connector } will get in touch with you.
    After that you can still choose.

handover-not-now-noted =
    That is fine.
    You do not have to do anything.

handover-not-now =
    { CAPITAL($who) } cannot do it now for { $group }.
    You are still there for the group.
    .again = ➕ Somebody else

# audience: resident
handoverself-words =
    Who are you?
    Say it in your own words.
    The group reads this.
    Tell only what you want.
    .retry = { common-too-long }
    .simpler =
        Who are you?
        For example: I like to walk.

handover-somebody-else =
    Somebody else was a little earlier.
    Thank you for wanting to.
    You do not have to do anything.

handover-group-is-asked =
    Thank you.
    I will ask the group now.
    You will get a message.

handover-over =
    That is done already.
    You do not have to do anything.

handover-gone =
    This volunteer is not there any more.
    Choose somebody else.

handover-rests =
    This volunteer rests now.
    Ask later, or choose somebody else.

handover-look-again =
    The role of this volunteer ends too soon.
    Ask the coordinator to look again.

handover-other-group =
    That does not fit this group.
    Choose somebody else.

handover-full =
    This volunteer has enough groups now.
    Choose somebody else.

handover-not-you =
    That is not possible now.
    { $human } is happy to talk with you.

handover-together =
    👍 The group says yes.
    Will you go along 3 times together, you and { $who }?
    I ask you when the group does something.
    .stop = ↩️ Better not

handover-stays =
    The group would like to keep it as it is.
    You are still there for { $group }.
    You do not have to do anything.

handover-stays-volunteer =
    The group would like to keep it as it is now.
    That says nothing about you.
    Thank you for wanting to.

handover-goes-on =
    Somebody else is with you now: { $who }.
    You go on together.
    You do not have to do anything.

handover-called-off =
    Nothing changes for { $group }.
    You do not have to do anything.

handover-meeting =
    { CAPITAL($group) } does something.
    We will { $doing }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    Will you come too, together with { $who }?

# sample $times: 3 | 4
handover-ready =
    You and { $who } were { $times } times together with { $group }.
    Shall I hand the group over now?
    After that you do not see this group any more.
    .yes = 👍 Yes, hand over
    .more = 🤷 Once more together

handover-once-more =
    That is fine.
    I ask after the next time of { $group }.

handover-too-soon =
    First go along 3 times together with the group.
    You will get a message when it is time.

handover-stopped =
    That is fine.
    All stays as it was.
    You do not have to do anything.

handover-you-did =
    It is done: { $who } is there for { $group } now.
    You do not see this group any more.
    Thank you, { $name }.
    .pass = ✏️ Pass something on

handoverpass-words =
    What do you want to pass on to { $who }?
    Tell only what is needed.
    .retry = { common-too-long }
    .simpler = What should { $who } know?

handover-passed-on =
    I will pass it on to { $who }.
    Thank you.

handover-yours =
    Thank you, { $name }.
    From now on you are there for { $group }.
    The group does it by itself.
    Type group to see what is coming.

handover-word =
    { CAPITAL($connector) } passes something on to you:
    “{ $words }”

# The goodbye, to each member.
# audience: resident
handover-done =
    From now on { $who } is there for your group.
    Do you have a question?
    { $who } helps you.
    { CAPITAL($connector) } is there for other neighbours now.
    You do not have to do anything.
    .call = From now on { $who } is there for the group. { CAPITAL($connector) } is there for other neighbours now.

# audience: resident
handover-done-bye =
    From now on { $who } is there for your group.
    Do you have a question?
    { $who } helps you.
    { CAPITAL($connector) } waves goodbye.
    That is on { $date }.
    At { $clock }.
    At { $landmark }.
    You do not have to do anything.
    .call = From now on { $who } is there for the group. { CAPITAL($connector) } waves goodbye. That is on { $date }, at { $clock }.

# A line for each volunteer who tells something.
# kind: phrase
handover-told = { $name }: “{ $words }”

### audience: resident
### A group of neighbours: born by its people, named by them, ended by them.
### sample $words: a picnic together | cooking soup in the community house one day
### sample $group: the group | The Walkers | The walkers of Esdoornplein

# A group without a name.
# kind: phrase
group-nameless = the group

# Somebody of the group who is not named.
# kind: phrase
group-somebody = somebody

# To each of them apart, when three or more were together three times.
group-question =
    Hi { $name }!
    You have been together 3 times now.
    Would you like to do things together more often?
    You choose what, together.
    Nobody hears what you say.
    .yes = 👍 Yes, nice
    .not-now = 👎 Not now
    .question = ❓ A question first
    .call = You have been together 3 times now. Would you like to do things together more often? Nobody hears what you say.

group-wait =
    Lovely! I will ask the others too.
    You will hear what comes of it.

# audience: buddy
group-wait-heard = Lovely! I will ask the others too. { $name } will hear.

group-stays-out =
    That is fine.
    I will tell nobody.
    You are always welcome to come along.

# audience: buddy
group-stays-out-heard = That is fine. I will tell nobody. { $name } is always welcome to come along.

group-asked-human =
    { $human } will contact you.
    After that you can still choose.

# audience: buddy
group-asked-human-heard = { $human } will contact { $name }.

group-begun =
    You are a group now!
    You are in it with { $names }.
    You choose together what you do.
    Type group to see more.
    Do you know a name for the group?
    .name = 💡 I know a name
    .call = You are a group now: you and { $names }. You choose together what you do. { $human } helps if you need it.

group-not-now =
    There will be no group now.
    Come along whenever you like.
    You do not have to do anything.
    .call = There will be no group now. You are still welcome.

# audience: connector
group-to-support =
    🌱 There is a group of { $count } neighbours.
    They choose together what they do.
    You are there for questions.

group-activity =
    { CAPITAL($who) } thought of something for the group.
    It is this: { $doing }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    Will you come along?
    .come = 👍 I will come
    .not-now = 👎 Not this time
    .call = { CAPITAL($who) } would like to do something with the group: { $doing }. On { $date }, at { $clock }. At { $landmark }. Will you come along?

group-not-this-time =
    That is fine.
    You are welcome another time.

# audience: buddy
group-not-this-time-heard = That is fine. { $name } is welcome another time.

group-join =
    Hi { $name }!
    You have been there 3 times now.
    Would you like to belong to { $group }?
    Then you decide too what you do together.
    .yes = 👍 Yes, nice
    .not-now = 👎 Not now
    .call = You have been there 3 times now. Would you like to belong to the group? Then you decide too.

group-joined =
    Welcome to { $group }!
    Type group to see more.

# audience: buddy
group-joined-heard = Lovely! { $name } belongs to the group now.

group-over =
    { CAPITAL($group) } stops now.
    Thank you for everything.
    You know each other now, that stays.
    Would you like to do something else?
    { $human } will help you.
    .call = The group stops now. Thank you for everything. Would you like to do something else? { $human } will help you.

group-none =
    You have no group yet.
    Join in a few times with the same neighbours.
    Then I will ask if you want a group.

# One message for each group of somebody. $lines: who, what is coming, what was agreed
# sample $lines: With Joke. | With Joke, Fatima and Marie-Louise.\nAt the community house, on Thursday 17 September.\nYou agreed: “the slowest walks in front”.\nJoke helps with questions.
group-screen =
    👥 { CAPITAL($group) }
    { $lines }
    .idea = 💡 I have an idea
    .more = ➡️ More choices
    .leave = 👋 A break, or leave
    .back = 👋 I am back

# Lines of that message.
# kind: phrase
group-line =
    .who = With { $names }.
    .plan = { $doing }: { $date }.
    .agreed = You agreed: “{ $words }”.
    .rests = The group rests now.
    .supporter = { $human } helps with questions.
    .told = { $human } tells: “{ $words }”
    .asked =
        { $count ->
            [one] There is 1 question to the group.
           *[other] There are { $count } questions to the group.
        }

group-leave =
    You may always do that.
    What would you like with { $group }?
    .rest = ⏸️ Not for a while
    .leave = 👋 I leave
    .stay = ↩️ I stay

group-stays =
    That is fine.
    You belong to { $group }.

group-rests =
    That is fine.
    I will ask you nothing about the group now.
    You may still come along.
    .back = 👋 I am back

group-left =
    That is fine.
    You do not belong to { $group } any more.
    Nobody hears why.
    You are still welcome.

group-not-any-more =
    That is not possible any more.
    You do not have to do anything.

group-asking =
    I will ask the group.
    You will hear.

group-name-taken =
    Another group has that name already.
    Think of another name.

group-name-in-full =
    A first name only, please.
    Think of another name.

group-name-later =
    The group is choosing a name already.
    You can do it later.

group-name-kept =
    A nice name!
    Others may think of a name too.
    In 2 days you choose together.

group-nothing-weekly =
    You do nothing every week yet.
    Think of something together first.

group-planned-already =
    Somebody has chosen a day already.
    You will get a message.

groupidea-what =
    What would you like to do with the group?
    I will ask the others, with your name.
    .retry = { common-too-long }
    .simpler =
        What is your idea?
        For example: a picnic together.

groupname-what =
    What can be the name of the group?
    Type no family name.
    .retry = { common-too-long }
    .simpler =
        Which name is nice?
        For example: The Walkers.

groupagree-what =
    What would you like to agree with the group?
    I will ask the others, with your name.
    .retry = { common-too-long }
    .simpler =
        What would you like to agree?
        For example: we wait for each other.
    .slowest = 🚶 Slowest in front
    .wait = 🤝 Wait together

# kind: phrase
groupagree-said =
    .slowest = The slowest walks in front.
    .wait = We wait for each other.

grouptime-day =
    Which day is better?
    .simpler = On which day?

grouptime-clock =
    When on that day?
    .simpler = Morning, afternoon or evening?
    .morning = 🌅 Morning
    .afternoon = ☀️ Afternoon
    .evening = 🌙 Evening

groupplace-where =
    Which place is better?
    .simpler = Where?

groupmore-what =
    What would you like to ask the group?
    .simpler = Choose a button.
    .idea = 💡 An idea
    .newcomer = 🙂 May somebody join
    .agree = 🤝 Agree on something
    .time = ⏰ Another time
    .place = 📍 Another place
    .name = 💡 A name
    .rest = ⏸️ A rest
    .end = 👋 The group stops
    .practice = ✅ What works here
    .feasts = 🎉 Parties
    .visit = 👋 Invite a group

# What was decided. To who asked it, where all stays as it was.
group-decided-nothing =
    The group has chosen.
    For now all stays as it was.
    You may always ask something else.
    .call = The group has chosen. For now all stays as it was.

group-decided-idea =
    Enough neighbours want this:
    “{ $words }”
    Who chooses a day?
    If somebody else does, you will hear.
    .plan = 📅 I choose a day
    .call = Enough neighbours want this: “{ $words }”. Somebody chooses a day. You will hear when.

# sample $what: decision-for-each-other-what.errand | decision-for-each-other-what.learn
group-decided-for-each-other =
    The group wants to do something for each other:
    { $what }.
    Who chooses a day?
    If somebody else does, you will hear.
    .plan = 📅 I choose a day
    .call = The group wants to do something for each other: { $what }. Somebody chooses a day. You will hear when.

group-decided-time =
    The group has chosen.
    From now on it is on { $weekday }.
    At { $clock }.
    You do not have to do anything.
    .call = The group has chosen. From now on it is on { $weekday }, at { $clock }.

group-decided-place =
    The group has chosen.
    The place is now: { $place }.
    You do not have to do anything.
    .call = The group has chosen. The place is now: { $place }.

group-decided-name-good =
    The name of your group is now:
    “{ $words }”
    .call = The name of the group is now: “{ $words }”.

group-decided-agreement =
    You agreed:
    “{ $words }”
    You do not have to do anything.
    .call = The group agreed: “{ $words }”.

group-decided-newcomer =
    Somebody may join { $group }.
    I look for somebody who fits.
    You do not have to do anything.
    .call = Somebody may join the group. I look for somebody who fits.

group-decided-self-running =
    You do it without me now.
    I am quiet until you ask something.
    { $human } helps if you need it.
    .call = The group does it by itself now. { $human } helps if you need it.

group-decided-resting =
    { CAPITAL($group) } rests now.
    You can always do something again.
    Then type: group.
    .call = The group rests now. You can always do something again.

# Somebody else of the team is there for the group from now on.
group-supporter =
    { CAPITAL($connector) } is there for { $group } now.
    Do you have a question?
    { $connector } helps you.
    You do not have to do anything.
    .call = { CAPITAL($connector) } is there for the group now. Do you have a question? { $connector } helps you.

# To who is there for the group.
# audience: connector
# sample $lines: These are Joke and Piet. | These are Joke, Piet and Fatima.\nWe go for a walk: Tuesday 9 March, at half past 10.
group-supported =
    You are there for { $group }.
    { $lines }
    They choose themselves what they do.
    You do not have to do anything.
    .hand-over = 🌱 Hand over

# sample $what: decision-season-what.new | decision-season-what.less
group-decided-season =
    The group has chosen:
    { $what }.
    If you have an idea, please say it.
    .more = ➡️ More choices
    .call = The group has chosen: { $what }. If you have an idea, please say it.

# sample $what: decision-street-what.clean | decision-street-what.meal
group-decided-street =
    The group would like to do something for the street:
    { $what }.
    Who chooses a day?
    If somebody else does, you will hear.
    .plan = 📅 Choose a day
    .call = The group would like to do something for the street: { $what }. Somebody chooses a day. You will hear when.

# To each of another group.
group-visit =
    Another group invites you:
    “{ $group }”
    They are going to { $doing }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    Will you come and look?
    .call = Another group invites you: “{ $group }”. They are going to { $doing }. On { $date }, at { $clock }. At { $landmark }. Will you come and look?

group-visit-no-plan =
    No day has been chosen yet.
    First choose something together.
    Then you can invite a group.

groupvisit-which =
    Which group would you like to invite?
    .simpler = Which group?

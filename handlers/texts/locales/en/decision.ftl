### audience: resident
### A question to each member of a group, privately. Nobody hears who wanted what.
### sample $words: a picnic together | cooking soup in the community house one day
### sample $group: the group | The Walkers | The walkers of Esdoornplein

# $who: who of the group had the idea
decision-idea =
    Hi { $name }!
    { CAPITAL($who) } has an idea.
    “{ $words }”
    What do you think?
    .yes = 👍 Nice
    .any = 🤷 I do not mind
    .no = 👎 Not for me
    .else = 💡 Something else
    .call = { CAPITAL($who) } has an idea for the group: “{ $words }”. What do you think?

decision-time =
    Hi { $name }!
    { CAPITAL($who) } would like another time.
    It is then on { $weekday }, at { $clock }.
    What would you like?
    .o0 = It stays the same
    .o1 = ⏰ Another time
    .any = 🤷 I do not mind
    .else = 💡 Something else
    .call = { CAPITAL($who) } would like another time: on { $weekday }, at { $clock }. What would you like?

decision-place =
    Hi { $name }!
    { CAPITAL($who) } would like another place.
    The place is then: { $place }.
    What would you like?
    .o0 = It stays the same
    .o1 = 📍 Another place
    .any = 🤷 I do not mind
    .else = 💡 Something else
    .call = { CAPITAL($who) } would like another place: { $place }. What would you like?

# $names: what the members thought of
# sample $names: The Walkers and The Lindens | The Walkers, The Lindens and The walkers of the square
decision-name =
    Hi { $name }!
    What is the name of your group?
    { $names }
    Choose a name.
    .any = 🤷 I do not mind
    .call = What is the name of the group? You can choose from { $names }.

decision-name-good =
    Hi { $name }!
    The group can have this name:
    “{ $words }”
    Is that good?
    .yes = 👍 It is good
    .any = 🤷 I do not mind
    .no = 👎 Rather not
    .call = The group can have this name: “{ $words }”. Is that good?

decision-agreement =
    Hi { $name }!
    { CAPITAL($who) } wants to agree on something with { $group }.
    “{ $words }”
    Do you want that too?
    .yes = 👍 Yes
    .any = 🤷 I do not mind
    .no = 👎 Rather not
    .else = 💡 Something else
    .call = { CAPITAL($who) } wants the group to agree on this: “{ $words }”. Do you want that too?

decision-newcomer =
    Hi { $name }!
    { CAPITAL($who) } has a question.
    May somebody new join { $group }?
    Nobody hears what you say.
    .yes = 👍 Yes
    .any = 🤷 I do not mind
    .no = 👎 Not now
    .call = { CAPITAL($who) } asks: may somebody new join the group? Nobody hears what you say.

decision-phase-self-running =
    Hi { $name }!
    You do a lot by now.
    Shall I be quiet then?
    Then I only help when you ask me.
    .yes = 👍 Yes, fine
    .any = 🤷 I do not mind
    .no = 🌱 Not yet
    .call = The group does a lot itself. Shall I be quiet, and only help when you ask me?

decision-phase-resting =
    Hi { $name }!
    Shall { $group } rest for a while?
    You can always do something together again.
    .yes = 👍 Yes, a rest
    .any = 🤷 I do not mind
    .no = 👎 Rather not
    .call = Shall the group rest for a while? You can always do something together again.

decision-phase-ended =
    Hi { $name }!
    { CAPITAL($who) } would like to stop with { $group }.
    Do you want that too?
    If one of you wants to go on, the group stays.
    .yes = 👍 Yes, stop
    .any = 🤷 I do not mind
    .no = 👎 I go on
    .call = { CAPITAL($who) } would like to stop with the group. Do you want that too? If one of you wants to go on, it stays.

decision-split =
    Hi { $name }!
    There are many of you.
    There can be one more group, on another day.
    Do you want to be in that group?
    .yes = 👍 The new group
    .any = 🤷 I do not mind
    .no = I stay here
    .call = The group is large. There can be one more, on another day. Do you want to be in that one?

decision-look-back =
    Hi { $name }!
    How is it now with { $group }?
    .good = 👍 Good
    .so-so = 🤷 So-so
    .bad = 👎 Not nice
    .call = How is it now with the group?

decision-for-each-other =
    Hi { $name }!
    You are together often now.
    Would you like to do something for each other?
    .errand = 🛒 Groceries
    .chore = 🔧 A job together
    .learn = 🎓 Learn something
    .no = 👌 Fine like this
    .call = The group is together often now. Would you like to do something for each other? Groceries, a job together, or learning something?

# What they would do for each other.
# kind: phrase
decision-for-each-other-what =
    .errand = bring groceries
    .chore = do a job together
    .learn = learn from each other

decision-noted =
    Thank you.
    Nobody hears what you chose.
    .change = ✏️ Change something

# audience: buddy
decision-noted-heard = Thank you. Nobody hears what { $name } chose.

decision-talk =
    Thank you for saying so.
    Nobody hears what you chose.
    Would you like to talk about it with { $human }?
    .yes = 👍 Yes

# audience: buddy
decision-talk-heard = Would { $name } like to talk about it with { $human }? Nobody hears what { $name } chose.

decision-idea-kept =
    Thank you for your idea.
    I will ask the group.
    You do not have to do anything.

# audience: buddy
decision-idea-kept-heard = Thank you. I will ask the group about the idea of { $name }.

decision-over =
    This question is already answered.
    You do not have to do anything.

decision-no-member =
    This question is for the group itself.
    You do not have to do anything.

# To a caller: the neighbour answered it without them.
# audience: buddy
decision-said-self = { $name } has said this already. It stays that way.

decision-enough =
    There are many questions to the group already.
    Ask it again later.

otheridea-what =
    What would you rather do?
    I will then ask the group.
    .retry = { common-too-long }
    .simpler =
        What do you want to do?
        For example: cooking together.

# $connector: who is there for the group now. $who: the volunteer, with their own $words.
decision-handover =
    Hi { $name }!
    Soon { $connector } will be there for other neighbours.
    { CAPITAL($who) } would like to help your group now and then, and says:
    “{ $words }”
    Shall { $who } come along one time?
    .yes = 👍 Yes
    .more = 💬 First know more
    .any = 🤷 I do not mind
    .no = 👎 Rather not
    .call = Soon { $connector } will be there for other neighbours. { CAPITAL($who) } would like to help the group now and then. { CAPITAL($who) } says: “{ $words }”. Shall { $who } come along one time? Nobody hears what you say.

# Somebody would like to know more before they answer.
decision-more =
    { $human } will get in touch with you.
    After that you can choose.
    .choose = 👉 Choose now

# audience: buddy
decision-more-heard =
    { $human } will get in touch with { $name }.
    .choose = 👉 Choose now

# At the beginning of a season.
decision-season =
    Hi { $name }!
    A new season begins.
    How would you like it with the group?
    .new = 💡 Something new
    .time = ⏰ Another time
    .less = ⏸️ Less often
    .no = 👌 Fine like this
    .call = A new season begins. How would you like it with the group? Something new, another time, less often, or as it is?

# kind: phrase
decision-season-what =
    .new = something new
    .time = another time
    .less = less often

# Once a year.
decision-street =
    Hi { $name }!
    Would you like to do something for the street?
    Once is enough.
    .clean = 🧹 Clean up together
    .green = 🌱 Plant flowers
    .meal = 🍲 Eat outside
    .no = 👌 Fine like this
    .call = Would you like to do something for the street? Clean up together, plant flowers, or eat outside together? Once is enough.

# kind: phrase
decision-street-what =
    .clean = clean up together
    .green = plant flowers
    .meal = eat together in the street

# $other: the group that would be invited
# sample $other: De Stappers | De wandelaars van het Esdoornplein
decision-visit =
    Hi { $name }!
    { CAPITAL($who) } would like to invite a group:
    “{ $other }”
    May they come and look once?
    .yes = 👍 Yes
    .any = 🤷 I don't mind
    .no = 👎 Not now
    .call = { CAPITAL($who) } would like to invite a group: “{ $other }”. May they come and look once?

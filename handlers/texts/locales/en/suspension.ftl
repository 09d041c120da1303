### audience: coordinator
### Somebody does not take part for a time, or goes for good; a stranger's messages reach nobody any more.

suspend-whom =
    Who does not join in for a while?
    People with a role are not here: end the role first, in the team.

suspend-nobody =
    There is nobody to choose.
    People with a role are not here: end the role first, in the team.

suspend-what =
    What do you want to do for { $name }?
    .begin = ⏸️ Stays away a while
    .remove = 🗑️ Has to go
    .end = ▶️ May join in again

# sample $until: Tuesday 3 March | Wednesday 30 September
suspend-what-now =
    { $name } may join in again on { $until }.
    What do you want to do?

suspend-why =
    Why does { $name } stay away for a while?
    Only you read this, and { $name } in their own data.
    .unsafe = 🛟 Safety
    .conflict = 💬 A fight
    .money = 💶 About money
    .other = 💡 Something else

suspend-weeks =
    How long does { $name } stay away?
    .one = 1 week
    .four = 4 weeks
    .twelve = 12 weeks

# sample $until: Tuesday 3 March | Wednesday 30 September
suspend-done =
    { $name } does not join in until { $until }.
    I told { $name } so, but not why.
    Will you tell that, as soon as you can?

suspend-ended =
    { $name } may join in again.
    I will say so now.

suspend-role-first =
    I cannot keep off who has a role.
    End the role first, in the team.

remove-sure =
    Are you sure?
    Everything of { $name } goes, for ever.
    For a year { $name } cannot begin here again.
    .yes = 🗑️ Yes, take away
    .no = 👎 No, not after all

remove-done = Everything is gone.

# audience: connector
mute-sure =
    Do you want to hear nothing more from this chat?
    Then I pass nothing on for a month.
    In distress I do help.
    .yes = 🔇 Yes, nothing more

# audience: connector
mute-done = Good. For a month you hear nothing from this chat.

# audience: resident
# sample $until: Tuesday 3 March | Wednesday 30 September
# sample $confidant: Ruth, 020 000 00 01
suspended =
    Hello { $name }.
    You are not joining in for a while.
    From { $until } you may again.
    { $human } will tell you why.
    Do you want to talk with somebody else?
    You can, with { $confidant }.
    .call = { $name } does not join in for a while. From { $until } it is fine again. { $human } will say why. Talking with { $confidant } is fine too.

# audience: resident
suspension-over =
    Hello { $name }.
    You may join in again.
    Good to have you here.
    .call = { $name } may join in again. Good to have { $name } here.

# Somebody presses what they may not do for a time.
# audience: resident
# sample $until: Tuesday 3 March | Wednesday 30 September
kept-off-now =
    That is not possible now.
    From { $until } it is.
    You can always talk with { $human }.

# Somebody of whom nothing is passed on to anybody.
# audience: resident
kept-off-muted =
    That is not possible now.
    I pass nothing on now.
    Do you need help now?
    Then type: urgent.

# audience: resident
removed-goodbye =
    You are not with us any more.
    All that I knew of you is gone.
    Do you need help?
    Then type: urgent.
    In danger: call 112.

# A caller says that somebody comes who may not take part for a time.
# audience: connector
kept-off-other = { $name } does not join in for a while.

# audience: resident
mentor-first =
    Thank you for telling me.
    { $human } talks with you first.
    After that you can join in.

# audience: resident
mentor-done =
    You can join in now.
    Good to have you here.
    .call = { $name } can join in now.

# audience: resident
kept-off-mentor =
    First { $human } talks with you.
    After that you can join in.

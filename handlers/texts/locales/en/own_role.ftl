### audience: resident
### Somebody with a role: what it is, how much, what they tell of themselves, and rest.
### sample $role: volunteer | confidant
### sample $words: I speak Turkish. | I speak Turkish too.
### sample $most: 1 | 3 | 5

role-none =
    You have no role now.
    You do not have to do anything.

# sample $lines: You are volunteer. | You are confidant.\nThat is until Tuesday 3 March.
role-mine =
    { $lines }
    Do you want to change something?
    .rest = ⏸️ A rest
    .back = 🙋 Begin again
    .most = 🎚️ How much
    .tell = ✏️ About me
    .listen = 👂 Listening
    .hide = 👎 Nothing about me

# kind: phrase
# sample $count: 0 | 1 | 3
role-line =
    .have = You are { $role }.
    .rests = Your role rests: { $role }.
    .until = That is until { $until }.
    .guest =
        { $count ->
            [0] You were nowhere as a guest lately.
            [one] You were a guest 1 time lately.
           *[other] You were a guest { $count } times lately.
        }
    .most = You do it for { $most } at once.
    .groups =
        { $count ->
            [0] You have no group now.
            [one] You are there for 1 group.
           *[other] You are there for { $count } groups.
        }

# What they tell of themselves, and to whom.
# kind: phrase
role-told =
    .team = The team reads: “{ $words }”
    .groups = Your groups read it too: “{ $words }”

role-only-one =
    You are the only { $role } of the neighbourhood now.
    If you stop, the neighbourhood closes for a while.
    First talk about it with { $human }.

role-rest =
    Would you like a break as { $role }?
    What you do now goes to others.
    You can always begin again.
    .yes = 😌 Yes, rest
    .no = 👎 No

role-kept =
    That is fine.
    You stay { $role }.

role-rested =
    Thank you for what you did, { $name }.
    Your role rests now.
    You do not have to do anything.

# audience: coordinator
role-rests =
    { $name } lets a role rest: { $role }.
    All is passed on already.
    A thank you is always welcome.

role-not-back =
    That is not possible now.
    { $human } is happy to talk with you.

role-back =
    Good to have you back, { $name }!
    You are { $role } again.

rolecap-most = For how many at once do you want to do it?
    .simpler = How much is enough for you?
    .c1 = For 1
    .c2 = For 2
    .c3 = For 3
    .c5 = For 5

role-cap-kept =
    That is fine: { $most } at once.
    I ask no more.
    What you do now stays yours.

roletold-words =
    What do you want to tell about yourself?
    Only what you want.
    .retry = { common-too-long }
    .simpler = Tell something about yourself.

roletold-to =
    Who may read that?
    .simpler = For whom is it?
    .team = 🤝 Only the team
    .groups = 👥 My groups too

role-told-kept =
    Thank you.
    With /role you can take it away again.

role-told-gone =
    It is gone.
    You do not have to do anything.

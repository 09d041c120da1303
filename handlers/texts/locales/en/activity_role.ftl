### audience: resident
### Small roles in what neighbours do together: offered, taken, given back, and thanked for.
### sample $role: walk at the back | make the coffee | do “put the tables ready”
### sample $words: put the tables ready | put all the chairs and the tables on the square

# What somebody does, behind "you will" and "would you like to".
# kind: phrase
activity-role =
    .route = choose the way
    .coffee = make the coffee
    .door = open the door
    .cook = cook
    .back = walk at the back
    .part = do “{ $words }”

# kind: phrase
activity-role-line =
    .who = { $name } will { $role }.
    .you = You will { $role }.
    .somebody = Somebody will { $role }.
    .free = Everything is still free.

# What is free, to be taken with one tap.
# kind: button
activity-role-do =
    .route = 🗺️ Choose the way
    .coffee = ☕ Make the coffee
    .door = 🚪 Open the door
    .cook = 🍲 Cook
    .back = 🚶 Walk at the back

activity-role-offer =
    Hi { $name }!
    We are going to { $doing }.
    That is { $day }.
    Would you like to { $role }?
    You can say no too.
    .yes = 👍 Yes, this time
    .every = 🔁 Every time
    .no = 👎 Not now
    .call = We are going to { $doing }, { $day }. Would you like to { $role }? You can say no too.

activity-role-not-now =
    That is fine.
    You are just as welcome.

# audience: buddy
activity-role-not-now-heard = That is fine. { $name } is just as welcome.

activity-role-taken =
    Great! Thank you.
    You will { $role }.
    I will send you a message a day before.
    .give-back = ↩️ Give it back

# audience: buddy
activity-role-taken-heard = Great! { $name } will { $role }.

activity-role-taken-every =
    Great! Thank you.
    You will { $role } every time.
    I will send you a message every time.
    You can always stop.
    .give-back = ↩️ Give it back

# audience: buddy
activity-role-taken-every-heard = Great! { $name } will { $role } every time.

activity-role-reminder =
    Hi { $name }!
    We are going to { $doing }: { $day }.
    You will { $role }.
    Can you do that?
    .yes = 👍 Yes, I can
    .not-now = 👎 Not this time
    .give-back = ↩️ Give it back
    .call = We are going to { $doing }: { $day }. You will { $role }. Can you do that?

activity-role-sure =
    Great!
    You will { $role }.

# audience: buddy
activity-role-sure-heard = Great! { $name } will { $role }.

activity-role-skipped =
    That is fine.
    This time I will ask somebody else.
    After that it is yours again.

# audience: buddy
activity-role-skipped-heard = That is fine. This time I will ask somebody else.

activity-role-given-back =
    That is fine.
    Thank you for wanting to help.
    I will ask somebody else now.

# audience: buddy
activity-role-given-back-heard = That is fine. Say thank you to { $name }. I will ask somebody else now.

activity-role-thanks =
    Thank you, { $name }!
    Your job was: { $role }.
    That made it good for everybody.
    You do not have to do anything.
    .call = Thank you! Your job was: { $role }. That made it good for everybody.

activity-role-gone =
    That is not possible any more.
    You do not have to do anything.

activity-role-come-first =
    First say that you will come.
    Then you can do this too.

activity-role-enough =
    There are enough small jobs now.
    More is too much.

# sample $lines: Everything is still free. | Joke will choose the way.\nYou will walk at the back.
activity-roles =
    We are going to { $doing }: { $day }.
    { $lines }
    Would you like to do something?

activity-roles-none =
    You have nothing planned now.
    First come along to something.
    Then you can help too.

activity-role-asking =
    I will ask who would like this:
    { $role }.
    .another = 🧩 A small job

rolepart-what =
    What has to be done?
    Keep it small.
    I will ask those who come.
    .retry = { common-too-long }
    .simpler =
        What is there to do?
        For example: put the tables ready.

### audience: resident
### Half a year after somebody came.

# sample $lines: You began with: walking.\nNow there are 6 of you. | You were somewhere 12 times.
six-months =
    Half a year!
    { $lines }
    Would you like to change something?
    .good = 👍 All is well
    .change = ✏️ Change
    .known = 👀 What do you know?

# kind: phrase
six-months-line =
    .began = You began with: { $doing }.
    .group =
        { $count ->
            [one] Your group is small for now.
           *[other] Now there are { $count } of you.
        }
    .there =
        { $count ->
            [one] You were there 1 time.
           *[other] You were there { $count } times.
        }

six-months-good = Good! Then I leave it as it is.

# audience: buddy
six-months-letters =
    { $count ->
        [one] Here is a letter for whom you call.
       *[other] Here are { $count } letters for whom you call.
    }
    It says what we know after half a year.
    Would you print it and bring it?

# What stands on the letter.
# kind: spoken
# sample $groups: De Stappers | De Stappers and the group of Tuesday
# sample $what: your name | your name, your phone number and how far you like to walk
six-months-letter =
    .groups = You have taken part for half a year now. You belong to { $groups }.
    .alone = You have taken part for half a year now. Good that you are here.
    .known = We know of you: { $what }.
    .right = Is this right? Would you like something to go? Just call.

# kind: spoken
six-months-known =
    .name = your name
    .phone = your phone number
    .street = your street
    .walks = how far you like to walk
    .pace = what you like on the way
    .interests = what you enjoy
    .offers = what you can do
    .wishes = what you would like
    .times = when you can
    .languages = which languages you speak

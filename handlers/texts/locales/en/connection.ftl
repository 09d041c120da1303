### audience: resident
### Whom somebody has come to know: shown to themselves, and taken off their list at will.

# Twice a year.
connections-told =
    Hi { $name }!
    { $count ->
        [one] You know 1 neighbour now.
       *[other] You know { $count } neighbours now.
    }
    That is nice!
    You do not have to do anything.
    .show = 👀 Who
    .call =
        { $count ->
            [one] You know 1 neighbour now.
           *[other] You know { $count } neighbours now.
        }

connections-known =
    { $count ->
        [one] You know 1 neighbour now:
       *[other] You know { $count } neighbours now:
    }
    { $names }.
    Only you see this list.
    .hide = ✏️ Take one away

connections-none =
    There is nobody here yet.
    Join in a few times with the same neighbours.
    Then you see here whom you know.

hideknown-who =
    Whom would you like to take off your list?
    .simpler = Who?

connections-hidden =
    That is fine.
    { $name } is not on your list any more.

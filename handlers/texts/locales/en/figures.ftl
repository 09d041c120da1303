### audience: coordinator
### Figures of three months. No number of people but in fives, no euro, nobody alone.

# $number: of the quarter
# sample $number: 1 | 4
# sample $year: 2027
# sample $lines: Nothing happened. | There were 12 activities.\nNeighbours started 5 of them.\n25 or more people were there.
figures =
    { $neighbourhood }, quarter { $number } of { $year }
    { $lines }
    This says nothing about the costs of care, and nothing about one person.
    .earlier = ⬅️ Quarter before
    .study = 📤 For a study
    .practice = ✅ What works

figures-paper =
    This is the same on paper.

# sample $number: 1 | 4
# sample $year: 2027
# kind: phrase
figures-title = { $neighbourhood }, quarter { $number } of { $year }

# kind: phrase
figures-foot = This says nothing about the costs of care, and nothing about one person.

# kind: phrase
figures-line =
    .empty = Nothing happened that can be counted.
    .partners = Note: more than a third came from partners. Do the neighbours want this themselves?

# kind: phrase
figures-activities =
    { $count ->
        [0] There was no activity.
        [one] There was 1 activity.
       *[other] There were { $count } activities.
    }

# kind: phrase
figures-ours =
    { $count ->
        [0] No neighbour or group started one of them.
        [one] A neighbour or a group started 1 of them.
       *[other] Neighbours or groups started { $count } of them.
    }

# kind: phrase
figures-exchanges =
    { $count ->
        [0] Nobody did something for another yet.
        [one] 1 time a neighbour did something for another.
       *[other] { $count } times a neighbour did something for another.
    }

# kind: phrase
figures-group =
    .forming =
        { $count ->
            [one] 1 group begins.
           *[other] { $count } groups begin.
        }
    .meeting =
        { $count ->
            [one] 1 group meets.
           *[other] { $count } groups meet.
        }
    .self-running =
        { $count ->
            [one] 1 group runs itself.
           *[other] { $count } groups run themselves.
        }
    .resting =
        { $count ->
            [one] 1 group rests.
           *[other] { $count } groups rest.
        }

# kind: phrase
# sample $groups: 1 group meets.
# sample $since: Mostly for 1 week now. | Mostly for 12 weeks now.
figures-phase = { $groups } { $since }

# kind: phrase
figures-weeks =
    { $count ->
        [0] That has just begun.
        [one] Mostly for 1 week now.
       *[other] Mostly for { $count } weeks now.
    }

# $times: how many of them were seen within two working days
# kind: phrase
figures-signals =
    { $count ->
        [one] There was 1 signal.
       *[other] There were { $count } signals.
    } Seen in time: { $times }.

# kind: phrase
# sample $people: fewer than 5 people | 25 or more people
figures-people =
    .there = Were there: { $people }.
    .first = For the first time: { $people }.
    .now-and-then = Now and then: { $people }.
    .regular = Often: { $people }.
    .carries = Carry it along: { $people }.
    .by-flyer = Came by a flyer: { $people }.
    .by-neighbour = Came by a neighbour: { $people }.
    .by-connector = Came by a connector: { $people }.
    .by-partner = Came by a partner: { $people }.
    .by-walk-in = Just walked in: { $people }.
    .by-phone = Came by phone: { $people }.
    .by-unknown = Came in another way: { $people }.
    .helped = Were helped: { $people }.
    .gave-too = Were helped and helped: { $people }.
    .know = Know a neighbour now: { $people }.
    .both-ways = Helped each other both ways: { $people }.
    .again = Came back after the first time: { $people }.
    .own-feet = Were brought first, later came alone: { $people }.
    .full = Have no room left in the team: { $people }.
    .thanked = Were thanked: { $people }.

# kind: phrase
figures-kind =
    .meet = meeting
    .support = supporting
    .develop = developing
    .undertake = undertaking

# kind: phrase
figures-origin =
    .resident = a neighbour
    .group = a group
    .volunteer = a volunteer
    .partner = a partner
    .season = a season

# kind: phrase
figures-chart =
    .kinds = What we did
    .origins = Who started it

# sample $number: 1 | 4
# sample $year: 2027
study-why =
    I will make a file with figures of quarter { $number } of { $year }.
    For that a second coordinator says yes too.
    What is it for?
    .research = 🔎 A study
    .municipality = 🏛️ The municipality
    .learning = 🌱 To learn ourselves

# kind: phrase
study-reason =
    .research = a study
    .municipality = the municipality
    .learning = to learn ourselves

study-alone =
    This needs a second coordinator.
    Ask one first with /invite.

study-asked =
    I will ask the other coordinator.
    After a yes you get the file.
    Without a yes it is over after a week.

# sample $number: 1 | 4
# sample $year: 2027
# sample $why: a study | to learn ourselves
study-asked-you =
    { $name } asks for figures of { $neighbourhood }, quarter { $number } of { $year }.
    What for: { $why }.
    There are no names in it, and people only in fives.
    Is it good with you?
    .yes = 👍 It is good
    .no = 👎 Not now

study-agreed = Thank you. { $name } gets the file.

study-not-made = That is fine. I will not make the file.

study-who-asked-left = Whoever asked is no coordinator any more. I will make nothing.

# sample $number: 1 | 4
# sample $year: 2027
study-ready =
    Here are the figures of quarter { $number } of { $year }.
    Only give them to who you named.
    Throw them away after that.

study-refused =
    The other coordinator said: not now.
    Talk about it together.

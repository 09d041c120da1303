### audience: coordinator
### The desk: is all in order here, and what waits in all neighbourhoods.

# sample $lines: All that is needed is there. | This is still missing: a phone number that a human answers and house rules.\nThe last backup is of Tuesday 3 March, at 3 o'clock in the night.
check =
    { $neighbourhood }: { $count ->
        [0] all is in order.
        [one] 1 thing needs you.
       *[other] { $count } things need you.
    }
    { $lines }
    .missing = ✏️ Fill in
    .waiting = 📋 What waits

# kind: phrase
# sample $what: house rules | a phone number that a human answers and house rules
check-line =
    .ready = All that is needed is there.
    .paused = The neighbourhood is closed for a while. All that is needed is there.
    .missing = This is still missing: { $what }.
    .vetted = What is needed has been seen of everybody with a role.
    .vetting-waits =
        { $count ->
            [one] 1 person said yes to a role and waits for you.
           *[other] { $count } people said yes to a role and wait for you.
        }
    .vetting-ends =
        { $count ->
            [one] Of 1 person you must look again this month.
           *[other] Of { $count } people you must look again this month.
        }
    .backup = The last backup is of { $when }.
    .backup-old = Note: the last backup is of { $when }.
    .backup-never = There is no backup yet. Ask who runs the bot.
    .disk = Mind: the disk of the computer is nearly full.
    .clock-doubted = Mind: the clock of the computer is wrong.
    .clock-set = Mind: the clock of the computer was set this week.
    .machine = Nothing was noticed about the disk and the clock of the computer.

# $days: how long the oldest waits
# kind: phrase
check-waits =
    { $count ->
        [0] Nothing waits for a human.
        [one] 1 thing waits for a human, { $days ->
            [0] since today.
            [one] for 1 day.
           *[other] for { $days } days.
        }
       *[other] { $count } things wait for a human, the oldest { $days ->
            [0] since today.
            [one] for 1 day.
           *[other] for { $days } days.
        }
    }

# $lines: one for each thing; $people: how much lies with whom
# sample $lines: De Linden: a task with Joke, for 3 days. | De Linden: a task with Joke, for 3 days.\nEast: a suggestion with somebody of the team, since today.
# sample $people: Joke: 1. | Joke: 1.\nsomebody of the team: 1.
wait-list =
    { $count ->
        [one] 1 thing waits for a human:
       *[other] { $count } things wait for a human, the oldest first:
    }
    { $lines }
    Who has what:
    { $people }

# kind: phrase
# sample $what: a task | a suggestion
wait-line =
    { $neighbourhood }: { $what } with { $name }, { $days ->
        [0] since today.
        [one] for 1 day.
       *[other] for { $days } days.
    }

# kind: phrase
wait-what =
    .task = a task
    .suggestion = a suggestion

# kind: phrase
wait-all = somebody of the team

# kind: phrase
wait-with = { $name }: { $count }.

wait-none = Nothing waits for a human now.

# sample $lines: De Linden: 5 activities, nothing waits. | De Linden: 1 activity, nothing waits.\nEast: 5 activities, 3 things wait, the oldest 4 days.
desk-week =
    This was last week:
    { $lines }
    .waiting = 📋 What waits

# kind: phrase
# sample $waiting: 0 | 1 | 3
desk-week-line =
    { $neighbourhood }: { $count ->
        [0] no activity
        [one] 1 activity
       *[other] { $count } activities
    }, { $waiting ->
        [0] nothing waits.
        [one] 1 thing waits, for { $days } days.
       *[other] { $waiting } things wait, the oldest { $days } days.
    }

desk-backup-old =
    Note: the last copy of everything is of { $when }.
    Ask who manages the bot to look. Perhaps the disk is full.
    .check = 🩺 Is all well?

desk-backup-never =
    There is no copy of everything yet.
    It did not work last night.
    Ask who manages the bot to look.

desk-disk =
    The disk of the computer is nearly full.
    The bot still works.
    Ask who manages the bot to look.

desk-clock-doubted =
    The clock of the computer is wrong.
    Messages wait until it is right again.
    Answers do come.
    Ask who manages the bot to look.

desk-clock-set =
    The clock of the computer was set.
    Perhaps a message came too early or too late.
    Ask who manages the bot to look.

# sample $lines: Nadia: 3 of 3 suggestions, full. | Nadia: 3 of 3 suggestions, full.\nSara: 1 of 2 neighbours to call, there is room.
# sample $full: 0 | 1 | 4
busy =
    The team of { $neighbourhood }:
    { $lines }
    { $full ->
        [0] Nobody is full.
        [one] 1 role is full.
       *[other] { $full } roles are full.
    }
    Together you have { $count ->
        [one] 1 task.
       *[other] { $count } tasks.
    }
    .coverage = 🗺️ Languages, streets

busy-nobody = Nobody is connector, phone buddy or volunteer yet.

# sample $most: 2 | 3
# sample $room: full | there is room
# kind: phrase
busy-line =
    .connector = { $name }: { $count } of { $most } suggestions, { $room }.
    .phone-buddy = { $name }: { $count } of { $most } neighbours to call, { $room }.
    .volunteer = { $name }: { $count } of { $most } groups, { $room }.

# kind: phrase
busy-room =
    .yes = there is room
    .no = full

# sample $lines: Turkish: 10 people or more, somebody of the team too. | Turkish: 10 people or more, somebody of the team too.\nKerkstraat: 15 people or more, nobody of the team.
# sample $fewest: 5
coverage =
    Languages and streets in { $neighbourhood }:
    { $lines }
    What is true of fewer than { $fewest } people is not shown.
    .busy = 📊 Who has room

coverage-none = There are too few people yet to show this.

# sample $what: Turkish | Burgemeester Meineszlaan
# sample $people: 5 people or more | 25 people or more
# kind: phrase
coverage-line =
    .yes = { $what }: { $people }, somebody of the team too.
    .no = { $what }: { $people }, nobody of the team.
    .unknown = { $what }: { $people }.

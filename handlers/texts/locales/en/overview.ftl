### audience: coordinator
### Opening a neighbourhood, how it goes there, and what went wrong.

# sample $lines: a name for the neighbourhood | a confidant, with a phone number\na connector who said yes\na place to meet
opening-list =
    { $count ->
        [one] Before the neighbourhood can open, 1 thing is still needed:
       *[other] Before the neighbourhood can open, { $count } things are still needed:
    }
    { $lines }
    .all = ▶️ Fill in everything
    .onward = ➡️ Onward

# kind: phrase
opening-missing =
    .name = a name for the neighbourhood
    .phone = a phone number where a human answers
    .confidant = a confidant, with a phone number
    .house-rules = house rules
    .privacy-text = a privacy text
    .streets = the streets
    .place = a place to meet
    .connector = a connector who said yes

opening-ask =
    .name = 🏘️ Name
    .phone = ☎️ Phone
    .confidant = 🤝 Confidant
    .house-rules = 📜 House rules
    .privacy-text = 🔒 Privacy text
    .streets = ➕ Add streets
    .place = 📍 Add a place
    .connector = 🤝 Ask a connector

opening-ready =
    All is there. { $neighbourhood } can open.
    After that neighbours can begin.
    .open = 🔓 Open it

opening-done =
    { $neighbourhood } is open!
    Neighbours can begin now.
    Do you want to stop for a while? Type /close.

opening-is-open =
    The neighbourhood is open.
    .pause = ⏸️ Close for a while

opening-not-open = The neighbourhood is not open now.

opening-pause =
    Shall I close { $neighbourhood } for a while?
    New neighbours cannot begin then, and I suggest nothing new.
    What is there already goes on.
    .yes = ⏸️ Yes, for a while
    .no = 👎 No

opening-paused =
    { $neighbourhood } is closed for a while.
    With /open the neighbourhood opens again.
    .open = 🔓 Open it

# sample $state: open | being prepared
# sample $lines: 1 neighbour takes part. | 12 neighbours take part.\nThere are 5 walks this week.\n2 suggestions wait, for 4 days.
overview =
    { $neighbourhood }, { $state }
    { $lines }
    .dead = ⚠️ What went wrong
    .team = 👥 Team

# sample $people: fewer than 5 people | 25 or more people
# kind: phrase
overview-people = Taking part: { $people }.

# kind: phrase
overview-activities =
    { $count ->
        [0] There is no activity this week.
        [one] There is 1 activity this week.
       *[other] There are { $count } activities this week.
    }

# $days: how long the oldest waits
# kind: phrase
overview-suggestions =
    { $count ->
        [0] No suggestion waits.
        [one] 1 suggestion waits for a connector, { $days ->
            [0] since today.
            [one] for 1 day.
           *[other] for { $days } days.
        }
       *[other] { $count } suggestions wait for a connector, the oldest { $days ->
            [0] since today.
            [one] for 1 day.
           *[other] for { $days } days.
        }
    }

# kind: phrase
# sample $most: 3
overview-full = { $name } has { $count } suggestions at once. More than { $most } is too many.

# kind: phrase
overview-tasks =
    { $count ->
        [0] Nobody waits for a human.
        [one] 1 message asks for a human.
       *[other] { $count } messages ask for a human.
    }

# kind: phrase
overview-waiting =
    { $count ->
        [one] One of them has waited for more than two days.
       *[other] { $count } of them have waited for more than two days.
    }

# kind: phrase
overview-tick =
    { $minutes ->
        [0] The scheduler ran just now.
        [one] The scheduler ran 1 minute ago.
       *[other] The scheduler ran { $minutes } minutes ago.
    }

# kind: phrase
overview-tick-late = Note: the scheduler last ran on { $when }. Reminders come too late now.

# kind: phrase
overview-tick-never = Note: the scheduler never ran. Reminders do not come now.

# kind: phrase
overview-dead =
    { $count ->
        [0] Nothing went wrong.
        [one] 1 thing went wrong.
       *[other] { $count } things went wrong.
    }

dead-letters =
    { $count ->
        [one] Something went wrong in the bot.
       *[other] { $count } things went wrong in the bot.
    }
    Do you want to see what?
    .look = ⚠️ What went wrong

# sample $lines: Tuesday 3 March, at 10 o’clock in the morning: a message, walk_reminder (BadRequest)
dead-list =
    This went wrong:
    { $lines }
    Show it to whoever takes care of the bot.
    .again = 🔁 Send again
    .seen = 👀 Seen

# kind: phrase
# sample $what: a message, walk_reminder
# sample $error: BadRequest
dead-line = { $when }: { $what } ({ $error })

# kind: phrase
# sample $kind: walk_reminder
dead-what =
    .said = something that somebody said or chose
    .sent = a message, { $kind }

dead-none = Nothing went wrong.

dead-sent-again =
    { $count ->
        [one] 1 message is on its way again.
       *[other] { $count } messages are on their way again.
    }

# audience: connector
# sample $lines: Walking club: 6 members, meets. Next time: Tuesday 3 March. | Walking club: 6 members, meets. Next time: Tuesday 3 March.\nThis is to come:\nTuesday 3 March, 10 in the morning: walking.
groups-list = { $lines }

# audience: connector
groups-none =
    There are no groups yet, and nothing is planned.
    With /suggestions you see who could fit together.

# kind: phrase
groups-coming = This is to come:

# kind: phrase
# sample $phase: meets | runs itself
# sample $next: Tuesday 3 March | no day yet
groups-line =
    { $name }: { $count ->
        [one] 1 member
       *[other] { $count } members
    }, { $phase }. Next time: { $next }.

# kind: phrase
groups-nameless = Group without a name

# kind: phrase
groups-no-date = no day yet

# kind: phrase
groups-phase =
    .meeting = meets
    .self-running = runs itself
    .resting = rests

# kind: phrase
groups-activity = { CAPITAL($date) }, { $clock }: { $doing }.

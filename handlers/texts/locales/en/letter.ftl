### audience: buddy
### On paper, for neighbours without Telegram: letters, a card of what is on, a call list.

paper-which =
    What would you like on paper?
    .list = 📋 My call list
    .letters = ✉️ Letters
    .card = 🗓️ A card

paper-nobody =
    You speak for nobody without Telegram now.
    So there is nothing to print.

paper-list =
    This is your call list on paper.
    Later, put what they said in /calls.
    Throw the paper away after that.

paper-letters =
    { $count ->
        [one] Here is 1 letter.
       *[other] Here are { $count } letters.
    }
    They are for who has no phone.
    Print them, and bring them round.
    After that, say in /calls that it was said.

paper-no-letters =
    Nothing waits now for somebody without a phone.

paper-cards =
    { $count ->
        [one] Here is 1 card.
       *[other] Here are { $count } cards.
    }
    It says what is on in the coming time.
    Print them on A5, and give them to whom you call.

paper-no-card =
    Nothing is planned now that everybody may see.

# What stands on the paper itself.
# audience: resident
# kind: spoken
letter-paper =
    .dear = Dear { $name },
    .greet = From { $name }
    .answer = Would you like to tell us something? Call, or say it at the door.

# audience: resident
# kind: phrase
# sample $weekday: Tuesday | Wednesday
letter-card =
    .weekly = Every { $weekday }: { $doing }. At { $clock }. Near { $landmark }.
    .once = { CAPITAL($date) }: { $doing }. At { $clock }. Near { $landmark }.

# kind: phrase
letter-list =
    .title = Call list of { $name }
    .secret = Names and numbers stand on this. Throw it away when you are done.

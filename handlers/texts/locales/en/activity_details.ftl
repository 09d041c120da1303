### audience: resident
### What is good to know of an activity: what it costs, what to bring, which languages are spoken.

# $lines: a line for each
# sample $lines: It costs 2 euros. | It costs 2 euros and 50 cents.\nBring: a cup.\nWe speak Dutch and Turkish.
activity-details =
    Good to know.
    { $lines }

# kind: phrase
# sample $cost: 2 euros | 2 euros and 50 cents
# sample $bring: a cup | something nice with the coffee
# sample $languages: Dutch | Dutch, Turkish and Arabic
activity-detail =
    .cost = It costs { $cost }.
    .bring = Bring: { $bring }.
    .languages = We speak { $languages }.
    .nothing = Nothing is said yet.

# kind: phrase
# sample $euros: 0 | 2 | 12
# sample $cents: 0 | 50
activity-cost =
    { $euros ->
        [0] { $cents } cents
        [1]
            { $cents ->
                [0] 1 euro
               *[other] 1 euro and { $cents } cents
            }
       *[other]
            { $cents ->
                [0] { $euros } euros
               *[other] { $euros } euros and { $cents } cents
            }
    }

# sample $lines: Nothing is said yet. | It costs 2 euros and 50 cents.\nBring: a cup.\nWe speak Dutch and Turkish.
activity-details-change =
    { $lines }
    What would you like to say?
    .cost = 💶 What it costs
    .bring = 🎒 What to bring
    .languages = 💬 Which languages
    .part = 🧩 A small job

# sample $lines: Nothing is said yet. | It costs 2 euros and 50 cents.\nBring: a cup.\nWe speak Dutch and Turkish.
activity-details-kept =
    This is what it says now.
    { $lines }
    You do not have to do anything.

details-cost =
    What does it cost to come?
    Choose, or type how much.
    .simpler = Does it cost money?
    .free = 👍 Nothing
    .one = 1 euro
    .two = 2 euros
    .five = 5 euros
    .retry =
        Say how much it is.
        For example: 2 euros.
        More than 50 is too much.

details-bring =
    What does everybody bring?
    For example: a cup.
    .simpler = Do people have to bring something?
    .nothing = 👍 Nothing
    .retry =
        A few words are enough.
        For example: a cup.

details-languages =
    Which languages do you speak there?
    You can choose more than one.
    .simpler = Which language do you speak there?

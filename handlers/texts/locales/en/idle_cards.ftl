### audience: resident
### After a year of silence: may the card stay?

keep-card =
    Hi { $name }!
    It has been quiet for a year.
    That is fine.
    I still keep your card.
    May it stay like that?
    If you say nothing, I delete everything.
    That is on { $date }.
    .keep = 👍 Yes, that is fine
    .erase = 🗑️ Delete all
    .call = It has been quiet for a year, and that is fine. The bot still keeps your name and your card. May it stay like that?

keep-card-kept =
    All right.
    Your card stays.
    You do not have to do anything.

# audience: buddy
keep-card-kept-heard = All right. The card of { $name } stays.

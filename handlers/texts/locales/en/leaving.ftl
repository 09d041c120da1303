### audience: resident
### Stopping, and being forgotten.

stop-how =
    Do you want to stop?
    You always may.
    You do not have to say why.
    I can keep your card.
    Then I will send you nothing more.
    Or I delete everything.
    .simpler =
        Do you want to stop?
        I keep your card, or take it all away.
    .keep = 🛑 Keep my card
    .erase = 🗑️ Delete everything

stop-done =
    That is fine.
    I will send you nothing more.
    Your card is still there.
    Do you ever want to join in again?
    Then type: I am back.

forget-sure =
    I then delete everything.
    Your name, your card and what you said.
    What a human has read I cannot wipe out.
    You cannot get it back.
    Do you want that?
    .simpler =
        Everything about you will be gone.
        Do you want that?
    .erase = 🗑️ Delete everything
    .no = 👎 No, keep it

forget-not =
    That is fine.
    Everything stays as it was.

erased-goodbye =
    Everything is gone.
    I know nothing about you any more.
    Thank you for being here.
    Do you ever want to come back?
    Then type: start.

# Somebody without Telegram wants nothing to be kept any more.
# audience: connector
erase-neighbour =
    Shall I delete everything about { $name }?
    You cannot get it back.
    Only do this when { $name } asked for it.
    .ask = 🗑️ Delete all
    .yes = 🗑️ Yes, delete
    .no = 👎 No, keep it

# audience: connector
erase-neighbour-done =
    Everything is gone.
    Throw away what you wrote down yourself, too.

# audience: connector
erase-neighbour-not = All right. { $name } stays.

# audience: coordinator
erase-whom =
    Who does not want to be in the bot any more?
    Here is who has no Telegram of their own.
    Choose a name.

# audience: coordinator
erase-nobody =
    There is nobody to delete.
    People with Telegram type there: forget me.

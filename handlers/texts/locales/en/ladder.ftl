### audience: resident
### Who does small things often is offered something more; nothing is given to them.

ladder-offer =
    Hi { $name }!
    You often did something for the group.
    Thank you.
    Would you like to do a bit more?
    .welcome = 👋 New neighbours
    .phone = ☎️ Call neighbours
    .group = 👥 A group
    .not-now = 🌱 It is fine so

ladder-talk =
    How nice.
    I pass it on to { $human }.
    First you talk together.
    After that you still choose.

ladder-not-now =
    That is fine.
    What you do is nice.
    You do not have to do anything.

### audience: resident
### Who helps is a neighbour too, and is invited as a guest.

guest-invite =
    Hi { $name }!
    This is no work: come as a guest.
    We are going { $doing }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    Do you feel like it?
    .come = 👍 Yes, I will come
    .not-now = 👎 Not now

guest-not-now =
    That is fine, { $name }.
    You are always welcome.
    You do not have to do anything.

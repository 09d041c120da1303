### audience: connector
### A phone buddy: somebody calls a neighbour who has no Telegram.

buddy-who = Who could call { $name }?

buddy-nobody =
    I know nobody now who can call { $name }.
    Until then the calls are yours.

buddy-asked =
    I will ask { $buddy }.
    I do not say who { $name } is yet.

# $name: who is asked; no name of who would be called
# audience: resident
buddy-question =
    Hi { $name }!
    A neighbour has no Telegram.
    They would like to hear what is on.
    You can call when it suits you.
    Would you like to call them now and then?
    .yes = 👍 Yes
    .no = 👎 Not now

# audience: resident
# kind: message
buddy-thanks =
    .yes =
        How nice!
        First I ask if your neighbour likes the idea.
        You will hear from me.
    .no =
        That is fine.
        You do not have to say why.

# audience: resident
buddy-found =
    Somebody is calling already.
    Thank you for wanting to!

buddy-said-yes =
    { $buddy } would like to call { $name }.
    First ask { $name }: “May { $buddy } call you?”
    Until then the calls are yours.
    .yes = 👍 Yes, asked
    .no = 👎 Rather not

buddy-said-no =
    { $buddy } cannot call { $name } now.
    The calls stay with you.

buddy-begun = Good. { $buddy } calls { $name } from now on.

buddy-not-begun = That is fine. The calls to { $name } stay with you.

# audience: resident
buddy-begins =
    { $name } would like you to call.
    You get a message when there is something to tell.
    The number is in it.
    Do not pass the number on.
    You can always stop.

# audience: resident
buddy-not-needed =
    Hi { $name }!
    Calling is not needed now after all.
    Thank you for wanting to!

# audience: resident
buddy-stopped-thanks =
    That is fine.
    You do not have to call any more.
    Thank you for all your calls!

buddy-stopped =
    { $buddy } does not call { $name } any more.
    The calls are yours again.

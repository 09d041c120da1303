### audience: coordinator
### Asking somebody for a role, saying yes to it, and who has which.

invite-role =
    Whom do you want to ask?
    I make a link that works once, for a week.
    .connector = 🤝 A connector
    .phone-buddy = ☎️ A phone buddy
    .confidant = 🤝 A confidant
    .coordinator = 👥 Another coordinator
    .volunteer = 🌱 A volunteer
    .key-figure = 🌍 A key figure
    .experience-expert = 💛 Own experience

# sample $role: connector | phone buddy
# sample $link: https://t.me/burenbot?start=abc | https://t.me/a_long_name_of_a_bot?start=AbCdEfGhIjKlMnOpQrStUv
invite-link =
    With this link somebody becomes { $role }:
    { $link }
    Pass it on, or show the QR code.
    It works once, for a week.

invite-own-link =
    You made this link yourself.
    Pass it on to the person you want to ask.

# audience: resident
invite-elsewhere =
    This link is for another neighbourhood.
    Do you live there?
    Then talk with { $human }.

# audience: resident
invite-have-it =
    You have that role already.
    You do not have to do anything.

# audience: resident
invite-used =
    This link does not work any more.
    Ask for a new link.

# kind: phrase
role-word =
    .connector = connector
    .phone-buddy = phone buddy
    .confidant = confidant
    .coordinator = coordinator
    .volunteer = volunteer
    .key-figure = key figure
    .experience-expert = experience expert

# Beside the name of who is of the team; no name may hold these words.
# audience: resident
# kind: phrase
role-badge = { $name } of the team

# What somebody in the role does, in three lines.
# audience: resident
# kind: phrase
role-means =
    .connector =
        You get to know neighbours.
        I show who could fit together.
        You are the first to say yes or no.
    .phone-buddy =
        You call a few neighbours without Telegram.
        You tell them what there is to do.
        You pass their answer on to me.
    .confidant =
        Neighbours tell you what is not right.
        You only hear what they tell you.
        You talk about it with nobody else.
    .coordinator =
        You prepare the neighbourhood.
        You ask people for a role.
        You see numbers, and who looks for a human.
    .volunteer =
        You are there for one group now and then.
        The group does it by itself.
        You see that group only.
    .key-figure =
        You know many people around here.
        You say hello to new neighbours.
        You choose how often.
    .experience-expert =
        You know yourself what it is like.
        You say hello to new neighbours.
        What you tell, you choose.

# audience: resident
# sample $role: connector | phone buddy
# sample $meaning: You prepare the neighbourhood. | You call a few neighbours without Telegram.\nYou tell them what there is to do.\nYou pass their answer on to me.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | somebody
role-meaning =
    Hi! I am the Neighbours bot.
    I am a computer, not a human.
    { $by } asks you as { $role }, for { $neighbourhood }.
    { $meaning }
    Do you want to do that?
    .simpler =
        Do you want to be a { $role }?
        No is fine too.
    .yes = 👍 I will do that
    .no = 👎 No

# audience: resident
role-name =
    What may I call you?
    Your first name is enough.
    .retry =
        That does not look like a name.
        What may I call you?
    .simpler = What is your name?

# audience: resident
# sample $role: connector | phone buddy
role-keep =
    I would like to keep your name.
    And that you are { $role }.
    Neighbours and your team can see that.
    With /forgetme you take everything away.
    May I keep that?
    .simpler =
        May I keep your name?
        You can always stop.
    .yes = 👍 Yes, you may
    .no = 👎 No, rather not

# audience: resident
role-declined =
    That is fine.
    Nothing changes.
    You do not have to do anything.

# audience: resident
# sample $role: connector | phone buddy
# sample $meaning: You prepare the neighbourhood. | You call a few neighbours without Telegram.\nYou tell them what there is to do.\nYou pass their answer on to me.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | somebody
another-role =
    { $by } asks you as { $role }, for { $neighbourhood }.
    { $meaning }
    What you do already stays as it is.
    Do you want to do that?
    .simpler = Do you also want to be a { $role }?
    .yes = 👍 I will do that
    .no = 👎 No

# audience: connector
role-welcome-connector =
    Thank you, { $name }. You are a connector now.
    Did you meet somebody? Type /met.

# audience: resident
role-welcome-phone-buddy =
    Thank you, { $name }.
    You are a phone buddy now.
    I send a message when you can call.

role-welcome-confidant =
    Thank you, { $name }.
    You are a confidant now.
    I send a message when somebody tells you something.

role-welcome-coordinator =
    Thank you, { $name }. You are coordinator now.
    With /open you see what the neighbourhood still needs.
    With /overview you see how it goes.

# audience: resident
# sample $role: connector | phone buddy
role-ended =
    You are not { $role } any more.
    Thank you for what you did.
    You do not have to do anything.

# sample $lines: Coordinators: Ineke | Coordinators: Ineke\nConnectors: Nadia and Marie-Louise\nPhone buddies: nobody yet
# sample $role: connector | phone buddy
team-list =
    This is the team.
    { $lines }
    Tap a name to end a role.
    .end = 🛑 { $name }, { $role }
    .vet = ✅ { $name } waits
    .invite = ✉️ Invite
    .busy = 📊 Who has room

# kind: phrase
team-line =
    .coordinator = Coordinators: { $names }
    .connector = Connectors: { $names }
    .phone-buddy = Phone buddies: { $names }
    .confidant = Confidants: { $names }
    .volunteer = Volunteers: { $names }
    .key-figure = Key figures: { $names }
    .experience-expert = Experience experts: { $names }

# kind: phrase
team-nobody = nobody yet

# Somebody whom the settings name as coordinator, and who did not start yet.
# kind: phrase
team-not-started = somebody who did not start yet

# sample $role: connector | phone buddy
team-end =
    Shall I end this role: { $name }, { $role }?
    Then { $name } gets nothing more for this role.
    What is in the chat already stays there.
    Open tasks, calls and suggestions go to others.
    .yes = 🛑 Yes, end the role
    .no = 👎 No

team-not-yourself =
    You cannot end your own role.
    There must always be a human behind the bot.
    Another coordinator can.

# Who asks, when nobody did but the settings; and a neighbourhood without a name yet.
# kind: phrase
role-asked-by =
    .nobody = Somebody
    .new-place = a new neighbourhood

# A link that was made and not answered yet. $by: who made it
# kind: phrase
# sample $role: phone buddy | connector
# sample $by: Ineke | Marie-Louise
# sample $date: Monday 1 March
team-asked = No answer yet: { $role }, asked by { $by } on { $date }.

# audience: resident
role-welcome-volunteer =
    Thank you, { $name }.
    You are a volunteer now.
    I send a message when a group looks for you.
    You do not have to do anything yet.

# audience: resident
role-welcome-key-figure =
    Thank you, { $name }.
    You are key figure now.
    I send a message when a neighbour looks for you.
    You do not have to do anything yet.

# audience: resident
role-welcome-experience-expert =
    Thank you, { $name }.
    You are experience expert now.
    I send a message when a neighbour looks for you.
    You do not have to do anything yet.

# To who is left of the team, when the last one in a role is gone. $closed: whether the neighbourhood paused.
# audience: coordinator
# sample $role: connector | confidant
# sample $closed: yes | no
last-one-gone =
    In { $neighbourhood } there is no { $role } any more.
    { $closed ->
        [yes] The neighbourhood is closed for now, and neighbours know whom to call.
       *[no] The neighbourhood cannot open like this.
    }
    Is there somebody again? Type /open.
    .connector = 🤝 Ask a connector
    .confidant = 🤝 Ask somebody

# To everybody of the neighbourhood.
# audience: resident
neighbourhood-rests =
    { $neighbourhood } is closed for now.
    We look for new people for the team.
    What is planned goes on.
    Do you need somebody?
    Call { $phone }.
    You do not have to do anything.
    .call = { $neighbourhood } is closed for now. What is planned goes on. Do you need somebody? Call { $phone }.

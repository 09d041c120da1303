### audience: resident
### How somebody is: asked at a few moments, and one human hears it.

# Two days after the very first time.
check-in-first-time =
    Hi { $name }!
    You came along for the first time.
    Did you feel welcome?
    Only { $human } hears it.
    .call = You came along for the first time. Did you feel welcome?

# Six weeks after the first time.
check-in-six-weeks =
    Hi { $name }!
    You have been with us for six weeks.
    How is it going for you?
    Only { $human } hears it.
    .call = You have been with us for six weeks. How is it going for you?

# Two weeks after somebody else is there for their group. $who: who that is
check-in-handover =
    Hi { $name }!
    Now { $who } is there for your group.
    Does that go well for you?
    Only { $human } hears it.
    .call = Now { $who } is there for the group. Does that go well for you?

# Somebody of the team wants to know, or they ask for it themselves.
check-in-asked =
    Hi { $name }!
    How are you?
    Only { $human } hears it.
    .call = How are you?

# kind: button
check-in-answer =
    .good = 👍 Good
    .so-so = 🤷 So so
    .bad = 👎 Not good

check-in-good =
    Good to hear.
    You do not have to do anything.

# $bad: whether the human hears of it already
# sample $bad: yes | no
checkin-say =
    Thank you for saying this.
    { $bad ->
        [yes] { $human } knows it now too.
       *[no] { $human } likes to read it.
    }
    Do you want to say more?
    Type it, or say it.
    .nothing = 👎 No, thank you
    .simpler = What do you want to say?

check-in-passed-on =
    I pass it on to { $human }.
    An answer can take a while.

# $told: whether the human hears of it
# sample $told: yes | no
check-in-thanks =
    { $told ->
        [yes] That is fine.
              { $human } will get in touch with you.
       *[no] That is fine.
             You do not have to do anything.
    }

# audience: buddy
check-in-good-heard = Good. I wrote it down for { $name }.

# audience: buddy
check-in-noted-so-so-heard = Thank you. I wrote it down for { $name }.

# audience: buddy
check-in-noted-bad-heard = Thank you. { $human } knows now that { $name } is not well.

# audience: connector
check-in-asking =
    I ask { $name } how it is going.
    You hear the answer.

# audience: connector
check-in-lately =
    I asked { $name } how it goes just now.
    In two weeks it can be asked again.

# What who wanted to know hears.
# audience: connector
# sample $said: Joke says: it goes well. | Marie-Louise says: it does not go well.
check-in-answered =
    { $said }
    You do not have to do anything.

# audience: connector
# kind: phrase
check-in-said =
    .good = { $who } says: it goes well.
    .so-so = { $who } says: so so.
    .bad = { $who } says: it does not go well.

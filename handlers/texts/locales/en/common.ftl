### audience: resident
### Words that are the same everywhere: the footer, plain choices, and what the bot says when something went wrong.

# The fixed footer. $human: first name of the connector. The short one comes when the name does not fit.
common-footer =
    .back = ↩️ Back
    .human = 👤 Talk with { $human }
    .human-short = 👤 A human
    .explain = ❓ Explain this
    .give = 📨 Give this to { $human }
    .give-short = 📨 Pass this on
    .more = ➡️ Show more
    .aloud = 🔊 Read to me
    .pictures = 🖼️ Pictures

common-choice =
    .yes = 👍 Yes
    .no = 👎 No
    .good = 👍 It is good
    .skip = ⏭️ Skip this
    .done = ✅ Done
    .clear = 🔁 Choose again
    .home = 🏠 To the start
    .own-words = ✏️ Say it yourself

# While somebody may choose more than one. $chosen: what was chosen so far, in a list
# sample $chosen: Walking | Playing games, Knitting and Working in the garden
common-chosen =
    This is what I heard from you.
    { $chosen }.
    Choose one more, or choose Done.

# A name or a thing that a connector has ticked in a list.
# audience: connector
common-ticked =
    .label = ☑️ { $what }

# Under what was just done, for an hour.
# audience: connector
common-mistake =
    .button = ↩️ Tapped by mistake

# audience: connector
common-taken-back = Good. It is again as it was.

# Stands for the name where no human is known yet.
common-somebody = a human

# The same to who is that human themselves, where there is nobody else.
common-somebody-else = somebody else

# $human: whom it can be given to, with the button "Geef dit aan"
common-not-understood =
    Sorry, I do not understand that.
    That is because of me.
    I can give it to { $human }.
    Or choose another button.

# The second time in a row.
common-still-not-understood =
    I still do not understand.
    That is because of me.
    Shall I give it to { $human }?

# Where there is nobody to give it to, or nothing to give.
common-choose =
    Sorry, I do not understand that.
    Choose a button.

# To "I do not know": where it has to be chosen some time, and where it does not.
common-unknown =
    That is fine.
    You do not have to know now.
    You can also go on later.
    Or talk with { $human }.

common-unknown-fine =
    That is fine.
    You do not have to choose.
    Nothing changes.

# After a sticker, a picture, a voice note or a file, where words were asked.
common-only-words =
    I can only read words.
    Choose a button.
    Or type your answer.

common-too-long =
    That is a lot of text for me.
    Can you say it shorter?

common-went-wrong =
    Something went wrong on my side.
    That is because of me, not you.
    Please try again.
    Or talk with { $human }.

# Nobody knows whether a message arrived, and it was tried often. $human: first name of the connector.
common-maybe-missing =
    Maybe a message from me did not reach you.
    That is my fault, not yours.
    You can ask { $human }.

# More messages came at once than the bot reads. $human: first name of the connector.
common-slower =
    Many messages come at once.
    I cannot read that fast.
    Wait a moment, then send it again.
    Or talk with { $human }.

common-old-button =
    That button is old.
    That is all right.
    You can go on here.

common-may-not =
    I cannot do that for you.
    You can ask { $human }.

# Words that always work when somebody types them, with commas between. Never shown.
# kind: typed
common-typed =
    .start = start, begin, start again
    .help = help, explain, what can you do
    .distress = urgent, urgent help
    .back = back, go back, previous
    .human = human, a human, person, talk, call me
    .language = language, other language, languages
    .pause = pause, break, rest
    .again = i am back, i'm back, back again
    .stop = stop, quit, i want to stop
    .together = do something together, do something, together
    .walk = walk, i want to walk, go for a walk
    .apart = rather not with, not with, block
    .report = report, complaint, i want to report, i have a complaint
    .group = group, our group, my group, the group
    .privacy = privacy
    .my-data = mydata, my data
    .forget-me = forgetme, forget me, delete everything
    .read-aloud = read to me, read it to me, read aloud, read it aloud
    .read-always = always read aloud, always read to me, read everything
    .read-never = stop reading, stop reading aloud, do not read aloud
    .show-pictures = pictures, with pictures, show pictures, show me pictures
    .no-pictures = no pictures, without pictures, stop pictures
    .yes = yes
    .no = no, no thanks, not now
    .skip = skip, skip this
    .dont-know = i don't know, i do not know, don't know, not sure, no idea
    .more = more, show more
    .done = done, ready
    .later = later, no, not now, no thanks, done, enough, tomorrow
    .simpler = explain this, explain it, i do not understand, i don't understand, what do you mean
    .called = call me, you can call me, my name is, my name, i am called, i am, i'm

# Something of somebody else would have stood here: a fault of ours, and nothing of it is told.
common-not-yours =
    This is not meant for you.
    That is why you do not see it.

# How many people, as far as it is told. $count: a round number
# sample $count: 5 | 25
# kind: phrase
common-people =
    .few = fewer than { $count } people
    .some = { $count } or more people

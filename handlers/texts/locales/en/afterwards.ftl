### audience: resident
### After an activity: who was there, how was it, and again?

# To the host, when it is over.
who-was-there =
    { CAPITAL($the) } is over.
    Who was there?
    .tell = ✏️ Choose names
    .nobody = Nobody was there
    .call = { CAPITAL($the) } is over. Who was there?

# Once more, the day after.
who-was-there-again =
    I do not know yet who was there.
    It is about { $the } of { $date }.
    Will you tell me?
    .call = Who was there at { $the } of { $date }?

# The host's list. $date: the day it was
present-who =
    This is about { $the } of { $date }.
    Who was there?
    You may choose more than one.
    .simpler =
        Who was there?
        Choose a name.
    .someone = ➕ Somebody else

# A neighbour whose name nobody knows yet, in that list.
# kind: phrase
present-new-neighbour = New neighbour

present-more =
    How many other people were there?
    .simpler = How many more people?
    .n1 = 1 more
    .n2 = 2 more
    .n3 = 3 more
    .n4 = 4 more
    .n5 = 5 more
    .n6 = 6 more
    .n7 = 7 more
    .n8 = 8 more

# The same for connectors.
tally-who = { present-who }
tally-more = { present-more }

afterwards-told =
    Thank you.
    I have written it down.
    Later I will ask everybody how it was.

afterwards-nobody-came =
    I am sorry that nobody came.
    It was not because of you.
    I will tell { $human }.
    You do not have to do anything.

# To who is the human there.
# audience: connector
afterwards-nobody-came-staff = I am sorry that nobody came. It was not because of you.

afterwards-told-already =
    I know that already.
    Thank you.

# To each who was there, privately, in the afternoon.
how-was-it =
    Hi { $name }!
    How nice that you came to { $the }.
    How was it?
    .good = 👍 Good
    .so-so = 🤷 So-so
    .bad = 👎 Not nice
    .call = How nice that you came to { $the }. How was it?

afterwards-talk =
    Thank you for saying so.
    Would you like to talk about it with { $human }?
    .otherwise = 🛠️ Change it together

afterwards-will-talk =
    I will pass it on to { $human }.
    An answer can take a while.

afterwards-again =
    Thank you.
    Once more?
    .weekly = 🔁 Yes, every week
    .sometimes = 🙂 Sometimes
    .other = 💡 Something else
    .apart = 🙊 Rather not with
    .no = 👎 No, thank you

afterwards-weekly =
    Lovely! I will ask the others too.
    If everybody wants it, you will hear.
    You do not have to do anything.

afterwards-all-weekly =
    Lovely! You all want it.
    You will get another message.

afterwards-sometimes =
    That is good.
    Perhaps I will ask you again some time.
    You do not have to do anything.

afterwards-not-again =
    That is fine.
    You do not have to say why.
    You are always welcome.

afterwards-thanks =
    Thank you.
    You do not have to do anything.

idea-what =
    What would you like?
    You may type it or say it.
    { $human } will read it or listen to it.
    .simpler =
        What do you like?
        For example: cooking together.

afterwards-idea-told =
    Thank you for your idea.
    { $human } has it now too.
    You do not have to do anything.

# After a short walk with somebody known that was good.
afterwards-company =
    How nice!
    Would you like more people to walk along?
    .yes = 👍 Yes, a few
    .not-yet = 🌱 Not yet

afterwards-not-yet =
    That is fine.
    Take your time.
    Once more with { $human } is fine too.

afterwards-own-activity =
    Lovely! You are starting a walk of your own.

# To somebody who came without a name; only afterwards.
afterwards-your-name =
    How nice that you came to { $the }.
    You are always welcome.
    Would you like to say your name?
    You do not have to.
    .say = 🙂 Say my name

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
afterwards-talk-heard = Would { $name } like to talk about it with { $human }?

# audience: buddy
afterwards-will-talk-heard = I will pass it on to { $human }.

# audience: buddy
afterwards-again-heard = Would { $name } like to go again?

# audience: buddy
afterwards-weekly-heard = Lovely. I will ask the others too. If everybody wants it, { $name } will hear.

# audience: buddy
afterwards-all-weekly-heard = Lovely! Everybody wants it. { $name } will hear when it is.

# audience: buddy
afterwards-sometimes-heard = Good. Perhaps I will ask { $name } again some time.

# audience: buddy
afterwards-not-again-heard = That is fine. { $name } does not have to say why.

# audience: buddy
afterwards-thanks-heard = Thank you. I have written it down for { $name }.

# audience: buddy
afterwards-idea-told-heard = Thank you. { $human } has the idea of { $name } now too.

# audience: buddy
afterwards-company-heard = Would { $name } like more people to walk along?

# audience: buddy
afterwards-not-yet-heard = That is fine. { $human } would like to walk with { $name } again.

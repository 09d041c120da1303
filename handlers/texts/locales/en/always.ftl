### audience: resident
### What works on every screen: help, a human, language, a pause, stopping, being forgotten.

help-menu =
    I am the Neighbour bot.
    I am a computer, not a human.
    I help neighbours find each other.
    You may always talk with { $human }.
    You may always stop.
    What do you want to do now?
    .simpler =
        I am a computer.
        I help neighbours find each other.
        What do you want to do?
    .go-on = ▶️ Go on
    .distress = 🆘 Urgent help
    .report = ⚠️ Not right

language-choose =
    I know these languages.
    In which language do you want to read?
    .simpler = Which language do you want?

language-changed = I speak English now.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = In which neighbourhood do you live?
    .simpler = Which neighbourhood is it?

human-ask =
    You can talk with { $human }.
    I then pass on this chat.
    I do not tell your name.
    May I do that?
    .simpler =
        Do you want to talk to { $human }?
        I do not say your name.

human-not =
    That is fine.
    I pass on nothing.

human-asked =
    I passed it on to { $human }.
    An answer can take a while.

# $phone: number of the neighbourhood
human-phone =
    You may also call.
    The number is { $phone }.

human-is-you =
    You are the human here yourself.
    There is nobody else now.

human-nobody =
    No neighbourhood is open yet.
    So there is no human yet.
    Please try again later.

words-say =
    Do you want to say something to { $human } already?
    Type it here.
    Or say it in a voice note.
    .simpler =
        What do you want to say?
        For example: call me.
    .nothing = 👎 No, thank you

words-more =
    I pass it on to { $human }.
    Do you want to say something more?

# What was not understood was passed on.
words-given =
    I pass it on to { $human }.
    An answer can take a while.

words-none =
    That is fine.
    You do not have to do anything.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    { $human } has a lot from you already.
    { $human } reads that first.
    I do not pass this on yet.
    Say it again later.

voice-give =
    I am a computer.
    I cannot listen to this.
    { $human } can.
    Shall I let { $human } hear this?
    .simpler = Shall I let { $human } hear this?

voice-given =
    I pass it on to { $human }.
    You do not have to do anything.

voice-not =
    That is fine.
    I let nobody hear it.

voice-nobody =
    I am a computer.
    I cannot listen to this.
    Type what you want to say.

pause-weeks =
    A rest is good.
    I send you nothing then.
    How long do you want to rest?
    .simpler =
        How long do you want to rest?
        For example: 1 week.
    .one = 1 week
    .two = 2 weeks
    .four = 4 weeks

# $until: the day on which it begins again
pause-begun =
    That is fine.
    You have a rest until { $until }.
    I send you nothing.
    You do not have to do anything.
    Back earlier?
    Type: I am back.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    That is fine.
    You have a rest until { $until }.
    I send you nothing.
    You do not have to go anywhere.
    Your place is free again.
    Back earlier?
    Type: I am back.

pause-nothing =
    I send you nothing.
    You do not have to do anything.

paused-menu =
    You have a rest until { $until }.
    What do you want to do?
    .simpler =
        You are having a rest.
        Do you want to come back?
    .again = 👋 I am back
    .longer = ⏸️ Rest longer
    .stay = 👍 It is good

paused-still =
    That is fine.
    I send you nothing.

paused-not =
    Good to see you.
    You had no break.

welcome-back =
    Good that you are back!
    Your break is over.
    You do not have to do anything.
    You hear from me when there is something.
    .call = Your break is over. Good that you are back.

# Back before the end: $again is what they do again, in lines.
# sample $again: The walk, Wednesday 3 March. | The coffee, Tuesday 9 March.
welcome-back-again =
    Good that you are back!
    Your break is over.
    I count on you again:
    { $again }
    You do not have to do anything.

# $full: what others have the last place of now, in lines.
# sample $full: The walk, Wednesday 3 March.
welcome-back-full =
    There is no place left here:
    { $full }
    There will be something again.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }, { $date }.

stop-how =
    Do you want to stop?
    You always may.
    You need not say why.
    I can keep your card.
    Then I send you nothing more.
    Or I delete everything.
    .simpler =
        Do you want to stop?
        I keep your card, or take it all away.
    .keep = 🛑 Keep my card
    .erase = 🗑️ Delete everything

stop-done =
    That is fine.
    I send you nothing more.
    Your card is still there.
    Do you ever want to come back?
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

# An old message was changed.
always-edited =
    You changed an old message.
    I cannot see that well.
    Please type it again.

# A message of somebody else was forwarded to us.
always-forwarded =
    This is a message from somebody else.
    I do not keep it.
    I do not pass it on either.
    Say it in your own words.

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
    There is nobody to erase.
    Who has Telegram types there: forget me.

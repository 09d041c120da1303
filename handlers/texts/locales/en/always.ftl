### audience: resident
### What works on every screen: help, a human, language, and what was typed or changed.

help-menu =
    I am the neighbour bot.
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
    .report = ⚠️ Something is wrong

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
    I will not tell your name.
    May I do that?
    .simpler =
        Do you want to talk to { $human }?
        I do not say your name.

human-not =
    That is fine.
    I will pass nothing on.

human-asked =
    I passed it on to { $human }.
    An answer can take a while.

# $phone: number of the neighbourhood
human-phone =
    You may also call.
    The number is { $phone }.

human-is-you =
    Here neighbours talk with you.
    There is nobody else of the team now.

human-nobody =
    No neighbourhood is open yet.
    So nobody can talk with you yet.
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
    I will pass it on to { $human }.
    Do you want to say something more?

# What was not understood was passed on.
words-given =
    I will pass it on to { $human }.
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
    I will pass it on to { $human }.
    You do not have to do anything.

voice-not =
    That is fine.
    I will let nobody hear it.

voice-nobody =
    I am a computer.
    I cannot listen to this.
    Type what you want to say.

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

### audience: resident
### Something is not right: told in two taps to a human of choice, never to whom it is about.

report-whom =
    It is good that you say it.
    Whom do you want to tell?
    .simpler = Who may hear it?

report-about =
    I will pass it on.
    Is it about somebody?
    They will not hear of it.
    .nobody = 👎 No
    .simpler = Who is it about?

report-words =
    Do you want to say more?
    Type it here, or say it.
    You do not have to.
    .simpler = What do you want to say?

report-told =
    I will pass it on to { $human }.
    I will tell nobody else.
    What if { $human } has not read it in two days?
    Then I will ask somebody else.

# Whoever hears it is away for a while, as everybody who may hear it.
# sample $confidant: Ruth, 020 000 00 01
report-told-away =
    I will pass it on to { $human }.
    { $human } is away for now.
    Do you not want to wait?
    Then call { $confidant }.
    In danger: call 112.

# Nobody here may hear it. $confidant: name and number of somebody outside
# sample $confidant: Ruth, 020 000 00 01
report-outside =
    There is nobody here I can give this to.
    Call somebody from outside:
    { $confidant }.
    In danger: call 112.

report-told-already =
    This is done already.
    You do not have to do anything.

report-read =
    { $human } has read what is not right.
    You will hear from { $human }.
    You do not have to do anything.
    .call = { $human } has read what is not right. You will hear from { $human }.

# audience: connector
# sample $lines: Joke tells you that something is not right.\nIt is about Piet.
report-waits =
    ⚠️ { $lines }
    Talk about it with nobody else.
    .seen = 👀 Seen
    .closed = ✅ Settled
    .talk = 🕊️ Have a talk

# audience: connector
# kind: phrase
report-line =
    .from = { $who } tells you that something is not right.
    .about = It is about { $other }.

# audience: connector
report-seen = Thank you. They know now that you read it.

# audience: connector
report-closed = Good. In 90 days I take away all of it.

# What they said is dealt with, and it was about nobody. $human: who dealt with it
do-otherwise =
    { $human } has dealt with what you said.
    Would you like to do it differently, together?
    Small is fine too.
    .yes = 👍 Yes, together
    .not-now = 👎 Not now

otherwise-what =
    What would you like to do?
    Say it in your own words.
    .retry = { common-too-long }
    .simpler =
        What do you want to do?
        For example: make coffee together.

otherwise-kept =
    What a nice idea.
    It is on your card now.
    I pass it on to { $human }.

otherwise-not-now =
    That is fine.
    Thank you for saying it.
    You do not have to do anything.

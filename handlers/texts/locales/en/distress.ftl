### audience: resident
### Somebody says that they, or another, are in danger. What they read comes before anything else.

# The same for everybody. The numbers are those of handlers/distress/numbers.toml.
# sample $emergency: 112
# sample $suicide: 113
# sample $free: 0800 - 0113
# sample $violence: 0800 - 2000
# sample $listening: 088 - 076 70 00
# accept everyday_words: the names of who helps; nobody finds them by another
distress-card =
    It is good that you say this.
    I am a computer.
    Nobody reads this now.
    In danger: call { $emergency }.
    If you do not want to live: call { $suicide }, or { $free }.
    Somebody hurts you: call Veilig Thuis, { $violence }.
    To talk: call the Luisterlijn, { $listening }.
    You can call day and night.

# $lines: who hears of it and when, and the number of the neighbourhood
# sample $lines: I tell Nadia now that you need help.\nI do not say what you wrote.\nI do not know when Nadia reads it.\nDo not wait for it.
distress-human =
    { $lines }
    .fine = 👌 I am all right

# kind: phrase
distress-line =
    .now = I tell { $human } now that you need help.
    .no-words = I do not say what you wrote.
    .unknown-when = I do not know when { $human } reads it.
    .do-not-wait = Do not wait for it.
    .later = { $human } hears of it at { $clock }.
    .nobody-before = Before that nobody reads it.
    .nobody = There is nobody I can tell now.
    .call = Call yourself, or ask somebody to call.
    .own-number = The number of the neighbourhood is { $phone }.

# Somebody says that it is a lot for them. Less than danger: they choose whether a human hears of it.
# sample $emergency: 112
# sample $listening: 088 - 076 70 00
# accept everyday_words: the name of who listens; under another name nobody finds it
distress-heavy =
    I am sorry to hear that.
    I am a computer.
    Nobody reads this now.
    Talk now: call the Luisterlijn, { $listening }.
    Danger: call { $emergency }.

distress-heavy-ask =
    Shall I tell { $human } that you want to talk?
    .yes = 👍 Yes, tell them

# Somebody looked for help; a human hears of it only after a yes.
distress-ask =
    Shall I tell { $human } that you need help?
    .yes = 👍 Yes, tell them

distress-fine =
    That is good to hear.
    { $human } will still ask you.
    It was good that you looked for help.

# sample $emergency: 112
distress-read-call =
    { $human } has read my message.
    { $human } calls you.
    Does it get too much?
    Then call { $emergency }.

# sample $emergency: 112
distress-read-visit =
    { $human } has read my message.
    { $human } comes to you.
    Does it get too much?
    Then call { $emergency }.

# audience: connector
# sample $names: Nadia | nobody
# sample $from: 9 in the evening
# sample $until: 9 in the morning
distress-watch =
    Sometimes somebody writes at night that they are in distress.
    The night is from { $from } to { $until }.
    Who may be woken then: { $names }.
    May I wake you then?
    .yes = 👍 Yes, you may
    .no = 👎 No, rather not

# kind: phrase
distress-watch-nobody = nobody yet

# audience: connector
distress-watch-on =
    Thank you. In distress I send you a message at night too.
    Turn on the sound of your phone.

# audience: connector
distress-watch-off =
    That is fine. At night I send you nothing.

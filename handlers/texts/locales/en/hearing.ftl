### audience: resident
### Reading aloud: what a voice says, and how to hear everything.

# Said after the words of a screen, before its choices.
# kind: phrase
hearing-choices = You can choose:

# Under every recording.
hearing-voice =
    .always = 🔊 Always read to me
    .stop = 🔇 Stop reading

hearing-always =
    That is fine.
    I read everything to you now.
    Do you want this to stop?
    Then type: stop reading.

hearing-stopped =
    That is fine.
    I do not read everything any more.
    You do not have to do anything.

hearing-nothing =
    There is nothing to read to you now.
    You do not have to do anything.

hearing-not-now =
    I cannot read this to you now.
    That is because of me.
    You can talk with { $human }.

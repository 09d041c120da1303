### audience: resident
### Reading aloud: what a voice says, and how to hear everything.

# Said after the words of a screen, before its choices.
# kind: phrase
hearing-choices = Je kunt kiezen:

# Under every recording.
hearing-voice =
    .always = 🔊 Altijd voorlezen
    .stop = 🔇 Stop voorlezen

hearing-always =
    Dat is goed.
    Ik lees nu alles voor.
    Wil je dat niet meer?
    Typ dan: stop voorlezen.

hearing-stopped =
    Dat is goed.
    Ik lees niet meer alles voor.
    Je hoeft niets te doen.

hearing-nothing =
    Er is nu niets om voor te lezen.
    Je hoeft niets te doen.

hearing-not-now =
    Dit kan ik nu niet voorlezen.
    Dat ligt aan mij.
    Je kunt praten met { $human }.

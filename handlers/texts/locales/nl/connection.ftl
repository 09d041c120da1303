### audience: resident
### Whom somebody has come to know: shown to themselves, and taken off their list at will.

# Twice a year.
connections-told =
    Hoi { $name }!
    { $count ->
        [one] Je kent nu 1 buur.
       *[other] Je kent nu { $count } buren.
    }
    Dat is mooi!
    Je hoeft niets te doen.
    .show = 👀 Wie dan
    .call =
        { $count ->
            [one] U kent nu 1 buur.
           *[other] U kent nu { $count } buren.
        }

connections-known =
    { $count ->
        [one] Je kent nu 1 buur:
       *[other] Je kent nu { $count } buren:
    }
    { $names }.
    Alleen jij ziet deze lijst.
    .hide = ✏️ Iemand eraf

connections-none =
    Hier staat nog niemand.
    Doe een paar keer mee met dezelfde buren.
    Dan zie je hier wie je kent.

hideknown-who =
    Wie wil je weghalen van je lijst?
    .simpler = Wie?

connections-hidden =
    Dat is goed.
    { $name } staat niet meer op je lijst.

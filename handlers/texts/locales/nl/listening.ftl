### audience: resident
### Somebody would like to talk for a while; a human listens, at hours that are shown.
### sample $day: dinsdag | donderdag

# $lines: who listens when, a line each
# sample $lines: Nadia van het team: dinsdag van 10 tot 12 uur. | Nadia van het team: dinsdag van 10 tot 12 uur.\nMarie-Louise: donderdag van 2 tot 4 uur.
listening-who =
    Je kunt even je verhaal kwijt.
    Deze mensen luisteren graag.
    { $lines }
    Met wie wil je praten?

# kind: phrase
# sample $hours: dinsdag van 10 tot 12 uur
listening-who-line = { $who }: { $hours }.

# kind: phrase
listening-hour =
    .morning = { $day } van 10 tot 12 uur
    .afternoon = { $day } van 2 tot 4 uur
    .evening = { $day } van 6 tot 8 uur

listening-asked =
    Ik zorg dat iemand contact zoekt met jou.
    Dat doet { $name }, of een ander mens.
    Dat is op { $date }.
    Vanaf { $clock }.
    Je hoeft niets te doen.

listening-asked-already =
    Ik vroeg het al voor je.
    Je hoeft niets te doen.

listening-not-now =
    Dat uur is nu niet vrij.
    Je kunt altijd praten met { $human }.

# Somebody of the team, about their own hours. $hours: a line each
# sample $hours: dinsdag van 10 tot 12 uur | dinsdag van 10 tot 12 uur\nvrijdag van 2 tot 4 uur
# sample $any: yes | no
listening-mine =
    { $any ->
        [yes] Dan luister jij:
              { $hours }
       *[no] Je hebt nu geen uur om te luisteren.
    }
    Buren zien dit, en kunnen met je praten.
    .more = ➕ Een uur erbij

# kind: button
listening-away =
    .morning = 🗑️ { $day } 10 uur
    .morning-short = 🗑️ 10 uur
    .afternoon = 🗑️ { $day } 2 uur
    .afternoon-short = 🗑️ 2 uur
    .evening = 🗑️ { $day } 6 uur
    .evening-short = 🗑️ 6 uur

listenhour-day = Op welke dag wil je luisteren?
    .simpler = Kies een dag.

listenhour-part = En wanneer op die dag?
    .simpler = Kies een uur.
    .morning = 🌅 10 tot 12
    .afternoon = ☀️ 2 tot 4
    .evening = 🌙 6 tot 8

listening-kept =
    Dank je wel.
    Buren zien het vanaf nu.
    Met /rol kun je het veranderen.

# audience: connector
listen-asked =
    { $who } wil graag even praten.
    { $who } koos jouw uur.
    Dat is op { $date }.
    Vanaf { $clock }.
    Bel of schrijf dan even.

# The hour of somebody else was chosen, who is not there for this.
# audience: connector
listen-asked-instead =
    { $who } wil graag even praten.
    Dat is op { $date }.
    Vanaf { $clock }.
    Bel of schrijf dan even.

# audience: connector
listen-now-instead =
    { $who } wil graag even praten.
    Bel of schrijf nu even.

# audience: connector
listen-now =
    Het is jouw uur om te luisteren.
    { $who } wil graag even praten.
    Bel of schrijf nu even.

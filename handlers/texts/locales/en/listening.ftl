### audience: resident
### Somebody would like to talk for a while; a human listens, at hours that are shown.
### sample $day: Tuesday | Thursday

# $lines: who listens when, a line each
# sample $lines: Nadia of the team: Tuesday from 10 to 12. | Nadia of the team: Tuesday from 10 to 12.\nMarie-Louise: Thursday from 2 to 4.
listening-who =
    You can tell your story.
    These people like to listen.
    { $lines }
    With whom do you want to talk?

# kind: phrase
# sample $hours: Tuesday from 10 to 12
listening-who-line = { $who }: { $hours }.

# kind: phrase
listening-hour =
    .morning = { $day } from 10 to 12
    .afternoon = { $day } from 2 to 4
    .evening = { $day } from 6 to 8

listening-asked =
    I make sure somebody gets in touch with you.
    That is { $name }, or another human.
    That is on { $date }.
    From { $clock }.
    You do not have to do anything.

listening-asked-already =
    I asked it for you already.
    You do not have to do anything.

listening-not-now =
    That hour is not free now.
    You can always talk with { $human }.

# Somebody of the team, about their own hours. $hours: a line each
# sample $hours: Tuesday from 10 to 12 | Tuesday from 10 to 12\nFriday from 2 to 4
# sample $any: yes | no
listening-mine =
    { $any ->
        [yes] Then you listen:
              { $hours }
       *[no] You have no hour to listen now.
    }
    Neighbours see this, and can talk with you.
    .more = ➕ One more hour

# kind: button
listening-away =
    .morning = 🗑️ { $day } 10
    .morning-short = 🗑️ At 10
    .afternoon = 🗑️ { $day } 2
    .afternoon-short = 🗑️ At 2
    .evening = 🗑️ { $day } 6
    .evening-short = 🗑️ At 6

listenhour-day = On which day do you want to listen?
    .simpler = Choose a day.

listenhour-part = And when on that day?
    .simpler = Choose an hour.
    .morning = 🌅 From 10 to 12
    .afternoon = ☀️ From 2 to 4
    .evening = 🌙 From 6 to 8

listening-kept =
    Thank you.
    Neighbours see it from now on.
    With /role you can change it.

# audience: connector
listen-asked =
    { $who } would like to talk for a while.
    { $who } chose your hour.
    That is on { $date }, from { $clock }.
    Call or write then.

# The hour of somebody else was chosen, who is not there for this.
# audience: connector
listen-asked-instead =
    { $who } would like to talk.
    That is on { $date }.
    From { $clock }.
    Please call or write then.

# audience: connector
listen-now-instead =
    { $who } would like to talk.
    Please call or write now.

# audience: connector
listen-now =
    It is your hour to listen.
    { $who } would like to talk for a while.
    Call or write now.

### audience: connector
### The week on a poster: made by who keeps the door of a place.

# What stands on the paper itself.
# audience: resident
# kind: phrase
# $from, $until: the first and the last day
# sample $from: Monday 2 March | Monday 14 September
# sample $until: Sunday 8 March | Sunday 20 September
poster-paper =
    .title = This week in { $neighbourhood }
    .days = { $from } to { $until }
    .come = Just come. You do not have to sign up.

# One of what is on, in three lines.
# audience: resident
# kind: phrase
# sample $free: yes | no | unsaid
poster-row =
    .what = { CAPITAL($doing) }
    .when = { $date }, { $clock }
    .where =
        At { $landmark }.{ $free ->
            [yes] {" "}Free.
            [no] {" "}It costs { $cost }.
           *[other] {""}
        }

poster-made =
    This is the week on paper.
    Print it, and hang it up at the door.
    Whoever scans the code sees what is on then.
    .a3 = 📄 Larger, on A3
    .a4 = 📄 Smaller, on A4
    .next = 📅 Next week
    .this = 📅 This week

poster-none =
    In that week there is nothing more that everybody may see.
    With /together you start something.

# A flyer for no activity.
# audience: resident
# kind: phrase
# $moment: when the doors are open, as the coordinator wrote it
# sample $moment: Tuesday from ten to twelve
come-paper =
    .headline = Come and have a look. Everybody is welcome.
    .when = { $moment }
    .where = { $place }, { $landmark }

comelook-where = Where can neighbours come and look?

# sample $headline: Come and have a look. Everybody is welcome.
comelook-headline =
    What does the flyer say in large letters?
    For example:
    “{ $headline }”
    Choose, or type your own words.
    .retry =
        That is long for a flyer.
        Can you say it shorter?
    .good = 👍 This is good

come-made =
    The flyer is ready.
    Print it, and hang it up or hand it out.
    Whoever scans the code sees what is on then.

come-no-place =
    There is no place to come to yet.
    The coordinator makes one with /places.

### audience: connector
### The week on a poster: made by who keeps the door of a place.

# What stands on the paper itself.
# audience: resident
# kind: phrase
# $from, $until: the first and the last day
# sample $from: maandag 2 maart | maandag 14 september
# sample $until: zondag 8 maart | zondag 20 september
poster-paper =
    .title = Deze week in { $neighbourhood }
    .days = { $from } tot en met { $until }
    .come = Kom gewoon. Aanmelden hoeft niet.

# One of what is on, in three lines.
# audience: resident
# kind: phrase
# sample $free: yes | no | unsaid
poster-row =
    .what = { CAPITAL($doing) }
    .when = { $date }, { $clock }
    .where =
        Bij { $landmark }.{ $free ->
            [yes] {" "}Gratis.
            [no] {" "}Het kost { $cost }.
           *[other] {""}
        }

poster-made =
    Dit is de week op papier.
    Print het, en hang het op bij de deur.
    Wie de code scant, ziet wat er dan is.
    .a3 = 📄 Groter, op A3
    .a4 = 📄 Kleiner, op A4
    .next = 📅 Volgende week
    .this = 📅 Deze week

poster-none =
    In die week is er niets meer dat iedereen mag zien.
    Met /samen begin je iets.

# A flyer for no activity.
# audience: resident
# kind: phrase
# $moment: when the doors are open, as the coordinator wrote it
# sample $moment: dinsdag van tien tot twaalf
come-paper =
    .headline = Kom eens kijken. Iedereen is welkom.
    .when = { $moment }
    .where = { $place }, { $landmark }

comelook-where = Waar kunnen buren komen kijken?

# sample $headline: Kom eens kijken. Iedereen is welkom.
comelook-headline =
    Wat staat er groot op het briefje?
    Bijvoorbeeld:
    “{ $headline }”
    Kies, of typ je eigen woorden.
    .retry =
        Dat is lang voor een briefje.
        Kun je het korter zeggen?
    .good = 👍 Dit is goed

come-made =
    Het briefje is klaar.
    Print het, en hang het op of geef het mee.
    Wie de code scant, ziet wat er dan is.

come-no-place =
    Er is nog geen plek om naartoe te komen.
    De coördinator maakt die met /plekken.

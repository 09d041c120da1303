### audience: resident
### What is on in the neighbourhood, for everybody.

# $hosted: yes, when somebody can be named
# sample $hosted: yes | no | partner
look-activity =
    Wil je mee { $doing }?
    Plek: { $place }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $category ->
        [walk] { $minutes } minuten lopen.
       *[other] Blijf zo lang als je wilt.
    }
    { $hosted ->
        [yes] { $host } is er.
        [partner] Dit is van { $host }.
       *[no] Je bent welkom.
    }
    .come = 👍 Ik kom

# Before an activity, to who does something else at that time. $other: what
# sample $other: De wandeling | Het breien en haken
look-also =
    { $other } is op die tijd ook.
    Daar ga je al heen.
    Je mag zelf kiezen.

# sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nMarie-Louise is er ook.
look-activity-mine =
    Je gaat mee { $doing }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $category ->
        [walk] { $minutes } minuten lopen.
       *[other] Blijf zo lang als je wilt.
    }
    { $who }
    .along = ➕ Neem iemand mee

# sample $hosted: yes | no | partner
look-activity-full =
    Er is geen plek meer bij { $the }.
    Plek: { $place }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $category ->
        [walk] { $minutes } minuten lopen.
       *[other] Blijf zo lang als je wilt.
    }
    { $hosted ->
        [yes] { $host } is er.
        [partner] Dit is van { $host }.
       *[no] Kijk later nog een keer.
    }

look-more = Er is nog meer.

# $doors: a line for each place
# sample $doors: Buurthuis: elke dinsdag in de ochtend. | Buurthuis De Wachter: elke dinsdag in de ochtend.\nBibliotheek: elke woensdag in de middag.
look-doors =
    Hier kun je zo naar binnen.
    { $doors }

# $moment: when, as the coordinator wrote it
# sample $moment: elke dinsdag in de ochtend
# kind: phrase
look-door = { $place }: { $moment }.

look-just-come =
    Kom gewoon.
    Aanmelden hoeft niet.

look-nothing =
    Er is nu nog niets.
    Kijk later nog een keer.
    { $human } weet misschien wel iets.

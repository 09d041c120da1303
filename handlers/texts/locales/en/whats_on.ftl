### audience: resident
### What is on in the neighbourhood, for everybody.

# $hosted: yes, when somebody can be named
# sample $hosted: yes | no | partner
look-activity =
    Would you like to { $doing } with us?
    Place: { $place }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $category ->
        [walk] { $minutes } minutes of walking.
       *[other] Stay as long as you like.
    }
    { $hosted ->
        [yes] { $host } will be there.
        [partner] This is by { $host }.
       *[no] You are welcome.
    }
    .come = 👍 I will come

# Before an activity, to who does something else at that time. $other: what
# sample $other: De wandeling | Het breien en haken
look-also =
    { $other } is at that time too.
    You go there already.
    You may choose.

# sample $who: Joke is coming too. | Marie-Louise, Fatima, Joke, Piet and 3 neighbours are coming too.\nMarie-Louise will be there.
look-activity-mine =
    You will { $doing } with us.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $category ->
        [walk] { $minutes } minutes of walking.
       *[other] Stay as long as you like.
    }
    { $who }
    .along = ➕ Bring somebody

# sample $hosted: yes | no | partner
look-activity-full =
    There is no place left for { $the }.
    Place: { $place }.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $category ->
        [walk] { $minutes } minutes of walking.
       *[other] Stay as long as you like.
    }
    { $hosted ->
        [yes] { $host } will be there.
        [partner] This is by { $host }.
       *[no] Look again later.
    }

look-more = There is more.

# $doors: a line for each place
# sample $doors: Community house: every Tuesday morning. | Community house De Wachter: every Tuesday morning.\nLibrary: every Wednesday afternoon.
look-doors =
    Here you can just walk in.
    { $doors }

# $moment: when, as the coordinator wrote it
# sample $moment: every Tuesday morning
# kind: phrase
look-door = { $place }: { $moment }.

look-just-come =
    Just come.
    You do not have to sign up.

look-nothing =
    There is nothing on yet.
    Have a look again later.
    { $human } may know something.

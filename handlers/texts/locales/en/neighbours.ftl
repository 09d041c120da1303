### audience: connector
### A connector's own people.

neighbours-none =
    You do not know anybody here yet.
    .met = 👋 I met somebody

neighbours-list =
    { $count ->
        [one] This is the neighbour whom you know.
       *[other] These are the { $count } neighbours whom you know.
    }
    Choose a name.
    .more = ➡️ Show more

# $words: the name that was typed
# sample $words: Wim | Marie
neighbours-found =
    Whom do you mean by { $words }?
    Choose a name.

neighbours-alone =
    { $count ->
        [one] Nobody on the team knows this neighbour now.
       *[other] Nobody on the team knows these { $count } neighbours now.
    }
    Choose a name.

neighbours-take-on =
    Nobody on the team knows { $name } now.
    Would you like to get to know { $name }? Then you see the card.
    .yes = 👋 Yes, I do it

# $lines: what they said of themselves, line by line
# sample $lines: Joke takes part.\nJoke likes to walk. | Marie-Louise takes part.\nMarie-Louise would like to explain phones and computers.
neighbours-card =
    🙂 { $name }
    { $lines }
    .link = 📱 New link
    .small-round = 🚶 Short walk
    .how = 🙂 Ask how it goes
    .pass = 🤝 To a colleague
    .card = ✏️ Fill in the card
    .ask = 🔔 Ask again
    .apart = 🙊 Rather not with
    .all = 🏘️ My neighbours

# kind: phrase
neighbours-state =
    .met = { $name } got a link and has not begun yet.
    .welcome = { $name } has not filled in the card yet.
    .taking-part = { $name } takes part.
    .resting = { $name } is resting.
    .paused = { $name } takes a break until { $until }.

# $what: "likes to walk"
# sample $what: activity-*.they-enjoy
# kind: phrase
neighbours-fact = { $name } { $what }.

# sample $what: offer-*.they-give
# kind: phrase
neighbours-gives = { $name } would like to { $what }.

# sample $what: offer-*.wish
# kind: phrase
neighbours-wishes = { $name } would like { $what }.

# sample $words: schaken | oude radio’s weer laten spelen, en ook de televisie
# kind: phrase
neighbours-own = { $name } said: “{ $words }”.

# kind: phrase
neighbours-minutes = Walking for { $minutes } minutes goes well.

# sample $what: walking slowly | walking slowly, benches, no steps and first with somebody known
# kind: phrase
neighbours-goes-well = Good for { $name }: { $what }.

# kind: phrase
neighbours-comfort =
    .slow = walking slowly
    .benches = benches
    .step-free = no steps
    .first-with-known = first with somebody they know

# kind: phrase
neighbours-part =
    .morning = the morning
    .afternoon = the afternoon
    .evening = the evening

# $parts: of the day
# sample $parts: the morning | the morning, the afternoon and the evening
# kind: phrase
neighbours-time = Time in { $parts }.

# kind: phrase
neighbours-street = Street: { $street }.

# kind: phrase
neighbours-phone = Phone: { $phone }.

# kind: phrase
neighbours-buddy =
    .agreed = { $buddy } calls { $name }.
    .asked = { $buddy } would like to call. Ask { $name } first.

# kind: phrase
neighbours-not-asked = { $name } is not asked to come along.

# kind: button
neighbours-which =
    .no-group = 👥 In no group: { $count }
    .never-asked = ✉️ Never asked: { $count }
    .long-ago = 🕰️ Long ago: { $count }

# $last: a day, or neighbours-no-contact
# kind: phrase
# sample $last: Tuesday 3 March | no contact yet
neighbours-last = { $name }: { $last }

# kind: phrase
# sample $last: Tuesday 3 March | no contact yet
neighbours-last-contact = Last contact: { $last }.

# kind: phrase
neighbours-no-contact = no contact yet

# sample $lines: Joke: Tuesday 3 March | Joke: no contact yet\nMarie-Louise: Tuesday 3 March
neighbours-forgotten-no-group =
    { $count ->
        [one] 1 neighbour is in no group.
       *[other] { $count } neighbours are in no group.
    }
    With their last contact:
    { $lines }

# sample $lines: Joke: Tuesday 3 March | Joke: no contact yet\nMarie-Louise: Tuesday 3 March
neighbours-forgotten-never-asked =
    { $count ->
        [one] 1 neighbour was never asked.
       *[other] { $count } neighbours were never asked.
    }
    With their last contact:
    { $lines }

# sample $lines: Joke: Tuesday 3 March | Joke: no contact yet\nMarie-Louise: Tuesday 3 March
neighbours-forgotten-long-ago =
    { $count ->
        [one] Of 1 neighbour we heard nothing for 6 weeks.
       *[other] Of { $count } neighbours we heard nothing for 6 weeks.
    }
    With their last contact:
    { $lines }

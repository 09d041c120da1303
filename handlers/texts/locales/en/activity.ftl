### audience: resident
### Starting an activity in three taps, coming along, and bringing a neighbour.
### sample $who: Joke is coming too. | Marie-Louise, Fatima, Joke, Piet and 3 neighbours are coming too.\nMarie-Louise will be there too.

activity-what =
    What would you like to do together?
    .simpler = What shall we do?
    .else = 💡 Something else
    .retry =
        A few words are enough.
        For example: play cards.

activity-kind =
    What would you like to do?
    Choose a kind, or say it yourself.
    .simpler = Choose one.
    .retry =
        A few words are enough.
        For example: play cards.

activity-words =
    Say it in a few words.
    For example: play cards.
    .simpler = Say it in short.
    .retry =
        A few words are enough.
        For example: play cards.

activity-choice-gone =
    That choice is not there any more.
    You can choose something else.

# $doing: what it is, from the catalogue: "have coffee"
activity-when =
    When would you like to { $doing }?
    Choose, or type a day and time.
    .simpler =
        Choose a moment.
        For example: tomorrow at 3.

activity-again =
    { activity-when }
    .simpler = { activity-when.simpler }

activity-when-unclear =
    Sorry, I see no day in this.
    Say a day and a time.
    For example: Saturday at 3.

# Read back before it counts. $also: activity-also, when something else is at that time
# sample $also: no | yes
# sample $other: De wandeling | Het breien en haken
activity-sure =
    That is on { $date }.
    At { $clock }.
    { $also ->
        [yes] { $other } is at that time too.
       *[no] If you say yes, others can see it.
    }
    Is that good?
    .simpler =
        That is on { $date }.
        At { $clock }.
    .change = ✏️ Another moment

# At the beginning of a sentence.
# kind: phrase
activity-the = { CAPITAL($the) }

# On a button, if it fits; else the next one.
# kind: phrase
# sample $weekday: tomorrow | Wednesday
# sample $clock: half past 10 | quarter to 12
activity-moment = { $weekday }, { $clock }

# kind: button
# sample $weekday: tomorrow | Wednesday
# sample $part: morning | afternoon
activity-moment-short = { $weekday } { $part }

# kind: phrase
activity-part =
    .night = night
    .morning = morning
    .afternoon = afternoon
    .evening = evening

# $places: a line for each place on a button
# sample $places: Chemist: at the bench. | Chemist: at the bench near the chemist.\nCommunity house: at the blue door of the house.\nPark: at the fountain in the park.
activity-where =
    Where would you like to meet?
    { $places }
    .simpler = Where do we meet?
    .home = 🏠 At my home

# Where they meet, to go to somebody's home together: no street and no number.
# kind: phrase
# sample $landmark: the red bench | the bench near the chemist
activity-at-home = { $landmark }, and then to { $host }

# kind: phrase
activity-where-line = { $place }: at { $landmark }.

activity-long =
    How long would you like to walk?
    .simpler = A short or a long walk?
    .ten = 🚶 10 minutes
    .twenty = 🚶 20 minutes
    .forty = 🚶 40 minutes

activity-started =
    Lovely! { CAPITAL($the) } is set.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $category ->
        [walk] You walk for { $minutes } minutes.
       *[other] Stay as long as you like.
    }
    { $outlook ->
        [asking] I am looking for neighbours to come along.
        [nobody] Other neighbours can see it.
       *[not_asked] Other neighbours can see it.
    }
    You do not have to do anything now.

activity-started-for-group =
    Lovely! { CAPITAL($the) } is set.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    I will ask the group whether they come.

activity-nobody =
    I have not found anybody to ask yet.
    { CAPITAL($the) } goes on as planned.
    { $human } will think about it too.
    Would you like to ask somebody yourself?
    .flyer = 📄 Make a flyer

# After a first short walk, to who would like more company.
activity-flyer =
    You can also put up a flyer.
    You say what is on it.

activity-coming =
    How nice! You are coming along.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $who }

# The same, in one message with the question. $early: whether the day before is still to come
activity-coming-remind =
    How nice! You are coming along.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $who }
    { $early ->
        [yes] Shall I send you a message the day before?
       *[no] Shall I send you a message before we go?
    }

activity-remind =
    { $early ->
        [yes] Shall I send you a message the day before?
       *[no] Shall I send you a message before we go?
    }
    .yes = 🔔 Yes, please
    .no = 🔕 No need
    .not-after-all = ↩️ Not coming
    .bring = 👥 Bring a neighbour

# To a buddy or connector who calls for somebody. $name: who comes
# audience: buddy
activity-coming-heard =
    Good. { $name } is coming: { $date }, at { $clock }, at { $landmark }.

# audience: buddy
activity-remind-heard =
    Good. { $name } is coming: { $date }, at { $clock }, at { $landmark }.
    Would { $name } like a call the day before?

# To somebody of whom nothing is kept but the chat.
activity-coming-stranger =
    How nice! You are coming along.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    { $who }
    Would you like a message before we go?

activity-just-come =
    That is fine.
    Just come.
    See you then!

# $others: whether there are other activities to choose from
activity-full =
    There is no place left for { $the }.
    { $others ->
        [yes] There is something else too.
       *[no] Look again later.
    }
    Another time, I hope!

# audience: buddy
activity-full-heard = There is no place left for { $the }. { $name } can come another time.

activity-not-open =
    You cannot start anything here yet.
    { $human } knows more about it.

activity-in-pause =
    You are having a break now.
    You may still start something.

activity-too-late =
    That moment is over already.
    Choose a later moment.

activity-no-place =
    There is no place to start yet.
    { $human } can help you.

# Somebody who likes to know who is there first has a connector as host.
# audience: connector
activity-hosting =
    👋 { $starter } would like to { $doing }, first together with you.
    { $date }, at { $clock }.
    Start at { $landmark }, { $minutes } minutes.
    Not possible for you? Agree on something else with { $starter }.

activity-reminders-on =
    I will do that.
    You do not have to do anything more.

# To somebody of whom nothing is kept but the chat. $day: when the message comes
# sample $day: morgen | dinsdag 3 maart
activity-will-remind =
    I will do that.
    I will send you a message: { $day }.
    You may still change your mind.
    Then tap the button.

activity-reminders-off =
    That is fine.
    You do not have to do anything more.

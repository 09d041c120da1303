### audience: resident
### The private question to come along, and what follows from each answer. Who says "not now" is told to nobody.

# $how: invitation-how; $known: invitation-there
# sample $how: We walk for 20 minutes. | We go for a walk, a short one is fine too.
# sample $known: One neighbour is coming already. | Marie-Louise will be there, whom you know already.
invitation =
    Hi { $name }!
    I am looking for somebody from your neighbourhood.
    { $how }
    It is on { $date }.
    At { $clock }.
    At { $landmark }.
    { $known }
    Will you come along?
    .gladly = 👍 Yes, I will come
    .maybe = 🤷 Maybe
    .not-now = 👎 Not now
    .question = ❓ First a question
    .call =
        I am looking for somebody from your neighbourhood.
        { $how }
        It is on { $date }, at { $clock }.
        At { $landmark }.
        { $known }
        Will you come along?

# To who said "maybe", two days before. Nobody is asked a third time.
# sample $how: We walk for 20 minutes. | We go for a walk, a short one is fine too.
# sample $known: One neighbour is coming already. | Marie-Louise will be there, whom you know already.
invitation-again =
    Hi { $name }!
    You said maybe before.
    { $how }
    It is on { $date }.
    At { $clock }.
    At { $landmark }.
    { $known }
    Will you come along?
    .call =
        You said maybe before.
        { $how }
        It is on { $date }, at { $clock }.
        At { $landmark }.
        { $known }
        Will you come along?

# kind: phrase
invitation-how =
    .whole = We walk for { $minutes } minutes.
    .short = We go for a walk, a short one is fine too.
    .together = We will { $doing }.
    .for = We will { $doing }, for { $cost }.

# $host: the human who knows this person, and is there; $count: how many come
# kind: phrase
invitation-there =
    .known = { $host } will be there, whom you know already.
    .somebody =
        { $count ->
            [0] There is still room.
            [one] One neighbour is coming already.
           *[other] { $count } neighbours are coming already.
        }

# Somebody already does something at that time. $other: what
# kind: phrase
# sample $other: De wandeling | Het breien en haken
invitation-also = { $other } is then too.

# The same for a buddy to say aloud.
# kind: spoken
invitation-there-call = { $host } will be there, whom you know already.

# The walk was moved after they were asked.
invitation-moved =
    { CAPITAL($the) } is at another moment.
    On { $date }.
    At { $clock }.
    At { $landmark }.
    Will you come along then?

# $again: whether they will be asked once more
invitation-maybe =
    That is fine.
    { $again ->
        [yes] I will ask you once more later.
       *[no] You can still choose.
    }
    You do not have to do anything now.

invitation-not-now =
    That is fine.
    You do not have to say why.
    May I ask you again another time?
    .yes = 👍 Yes
    .pause = ⏸️ Take a break
    .never = 🛑 Don't ask again

invitation-later =
    Good.
    Another time, I hope!

invitation-never =
    That is fine.
    I will not ask you again.
    You can always look what is on.

askfirst-what =
    What would you like to know?
    Type your question.
    Or record it.
    .simpler =
        Type your question.
        For example: can my dog come?

invitation-question-passed-on =
    I will pass your question on to { $human }.
    An answer can take a while.
    After that you can still choose.

invitation-over =
    You can no longer join this.
    Another time, I hope!

# To a buddy or connector who calls for somebody.
# audience: buddy
invitation-maybe-heard =
    Good. { $name } can still choose.
    { $again ->
        [yes] I will ask once more later.
       *[no] You do not have to do anything now.
    }

# audience: buddy
invitation-not-now-heard =
    That is fine. { $name } does not have to say why.
    May I ask { $name } again another time?

# audience: buddy
invitation-later-heard = Good. I would like to ask { $name } another time.

# audience: buddy
invitation-pause-heard = Good. I will not ask { $name } anything for two weeks.

# audience: buddy
invitation-never-heard = Good. I will not ask { $name } again.

# audience: buddy
invitation-question-passed-on-heard =
    I will pass the question of { $name } on to { $human }.

# audience: buddy
invitation-moved-heard =
    { CAPITAL($the) } is at another moment: { $date }, at { $clock }, at { $landmark }.
    Will { $name } come along then?

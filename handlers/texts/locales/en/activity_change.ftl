### audience: resident
### What who comes hears when something about an activity changes, and how a host or connector changes it.

# Somebody cannot come; nobody is named.
activity-one-less =
    Somebody is not coming.
    { CAPITAL($the) } goes on as planned.
    You do not have to do anything.
    .call = Somebody is not coming. { CAPITAL($the) } goes on as planned.

# Two are left.
activity-small-club =
    Somebody is not coming.
    There are two of you now.
    That is nice as well.
    { CAPITAL($the) } goes on as planned.
    You do not have to do anything.
    .call = Somebody is not coming. There are two of you now. { CAPITAL($the) } goes on as planned.

# One is left.
activity-alone =
    Somebody is not coming.
    Now you are the only one.
    Perhaps somebody will come after all.
    You may choose whether you go.
    { $human } is happy to think about it with you.
    .call = Somebody is not coming. Now you are the only one. You may choose whether you go.

activity-moved =
    Hi { $name }!
    { CAPITAL($the) } will be different.
    It is now on { $date }.
    At { $clock }.
    At { $landmark }.
    What will you do?
    .call =
        { CAPITAL($the) } will be different.
        It is now on { $date }, at { $clock }.
        At { $landmark }.
        Will you still come?

# To somebody of whom nothing is kept but the chat.
activity-moved-nameless =
    { CAPITAL($the) } will be different.
    It is now on { $date }.
    At { $clock }.
    At { $landmark }.
    You can just come.

activity-called-off =
    Hi { $name }!
    { CAPITAL($the) } of { $date } is off.
    That was at { $clock }.
    At { $landmark }.
    You do not have to do anything.
    Another time, I hope!
    .call = { CAPITAL($the) } is off. That was { $date }, at { $clock }. Another time, I hope.

activity-called-off-nameless =
    { CAPITAL($the) } of { $date } is off.
    That was at { $clock }.
    At { $landmark }.
    You do not have to do anything.
    Another time, I hope!

# One of those who come did not hear what changed. $who: who that is, or "somebody". $human: the connector.
activity-not-told =
    A message of mine did not arrive.
    It was for { $who }.
    It was about { $the } of { $date }.
    { $human } knows it too.
    You do not have to do anything.

# Your own activity, or for a connector one of the neighbourhood. $who: who comes, in lines
# sample $who: Nobody else has said anything yet. | Marie-Louise, Fatima, Joke, Piet and 3 neighbours are coming too.
activity-change-card =
    We will { $doing } { $date }.
    At { $clock }.
    At { $landmark }.
    { $who }
    .move = 📅 Move it
    .details = ✏️ Say more
    .call-off = 🚫 It is off
    .rain = 🌧️ Bad weather
    .lead-no-more = 👋 Stop leading
    .stop = 🛑 Stop for safety

# For a connector who does not come along.
# kind: phrase
# sample $count: 0 | 1 | 12
activity-change-coming =
    { $count ->
        [0] Nobody is coming yet.
        [one] 1 neighbour is coming.
       *[other] { $count } neighbours are coming.
    }

activity-change-none =
    You have nothing planned now.
    You can start something.

move-when = When would you like to { $doing } then?
    .simpler = Choose another moment.

# $places: a line for each place on a button
# sample $places: Chemist: near the bench. | Chemist: near the bench in front of the chemist.\nCommunity house: near the blue door of the community house.\nPark: near the fountain in the park.
move-where =
    Where do we start then?
    { $places }
    .simpler = Where do we begin?

# The host cannot come. $count: how many still come
# audience: connector
activity-needs-host =
    { CAPITAL($the) } of { $date } still needs somebody to be there.
    It is at { $clock }, at { $landmark }.
    { $count ->
        [one] 1 neighbour is coming.
       *[other] { $count } neighbours are coming.
    }
    .yes = 🙋 I will be there

# audience: connector
activity-change-you-host = Thank you. You will be there: { $date }, at { $clock }, at { $landmark }.

activity-change-sure =
    Is { $the } really off?
    Everybody who comes gets a message.
    .yes = 🚫 It is off
    .no = 👍 It goes on

activity-change-called-off =
    { CAPITAL($the) } is off.
    Everybody who was coming gets a message.
    You do not have to do anything.

activity-change-kept =
    { CAPITAL($the) } goes on as planned.

activity-change-moved =
    { CAPITAL($the) } has moved.
    It is now on { $date }.
    At { $clock }.
    At { $landmark }.
    Everybody who comes gets a message.

activity-change-too-late =
    That is in the past.
    Choose another day or time.

activity-change-taken =
    You are already doing something then.
    Choose another day or time.

rain-what =
    The weather is not good.
    What do we do?
    .off = 🚫 It is off
    .inside = ☕ Coffee inside
    .simpler = Does it go on?

rain-where =
    Where is the coffee?
    .simpler = Where?

stop-hosting-thanks =
    Thank you for leading { $the }.
    I will ask the others who would like to do it.
    You can go on coming.

# Who works here goes on leading until one of them says yes.
# audience: connector
stop-hosting-asked =
    I will ask the neighbours who would like to do it.
    Until somebody says yes, you lead it.

# audience: connector
# $who: who leads it now.
series-led-now =
    { CAPITAL($who) } leads it now: every { $weekday } we go and { $doing }.
    You do not have to be there any more.
    You are just as welcome.

# To each who comes every week.
series-needs-host =
    Hi { $name }!
    Every { $weekday } we go and { $doing }.
    We are looking for somebody to lead it.
    You will be there, and say who came.
    Would you like to do that?
    .yes = 👍 Yes, I would
    .no = 👎 Not now
    .call = Every { $weekday } we go and { $doing }. We are looking for somebody to lead it. You will be there, and say who came. Would you like to do that?

series-needs-host-yes =
    How nice, thank you!
    From now on you lead it.
    You can always stop.

# audience: buddy
series-needs-host-yes-heard = How nice! From now on { $name } leads it. Stopping is always fine.

series-needs-host-no =
    That is fine.
    You are just as welcome.

# audience: buddy
series-needs-host-no-heard = That is fine. { $name } is just as welcome.

series-has-host =
    Somebody does it already.
    You do not have to do anything.

# Somebody of the team stops what others planned. $who: who that is.
activity-stopped =
    Hi { $name }!
    { CAPITAL($the) } of { $date } is off.
    { CAPITAL($who) } stops it, because it is not safe.
    Do you have a question?
    { $human } is happy to talk with you.
    .call = { CAPITAL($the) } of { $date } is off. { CAPITAL($who) } stops it, because it is not safe. { $human } is happy to talk with you.

activity-stopped-nameless =
    { CAPITAL($the) } of { $date } is off.
    It is not safe.
    You do not have to do anything.
    Another time, I hope!

# audience: connector
safetystop-reason =
    You stop { $the } of { $date }.
    Do that only when it is not safe.
    What is not safe?
    Only the coordinator reads this.
    Everybody who was coming hears that you stop it.
    .retry = { common-too-long }
    .simpler =
        What is not safe?
        For example: there will be a storm.

# audience: connector
activity-stop-done =
    { CAPITAL($the) } of { $date } is off.
    Everybody who was coming gets a message.
    The coordinator reads why.

### audience: resident
### Somebody's card: what they enjoy, can do, when they have time, how it goes well. And reading it back.

card-enjoy =
    Hello { $name }!
    What makes you happy?
    You may choose more than one.
    You may also type or speak.
    { $human } will then listen.
    .retry = { common-too-long }
    .simpler =
        What do you like?
        For example: walking.

card-enjoyed =
    What makes you happy?
    Just type it, or speak.
    { $human } will then listen.
    .retry = { common-too-long }
    .simpler =
        What do you like?
        Type a few words.

# To take away what was said in own words.
card-own-words =
    .away = 🗑️ Take this away

card-offer =
    Everybody can do something.
    What would you like to do for somebody else?
    Small is fine too.
    You may choose more than one.
    If you do not know yet, choose Done.
    .retry = { common-too-long }
    .simpler =
        What would you do for a neighbour?
        For example: listen.

card-wish =
    And what would you like?
    Small is fine.
    If you do not know yet, choose Done.
    .simpler =
        What would you like?
        For example: to go outside together.

card-offered =
    What would you like to do for somebody else?
    Just type it, or speak.
    { $human } will then listen.
    .retry = { common-too-long }
    .simpler =
        What would you do for others?
        Type a few words.

card-enough =
    Thank you.
    This is enough to take part.
    I have a few more short questions.
    Do you want them now or later?
    .simpler =
        There are a few more questions.
        Now or later?
    .now = ▶️ Now
    .later = ⏰ Later

card-when =
    When do you often have time?
    You may choose more than one.
    If you do not know yet, choose Done.
    .simpler =
        When do you have time?
        For example: in the morning.
    .morning = 🌅 Morning
    .afternoon = ☀️ Afternoon
    .evening = 🌙 Evening

card-days =
    On which days is that?
    .simpler =
        Which days?
        For example: at the weekend.
    .every = 📅 Every day
    .week = 💼 During the week
    .weekend = 🎈 At the weekend

card-pace =
    How long do you like to walk?
    .simpler =
        A short or a long walk?
        For example: 10 minutes.
    .ten = 🚶 10 minutes
    .twenty = 🚶 20 minutes
    .longer = 🚶 Longer

card-comfort =
    What is nice when you walk?
    You may choose more than one.
    If all is fine, choose Done.
    .simpler =
        What is good when you walk?
        For example: going slowly.
    .slow = 🐢 Walking slowly
    .benches = 🪑 A bench to sit
    .step-free = ♿ No stairs

card-first =
    Do you first want to go with somebody you know?
    .simpler = First with somebody you know?
    .either = 🤷 Either is fine

card-where =
    Where do you live, more or less?
    A street is enough.
    I do not need to know which house.
    .simpler = Which street is near you?
    .elsewhere = 📍 Somewhere else

wish-list =
    What would you like?
    You may choose more than one.
    You may also type or speak.
    { $human } will then listen.
    .retry = { common-too-long }
    .simpler =
        What would you like?
        For example: to go outside together.

wish-own =
    What would you like?
    Just type it, or speak.
    { $human } will then listen.
    .retry = { common-too-long }
    .simpler =
        What would you like?
        Type a few words.

# $heard: a line for each answer. $which: none, all of it, or the rest of a long card
# sample $heard: You like to walk.\nYou want to listen. | You like to knit or crochet.\nYou want to read letters together.\nYou have time in the morning, afternoon and evening.\nYou like to walk 20 minutes.\nYou first go with somebody you know.
# sample $which: all | rest | none
heard-card =
    { $which ->
        [none] I do not know anything of you yet.
        [rest] And I heard this as well.
       *[all] This is what I heard from you.
    }
    { $heard }
    What do you want to do now?
    .simpler =
        This is what I know.
        Is it good, or shall we change it?
    .good = 👍 It is good
    .change = ✏️ Change something

# sample $heard: You like to walk. | You like to knit or crochet.\nYou like to work in the garden.\nYou want to read letters together.\nYou want to explain phones.\nYou want to bring groceries.
card-heard =
    This is what I heard from you.
    { $heard }

# One line for each answer. $minutes: 10, 20, or 40 for longer
# sample .enjoy $what: activity-*.you-enjoy
# sample .give $what: offer-*.you-give
# sample .like $what: offer-*.wish
# sample $words: chess | making old radios play again, and also…
# sample $parts: morning | morning, afternoon and evening
# sample $minutes: 10 | 20 | 40
# kind: phrase
card-line =
    .enjoy = You { $what }.
    .give = You can { $what }.
    .like = You would like { $what }.
    .own = You said: “{ $words }”.
    .time = You have time in the { $parts }.
    .minutes =
        { $minutes ->
            [40] You like to walk a bit longer.
           *[other] You like to walk { $minutes } minutes.
        }
    .street = Your street is { $street }.
    .not-asked = I will not ask you along.

# kind: phrase
card-part =
    .morning = morning
    .afternoon = afternoon
    .evening = evening

# kind: phrase
card-line-days =
    .every = That is every day.
    .week = That is during the week.
    .weekend = That is at the weekend.
    .some = That is on some days.

# kind: phrase
card-line-comfort =
    .slow = You like to walk slowly.
    .benches = You like a bench on the way.
    .step-free = You would rather walk without stairs.
    .known = You first go with somebody you know.

heard-part =
    What do you want to change?
    .simpler = What has to change?
    .enjoy = 🙂 What I enjoy
    .offer = 🎁 What I can do
    .wishes = ⭐ What I would like
    .when = 🕐 When
    .pace = 🚶 How long
    .comfort = 🪑 What is nice
    .first = 🤝 Someone I know
    .where = 📍 Where
    .name = ✏️ Another name
    .ask = 🔔 Ask me again

# After "do not ask me", taken back.
heard-asked-again =
    All right.
    I may ask you again.
    You can always say no.

rename-name =
    What may I call you?
    Type your first name.
    .retry = { start-name.retry }
    .simpler = What is your name?

card-not-kept =
    I keep no answer of yours yet.
    I only do that if you say yes.
    Choose your card, then I will ask you.

card-little =
    That is fine.
    You can tell more later.
    You can always look and join in.

card-not-matched =
    That is fine.
    I will not look for neighbours for you.
    You do not have to do anything.
    You can always look and join in.

card-not-contacted =
    That is fine.
    I will not send you messages.
    So I will not look for neighbours either.
    { $human } may know something.
    You can always look and join in.

card-not-asked =
    All right.
    I will not ask you along.
    You can always change that.
    You can always look and join in.

card-met-first =
    Nice! First one of us would like to get to know you.
    Then I will look for you.

card-searching =
    Nice! I will now look for you.
    That can take a few weeks.

# The nearest thing this week: how getting to know each other ends.
# sample $hosted: yes | no
card-next =
    Thank you, { $name }!
    On { $date } neighbours will { $doing }.
    At { $clock }.
    At { $landmark }.
    { $hosted ->
        [yes] { $host } will be there too.
       *[no] You are welcome.
    }
    Would you like to come?
    .come = 👍 I will come
    .not-now = 👎 Not now
    .begin = 🌳 Start something

# $told: whether a human hears of it now
# sample $told: yes | no
card-nothing-yet =
    Thank you, { $name }!
    There is nothing yet this week.
    { $told ->
        [yes] I will tell { $human }.
       *[no] { $human } may know something.
    }
    You can also start something yourself.

card-not-this-time =
    That is fine.
    You do not have to say why.
    You can always look.

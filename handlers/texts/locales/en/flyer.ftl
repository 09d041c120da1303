### audience: resident
### sample $who: Joke | Marie-Louise, Burgemeester Meineszlaan
### sample $code: k7m4p9
### A flyer to hang in the street: made in somebody's own words, and what happens when it is scanned.
### sample $headline: Who comes along? | Who would like to come for a walk?

# What stands on the paper itself.
# kind: phrase
# $pace: slow, when whoever made it likes to walk slowly
# sample $pace: slow | any
flyer-paper =
    .headline = Who would like to { $doing } with us?
    .who = { $name }, { $street }
    .place = at { $landmark }
    .how =
        { $pace ->
            [slow] A walk of { $minutes } minutes, slowly.
            [any] A walk of { $minutes } minutes.
           *[none] Stay as long as you like.
        }
    .free =
        { $free ->
            [yes] Free.
            [no] It costs { $cost }.
           *[other] You are welcome.
        } No need to sign up.
    .call = Call { $human }
    .scan = Or scan with Telegram on your phone
    .typed = Or send the code: { $code }
    .strip = { CAPITAL($doing) } with { $name }

flyer-activity =
    { CAPITAL($the) } of { $name }.
    On { $date }.
    At { $clock }.
    At { $landmark }.

flyer-no-activity =
    A flyer belongs to something you do together.
    There is none now.
    Choose when first.

# $headline: what stands on it now
flyer-headline =
    We will make a flyer.
    You say what stands on it.
    For example:
    “{ $headline }”
    Choose, or type your own words.
    .retry =
        That is long for a flyer.
        Can you say it shorter?
    .simpler =
        Type a short sentence.
        For example: “{ $headline }”
    .good = 👍 This is good

# $mine: no, when a connector makes it for $name
# sample $pace: slow | none
flyer-look =
    { $mine ->
        [yes] This is your flyer.
       *[no] Ask { $name } if this is good.
    }
    “{ $headline }”
    { $who }.
    { $day }, { $clock }.
    At { $landmark }.
    { $pace ->
        [none] Stay as long as you like.
       *[other] { $minutes } minutes of walking.
    }
    { $free ->
        [yes] It is free.
        [no] It costs { $cost }.
       *[other] You are welcome.
    }
    Call { $human }: { $phone }.
    .simpler =
        This is the flyer.
        Is it ready, or shall we change it?
    .hang = 📌 Hang it up
    .change = ✏️ Change it
    .street = 🏠 Add my street

flyer-hung =
    The flyer is ready.
    You can print it and hang it up.
    { $human } can do that for you too.
    You do not have to do anything now.

flyer-street =
    May your street be on the flyer?
    Everybody can read it.
    It is not needed.
    .simpler = May your street be on it?

# audience: connector
flyer-printed =
    📌 The flyer of { $name } is ready to print.
    { $name } said yes to these words.

# sample $day: Tuesday 3 March | Thursday 17 September
# accept mostly_common_words: that it is a computer must be said; tapping a button is what one does
flyer-hello =
    Hi! I am the neighbour bot, a computer.
    { $name } will { $doing }.
    On { $day }.
    At { $clock }.
    At { $landmark }.
    { $free ->
        [yes] It is free.
        [no] It costs { $cost }.
       *[other] You are welcome.
    }
    Just come, or tap a button.
    .come = 👍 I will come
    .maybe = 🤷 Maybe
    .more = ➡️ Tell me more

flyer-maybe =
    That is fine.
    You can also just come.
    You do not have to say anything.

# kind: phrase
flyer-good =
    .bench = There is a bench.
    .toilet = There is a toilet.
    .step-free = There are no stairs.
    .nothing = Everybody is welcome.

# $good: what is good about the place, line by line
# sample $good: There is a bench. | There is a bench.\nThere is a toilet.\nThere are no stairs.
flyer-more =
    { $pace ->
        [slow]
            You walk for { $minutes } minutes.
            You walk slowly.
            A shorter walk is fine too.
        [any]
            You walk for { $minutes } minutes.
            The slowest walks in front.
            A shorter walk is fine too.
       *[none] Stay as long as you like.
    }
    { $good }
    With a question, call { $human }: { $phone }.

flyer-over =
    { CAPITAL($the) } of { $name } is over.
    Perhaps there is something else.
    .look = 📅 What is on

flyer-gone = This is not there any more.

# For who works for the neighbourhood: a flyer that is for no activity.
# audience: connector
flyer-come =
    A flyer for no activity is possible too.
    It says where neighbours can come and look.
    .begin = 👋 Come and look

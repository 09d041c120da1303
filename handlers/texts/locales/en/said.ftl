### audience: resident
### What people type of their own accord, on whatever screen, and what the bot answers where it is not sure.

# How each thing is said, with commas between. All words of one of them were said, and little else.
# kind: typed
said-typed =
    .greeting = hi, hello, helo, hey, good morning, good afternoon, good evening, hi bot, hello bot, hi there
    .home = menu, main menu, home, what can i do, what can you do, go to start, are you there, test, start again
    .something = do something, something together, i am bored, something else, something fun, join in, join, take part
    .walk = go outside, outside, for a walk, fresh air, stroll, walking with,
        go walking, walkies, walk with me
    .look = what is on, what's on, what is there to do, what is there, is there anything, activities, agenda, programme,
        what is happening,
        anything going on, going on, anything on, happening on, what's happening, any activities, what's going on
    .mine = what time is it, what time, when is it, when is the walk, what time is the walk, where is it, where do we meet,
        when do we meet, who is coming, who comes, which day, is it on, my appointments, my appointment, when, my walk,
        where do i have to be, where must i be, where should i go, who is going, what day is it, where am i going
    .card = my card, change my card, change my name, other name, my name is, call me by, my name is wrong, i moved, my address,
        my answers, change
    .human = a person, a human, real person, talk to someone, talk to a person, speak to someone, call me, can someone call me,
        i have a question, a question, question, ask something, help me with, i want to talk, complaint, a complaint, phone number,
        speak with someone, ring me, give me a ring, phone me, someone to call, call me back, talk with someone
    .cannot = i can't come, can't come, cannot come, i cannot come, i can't, i cannot, cant, cant come, i am ill, ill, sick, i am sick,
        cancel, i want to cancel, i am not coming, not coming, not going, can't make it, cannot make it, not feeling well,
        won't be able, not able to come, not be able, something came up, have to cancel, can't do, poorly, unwell,
        got a cold, have the flu, won't make it, running a fever
    .pause = pause, a pause, break, a break, holiday, on holiday, vacation, on vacation, weeks pause, rest, too busy, busy,
        away for, going away, i am away, need a rest, on a trip
    .stop = stop, stop it, no more messages, no messages, leave me alone, stop sending messages, stop messages, i want to stop, quit,
        unsubscribe, i don't want this, not any more, don't message me, do not send,
        don't text me, don't text, stop texting, text me any more, take me off, take me off the list,
        no more texts
    .forget-me = delete me, delete my data, delete everything, remove me, remove my data, remove everything, forget me, erase me,
        erase everything, delete my account, delete account
    .about-me = what do you know about me, what do you know, my data, what do you keep, privacy, is this safe, safe, data
    .story = my story, tell my story, somebody who listens, someone who listens, who listens, listen to me
    .known = who do i know, people i know, whom do i know, who did i meet
    .seen-by = who sees, who sees me, who sees this, who can see, who reads, who reads this, who can read this
    .who = who are you, what are you, what is this, are you a robot, are you real, are you human, are you a computer, how does this work,
        what do you do, what does it cost, is it free
    .unclear = i don't understand, i dont understand, i do not understand, don't understand, dont understand, what do you mean, explain, too difficult,
        difficult, what should i do, what must i do, help, what now, i don't know, i do not know,
        makes no sense, no idea what, too complicated, confusing, what does that mean, don't get it
    .aloud = read aloud, read to me, read it to me, can you read, i cannot read, i can't read, cant read
    .tongue = english, dutch, nederlands, other language, language, turkish, arabic, i don't speak, polish, ukrainian, french, german,
        speak turkish, speak arabic, in arabic, in turkish, speak dutch
    .thanks = thanks, thank you, thank you very much, thanks a lot, cheers
    .bye = bye, goodbye, see you, see you tomorrow, ok, okay, fine, good, great, nice, good night, all right, alright
    .answer = yes, no, yes please, no thanks, no thank you, maybe, perhaps, sure, of course, i am coming, i will come, i come, not now, rather not,
        you may, that is fine, i don't know yet
    .clock = what time, the time
    .same = is was were, have has, appointment appointments
    .filler = i, you, he, she, we, they, it, a, an, the, that, this, there, my, your, me, to, for, with, of, in, on, at, by, or, and, if,
        want, would, like, please, can, could, may, must, shall, will, do, does, is, are, am, be, go, going, let's, lets, let, s, have, had, get,
        today, tomorrow, tonight, morning, afternoon, evening, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week, weeks, years, old, next,
        two, three, now, just, also, too, very, really, some, any, again, more, sorry, unfortunately, well, so, but, then, here, someone,
        neighbours, neighbour, together, maybe, up, drink, bit, little, t, don, m,
        fancy, anyone, anybody, able, got, anything, somebody, us, don't, i'd, i'm, been, all, no idea, come
    .not = not, no, never, nothing, dont, cant, cannot, t

# Which of these was meant? The bot is not sure, and does nothing yet.
meant-which =
    I am not sure what you mean.
    Choose a button.
    .simpler =
        What do you mean?
        Choose a button.

# What can be meant, on buttons.
said-meant =
    .home = 🏠 To the start
    .something = 🌳 Do something
    .look = 📅 What is on
    .mine = 📌 My plans
    .card = 🙂 My card
    .human = 👤 Talk with { $human }
    .human-short = 👤 A human
    .cannot = 👎 I cannot come
    .pause = ⏸️ Take a break
    .stop = 🛑 Stop
    .forget-me = 🗑️ Delete all
    .about-me = 📄 My data
    .story = 👂 My story
    .known = 👋 Whom I know
    .seen-by = 👀 Who sees me
    .who = ❓ Who are you
    .unclear = ❓ Explain this
    .aloud = 🔊 Read to me
    .tongue = 🌍 Language

# A question stands, and what was typed looks like an answer to it. A yes is never guessed.
said-choose =
    I want to be sure.
    So please choose a button.

# Nothing was asked, and somebody says yes or no.
said-nothing-asked =
    I have no question for you now.
    What do you want to do?

said-thanks = You are welcome!

said-bye =
    That is fine.
    See you another time!

# $clock: what time it is
said-clock = It is now { $clock }.

# Nobody said yes to anything that is to come.
said-mine-none =
    You have nothing planned now.
    What do you want to do?

# kind: phrase
# $who: lines of reminder-others and reminder-host
# sample $who: Joke is coming too. | Joke, Fatima and Piet are coming too.
said-mine-one =
    { CAPITAL($doing) }, { $date }.
    It begins at { $clock }.
    At { $landmark }.
    { $who }

# $lines: what somebody said yes to
# sample $lines: Go for a walk, Tuesday 2 March.\nIt begins at half past 10 in the morning.\nAt the bench.\nJoke is coming too. | Go for a walk, Tuesday 2 March.\nIt begins at half past 10 in the morning.\nAt the bench in front of the chemist.\nJoke is coming too.\nGo for a walk, Wednesday 3 March.\nIt begins at 2 o’clock in the afternoon.\nAt the fountain in the park.\nJoke is coming too.
# accept short_message: een lijst: elke afspraak leest iemand apart
said-mine =
    These are your plans.
    { $lines }
    .lend-a-hand = 🤝 Lend a hand

said-cannot =
    You were going to come on { $date }.
    At { $clock }.
    At { $landmark }.
    What do you want now?
    .cannot = 👎 I cannot come
    .come = 👍 I will come

said-cannot-none =
    I do not see any plan of yours here.
    You can tell { $human }.

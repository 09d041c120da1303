### audience: connector
### What a human has to do: talk with somebody, visit, answer.

# $lines: who and what, what was said, how to reach them
# sample $lines: Joke would like to talk with you. | Marie-Louise finds it exciting.\nPhone of Marie-Louise: 020 000 00 00.
task-waits =
    📋 { $lines }
    .answer = ✏️ Answer
    .write = ✏️ Send a message
    .say = ☎️ What do I say?
    .will-visit = 🚪 I will visit
    .will-call = 📞 I will call
    .know = 🙋 I would like to
    .keep = 👍 It may stay
    .spoken = ✅ We spoke
    .seen = 👀 Seen
    .mute = 🔇 Hear no more
    .contact = 🤝 Ask { $name }
    .contact-short = 🤝 Ask another
    .read = 🙋 I will read it
    .good = 👍 This is good
    .be-there = 🙋 I will be there too

# kind: phrase
task-somebody = Somebody without a name

# kind: phrase
task-still-open = This is still open.

# kind: phrase
task-what =
    .talk = { $who } would like to talk with you.
    .excited = { $who } feels nervous about it. Will you get in touch today?
    .no-answer = { $who } has not been reached yet. Will you call or visit yourself?
    .missed = { $who } was not there. Will you visit or call?
    .question = { $who } has a question.
    .own-words = { $who } said something in their own words.
    .voice = { $who } left you a voice message.
    .call-me = { $who } would rather be called.
    .unreachable = The bot cannot reach { $who } any more. Will you ask if all is well?
    .not-delivered = Perhaps { $who } did not get a message of mine. Will you tell them?
    .nobody-fits = I found nobody for { $who } yet.
    .newcomer = A new neighbour says hello: { $who }. Nobody knows { $who } yet. Who gets to know { $who }?
    .newcomer-taken = A new neighbour says hello: { $who }.
    .idle-card = I have heard nothing from { $who } for a year. May the card stay? Please ask.
    .mentor = { $who } has a curator or mentor. Talk together, after that { $who } can join in.
    .apart = { $who } would rather not be with a neighbour.
    .distress = This is urgent. { $who } wrote something that looks like distress. It may be about somebody else. I did not keep the words. Call or visit.
    .alone = { $who } stood there alone. Will you call or visit?
    .nothing-yet = There is nothing yet this week for { $who }. Do you know something?
    .bring-together = You bring { $who } and others together. How did it go?
    .safety-stop = { $who } stopped something, because it was not safe.
    .look-over = { $who } starts something. Nobody of the team knows { $who } yet. Is this good? Then strangers see it too.
    .first-time = { $who } comes for the first time. Nobody of the team knows { $who } yet. Who will be there too?
    .check-in = { $who } said how it goes. Will you get in touch?
    .listen = { $who } would like to talk for a while. Will you listen?
    .otherwise = { $who } would like to do something differently, together.
    .ladder = { $who } may like to do more. Talk about it together.
    .say-hello = Tomorrow there is something of a partner that rents here.

# What changed about an activity, to be told to somebody who could not be reached.
# kind: phrase
task-tell =
    .off = { CAPITAL($the) } of { $date } at { $clock } is off.
    .on = { CAPITAL($the) } is now { $date } at { $clock }, at { $landmark }.

# What it was that somebody said in own words, and no choice was like it.
# kind: phrase
task-own-words =
    .interest = { $who } said what is nice to do:
    .offer = { $who } said what they can do for others:
    .wish = { $who } told a wish:

# $words: what somebody said, as they said it
# sample $words: Can my dog come too? | I would like to know if I can walk a little way with my rollator.
# kind: phrase
task-words = “{ $words }”

# Nobody reads it until one of the team takes it up.
# kind: phrase
task-words-later = What { $who } said is read by whoever takes this up.

# kind: phrase
task-reach =
    .phone = Phone of { $who }: { $phone }.
    .street = Street of { $who }: { $street }.

# kind: phrase
task-taken =
    .visit = You were going to visit.
    .call = You were going to call.
    .know = You are getting to know { $who }.
    .says-fine = { $who } now says: I am all right. Please ask all the same.

# kind: phrase
task-idle-until = If nobody says anything, I delete everything on { $date }.

# $other: the other one of the two
# kind: phrase
task-apart =
    .other = It is about { $other }.
    .both-come = They both come on { $date }.
    .help = Help one of them to something else. Do not say why.

task-none =
    Nothing is open.
    You do not have to do anything now.

# $count: how many more tasks wait
task-more =
    { $count ->
        [one] There is 1 more task.
       *[other] There are { $count } more tasks.
    }
    .show = ➡️ Show more

task-taken-on =
    Good.
    Tap We spoke when it is done.
    .colleague = 🤝 With a colleague

task-taken-on-with =
    Good, do it together with { $who }.
    First ask what { $who } would like.
    Tap Talked when it is done.

# Before a volunteer takes it. $who: whom it is about
task-together =
    Will you do it together with { $who }?
    Together is often nicer.
    .neighbour = 👥 Together
    .alone = 🙋 I do it

task-no-colleague =
    No colleague has time now.
    You can do it yourself, or later.

colleague-who = Whom do you ask along to { $who }?
    .simpler = Choose a colleague.

task-colleague-asked =
    I ask { $name }.
    You will get a message.

# To a colleague. $name: who asks; $who: whom it is about
together-asked =
    { $name } is going to talk with { $who }.
    { $name } would like to do that with you.
    Will you come along?
    .yes = 👍 Yes, together
    .not-now = 👎 Not now

task-colleague-yes =
    Good.
    I pass it on.
    Agree on a time together.

task-colleague-not-now =
    That is fine.
    You do not have to do anything.

together-yes =
    { $name } will come along with you.
    Agree on a time together.

together-not-now =
    { $name } cannot come along now.
    You can ask somebody else.

task-finished = Good. This is done.

task-done-already = This has been done. You do not have to do anything.

# $who: first name of who asked
task-answer = What would you like to say to { $who }? Type it, or send a voice message. Keep it short.
    .retry = { common-too-long }

task-answer-sent = I will pass it on to { $who }.

# The connector spoke, and whoever asked can only be called.
# $who: first name of who asked
task-answer-typed = { $who } has no Telegram. Type it, and somebody will say it on the phone.

# $connector: who says it; $words: their own words
# sample $words: Yes, you can. | Do come with your dog
# audience: resident
task-answered =
    { $connector } says:
    { $words }
    .call = { $connector } says: { $words }
    .back = ✏️ Answer { $connector }
    .back-short = ✏️ Answer

# The answer is a recording, which comes with these words.
# accept a_way_on: the button Answer stands below it
# $connector: who speaks
# audience: resident
task-answered-aloud =
    { $connector } said something for you.
    Listen to it.
    .call =
        { $connector } recorded something for you.
        Would you like { $connector } to call you?
        Then I will pass that on.

# The same, where it belongs to an activity. $the: what they do together
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# sample $the: the walk
# sample $date: Tuesday 2 March
# audience: resident
task-answered-about =
    { $connector } says about { $the } of { $date }:
    { $words }
    .call = { task-answered.call }

# sample $the: the walk
# sample $date: Tuesday 2 March
# audience: resident
task-answered-aloud-about =
    { $connector } said something for you.
    It is about { $the } of { $date }.
    Listen to it.
    .call = { task-answered-aloud.call }

# To which activity what was said belongs.
# kind: phrase
task-about = It is about { $the } of { $date }, at { $clock }.

# What a question is about, when nobody typed it.
# kind: phrase
task-topic =
    .group = It is about the group.
    .handover = It is about who will be there for the group.
    .helping = It is about helping the group.

# Answering a human: what is typed next goes to them. $connector: who wrote
# audience: resident
reply-say =
    What do you want to say to { $connector }?
    Type it here.
    Or say it in a voice note.
    .simpler =
        What do you want to say?
        For example: yes please.

# audience: resident
reply-sent = I will pass it on to { $connector }.

# A human wrote lately, and somebody types a yes or a thank you where nothing is asked.
# audience: resident
reply-for-human =
    Is this for { $human }?
    Then I will pass it on.

# Somebody of the team took up what was said to another of them.
# audience: resident
task-with-another =
    { $connector } will help you from here.
    { $connector } now reads what you said.
    You do not have to do anything.
    .call = { $connector } will help you from here, and now reads what you said.

# kind: phrase
# sample $languages: Turkish | Turkish and Arabic
task-speaks-too = { $who } speaks { $languages } too.

# What both chose to tell of their life. $who: of the team; $other: the newcomer.
# kind: phrase
# sample $what: often being alone | missing somebody
task-lived-too = { $who } knows from their own life what { $other } knows: { $what }.

# kind: phrase
task-lived-something = { $who } knows something from their own life that { $other } knows too.

# kind: phrase
# sample $words: I had a hard time myself.
task-tells = { $who } tells: “{ $words }”

# Where a partner who rents a room does something.
# sample $partner: Bibliotheek Oost | Samen aan Tafel
# kind: phrase
task-hello = Go and say hello to { $partner }, at { $place }. Ask what they like to do.

### audience: resident
### Getting to know each other: who the bot is, what may be kept, a name. And the links that bring somebody in.

# $known: yes, when a connector met this person already
# sample $known: yes | no
start-hello =
    { $known ->
        [yes] Hi { $name }! I am the neighbour bot.
       *[no] Hi! I am the neighbour bot.
    }
    I am a computer, not a human.
    You can always talk with { $human }.
    I help neighbours find each other.
    You do not have to sign up.
    Shall we begin?
    .simpler =
        I am a computer.
        I help neighbours find each other.
        Shall we begin?
    .yes = 👍 Yes, begin
    .look = 📅 What is on
    .language = 🌍 Language

start-questions =
    I will ask you a few short questions.
    Take all the time you want.
    You may always stop.
    You can change everything later.
    Do you want to do it now or later?
    .simpler =
        I ask a few questions.
        Now or later?
    .now = ▶️ Now
    .later = ⏰ Later
    .phone = 📞 Rather call me

start-later =
    That is fine.
    You do not have to do anything.
    You can always look and join in.

# The same two answers to each question about what may be done.
start-consent =
    .yes = 👍 Yes, you may
    .no = 👎 No, rather not

start-keep =
    I want to keep your answers.
    Then I can look for neighbours for you.
    { $human } and the team can read them.
    You may always have it taken away.
    May I keep them?
    .simpler =
        May I keep what you say?
        The team reads it too.

start-adult =
    Nice.
    You can join from the age of 18.
    Are you 18 years or older?
    .simpler = Are you 18 or older?

# Money and care: who has somebody for that is spoken with by a human first. Asked of everybody who comes in.
# accept everyday_words: the words for it; who has one knows the word
# accept mostly_common_words: the words for it; who has one knows the word
start-mentor =
    Sometimes another person arranges things for you.
    That is a curator or a mentor.
    Do you have one?
    .simpler = Do you have a curator or a mentor?

start-matched =
    I can look for neighbours for you.
    I see who enjoys the same things.
    No is a good answer too.
    May I look for you?
    .simpler =
        May I look for neighbours?
        No is fine too.

contact-may =
    Sometimes I know something nice for you.
    Then I send you a message.
    No is a good answer too.
    May I send you a message?
    .simpler =
        May I send you a message?
        No is fine too.

# $seen: yes, when there is a name to see
# sample $seen: yes | no
start-name =
    { $seen ->
        [yes] I see the name { $name }.
       *[no] I do not see a name yet.
    }
    What may I call you?
    .retry =
        Sorry, I see no name in this.
        That is because of me.
        Type only your first name.
    .simpler = What is your name?
    .other = ✏️ Another name

start-called =
    What may I call you?
    Type your first name.
    .retry = { start-name.retry }
    .simpler = What is your name?

start-kept-nothing =
    That is fine.
    I keep no answer of yours.
    You can just look and join in.

start-adults-only =
    Thank you for telling me.
    You can join from the age of 18.
    I keep no answer of yours.
    { $human } may know something.

# accept mostly_common_words: neighbourhood is the word for it, and the choices show what it means
living-where =
    Hi! I am the neighbour bot.
    I am a computer, not a human.
    In which neighbourhood do you live?
    .simpler = In which neighbourhood do you live?

start-not-open =
    Hi! I am the neighbour bot.
    I am a computer, not a human.
    No neighbourhood is open yet.
    Ask who told you about me.

start-not-open-call =
    Hi! I am the neighbour bot.
    I am a computer, not a human.
    No neighbourhood is open yet.
    A human knows more.
    You can call: { $phone }.

# $can_ring: yes, when there is a number to call
# sample $can_ring: yes | no
callme-may =
    { $human } can call you.
    { $can_ring ->
        [yes] You can call as well: { $phone }.
       *[no] Calling is just as good.
    }
    I pass on your name and your number.
    After 90 days I take them away.
    May I pass them on?
    .simpler =
        { $human } can call you.
        May I pass on your name and number?

callme-number =
    What is your number?
    Type only the number.
    .retry =
        Sorry, I see no number in this.
        That is because of me.
        Type only the number.
    .simpler = Which number is yours?

callme-name = { start-name }
    .retry = { start-name.retry }
    .simpler = { start-name.simpler }

callme-called = { start-called }
    .retry = { start-name.retry }
    .simpler = { start-called.simpler }

callme-done =
    I will pass it on.
    I will ask { $human } to call you.
    That can take a few days.
    You do not have to do anything.

# Without a number there is only this chat.
callme-done-here =
    I will pass it on.
    I will ask { $human } to write to you here.
    That can take a few days.
    You do not have to do anything.

callme-not =
    That is fine.
    I will pass nothing on.
    You can always look and join in.

link-nowhere =
    This link does not work any more.
    That is all right.
    You can just begin.

link-too-often =
    There were many links one after the other.
    Please try again a little later.
    You can just begin.

link-used =
    This link has been used already.
    That is all right.
    Ask { $human } for a new one.

link-for-another =
    I know you already.
    This link is for somebody else.
    You do not have to do anything.

link-activity-over =
    This is over, or it was called off.
    Have a look at what else is on.

# $name: the neighbour who brings somebody
start-along =
    Hi! { $name } takes you along.
    I am the neighbour bot, a computer.
    You can always talk with { $human }.
    You do not have to sign up.
    .language = 🌍 Language

# $link: what somebody passes on to a neighbour
# sample $link: https://t.me/BurenBot?start=Zm9vYmFyYmF6cXV4MTIzNA
along-link =
    Feel free to bring somebody.
    Pass on this link:
    { $link }
    Or show them the picture.

# The same questions, where somebody comes along or is asked for a role.
role-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

# accept everyday_words: the words for it; who has one knows the word
# accept mostly_common_words: the words for it; who has one knows the word
role-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

maycome-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

# accept everyday_words: the words for it; who has one knows the word
# accept mostly_common_words: the words for it; who has one knows the word
maycome-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

# To who brings somebody along for the first time. $clock: a quarter of an hour before it begins
wait-early =
    Hi { $name }!
    Your neighbour comes along on { $date }.
    That is the first time.
    Can you be there at { $clock }?
    Then your neighbour does not stand alone.
    .yes = 👍 Yes, I will be
    .no = 👎 I cannot

wait-early-yes =
    Great!
    I will say that you will be there.

wait-early-no =
    That is fine.
    Your neighbour is just as welcome.

# audience: resident
wait-as-host =
    Somebody comes for the first time.
    That is on { $date }.
    Come at { $clock } if you can.
    Then they do not stand alone.

# To who comes for the first time.
waited-for =
    { $host } waits for you.
    Come on { $date }, at { $clock }.
    At { $landmark }.
    You do not have to do anything else.

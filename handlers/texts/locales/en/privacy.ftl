### audience: resident
### What is known of somebody: who sees it, what may be done with it, and all of it in a file.

privacy-menu =
    I keep what you say yourself.
    And if you were there with others.
    Telegram can read this chat too.
    Your neighbours cannot.
    What do you want to know?
    .simpler =
        What do you want to know?
        For example: who sees me.
    .who = 👀 Who sees me
    .consents = ✅ What the bot may
    .data = 📄 My data
    .apart = 🙊 Rather not with
    .kept = 📦 What you keep
    .confidant = 🤝 Confidant
    .organisation = 🏠 The organisation
    .looked = 🔎 Who saw my card

# $lines: who sees what, each on a line
# sample $lines: Joke sees your card.\nNobody else. | Marie-Louise sees your card.\nFatima sees your name.\nWho walks along sees your name.\nNobody else.
privacy-who = { $lines }

# $lines: who saw the card lately, each on a line
# sample $lines: Joke saw your card on Tuesday 3 March. | Joke saw your card on Tuesday 3 March.\nMarie-Louise saw your card on Monday 2 March.
privacy-looked =
    { $lines }
    I remember this for two years.

# kind: phrase
privacy-look = { $who } saw your card on { $date }.

# kind: phrase
privacy-look-nobody = Nobody saw your card yet.

# kind: phrase
privacy-nothing-kept = I keep no answer of yours yet.

privacy-kept =
    I forget single messages within a week.
    What you say to { $human } I keep for 90 days.
    Your card stays until you delete it.
    After a quiet year I will ask you.
    Something may still be in a backup.
    We use that only when something is broken.
    Then I take you out of it.

# $confidant: name and number, as the organisation wrote it
# sample $confidant: Ruth | Marie-Louise, 020 - 000 00 00
privacy-confidant =
    Does something not feel right?
    Then there is a person of trust.
    They have nothing to do with the bot.
    { $confidant }.
    You may always call.

# $words: the organisation's own text
# sample $words: Only what is needed. | We keep only what is needed for the walks.
privacy-organisation =
    This is what the organisation says:
    { $words }

# kind: phrase
privacy-no-words = The organisation said nothing about this yet.

# $lines: what we may do and what not, each on a line
# sample $lines: I may keep your answers. | I may keep your answers.\nI may not look for neighbours for you.\nI may not send you messages.\nI may not remind you of what is planned.
consents-which =
    { $lines }
    What do you want to change?
    .simpler = What do you want to change?
    .matched-on = 👍 Do look for others
    .matched-off = 👎 Do not look
    .contacted-on = 👍 Send messages
    .contacted-off = 👎 No messages
    .reminders-on = 👍 Do remind me
    .reminders-off = 👎 Do not remind me
    .keep-off = 🗑️ Keep nothing

# kind: phrase
consents-may =
    .keep = I may keep your answers.
    .matched = I may look for neighbours for you.
    .contacted = I may send you messages.
    .reminders = I may remind you of what is planned.

# kind: phrase
consents-may-not =
    .keep = I may not keep your answers.
    .matched = I may not look for neighbours for you.
    .contacted = I may not send you messages.
    .reminders = I may not remind you of what is planned.

consents-none =
    I keep no answer of yours yet.
    There is nothing to change.

mydata-readable =
    This is what I know about you.
    It is in this file.
    You may keep it.

mydata-all =
    Here is every line of yours.
    What is about somebody else is not in it.

mydata-nothing =
    I do not know who you are.
    I only know your language and this chat.

# kind: phrase
mydata-file =
    .readable = my-data.txt
    .rows = my-data.json

# $date: today
# kind: phrase
mydata-title = What the bot knows about you on { $date }.

# The headings of the file.
# kind: phrase
mydata-part =
    .you = Who you are
    .languages = The languages you speak
    .enjoy = What you enjoy
    .give = What you want to do for somebody else
    .wish = What you would like
    .times = When you have time
    .lived = What you know from your own life
    .walking = How walking goes well
    .consents = What I may do
    .activities = What you did together
    .human = What you told a human

# kind: phrase
mydata-name = Your name: { $name }.
# kind: phrase
mydata-street = Your street: { $street }.
# kind: phrase
mydata-neighbourhood = Your neighbourhood: { $neighbourhood }.
# kind: phrase
mydata-known-by = { $connector } knows you.
# kind: phrase
mydata-phone = Your number: { $phone }.
# kind: phrase
mydata-since = I have known you since { $date }.
# kind: phrase
mydata-not-asked = I will not ask you to come along.
# kind: phrase
mydata-pause = You have a break until { $until }.

# kind: phrase
mydata-role =
    .connector = You bring neighbours together.
    .coordinator = You take care of this neighbourhood.
    .phone-buddy = You call neighbours.
    .confidant = You are a confidant.
    .volunteer = You are a volunteer.
    .key-figure = You are a key figure.
    .experience-expert = You are an experience expert.

# $weekday: name of the day
# kind: phrase
mydata-time =
    .morning = { $weekday } in the morning
    .afternoon = { $weekday } in the afternoon
    .evening = { $weekday } in the evening

# kind: phrase
mydata-minutes = { $minutes } minutes of walking go well.

# kind: phrase
mydata-walking =
    .wants-slow = You like to walk slowly.
    .wants-benches = You like a bench on the way.
    .wants-step-free = You like a way without steps.
    .first-with-known = You first walk with somebody you know.

# $date: since when
# kind: phrase
mydata-consent-since = Since { $date }.

# $date: day of the walk; $place: where it began
# kind: phrase
mydata-activity =
    .expected = { $date }, { $place }. You are coming.
    .present = { $date }, { $place }. You were there.
    .missed = { $date }, { $place }. You were not there.
    .sent-word = { $date }, { $place }. You could not come.

# kind: phrase
mydata-rest = The other file has every row.

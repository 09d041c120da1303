### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# One message for all of a round: whom to call now, who was called, who comes after.
# sample $lines: Call Joke: 020 - 000 00 00\n“Tomorrow we walk at half past 10.”\nWhat does Joke say?
# sample .new-wish $name: Joke | Marie-Louise
call-round =
    ☎️ Call list
    { $lines }
    .stop = 🛑 Stop calling
    .other = ➡️ Someone else first
    .new-wish = ⭐ Wish of { $name }

# kind: phrase
# $who: names, or how many
# sample .done $who: Joke | Marie-Louise, Fatima en Joke
# sample .rest $who: Joke | Marie-Louise, Fatima en Joke
call-round-line =
    .done = Done: { $who }.
    .rest = After that: { $who }.
    .more = Stay on the line, there is more.
    .all-done = That was your call list. Thank you!

# kind: phrase
call-how =
    .phone = Call { $name }: { $phone }
    .street = Visit { $name }, { $street }
    .door = Visit { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Call Joke: 020 - 000 00 00 | Visit Marie-Louise, Burgemeester Meineszlaan
# sample $words: Tomorrow we walk at half past 10. A short stretch is fine. | Tomorrow we walk at half past 10 in the morning, near the bench in front of the chemist. A short stretch is fine, there is a bench.
call-line =
    { $how }
    “{ QUOTED($words) }”
    .told = ✅ Told
    .no-answer = 📵 No answer

# sample $how: Call Joke: 020 - 000 00 00 | Visit Marie-Louise, Burgemeester Meineszlaan
# sample $words: Tomorrow we walk at half past 10. A short stretch is fine. | Tomorrow we walk at half past 10 in the morning, near the bench in front of the chemist. A short stretch is fine, there is a bench.
call-line-answers =
    { $how }
    “{ QUOTED($words) }”
    What does { $name } say?

# What somebody else says is said in their name. $name: who was called
call-answer =
    .taste-question-say = ✏️ { $name } says it
    .taste-question-say-short = ✏️ Says it
    .taste-question-fine = 👌 { $name }: anything
    .taste-question-fine-short = 👌 Anything is fine
    .check-in-answer-good = 👍 { $name }: good
    .check-in-answer-good-short = 👍 Good
    .check-in-answer-so-so = 🤷 { $name }: so so
    .check-in-answer-so-so-short = 🤷 So so
    .check-in-answer-bad = 👎 { $name }: not good
    .check-in-answer-bad-short = 👎 Not good
    .reminder-answer-come = 👍 { $name } comes
    .reminder-answer-come-short = 👍 Is coming
    .reminder-answer-cannot = 👎 Not { $name }
    .reminder-answer-cannot-short = 👎 Stays home
    .invitation-gladly = 👍 { $name } comes
    .invitation-gladly-short = 👍 Is coming
    .invitation-not-now = 👎 Not { $name }
    .invitation-not-now-short = 👎 Stays home
    .small-round-plan-yes = 👍 { $name } joins
    .small-round-plan-yes-short = 👍 Joins in
    .exchange-question-gladly = 👍 { $name } helps
    .exchange-question-gladly-short = 👍 Will help
    .exchange-out-worry = 💬 { $name }: worried
    .exchange-out-worry-short = 💬 Is worried
    .invitation-maybe = 🤷 { $name }: maybe
    .invitation-maybe-short = 🤷 Maybe
    .invitation-question = ❓ { $name } asks first
    .invitation-question-short = ❓ A question first
    .how-was-it-good = 👍 { $name }: nice
    .how-was-it-good-short = 👍 Nice
    .how-was-it-so-so = 🤷 { $name }: so-so
    .how-was-it-so-so-short = 🤷 So-so
    .how-was-it-bad = 👎 { $name }: not nice
    .how-was-it-bad-short = 👎 Not nice
    .exchange-question-not-now = 👎 { $name }: not now
    .exchange-question-not-now-short = 👎 Not now
    .exchange-question-question = ❓ { $name } asks first
    .exchange-question-question-short = ❓ A question first

call-noted = Noted for { $name }.

call-taken-back = Good, I put { $name } back. Choose again what { $name } said.

call-later = That is fine. In 2 hours I will put { $name } on your list again.

# $connector: who takes it on
call-handed-over = That is fine. { $connector } takes { $name } over from you.

call-your-task = I put { $name } among your tasks. Perhaps you can visit.

call-gone =
    This is not needed any more.
    The plan has changed, or somebody was ahead of you.

call-none = There is nobody to call now.

### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# Above the lines, once a day.
call-round =
    ☎️ Calls to make
    Good of you to call.
    Tell them what stands there, then tap the answer.
    You can open the list yourself with /calls.
    .stop = 🛑 Stop calling

# kind: phrase
call-how =
    .phone = Call { $name }: { $phone }
    .street = Visit { $name }, { $street }
    .door = Visit { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Call Joke: 020 - 000 00 00 | Visit Marie-Louise, Burgemeester Meineszlaan
# sample $words: Tomorrow we walk at half past 10. A short stretch is fine. | Tomorrow we walk at half past 10 in the morning, near the bench in front of the chemist. A short stretch is fine, there is a bench.
call-line =
    ☎️ { $how }
    “{ $words }”
    .told = ✅ Told
    .no-answer = 📵 No answer

# sample $how: Call Joke: 020 - 000 00 00 | Visit Marie-Louise, Burgemeester Meineszlaan
# sample $words: Tomorrow we walk at half past 10. A short stretch is fine. | Tomorrow we walk at half past 10 in the morning, near the bench in front of the chemist. A short stretch is fine, there is a bench.
call-line-answers =
    ☎️ { $how }
    “{ $words }”
    What does { $name } say?

call-noted = Noted for { $name }.

call-all-done = That was your round of calls. Thank you!

call-later = That is fine. In 2 hours I put { $name } on your list again.

# $connector: who takes it on
call-handed-over = That is fine. { $connector } takes { $name } over from you.

call-your-task = I put { $name } among your tasks. Perhaps you can visit.

call-gone =
    This is not needed any more.
    The plan has changed, or somebody was ahead of you.

call-none = There is nobody to call now.

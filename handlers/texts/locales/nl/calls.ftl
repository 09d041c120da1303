### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# One message for all of a round: whom to call now, who was called, who comes after.
# sample $lines: Bel Joke: 020 - 000 00 00\n“Morgen wandelen we om half 11.”\nWat zegt Joke? | Klaar: Riek en Wim.\nBel Marie-Louise: 020 - 000 00 00\n“Morgen wandelen we om half 11, bij de bank voor de apotheek.”\nWat zegt Marie-Louise?\nDaarna: Piet.
# sample .new-wish $name: Joke | Marie-Louise
call-round =
    ☎️ Belrondje
    { $lines }
    .stop = 🛑 Stop met bellen
    .other = ➡️ Eerst een ander
    .new-wish = ⭐ Wens van { $name }

# kind: phrase
# $who: names, or how many
# sample .done $who: Joke | Marie-Louise, Fatima en Joke
# sample .rest $who: Joke | Marie-Louise, Fatima en Joke
call-round-line =
    .done = Klaar: { $who }.
    .rest = Daarna: { $who }.
    .more = Blijf aan de lijn, er komt nog iets.
    .all-done = Dat was je belrondje. Dank je wel!

# kind: phrase
call-how =
    .phone = Bel { $name }: { $phone }
    .street = Ga langs bij { $name }, { $street }
    .door = Ga langs bij { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    { $how }
    “{ QUOTED($words) }”
    .told = ✅ Gezegd
    .no-answer = 📵 Geen gehoor

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    { $how }
    “{ QUOTED($words) }”
    Wat zegt { $name }?

# What somebody else says is said in their name. $name: who was called
call-answer =
    .taste-question-say = ✏️ { $name } zegt iets
    .taste-question-say-short = ✏️ Zegt iets
    .taste-question-fine = 👌 { $name }: alles
    .taste-question-fine-short = 👌 Alles is goed
    .check-in-answer-good = 👍 { $name }: goed
    .check-in-answer-good-short = 👍 Goed
    .check-in-answer-so-so = 🤷 { $name }: gaat wel
    .check-in-answer-so-so-short = 🤷 Gaat wel
    .check-in-answer-bad = 👎 { $name }: niet goed
    .check-in-answer-bad-short = 👎 Niet goed
    .reminder-answer-come = 👍 { $name } komt
    .reminder-answer-come-short = 👍 Komt wel
    .reminder-answer-cannot = 👎 { $name } komt niet
    .reminder-answer-cannot-short = 👎 Komt niet
    .invitation-gladly = 👍 { $name } komt
    .invitation-gladly-short = 👍 Komt wel
    .invitation-not-now = 👎 { $name } komt niet
    .invitation-not-now-short = 👎 Komt niet
    .small-round-plan-yes = 👍 { $name } doet mee
    .small-round-plan-yes-short = 👍 Doet mee
    .exchange-question-gladly = 👍 { $name } doet het
    .exchange-question-gladly-short = 👍 Doet het
    .exchange-out-worry = 💬 { $name }: zorgen
    .exchange-out-worry-short = 💬 Heeft zorgen
    .invitation-maybe = 🤷 { $name }: misschien
    .invitation-maybe-short = 🤷 Misschien
    .invitation-question = ❓ { $name } vraagt iets
    .invitation-question-short = ❓ Eerst een vraag
    .how-was-it-good = 👍 { $name }: fijn
    .how-was-it-good-short = 👍 Fijn
    .how-was-it-so-so = 🤷 { $name }: gaat wel
    .how-was-it-so-so-short = 🤷 Gaat wel
    .how-was-it-bad = 👎 { $name }: niet fijn
    .how-was-it-bad-short = 👎 Niet fijn
    .exchange-question-not-now = 👎 { $name }: nu niet
    .exchange-question-not-now-short = 👎 Nu niet
    .exchange-question-question = ❓ { $name } vraagt iets
    .exchange-question-question-short = ❓ Eerst een vraag

call-noted = Genoteerd voor { $name }.

call-taken-back = Goed, ik zet { $name } terug. Kies opnieuw wat { $name } zei.

call-later = Geen punt. Over 2 uur zet ik { $name } weer op je lijst.

# $connector: who takes it on
call-handed-over = Geen punt. { $connector } neemt { $name } van je over.

call-your-task = Ik zet { $name } bij je taken. Misschien kun je even langs gaan.

call-gone =
    Dit hoeft niet meer.
    De afspraak is veranderd, of iemand was je voor.

call-none = Er is nu niemand om te bellen.

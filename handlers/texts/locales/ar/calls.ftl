### state: draft
### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# One message for all of a round: whom to call now, who was called, who comes after.
# sample $lines: اتصل بـ Joke: 020 - 000 00 00
# sample .new-wish $name: Joke
call-round =
    ☎️ قائمة المكالمات
    { $lines }
    .stop = 🛑 أوقف الاتصال
    .other = ➡️ شخص آخر أولًا
    .new-wish = ⭐ أمنية { $name }

# kind: phrase
# $who: names, or how many
# sample .done $who: Joke | Marie-Louise, Fatima en Joke
# sample .rest $who: Joke | Marie-Louise, Fatima en Joke
call-round-line =
    .done = انتهى: { $who }.
    .rest = بعد ذلك: { $who }.
    .more = ابق على الخط، هناك شيء آخر.
    .all-done = انتهت مكالماتك. شكرًا لك!

# kind: phrase
call-how =
    .phone = اتصل بـ { $name }: { $phone }
    .street = مرّ على { $name }، { $street }
    .door = مرّ على { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    { $how }
    “{ QUOTED($words) }”
    .told = ✅ قلت ذلك
    .no-answer = 📵 لا جواب

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    { $how }
    “{ QUOTED($words) }”
    ماذا يقول { $name }؟

# What somebody else says is said in their name. $name: who was called
call-answer =
    .taste-question-say = ✏️ { $name } يقول
    .taste-question-say-short = ✏️ يقول
    .taste-question-fine = 👌 { $name }: كل شيء
    .taste-question-fine-short = 👌 آكل كل شيء
    .check-in-answer-good = 👍 { $name }: جيد
    .check-in-answer-good-short = 👍 جيد
    .check-in-answer-so-so = 🤷 { $name }: لا بأس
    .check-in-answer-so-so-short = 🤷 لا بأس
    .check-in-answer-bad = 👎 { $name }: ليس جيدًا
    .check-in-answer-bad-short = 👎 ليس جيدًا
    .reminder-answer-come = 👍 { $name } سيأتي
    .reminder-answer-come-short = 👍 سيأتي
    .reminder-answer-cannot = 👎 { $name } لن يأتي
    .reminder-answer-cannot-short = 👎 لن يأتي
    .invitation-gladly = 👍 { $name } سيأتي
    .invitation-gladly-short = 👍 سيأتي
    .invitation-not-now = 👎 { $name } لن يأتي
    .invitation-not-now-short = 👎 لن يأتي
    .small-round-plan-yes = 👍 { $name } يشارك
    .small-round-plan-yes-short = 👍 يشارك
    .exchange-question-gladly = 👍 { $name } يساعد
    .exchange-question-gladly-short = 👍 سيساعد
    .exchange-out-worry = 💬 { $name } قلق
    .exchange-out-worry-short = 💬 هو قلق
    .invitation-maybe = 🤷 { $name }: ربما
    .invitation-maybe-short = 🤷 ربما
    .invitation-question = ❓ { $name }: سؤال
    .invitation-question-short = ❓ سؤال أولًا
    .how-was-it-good = 👍 { $name }: جيد
    .how-was-it-good-short = 👍 جيد
    .how-was-it-so-so = 🤷 { $name }: لا بأس
    .how-was-it-so-so-short = 🤷 لا بأس
    .how-was-it-bad = 👎 { $name }: ليس جيدًا
    .how-was-it-bad-short = 👎 ليس جيدًا
    .exchange-question-not-now = 👎 { $name }: ليس الآن
    .exchange-question-not-now-short = 👎 ليس الآن
    .exchange-question-question = ❓ { $name }: سؤال
    .exchange-question-question-short = ❓ سؤال أولًا

call-noted = كتبت ذلك من أجل { $name }.

call-taken-back = حسنًا، أعدت { $name } إلى القائمة. اختر من جديد ماذا قال.

call-later = لا بأس. بعد ساعتين يعود { $name } إلى قائمتك.

# $connector: who takes it on
call-handed-over = لا بأس. { $connector } يتولى { $name } عنك.

call-your-task = أضع { $name } في مهامك. ربما يمكنك المرور.

call-gone =
    لم يعد هذا ضروريًا.
    تغير الموعد، أو سبقك شخص آخر.

call-none = لا يوجد الآن أحد للاتصال به.

### state: draft
### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# Above the lines, once a day.
call-round =
    ☎️ قائمة المكالمات
    شكرًا لأنك تتصل.
    قل ما هو مكتوب، ثم اضغط على الجواب.
    يمكنك فتح القائمة بنفسك: /bellen.
    .stop = 🛑 أوقف الاتصال

# kind: phrase
call-how =
    .phone = اتصل بـ { $name }: { $phone }
    .street = مرّ على { $name }، { $street }
    .door = مرّ على { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    ☎️ { $how }
    “{ $words }”
    .told = ✅ قلت ذلك
    .no-answer = 📵 لا جواب

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    ☎️ { $how }
    “{ $words }”
    ماذا يقول { $name }؟

call-noted = كتبت ذلك من أجل { $name }.

call-all-done = انتهت مكالماتك. شكرًا لك!

call-later = لا بأس. بعد ساعتين يعود { $name } إلى قائمتك.

# $connector: who takes it on
call-handed-over = لا بأس. { $connector } يتولى { $name } عنك.

call-your-task = أضع { $name } في مهامك. ربما يمكنك المرور.

call-gone =
    لم يعد هذا ضروريًا.
    تغير الموعد، أو سبقك شخص آخر.

call-none = لا يوجد الآن أحد للاتصال به.

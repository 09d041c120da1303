### state: draft
### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# One message for all of a round: whom to call now, who was called, who comes after.
# sample $lines: Ara: Joke, 020 - 000 00 00
# sample .new-wish $name: Joke
call-round =
    ☎️ Telefon listesi
    { $lines }
    .stop = 🛑 Aramayı bırak
    .other = ➡️ Önce başkası
    .new-wish = ⭐ Dilek: { $name }

# kind: phrase
# $who: names, or how many
# sample .done $who: Joke | Marie-Louise, Fatima en Joke
# sample .rest $who: Joke | Marie-Louise, Fatima en Joke
call-round-line =
    .done = Bitti: { $who }.
    .rest = Sonra: { $who }.
    .more = Telefonu kapatma, bir şey daha var.
    .all-done = Telefon listen bitti. Teşekkür ederim!

# kind: phrase
call-how =
    .phone = Ara: { $name }, { $phone }
    .street = Kapısına uğra: { $name }, { $street }
    .door = Kapısına uğra: { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    { $how }
    “{ QUOTED($words) }”
    .told = ✅ Söyledim
    .no-answer = 📵 Açmadı

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    { $how }
    “{ QUOTED($words) }”
    { $name } ne diyor?

# What somebody else says is said in their name. $name: who was called
call-answer =
    .taste-question-say = ✏️ { $name } söylüyor
    .taste-question-say-short = ✏️ Söylüyor
    .taste-question-fine = 👌 { $name }: hepsi olur
    .taste-question-fine-short = 👌 Her şey olur
    .check-in-answer-good = 👍 { $name }: iyi
    .check-in-answer-good-short = 👍 İyi
    .check-in-answer-so-so = 🤷 { $name }: fena değil
    .check-in-answer-so-so-short = 🤷 Fena değil
    .check-in-answer-bad = 👎 { $name }: iyi değil
    .check-in-answer-bad-short = 👎 İyi değil
    .reminder-answer-come = 👍 { $name } gelir
    .reminder-answer-come-short = 👍 Geliyor
    .reminder-answer-cannot = 👎 { $name } gelmez
    .reminder-answer-cannot-short = 👎 Gelmiyor
    .invitation-gladly = 👍 { $name } gelir
    .invitation-gladly-short = 👍 Geliyor
    .invitation-not-now = 👎 { $name } gelmez
    .invitation-not-now-short = 👎 Gelmiyor
    .small-round-plan-yes = 👍 { $name } katılır
    .small-round-plan-yes-short = 👍 Katılıyor
    .exchange-question-gladly = 👍 { $name } yapar
    .exchange-question-gladly-short = 👍 Yapıyor
    .exchange-out-worry = 💬 { $name }: kaygılı
    .exchange-out-worry-short = 💬 Kaygısı var
    .invitation-maybe = 🤷 { $name }: belki
    .invitation-maybe-short = 🤷 Belki
    .invitation-question = ❓ { $name } sorar
    .invitation-question-short = ❓ Önce bir soru
    .how-was-it-good = 👍 { $name }: güzel
    .how-was-it-good-short = 👍 Güzel
    .how-was-it-so-so = 🤷 { $name }: eh işte
    .how-was-it-so-so-short = 🤷 Eh işte
    .how-was-it-bad = 👎 { $name }: iyi değil
    .how-was-it-bad-short = 👎 İyi değil
    .exchange-question-not-now = 👎 { $name }: şimdi değil
    .exchange-question-not-now-short = 👎 Şimdi değil
    .exchange-question-question = ❓ { $name } sorar
    .exchange-question-question-short = ❓ Önce bir soru

call-noted = { $name } için yazdım.

call-taken-back = Tamam, { $name } yine listede. Ne dediğini yeniden seç.

call-later = Sorun değil. { $name } 2 saat sonra yine listende olacak.

# $connector: who takes it on
call-handed-over = Sorun değil. { $name } için artık { $connector } arıyor.

call-your-task = { $name } artık görevlerinde. Belki bir uğrayabilirsin.

call-gone =
    Buna artık gerek yok.
    Plan değişti ya da biri senden önce yaptı.

call-none = Şu anda aranacak kimse yok.

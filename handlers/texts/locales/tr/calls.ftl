### state: draft
### audience: buddy
### Call lists: what somebody says over the phone or at the door for the bot.

# Above the lines, once a day.
call-round =
    ☎️ Telefon listesi
    Aradığın için teşekkür ederim.
    Yazanı söyle, sonra cevaba dokun.
    Listeyi kendin de açabilirsin: /bellen.
    .stop = 🛑 Aramayı bırak

# kind: phrase
call-how =
    .phone = Ara: { $name }, { $phone }
    .street = Kapısına uğra: { $name }, { $street }
    .door = Kapısına uğra: { $name }

# $how: whom to call, or where to go by; $words: what to say
# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line =
    ☎️ { $how }
    “{ $words }”
    .told = ✅ Söyledim
    .no-answer = 📵 Açmadı

# sample $how: Bel Joke: 020 - 000 00 00 | Ga langs bij Marie-Louise, Burgemeester Meineszlaan
# sample $words: Morgen wandelen we om half 11. Een kort stukje kan ook. | Morgen wandelen we om half 11 in de ochtend, bij de bank voor de apotheek. Een kort stukje kan, er is een bank.
call-line-answers =
    ☎️ { $how }
    “{ $words }”
    { $name } ne diyor?

call-noted = { $name } için yazdım.

call-all-done = Telefon listen bitti. Teşekkür ederim!

call-later = Sorun değil. { $name } 2 saat sonra yine listende olacak.

# $connector: who takes it on
call-handed-over = Sorun değil. { $name } için artık { $connector } arıyor.

call-your-task = { $name } artık görevlerinde. Belki bir uğrayabilirsin.

call-gone =
    Buna artık gerek yok.
    Plan değişti ya da biri senden önce yaptı.

call-none = Şu anda aranacak kimse yok.

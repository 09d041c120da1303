### state: draft
### audience: connector
### Somebody was met: how we reach them, what they agreed to aloud, and a short card.

met-name =
    Kiminle tanıştın?
    Yalnız adını yaz.
    .retry = Yalnız adını yaz.

met-route = { $name } ile nasıl görüşürüz?
    .telegram = 📱 Telegram
    .phone = 📞 Telefonla
    .door = 🚪 Kapısında

# The script that is read aloud; the words of the neighbour count, so they may be said in one's own words.
met-consent =
    Bunu { $name } ile konuş:
    
    “Adınızı ve numaranızı yazabilir miyim?
    Bunu ben ve ekip görebiliriz.
    Her zaman diyebilirsiniz: sil.”
    
    Bu 18 yaşında ya da daha büyük olanlar için.
    Sordun mu, kabul etti mi?
    .yes = 👍 Evet, sordum
    .no = 👎 Hayır

met-purposes =
    Bunları da { $name } ile konuş ve kabul ettiklerine dokun:
    
    “Sizin için komşu arayabilir miyim?
    Güzel bir şey olursa sizi arayabilir miyim?
    Bir gün önce sizi bir daha arayabilir miyim?”
    .matched = 🔍 Komşu aramak
    .contacted = ✉️ Davet etmek
    .reminders = 🔔 Hatırlatmak

met-number = { $name } hangi numarada?
    .retry =
        Bu bir telefon numarasına benzemiyor.
        Yalnız rakamları yaz.
    .none = ⏭️ Numara yok

met-nothing-kept =
    Sorun değil. Hiçbir şey saklamadım.
    Daha sonra yine sorabilirsin.

# $link: what opens the bot
# sample $link: https://t.me/buren_bot?start=abc
met-link =
    { $name } bu resmi okutsun.
    Ya da bu linki gönder:
    { $link }
    Link yalnız { $name } için ve 30 gün geçerli.

metcard-enjoy = { $name } ne yapmayı sever?

metcard-offer = Peki { $name } başkası için ne yapmak ister? Küçük bir şey de olur.

metcard-wish = Peki { $name } ne isterdi? Hiçbirini seçmemek de olur.

metcard-minutes = { $name } ne kadar yürüyebilir?

metcard-comfort = { $name } için nasıl iyi olur?
    .first-with-known = 🤝 Önce tanıdık biriyle

metcard-when = { $name } ne zaman vakit bulur?

metcard-area = { $name } aşağı yukarı nerede oturuyor?

met-done =
    { $name } artık katılıyor.
    Bir telefon arkadaşı { $name } için arayabilir. Telefon arkadaşı yoksa sen ararsın.
    .buddy = 🔍 Telefon arkadaşı ara

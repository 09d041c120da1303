### state: draft
### audience: resident
### What is planned, as a file for the calendar on a phone.

# What stands in the calendar itself.
# kind: phrase
calendar-entry =
    .title = { CAPITAL($doing) }
    .off = Yapılmıyor: { $doing }
    .note = Yer: { $landmark }.

calendar-mine =
    Bunlar senin randevuların.
    Bunu telefonunla aç.
    O zaman takviminde görünür.
    Bir şey değişti mi?
    /agenda ile yenisini iste.
    .take = 📅 Takvimime ekle

calendar-mine-none =
    Şu an bir randevun yok.
    Neler olduğunu görmek ister misin?

# audience: connector
calendar-public =
    Bu, { $neighbourhood } takvimi.
    Herkesin görebileceği her şey ve yapılmayanlar içinde.
    Bir şey değişti mi? /agenda ile yenisini yap.

# audience: connector
calendar-public-none =
    Şu an herkesin görebileceği bir plan yok.
    /samen ile bir şey başlatabilirsin.

### state: draft
### audience: resident
### A pause: nothing is asked and nothing is sent until a date that somebody chose.

pause-weeks =
    Biraz dinlenmek iyidir.
    O zaman sana bir şey göndermem.
    Ne kadar dinlenmek istersin?
    .simpler =
        Ne kadar dinlenmek istersin?
        Örneğin: 1 hafta.
    .one = 1 hafta
    .two = 2 hafta
    .four = 4 hafta

# $until: the day on which it begins again
pause-begun =
    Tamam.
    Şu güne kadar dinleniyorsun: { $until }.
    Sana bir şey göndermem.
    Bir şey yapman gerekmez.
    Daha erken dönmek istersen yaz:
    ben döndüm.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    Tamam.
    Şu güne kadar dinleniyorsun: { $until }.
    Sana bir şey göndermem.
    Bir yere gitmen gerekmez.
    Yerin yine boş.
    Daha erken dönmek istersen yaz:
    ben döndüm.

pause-nothing =
    Sana bir şey göndermem.
    Bir şey yapman gerekmez.

paused-menu =
    Şu güne kadar dinleniyorsun: { $until }.
    Ne yapmak istersin?
    .simpler =
        Şimdi dinleniyorsun.
        Yine katılmak ister misin?
    .again = 👋 Ben döndüm
    .longer = ⏸️ Daha uzun ara
    .stay = 👍 Böyle iyi

paused-still =
    Tamam.
    Sana bir şey göndermem.

paused-not =
    İyi ki geldin.
    Zaten ara vermemiştin.

welcome-back =
    Yeniden hoş geldin!
    Aran bitti.
    Bir şey yapman gerekmez.
    Bir şey olursa sana yazarım.
    .call = Aranız bitti. Yeniden hoş geldiniz.

# Back before the end: $again is what they do again, in lines.
# sample $again: Yürüyüş, 3 Mart Çarşamba.
welcome-back-again =
    Yeniden hoş geldin!
    Aran bitti.
    Yine katıldığın:
    { $again }
    Bir şey yapman gerekmez.
    .call = Yeniden hoş geldiniz. Yine katıldığınız: { $again } Bir şey yapmanız gerekmez.

# $full: what others have the last place of now, in lines.
# sample $full: Yürüyüş, 3 Mart Çarşamba.
welcome-back-full =
    Burada artık yer kalmadı:
    { $full }
    Yine bir şey olur.
    Bir şey yapman gerekmez.
    .call = Burada artık yer kalmadı: { $full } Bir şey yapmanız gerekmez. Yine bir şey olur.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }: { $date }.

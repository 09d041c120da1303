### state: draft
### audience: resident
### What is done every week.

# To all who said that they want it every week. $weekday: name of the day; $date: the next time
# sample $weekday: dinsdag | donderdag
series-started =
    Güzel! Hepiniz yine istiyorsunuz.
    Artık her hafta { $the }: { $weekday }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Gelecek sefer: { $date }.
    Her zaman bırakabilirsin.
    .call =
        Herkes yine istiyor.
        Artık her hafta { $the }: { $weekday }, saat: { $clock }.
        Yer: { $landmark }.
        Gelecek sefer: { $date }. Her zaman bırakabilirsiniz.

# $number: 0 is Monday
# kind: phrase
series-weekday =
    { $number ->
        [0] Pazartesi
        [1] Salı
        [2] Çarşamba
        [3] Perşembe
        [4] Cuma
        [5] Cumartesi
       *[6] Pazar
    }

# After "I can't come" to something weekly; for this time it is noted already. $told: whether all others are told in time
series-cannot =
    Sorun değil.
    Nedenini söylemen gerekmez.
    { $told ->
        [yes] Diğerleri birinin gelmediğini duyacak.
       *[no] Bunu söylemen iyi oldu.
    }
    Yalnız bu seferlik mi?
    .only-now = Yalnız bu sefer
    .stop = 🛑 Bırakıyorum

series-stays =
    Tamam.
    Gelecek sefer seni yine bekleriz.
    Bir şey yapman gerekmez.

series-left =
    Sorun değil.
    Sana artık mesaj göndermem: { $the }.
    Seni her zaman bekleriz.

series-joined =
    Ne güzel! Artık sen de bizdensin.
    Gelecek sefer: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Her zaman bırakabilirsin.

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
series-cannot-heard = Sorun değil. { $name } için yalnız bu seferlik mi?

# audience: buddy
series-stays-heard = Tamam. { $name } gelecek sefer yine gelebilir.

# audience: buddy
series-left-heard = Sorun değil. { $name } artık haber almaz: { $the }.

# audience: buddy
series-joined-heard = Güzel. { $name } artık katılıyor. Gelecek sefer: { $date }, { $clock }. Yer: { $landmark }.

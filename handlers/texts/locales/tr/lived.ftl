### state: draft
### audience: resident
### What somebody may tell of their life, so that who knows it too can meet them.

lived-offer =
    Burada yenisin.
    Hayatından bir şey anlatmak ister misin?
    Bunu bilen biri seninle tanışabilir.
    İstemezsen olur.
    .tell = 🫂 Bir şey anlat

lived-may =
    Hayatından bir şey anlatmak ister misin?
    İstemezsen olur.
    Sonra silebilirsin.
    .simpler =
        Anlatmak ister misin?
        Hayır da olur.

lived-to =
    Bunu kim okuyabilir?
    Tek kişi: seninle tanışan.
    .simpler = Kim görebilir?
    .first = 🤝 Tek bir kişi
    .team = 👥 Bütün ekip

lived-which =
    Sen neyi biliyorsun?
    Birkaç tane seçebilirsin.
    .simpler = Bildiğini seç.
    .new = 🧳 Burada yeni olmak
    .alone = 🪑 Sık yalnız olmak
    .loss = 🕯️ Birini özlemek
    .care = 🤲 Birine bakmak
    .parent = 🧒 Çocuklarla yalnız

# kind: phrase
lived-what =
    .new = burada yeni olmak
    .alone = sık yalnız olmak
    .loss = birini özlemek
    .care = birine bakmak
    .parent = çocuklarla yalnız olmak

# sample $what: sık yalnız olmak | birini özlemek
lived-kept =
    Teşekkürler.
    Bunu duydum: { $what }.
    .away = 🗑️ Bunu sil

lived-none =
    Tamam.
    Bununla ilgili bir şey bilmiyorum.

lived-change =
    .button = 🫂 Hayatımdan

# kind: phrase
# sample $what: sık yalnız olmak | birini özlemek
lived-line = Kendi hayatından biliyorsun: { $what }.

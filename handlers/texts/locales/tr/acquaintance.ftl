### state: draft
### audience: resident
### Somebody new whom nobody knows yet, and the human who gets to know them.

acquaintance-human-knows =
    İyi ki geldin.
    { $human } bir insan.
    Geldiğini ona söyleyeceğim.

# $connector: who gets to know them
acquaintance =
    Merhaba { $name }!
    { $connector } seninle tanışmak istiyor.
    { $connector } bir insan.
    Bir şey yapman gerekmez.
    { $connector } ile her zaman konuşabilirsin.

# audience: connector
acquaintance-yours =
    Güzel. { $name } ile sen tanışacaksın. Bunu ona söylerim.
    Bir mesaj gönder ya da birlikte bir şey yapın.
    Konuştuğunuzda Konuşuldu düğmesine dokun.

# audience: connector
acquaintance-somebody-else =
    Bunu başka biri yapıyor.
    Bir şey yapman gerekmez.

# audience: connector
first-contact-asked =
    Bunu { $name } duyacak.
    Evet derse tamam olur.

# To who speaks a language of the newcomer. $who: the newcomer
# audience: connector
first-contact =
    Yeni bir komşu merhaba diyor: { $who }.
    { $connector } seni uygun buluyor.
    Onunla tanışmak ister misin?
    .yes = 👍 Evet, isterim
    .not-now = 👎 Şimdi değil

# The same, where the newcomer told something of their life that the reader knows too.
# sample $what: sık yalnız olmak | birini özlemek
# audience: connector
first-contact-alike =
    Yeni bir komşu merhaba diyor: { $who }.
    { $connector } seni uygun buluyor.
    { $who } da bunu biliyor: { $what }.
    Onunla tanışmak ister misin?
    .yes = 👍 Evet, isterim
    .not-now = 👎 Şimdi değil

# audience: connector
first-contact-not-now =
    Tamam.
    Bir şey yapman gerekmez.

### state: draft
### audience: connector
### Somebody is passed on to a colleague: the colleague says yes, and then they do.

# $told: what colleagues share with them and tell, a line each. $any: whether there is any
# sample $told: Samira ayrıca Türkçe konuşur. | Samira ayrıca Türkçe konuşur.\nMarie-Louise: “Yürümeyi severim.”
# sample $any: yes | no
passperson-who =
    { $any ->
        [yes] { $told }
              Kim uygun olur: { $name }?
       *[no] Kim uygun olur: { $name }?
    }
    .simpler = Bir arkadaş seç.

# kind: phrase
# sample $languages: Türkçe | Türkçe ve Arapça
passing-shares = { $who } ayrıca { $languages } konuşur.

passing-nobody =
    Şimdi zamanı olan arkadaş yok.
    Bir şey yapman gerekmez.

passing-asked =
    Önce şuna soruyorum: { $name }.
    Sonra komşuna sorarım.

passing-not-now =
    Tamam.
    Bir şey yapman gerekmez.

passing-yes =
    Güzel.
    Şimdi ona soruyorum: { $name }.

passing-gone =
    Bu artık olmuyor.
    Bir şey yapman gerekmez.

# To a colleague. $who: who would be passed on
pass-asked =
    { $connector } seni şunun için uygun buluyor: { $who }.
    Onunla tanışmak ister misin?
    Sonra ona da sorarım.
    .yes = 👍 Evet, isterim
    .not-now = 👎 Şimdi değil

pass-not-now =
    { $name } şimdi yapamıyor.
    Komşun için sen kalıyorsun.

pass-kept =
    { $who } seninle kalmak istiyor.
    Bir şey yapman gerekmez.

passed-yours =
    { $who } evet dedi.
    Artık onu sen tanıyorsun.
    Ona bir merhaba de.

passed-done =
    { $who } evet dedi.
    Artık onun için { $name } var.
    Teşekkürler.

# To who it is about. $who: who would know them from now on
# audience: resident
pass-may =
    Merhaba { $name }!
    { $connector } seni şununla tanıştırmak istiyor: { $who }.
    Bundan sonra o senin için olsun mu?
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, olmasın
    .call = { $connector } sizi şununla tanıştırmak istiyor: { $who }. Bundan sonra o sizin için olsun mu?

# audience: resident
passed-on =
    Güzel.
    Bundan sonra senin için { $who } var.
    Bir şey yapman gerekmez.

# audience: resident
passed-kept =
    Tamam.
    Her şey aynı kalıyor.
    Bir şey yapman gerekmez.

# audience: buddy
passed-on-heard = Güzel. Bundan sonra { $name } için { $who } var.

# audience: buddy
passed-kept-heard = Tamam. { $name } için her şey aynı kalıyor.

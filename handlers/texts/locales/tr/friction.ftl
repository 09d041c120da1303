### state: draft
### audience: resident
### A quarrel between two: somebody whom both trust hears each apart.
### sample $one: Joke | Marie-Louise

# audience: connector
friction-one = Bunu kim anlattı?
    .simpler = Kim hakkında?

# audience: connector
friction-other = Kiminle iyi gitmiyor?
    .simpler = Öteki kim?

# audience: connector
friction-between =
    İkisiyle kim konuşabilir?
    Bu kişiler ikisini de tanıyor: { $one } ve { $other }.
    .simpler = Bir isim seç.

# audience: connector
friction-nobody =
    İkisini de iyi tanıyan yok: { $one } ve { $other }.
    İkisiyle kendin konuş, ayrı ayrı.

# audience: connector
friction-under-way =
    Bu zaten sürüyor.
    Bir şey yapman gerekmez.

# audience: connector
friction-asking =
    Önce şuna soruyorum: { $one }.
    Evet demezse kimse bir şey duymaz.

# To who spoke of it. $other: the other; $who: whom both trust
friction-may =
    Merhaba { $name }!
    Seninle { $other } arasında iyi gitmiyor.
    { $who } ikinizi de tanıyor.
    { $who } ikinizle ayrı ayrı konuşsun mu?
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, olmasın
    .call = Sizinle { $other } arasında iyi gitmiyor. { $who } ikinizle ayrı ayrı konuşsun mu?

# To whom both trust.
friction-between-asked =
    Merhaba { $name }!
    { $one } ve { $other } arasında iyi gitmiyor.
    Sen ikisini de tanıyorsun.
    İkisiyle ayrı ayrı konuşur musun?
    Taraf tutmazsın.
    .yes = 👍 Evet, olur
    .no = 👎 Şimdi değil

# To the other.
friction-with =
    Merhaba { $name }!
    { $who } seninle biraz konuşmak istiyor.
    Konu sen ve { $one }.
    { $who } taraf tutmaz.
    Olur mu?
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, olmasın
    .call = { $who } sizinle konuşmak istiyor. Konu siz ve { $one }. Olur mu?

friction-yes =
    Teşekkürler.
    Şimdi bir şey yapman gerekmez.

friction-no =
    Tamam.
    Hayır dediğini kimse duymaz.
    Bir şey yapman gerekmez.

# audience: buddy
friction-yes-heard = Teşekkürler. Bunu { $name } için yazdım.

# audience: buddy
friction-no-heard = Tamam. Hayır dediğini kimse duymaz: { $name }.

# To whom both trust: both said yes.
friction-hear =
    { $one } ve { $other } olur dedi.
    Önce { $one } ile konuş.
    Sonra { $other } ile konuş.
    Ayrı ayrı konuş.
    .heard = ☑️ { $name }
    .heard-short = ☑️ Konuştum

friction-hear-next =
    Teşekkürler.
    Şimdi { $name } ile konuş.

friction-hear-both =
    Önce ikisini de dinle.
    Sonra bitebilir.

friction-end =
    İkisini de dinledin.
    Şimdi nasıl?
    .agreed = 🤝 Anlaştılar
    .nothing = 🌱 Şimdi iyi

friction-thanks =
    Teşekkürler, { $name }.
    Duyduğun sende kalır.
    Bir şey yapman gerekmez.
    .group = ✏️ Gruba sor

# To both, when there is an agreement.
friction-settled =
    Konuşmanız güzel, { $name }.
    Şimdi tamam.
    Bir şey yapman gerekmez.
    .call = Konuşmanız güzel. Şimdi tamam.

# audience: connector
friction-over =
    Sorun şimdi tamam, { $name }.
    Daha fazlasını saklamam.
    Bir şey yapman gerekmez.

# Somebody said no, or nothing. $one and $other: between whom it is
# audience: connector
friction-not =
    Bu konuşma şimdi olmuyor: { $one } ve { $other }.
    Kimse yanlış bir şey yapmadı.
    Başka birine sorabilirsin.
    .again = ➕ Başka biri

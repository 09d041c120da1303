### state: draft
### audience: resident
### The private question to come along, and what follows from each answer. Who says "not now" is told to nobody.

# $how: invitation-how; $known: invitation-there
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation =
    Merhaba { $name }!
    Mahallenden birini daha arıyorum.
    { $how }
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $known }
    Sen de gelir misin?
    .gladly = 👍 Evet, geliyorum
    .maybe = 🤷 Belki
    .not-now = 👎 Şimdi değil
    .question = ❓ Önce bir soru
    .call =
        Mahallenizden birini daha arıyorum.
        { $how }
        Gün: { $date }, saat: { $clock }.
        Yer: { $landmark }.
        { $known }
        Siz de gelir misiniz?

# To who said "maybe", two days before. Nobody is asked a third time.
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation-again =
    Merhaba { $name }!
    Belki demiştin.
    { $how }
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $known }
    Sen de gelir misin?
    .call =
        Belki demiştiniz.
        { $how }
        Gün: { $date }, saat: { $clock }.
        Yer: { $landmark }.
        { $known }
        Siz de gelir misiniz?

# kind: phrase
invitation-how =
    .whole = { $minutes } dakika yürüyeceğiz.
    .short = Yürüyeceğiz, kısa bir parça da olur.
    .together = Planımız: { $doing }.
    .for = Planımız: { $doing }, { $cost }.

# $host: the human who knows this person, and is there; $count: how many come
# kind: phrase
invitation-there =
    .known = { $host } orada olacak, onu tanıyorsun.
    .somebody =
        { $count ->
            [0] Yer var.
            [one] Bir komşu şimdiden geliyor.
           *[other] { $count } komşu şimdiden geliyor.
        }

# Somebody already does something at that time. $other: what
# kind: phrase
# sample $other: De wandeling | Het breien en haken
invitation-also = { $other } de o zaman.

# The same for a buddy to say aloud.
# kind: spoken
invitation-there-call = { $host } orada olacak, onu tanıyorsunuz.

# The walk was moved after they were asked.
invitation-moved =
    Zamanı değişti: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    O zaman gelir misin?

# $again: whether they will be asked once more
invitation-maybe =
    Sorun değil.
    { $again ->
        [yes] Sana daha sonra bir kez daha sorarım.
       *[no] Daha sonra da seçebilirsin.
    }
    Şimdi bir şey yapman gerekmez.

invitation-not-now =
    Sorun değil.
    Nedenini söylemen gerekmez.
    Sana başka zaman yine sorayım mı?
    .yes = 👍 Evet
    .pause = ⏸️ Kısa bir ara
    .never = 🛑 Artık sorma

invitation-later =
    Güzel.
    Başka zaman görüşürüz!

invitation-never =
    Tamam.
    Sana artık sormam.
    Neler olduğuna her zaman kendin bakabilirsin.

askfirst-what =
    Ne bilmek istersin?
    Sorunu yaz.
    Ya da sesli söyle.
    .simpler =
        Sorunu yaz.
        Örneğin: köpeğim de gelebilir mi?

invitation-question-passed-on =
    Sorunu iletiyorum: { $human }.
    Cevap biraz sürebilir.
    Sonra yine seçebilirsin.

invitation-over =
    Buna artık gelinemiyor.
    Başka zaman görüşürüz!

# To a buddy or connector who calls for somebody.
# audience: buddy
invitation-maybe-heard =
    Tamam. { $name } daha sonra seçebilir.
    { $again ->
        [yes] Daha sonra bir kez daha sorarım.
       *[no] Şimdi bir şey yapman gerekmez.
    }

# audience: buddy
invitation-not-now-heard =
    Sorun değil. { $name } nedenini söylemek zorunda değil.
    { $name } için başka zaman yine sorayım mı?

# audience: buddy
invitation-later-heard = Güzel. { $name } için başka zaman yine sorarım.

# audience: buddy
invitation-pause-heard = Tamam. { $name } için iki hafta bir şey sormam.

# audience: buddy
invitation-never-heard = Tamam. { $name } için artık sormam.

# audience: buddy
invitation-question-passed-on-heard = Soruyu iletiyorum: { $name } sordu, { $human } cevap verecek.

# audience: buddy
invitation-moved-heard =
    Zamanı değişti: { $the }, { $date }, { $clock }. Yer: { $landmark }.
    { $name } o zaman gelir mi?

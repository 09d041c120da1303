### state: draft
### audience: coordinator
### Before a role begins: what the coordinator has seen of somebody, and until when it counts.
### sample $role: telefon arkadaşı | bağlantı kuran

# Who opened a link and said yes; it need not be who was asked.
vetting-asked =
    { $name } evet dedi: { $role }.
    { $name } henüz komşulardan bir şey görmüyor.
    Sorduğun kişi bu mu? O zaman ne gördüğünü yaz.
    .begin = ✅ Yaz
    .refuse = 🙅 Bu kişi değil

# kind: button
vetting-seen =
    .yes = 👍 Evet
    .not-yet = 🌱 Henüz değil

vetting-met =
    { $name } ile görüşüp konuştun mu?
    .simpler = { $name } tanıdığın biri mi?

vetting-references =
    { $name } kişisini tanıyan biriyle konuştun mu?
    .simpler = Başkası { $name } için iyi bir şey dedi mi?

vetting-training =
    { $name } nasıl olduğunu ve neyin yasak olduğunu biliyor mu?
    .simpler = Bunu anlattın mı: { $name }?

# A VOG is the Dutch certificate of conduct; only that it was seen is kept.
vetting-visits =
    { $name } komşuların evine de gidecek mi?
    O zaman bir VOG görmüş olmalısın.
    Yalnız günü saklarım.
    .simpler = { $name } komşuların evine gidebilir mi?
    .seen = 🏠 Evet, VOG gördüm
    .none = 🙅 Hayır, evlere yok

vetting-until =
    Bu ne kadar geçerli?
    Sonra biri yeniden bakar.
    .simpler = Ne zaman yine bakalım?
    .half = Yarım yıl
    .one = 1 yıl
    .two = 2 yıl

# What is still to be seen to.
# kind: phrase
vetting-needs =
    .met-on = Görüşmek ve konuşmak: { $name }.
    .references-on = Tanıyan biriyle konuşmak: { $name }.
    .training-on = Nasıl olduğunu ve neyin yasak olduğunu anlatmak.

# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.
vetting-not-yet =
    Tamam. { $name } henüz { $role } değil.
    Şunlar gerekiyor:
    { $lines }

# The role is there, and goes on until that day.
# sample $lines: Joke zien en spreken. | Marie-Louise zien en spreken.\nIemand spreken die Marie-Louise al kent.
vetting-stays =
    Tamam. { $name } şu güne kadar { $role }: { $until }.
    Devam etmek için şunlar gerekiyor:
    { $lines }

vetting-signed =
    { $name } artık { $role }, şu güne kadar: { $until }.
    Haber verdim: { $name }.

vetting-refused =
    Tamam. { $name } { $role } olmayacak.
    Bunu güzelce söyledim: { $name }.

# A month before it ends. $until: the last day
vetting-ends =
    { $name } şu güne kadar { $role }: { $until }.
    Sonra görev kendiliğinden biter.
    Ne gördüğünü yeniden yazmak ister misin?
    .again = ✅ Yaz

# audience: resident
role-asked =
    Teşekkür ederim, { $name }.
    Önce ekipten biri seninle konuşacak.
    Sonra başlar.
    Şimdi bir şey yapman gerekmez.

# audience: resident
role-not-given =
    Şimdi { $role } olmuyorsun.
    Yardım etmek istediğin için teşekkür ederim.
    Komşu olarak seni her zaman bekleriz.
    Bir şey yapman gerekmez.

# audience: connector
visits-not-yet =
    Henüz birinin evine gidemezsin.
    Koordinatöre VOG belgeni yazmasını söyle.

# The coordinator has seen it all; a second human of the team says yes as well. $who: who is asked for that
# sample $who: Nadia | Nadia ve Marie-Louise
vetting-second =
    Teşekkürler. Bir koordinatör için iki kişi evet der.
    Şimdi şuna da soruyorum: { $who }.
    Biri evet derse, { $name } başlar.

vetting-second-nobody =
    Bir koordinatör için iki kişinin evet demesi gerekir.
    Ekipte henüz başka kimse yok.
    Önce bir tanıştırıcı iste.

# $by: the coordinator who looked; the one who reads this looks too
# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-asked =
    { $by }, { $name } de koordinatör olsun istiyor: { $neighbourhood }.
    Bir koordinatör ekibi ve bekleyen işleri görür.
    Onu tanıyor musun, senin için iyi mi?
    .yes = 👍 Evet, iyi
    .no = 👎 Şimdi değil

# audience: connector
second-yes-thanks =
    Teşekkürler.
    { $name } artık koordinatör.

# audience: connector
# sample $by: Ineke | Marie-Louise
second-yes-refused =
    Tamam. { $name } şimdi koordinatör olmuyor.
    Bunu şuna söylerim: { $by }.

# To who looked first.
second-yes-told =
    Ekip { $name } için şimdi koordinatör olmasın diyor.
    Birlikte konuşun.

second-yes-given =
    { $name } artık koordinatör.

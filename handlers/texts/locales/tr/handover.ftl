### state: draft
### audience: connector
### A connector leaves a group to a volunteer whom the group wants.
### sample $group: grup | De Stappers
### sample $words: Ben Piet. Yürümeyi severim. | Ben Marie-Louise. Benim de zor zamanlarım oldu. Şimdi başkalarıyla yürümeyi severim.

# On counts: so many of its last times were its own idea, and so many went without the connector.
# sample $own: 5 | 6
# sample $total: 6
# sample $times: 3 | 6
handover-proposed =
    { CAPITAL($group) } neredeyse her şeyi kendi yapıyor.
    Son { $total } kez içinde fikir { $own } kez gruptan geldi.
    Sen { $times } kez yoktun.
    Grup için bir gönüllü arayalım mı?
    .ask = 👍 Evet, seçelim
    .later = 🌱 Henüz değil

handover-later =
    Tamam.
    Şu grup için sen varsın: { $group }.

handover-nobody =
    Şimdi grup için zamanı olan gönüllü yok.
    Koordinatöre birini davet etmesini söyle.

handover-under-way =
    Biri bu grupla zaten tanışıyor.
    Bir şey yapman gerekmez.

# $any: whether some of them tell something of themselves. $told: what, a line each.
# sample $any: yes | no
# sample $told: Piet: “Yürümeyi severim.”
handoverwho-who =
    { $any ->
        [yes] { $told }
              Bu grup için kime sormak istersin?
       *[no] Bu grup için kime sormak istersin?
    }
    .simpler = Bir gönüllü seç.

handover-volunteer-asked =
    { $name } için soruyorum.
    { $name } evet derse gruba sorarım.
    Bir mesaj alırsın.

# sample $count: 3 | 6 | 12
handover-asked =
    Merhaba { $name }!
    { $connector } şimdi { $count } komşuluk bir grupla.
    Grup neredeyse her şeyi kendi yapıyor.
    Arada bir onların yanında olmak ister misin?
    Önce 3 kez birlikte gidersiniz.
    .yes = 👍 Evet, birlikte
    .talk = 💬 Önce konuşalım
    .not-now = 👎 Şimdi değil

handover-will-talk =
    { $connector } seni arayacak.
    Sonra yine seçebilirsin.

handover-not-now-noted =
    Tamam.
    Bir şey yapman gerekmez.

handover-not-now =
    { CAPITAL($who) } şimdi yapamıyor: { $group }.
    Grup için sen varsın.
    .again = ➕ Başka biri

# audience: resident
handoverself-words =
    Sen kimsin?
    Kendi sözlerinle anlat.
    Bunu grup okur.
    Sadece istediğini anlat.
    .retry = { common-too-long }
    .simpler =
        Sen kimsin?
        Örneğin: ben Piet, yürümeyi severim.

handover-somebody-else =
    Başka biri senden biraz önceydi.
    İstediğin için teşekkürler.
    Bir şey yapman gerekmez.

handover-group-is-asked =
    Teşekkür ederim.
    Şimdi gruba soruyorum.
    Bir mesaj alırsın.

handover-over =
    Bu zaten bitti.
    Bir şey yapman gerekmez.

handover-gone =
    Bu gönüllü artık yok.
    Başka birini seç.

handover-rests =
    Bu gönüllü şimdi dinleniyor.
    Sonra sor ya da başka birini seç.

handover-look-again =
    Bu gönüllünün görevi çok erken bitiyor.
    Koordinatöre yeniden bakmasını söyle.

handover-other-group =
    Bu gruba uymuyor.
    Başka birini seç.

handover-full =
    Bu gönüllünün şimdi yeterince grubu var.
    Başka birini seç.

handover-not-you =
    Bu şimdi olmuyor.
    { $human } seninle konuşmak ister.

handover-together =
    👍 Grup evet diyor.
    Sen ve { $who } 3 kez birlikte gider misiniz?
    Grup bir şey yapınca sana sorarım.
    .stop = ↩️ Geri vermek

handover-stays =
    Grup böyle kalmasını istiyor.
    Şu grup için sen varsın: { $group }.
    Bir şey yapman gerekmez.

handover-stays-volunteer =
    Grup şimdi böyle kalmasını istiyor.
    Bu seninle ilgili değil.
    İstediğin için teşekkürler.

handover-goes-on =
    Artık yanında başka biri var: { $who }.
    Birlikte devam edersiniz.
    Bir şey yapman gerekmez.

handover-called-off =
    Devir olmuyor: { $group }.
    Her şey olduğu gibi kalıyor.
    Bir şey yapman gerekmez.

handover-meeting =
    { CAPITAL($group) } bir şey yapıyor.
    Ne: { $doing }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who } ile birlikte gelir misin?

# sample $times: 3 | 4
handover-ready =
    Sen ve { $who } { $times } kez birlikteydiniz: { $group }.
    Grubu şimdi devredeyim mi?
    Sonra bu grubu artık görmezsin.
    .yes = 👍 Evet, devret
    .more = 🤷 Bir kez daha

handover-once-more =
    Tamam.
    Bir dahaki seferden sonra sorarım: { $group }.

handover-too-soon =
    Önce grupla 3 kez birlikte gidin.
    Zamanı gelince mesaj alırsın.

handover-stopped =
    Tamam.
    Her şey olduğu gibi kalıyor.
    Bir şey yapman gerekmez.

handover-you-did =
    Devir tamam: { $group } için artık { $who } var.
    Bu grubu artık görmezsin.
    Teşekkür ederim, { $name }.
    .pass = ✏️ Bir şey ilet

handoverpass-words =
    { $who } için ne iletmek istersin?
    Sadece gerekeni anlat.
    .retry = { common-too-long }
    .simpler = { $who } ne bilmeli?

handover-passed-on =
    Bunu iletiyorum: { $who }.
    Teşekkür ederim.

handover-yours =
    Teşekkür ederim, { $name }.
    Artık şu grup için sen varsın: { $group }.
    Grup kendi işini kendi yapar.
    Ne olacağını görmek için grup yaz.

handover-word =
    { CAPITAL($connector) } sana bir şey iletiyor:
    “{ $words }”

# The goodbye, to each member.
# audience: resident
handover-done =
    Artık grubunuz için { $who } var.
    Sorun mu var?
    { $who } sana yardım eder.
    { CAPITAL($connector) } artık başka komşular için var.
    Bir şey yapman gerekmez.
    .call = Artık grup için { $who } var. { CAPITAL($connector) } artık başka komşular için var.

# audience: resident
handover-done-bye =
    Artık grubunuz için { $who } var.
    Sorun mu var?
    { $who } sana yardım eder.
    { CAPITAL($connector) } size veda ediyor.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Bir şey yapman gerekmez.
    .call = Artık grup için { $who } var. { CAPITAL($connector) } size veda ediyor. Gün: { $date }, saat: { $clock }.

# A line for each volunteer who tells something.
# kind: phrase
handover-told = { $name }: “{ $words }”

### state: draft
### audience: resident
### Starting an activity in three taps, coming along, and bringing a neighbour.
### sample $who: Joke komt ook. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.\nMarie-Louise is er ook.

activity-what =
    Birlikte ne yapmak istersin?
    .simpler = Ne yapalım?
    .else = 💡 Başka bir şey
    .retry =
        Birkaç kelime yeter.
        Örneğin: kart oynamak.

activity-kind =
    Ne yapmak istersin?
    Bir tür seç ya da kendin söyle.
    .simpler = Birini seç.
    .retry =
        Birkaç kelime yeter.
        Örneğin: kart oynamak.

activity-words =
    Birkaç kelimeyle söyle.
    Örneğin: kart oynamak.
    .simpler = Kısaca söyle.
    .retry =
        Birkaç kelime yeter.
        Örneğin: kart oynamak.

activity-choice-gone =
    Bu seçenek artık yok.
    Başka bir şey seçebilirsin.

# $doing: what it is, from the catalogue: "kahve içmek"
activity-when =
    Ne zaman { $doing } istersin?
    Seç ya da gün ve saat yaz.
    .simpler =
        Bir zaman seç.
        Örneğin: yarın saat 3.

activity-again =
    { activity-when }
    .simpler = { activity-when.simpler }

activity-when-unclear =
    Özür dilerim, burada bir gün görmüyorum.
    Bir gün ve saat söyle.
    Örneğin: cumartesi saat 3.

# Read back before it counts. $also: activity-also, when something else is at that time
# sample $also: no | yes
# sample $other: De wandeling | Het breien en haken
activity-sure =
    Gün: { $date }.
    Saat: { $clock }.
    { $also ->
        [yes] { $other } de o zaman.
       *[no] Evet dersen başkaları görebilir.
    }
    Böyle iyi mi?
    .simpler =
        Gün: { $date }.
        Saat: { $clock }.
    .change = ✏️ Başka zaman

# At the beginning of a sentence.
# kind: phrase
activity-the = { CAPITAL($the) }

# On a button, if it fits; else the next one.
# kind: phrase
# sample $weekday: morgen | donderdag
# sample $clock: half 11 | kwart voor 12
activity-moment = { $weekday }, { $clock }

# kind: button
# sample $weekday: morgen | donderdag
# sample $part: ochtend | middag
activity-moment-short = { $weekday } { $part }

# kind: phrase
activity-part =
    .night = gece
    .morning = sabah
    .afternoon = öğlen
    .evening = akşam

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
activity-where =
    Nerede buluşmak istersin?
    { $places }
    .simpler = Nerede buluşalım?
    .home = 🏠 Benim evimde

# kind: phrase
activity-at-home = { $landmark }, sonra { $host } ile eve

# kind: phrase
activity-where-line = { $place }: { $landmark }.

activity-long = Ne kadar yürümek istersin?
    .simpler = Kısa mı uzun mu yürümek istersin?
    .ten = 🚶 10 dakika
    .twenty = 🚶 20 dakika
    .forty = 🚶 40 dakika

activity-started =
    Güzel! Sözleştik: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $category ->
        [walk] { $minutes } dakika yürüyeceksiniz.
       *[other] İstediğin kadar kal.
    }
    { $outlook ->
        [asking] Gelmek isteyen komşuları arıyorum.
        [nobody] Diğer komşular bunu görebilir.
       *[not_asked] Diğer komşular bunu görebilir.
    }
    Şimdi bir şey yapman gerekmez.

activity-started-for-group =
    Güzel! Sözleştik: { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Gruba gelip gelmeyeceğini sorarım.

activity-nobody =
    Şu anda soracak kimse bulamadım.
    { CAPITAL($the) } yine yapılır.
    { $human } seninle birlikte düşünür.
    Kendin birine sormak ister misin?
    .flyer = 📄 Bir ilan yap

# After a first small round, to who would like more company.
activity-flyer =
    Bir ilan da asabilirsin.
    Ne yazacağını sen söylersin.

activity-coming =
    Ne güzel! Sen de geliyorsun.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }

# The same, in one message with the question. $early: whether the day before is still to come
activity-coming-remind =
    Ne güzel! Sen de geliyorsun.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }
    { $early ->
        [yes] Bir gün önce sana mesaj göndereyim mi?
       *[no] Önceden sana mesaj göndereyim mi?
    }

activity-remind =
    { $early ->
        [yes] Bir gün önce sana mesaj göndereyim mi?
       *[no] Önceden sana mesaj göndereyim mi?
    }
    .yes = 🔔 Evet, lütfen
    .no = 🔕 Gerek yok
    .not-after-all = ↩️ Gelmiyorum
    .bring = 👥 Komşu getir

# To a buddy or connector who calls for somebody. $name: who comes
# audience: buddy
activity-coming-heard = Güzel. { $name } geliyor: { $date }, { $clock }. Yer: { $landmark }.

# audience: buddy
activity-remind-heard =
    Güzel. { $name } geliyor: { $date }, { $clock }. Yer: { $landmark }.
    { $name } bir gün önce aranmak ister mi?

# To somebody of whom nothing is kept but the chat.
activity-coming-stranger =
    Ne güzel! Sen de geliyorsun.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }
    Önceden mesaj almak ister misin?

activity-just-come =
    Sorun değil.
    Öylece gel.
    Görüşürüz!

# $others: whether there are other activities to choose from
activity-full =
    Artık yer yok: { $the }.
    { $others ->
        [yes] Başka bir şey daha var.
       *[no] Sonra yine bak.
    }
    Başka bir zaman görüşelim!

# audience: buddy
activity-full-heard = Artık yer yok: { $the }. { $name } başka zaman gelebilir.

activity-not-open =
    Burada henüz bir şey başlatamazsın.
    { $human } bunu daha iyi bilir.

activity-in-pause =
    Şimdi dinleniyorsun.
    Yine de bir şey başlatabilirsin.

activity-too-late =
    O zaman geçti.
    Daha sonraki bir zaman seç.

activity-no-place =
    Başlamak için henüz bir yer yok.
    { $human } sana yardım edebilir.

# Somebody who likes to know who is there first has a connector as host.
# audience: connector
activity-hosting =
    👋 { $starter } { $doing } istiyor, önce seninle.
    { $date }, { $clock }.
    Yer: { $landmark }, { $minutes } dakika.
    O zaman gelemez misin? { $starter } ile başka bir zaman konuş.

activity-reminders-on =
    Yaparım.
    Başka bir şey yapman gerekmez.

# To somebody of whom nothing is kept but the chat. $day: when the message comes
# sample $day: morgen | dinsdag 3 maart
activity-will-remind =
    Yaparım.
    Sana mesaj göndereceğim: { $day }.
    Gelmek istemezsen düğmeye dokun.

activity-reminders-off =
    Sorun değil.
    Başka bir şey yapman gerekmez.

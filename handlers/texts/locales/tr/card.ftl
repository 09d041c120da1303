### state: draft
### audience: resident
### Somebody's card: what they enjoy, can do, when they have time, how it goes well. And reading it back.

card-enjoy =
    Merhaba { $name }!
    Seni ne mutlu eder?
    Birden çok seçebilirsin.
    Yazabilir ya da sesli söyleyebilirsin.
    O zaman { $human } dinler.
    .retry = { common-too-long }
    .simpler =
        Sen ne seversin?
        Örneğin: yürümek.

card-enjoyed =
    Seni ne mutlu eder?
    Yaz ya da sesli söyle.
    O zaman { $human } dinler.
    .retry = { common-too-long }
    .simpler =
        Sen ne seversin?
        Birkaç kelime yaz.

# To take away what was said in own words.
card-own-words =
    .away = 🗑️ Bunu sil

card-offer =
    Herkesin elinden bir şey gelir.
    Sen başkası için ne yapmak istersin?
    Küçük bir şey de olur.
    Birden çok seçebilirsin.
    Henüz bilmiyorsan Tamam seç.
    .retry = { common-too-long }
    .simpler =
        Bir komşu için ne yapmayı seversin?
        Örneğin: dinlemek.

card-wish =
    Peki sen ne isterdin?
    Küçük bir şey de olur.
    Bilmiyorsan Tamam’ı seç.
    .simpler =
        Ne istersin?
        Örneğin: birlikte dışarı çıkmak.

card-offered =
    Sen başkası için ne yapmak istersin?
    Yaz ya da sesli söyle.
    O zaman { $human } dinler.
    .retry = { common-too-long }
    .simpler =
        Bir komşu için ne yapmayı seversin?
        Birkaç kelime yaz.

card-enough =
    Teşekkür ederim.
    Katılmak için bu yeter.
    Birkaç kısa sorum daha var.
    Şimdi mi, sonra mı?
    .simpler =
        Birkaç soru daha var.
        Şimdi mi, sonra mı?
    .now = ▶️ Şimdi
    .later = ⏰ Sonra

card-when =
    Ne zaman vaktin olur?
    Birden çok seçebilirsin.
    Henüz bilmiyorsan Tamam seç.
    .simpler =
        Ne zaman vaktin var?
        Örneğin: sabah.
    .morning = 🌅 Sabah
    .afternoon = ☀️ Öğleden sonra
    .evening = 🌙 Akşam

card-days = Hangi günler?
    .simpler =
        Hangi günler?
        Örneğin: hafta sonu.
    .every = 📅 Her gün
    .week = 💼 Hafta içi
    .weekend = 🎈 Hafta sonu

card-pace = Ne kadar yürümek istersin?
    .simpler =
        Kısa mı uzun mu yürürsün?
        Örneğin: 10 dakika.
    .ten = 🚶 10 dakika
    .twenty = 🚶 20 dakika
    .longer = 🚶 Daha uzun

card-comfort =
    Yürürken sana ne iyi gelir?
    Birden çok seçebilirsin.
    Hepsi uygunsa Tamam seç.
    .simpler =
        Yürürken sana ne iyi gelir?
        Örneğin: yavaş yürümek.
    .slow = 🐢 Yavaş yürümek
    .benches = 🪑 Yolda bir bank
    .step-free = ♿ Merdiven yok

card-first =
    İlk sefer tanıdığın biriyle mi olsun?
    .simpler = Önce tanıdığın biri gelsin mi?
    .either = 🤷 Fark etmez

card-where =
    Aşağı yukarı nerede oturuyorsun?
    Bir sokak yeter.
    Hangi ev olduğunu bilmem gerekmez.
    .simpler = Hangi sokak sana yakın?
    .elsewhere = 📍 Başka bir yer

wish-list =
    Sen ne isterdin?
    Birden çok seçebilirsin.
    Yazabilir ya da sesli söyleyebilirsin.
    O zaman { $human } dinler.
    .retry = { common-too-long }
    .simpler =
        Ne istersin?
        Örneğin: birlikte dışarı çıkmak.

wish-own =
    Sen ne isterdin?
    Yaz ya da sesli söyle.
    O zaman { $human } dinler.
    .retry = { common-too-long }
    .simpler =
        Ne istersin?
        Birkaç kelime yaz.

# $heard: a line for each answer. $which: none, all of it, or the rest of a long card
# sample $heard: Je gaat graag wandelen.\nJe wilt boodschappen meenemen. | Je breit of haakt graag.\nJe wilt samen brieven lezen.\nJe hebt tijd in de ochtend, middag en avond.\nJe loopt graag 20 minuten.\nJe gaat eerst met iemand die je kent.
# sample $which: all | rest | none
heard-card =
    { $which ->
        [none] Senden henüz bir şey duymadım.
        [rest] Şunu da duydum.
       *[all] Senden şunu duydum.
    }
    { $heard }
    Şimdi ne yapmak istersin?
    .simpler =
        Senden bunu biliyorum.
        Böyle iyi mi, bir şey değişsin mi?
    .good = 👍 Böyle iyi
    .change = ✏️ Bir şey değiştir

# sample $heard: Je gaat graag wandelen. | Je breit of haakt graag.\nJe werkt graag in de tuin.\nJe wilt samen brieven lezen.\nJe wilt uitleg geven over telefoons.\nJe wilt boodschappen meenemen.
card-heard =
    Senden şunu duydum.
    { $heard }

# One line for each answer. $minutes: 10, 20, or 40 for longer
# sample .enjoy $what: activity-*.you-enjoy
# sample .give $what: offer-*.you-give
# sample .like $what: offer-*.wish
# sample $words: schaken | oude radio’s weer laten spelen, en ook…
# sample $parts: ochtend | ochtend, middag en avond
# sample $minutes: 10 | 20 | 40
# kind: phrase
card-line =
    .enjoy = Sen { $what }.
    .give = Şunu yapabilirsin: { $what }.
    .like = Şunu istersin: { $what }.
    .own = Dedin ki: “{ $words }”.
    .time = Vaktin olan zaman: { $parts }.
    .minutes =
        { $minutes ->
            [40] Biraz daha uzun yürümeyi seversin.
           *[other] { $minutes } dakika yürümeyi seversin.
        }
    .street = Sokağın: { $street }.
    .not-asked = Seni davet etmiyorum.

# kind: phrase
card-part =
    .morning = sabah
    .afternoon = öğleden sonra
    .evening = akşam

# kind: phrase
card-line-days =
    .every = Bu her gün olabilir.
    .week = Bu hafta içi olabilir.
    .weekend = Bu hafta sonu olabilir.
    .some = Bu birkaç gün olabilir.

# kind: phrase
card-line-comfort =
    .slow = Yavaş yürümek sana iyi gelir.
    .benches = Yolda bir bank sana iyi gelir.
    .step-free = Merdivensiz yürümek istersin.
    .known = Önce tanıdığın biriyle gidersin.

heard-part = Neyi değiştirmek istersin?
    .simpler = Ne değişsin?
    .enjoy = 🙂 Sevdiklerim
    .offer = 🎁 Yapabildiklerim
    .wishes = ⭐ Dileğim
    .when = 🕐 Ne zaman
    .pace = 🚶 Ne kadar
    .comfort = 🪑 Bana iyi gelen
    .first = 🤝 Tanıdık biriyle
    .where = 📍 Nerede
    .name = ✏️ Başka bir isim
    .ask = 🔔 Yine sor

# After "do not ask me", taken back.
heard-asked-again =
    Tamam.
    Sana yine sorabilirim.
    Her zaman hayır diyebilirsin.

rename-name =
    Sana nasıl sesleneyim?
    Adını yaz.
    .retry = { start-name.retry }
    .simpler = Adın ne?

card-not-kept =
    Henüz cevabını saklamıyorum.
    Bu yalnız sen istersen olur.
    Kartını seçersen sana sorarım.

card-little =
    Tamam.
    Daha sonra daha çok anlatabilirsin.
    Bakmak ve katılmak her zaman serbest.

card-not-matched =
    Tamam.
    Senin için komşu aramıyorum.
    Bir şey yapman gerekmez.
    Bakmak ve katılmak her zaman serbest.

card-not-contacted =
    Tamam.
    Sana mesaj göndermem.
    O zaman komşu da aramam.
    { $human } belki bir şey bilir.
    Bakmak ve katılmak her zaman serbest.

card-not-asked =
    Tamam.
    Seni davet etmiyorum.
    Bunu her zaman değiştirebilirsin.
    Bakmak ve katılmak her zaman serbest.

card-met-first =
    Güzel! Önce bizden biri seni tanımak istiyor.
    Sonra senin için arayacağım.

card-searching =
    Güzel! Şimdi arıyorum.
    Bu birkaç hafta sürebilir.

# The nearest thing this week: how getting to know each other ends.
# sample $hosted: yes | no
card-next =
    Teşekkürler, { $name }!
    { CAPITAL($the) }: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $hosted ->
        [yes] { $host } de orada.
       *[no] Hoş geldin.
    }
    Gelmek ister misin?
    .come = 👍 Geliyorum
    .not-now = 👎 Şimdi değil
    .begin = 🌳 Bir şey başlat

# $told: whether a human hears of it now
# sample $told: yes | no
card-nothing-yet =
    Teşekkürler, { $name }!
    Bu hafta henüz bir şey yok.
    { $told ->
        [yes] Bunu { $human } duyacak.
       *[no] { $human } belki bir şey biliyordur.
    }
    Sen de bir şey başlatabilirsin.

card-not-this-time =
    Sorun değil.
    Neden olduğunu söylemen gerekmez.
    Her zaman bakabilirsin.

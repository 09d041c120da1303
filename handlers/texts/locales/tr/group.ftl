### state: draft
### audience: resident
### A group of neighbours: born by its people, named by them, ended by them.
### sample $words: birlikte piknik | bir gün mahalle evinde çorba pişirmek
### sample $group: grup | Yürüyenler | Esdoornplein yürüyüşçüleri

# A group without a name.
# kind: phrase
group-nameless = grup

# Somebody of the group who is not named.
# kind: phrase
group-somebody = biri

# To each of them apart, when three or more were together three times.
group-question =
    Merhaba { $name }!
    3 kez birlikte oldunuz.
    Daha sık bir şey yapmak ister misin?
    Ne yapacağınızı siz seçersiniz.
    Ne dediğini kimse duymaz.
    .yes = 👍 Evet, güzel
    .not-now = 👎 Şimdi değil
    .question = ❓ Önce bir soru
    .call = 3 kez birlikte oldunuz. Daha sık bir şey yapmak ister misiniz? Ne dediğinizi kimse duymaz.

group-wait =
    Güzel! Diğerlerine de sorarım.
    Sonucu duyarsın.

# audience: buddy
group-wait-heard = Güzel! Diğerlerine de sorarım. { $name } sonucu duyar.

group-stays-out =
    Tamam.
    Kimseye söylemem.
    Her zaman gelebilirsin.

# audience: buddy
group-stays-out-heard = Tamam. Kimseye söylemem. { $name } her zaman gelebilir.

group-asked-human =
    { $human } seni arar.
    Sonra yine seçebilirsin.

# audience: buddy
group-asked-human-heard = { $human } onu arar: { $name }.

group-begun =
    Artık bir grupsunuz!
    Seninle birlikte: { $names }.
    Ne yapacağınızı siz seçersiniz.
    Daha çok görmek için grup yaz.
    Grup için bir isim biliyor musun?
    .name = 💡 Bir isim var
    .call = Artık bir grupsunuz: siz ve { $names }. Ne yapacağınızı siz seçersiniz. Gerekirse { $human } yardım eder.

group-not-now =
    Şimdi grup olmuyor.
    Yine gelebilirsin.
    Bir şey yapman gerekmez.
    .call = Şimdi grup olmuyor. Yine gelebilirsiniz.

# audience: connector
group-to-support =
    🌱 Yeni bir grup var: { $count } komşu.
    Ne yapacaklarını kendileri seçer.
    Sen sorular için varsın.

group-activity =
    { CAPITAL($who) } grup için bir şey düşündü: { $doing }.
    Gün: { $date }, saat { $clock }.
    Yer: { $landmark }.
    Gelir misin?
    .come = 👍 Gelirim
    .not-now = 👎 Bu kez değil
    .call = { CAPITAL($who) } grupla bir şey yapmak istiyor: { $doing }. Gün: { $date }, saat { $clock }. Yer: { $landmark }. Gelir misiniz?

group-not-this-time =
    Tamam.
    Başka zaman gelebilirsin.

# audience: buddy
group-not-this-time-heard = Tamam. { $name } başka zaman gelebilir.

group-join =
    Merhaba { $name }!
    3 kez geldin.
    Gruba katılmak ister misin: { $group }?
    O zaman sen de karar verirsin.
    .yes = 👍 Evet, güzel
    .not-now = 👎 Şimdi değil
    .call = 3 kez geldiniz. Gruba katılmak ister misiniz? O zaman siz de karar verirsiniz.

group-joined =
    Hoş geldin: { $group }!
    Daha çok görmek için grup yaz.

# audience: buddy
group-joined-heard = Güzel! { $name } artık grupta.

group-over =
    Şimdi bitiyor: { $group }.
    Her şey için teşekkürler.
    Artık tanışıyorsunuz, bu kalır.
    Başka bir şey ister misin?
    { $human } yardım eder.
    .call = Grup şimdi bitiyor. Her şey için teşekkürler. Başka bir şey isterseniz { $human } yardım eder.

group-none =
    Henüz grubun yok.
    Aynı komşularla birkaç kez gel.
    Sonra grup ister misiniz diye sorarım.

# One message for each group of somebody. $lines: who, what is coming, what was agreed
# sample $lines: Sen ve Joke. | Sen, Joke, Fatima ve Marie-Louise.\nMahalle evinde, 17 Eylül Perşembe.\nSorularda Joke yardım eder.
group-screen =
    👥 { CAPITAL($group) }
    { $lines }
    .idea = 💡 Bir fikrim var
    .more = ➡️ Daha çok seç
    .leave = 👋 Ara veya çıkış
    .back = 👋 Ben döndüm

# Lines of that message.
# kind: phrase
group-line =
    .who = Birlikte: { $names }.
    .plan = { $doing }: { $date }.
    .agreed = Anlaştınız: “{ $words }”.
    .rests = Grup şimdi ara verdi.
    .supporter = Sorularda { $human } yardım eder.
    .told = { $human } anlatıyor: “{ $words }”
    .asked =
        { $count ->
            [one] Gruba 1 soru var.
           *[other] Gruba { $count } soru var.
        }

group-leave =
    Her zaman olur.
    Ne istersin: { $group }?
    .rest = ⏸️ Biraz ara
    .leave = 👋 Çıkıyorum
    .stay = ↩️ Kalıyorum

group-stays =
    Tamam.
    Gruptasın: { $group }.

group-rests =
    Tamam.
    Şimdi sana grup için soru sormam.
    Yine gelebilirsin.
    .back = 👋 Ben döndüm

group-left =
    Tamam.
    Artık grupta değilsin: { $group }.
    Nedenini kimse duymaz.
    Yine gelebilirsin.

group-not-any-more =
    Bu artık olmaz.
    Bir şey yapman gerekmez.

group-asking =
    Gruba sorarım.
    Sonucu duyarsın.

group-name-taken =
    Başka bir grubun adı böyle.
    Başka bir isim düşün.

group-name-in-full =
    Lütfen sadece ön ad.
    Başka bir isim düşün.

group-name-later =
    Grup şimdi bir isim seçiyor.
    Sonra yine olur.

group-name-kept =
    Güzel isim!
    Başka isimler de olabilir.
    2 gün sonra birlikte seçersiniz.

group-nothing-weekly =
    Henüz her hafta bir şey yapmıyorsunuz.
    Önce birlikte bir şey düşünün.

group-planned-already =
    Biri gün seçti bile.
    Bir mesaj alırsın.

groupidea-what =
    Grupla ne yapmak istersin?
    Diğerlerine senin adınla sorarım.
    .retry = { common-too-long }
    .simpler =
        Fikrin ne?
        Örneğin: birlikte piknik.

groupname-what =
    Grubun adı ne olabilir?
    Soyadı yazma.
    .retry = { common-too-long }
    .simpler =
        Hangi isim güzel?
        Örneğin: Yürüyenler.

groupagree-what =
    Grupla ne konuşmak istersin?
    Diğerlerine senin adınla sorarım.
    .retry = { common-too-long }
    .simpler =
        Ne istersin?
        Örneğin: birbirimizi bekleriz.
    .slowest = 🚶 En yavaş önde
    .wait = 🤝 Birbirini beklemek

# kind: phrase
groupagree-said =
    .slowest = En yavaş olan önde yürür.
    .wait = Birbirimizi bekleriz.

grouptime-day =
    Hangi gün daha iyi?
    .simpler = Hangi gün?

grouptime-clock =
    O gün ne zaman?
    .simpler = Sabah, öğleden sonra ya da akşam?
    .morning = 🌅 Sabah
    .afternoon = ☀️ Öğleden sonra
    .evening = 🌙 Akşam

groupplace-where =
    Hangi yer daha iyi?
    .simpler = Nerede?

groupmore-what =
    Gruba ne sormak istersin?
    .simpler = Bir düğme seç.
    .idea = 💡 Bir fikir
    .newcomer = 🙂 Biri gelsin mi
    .agree = 🤝 Anlaşalım
    .time = ⏰ Başka saat
    .place = 📍 Başka yer
    .name = 💡 Bir isim
    .rest = ⏸️ Biraz ara
    .end = 👋 Grup bitsin
    .practice = ✅ Bizde ne işe yarar
    .feasts = 🎉 Bayramlar
    .visit = 👋 Grup davet et

# What was decided. To who asked it, where all stays as it was.
group-decided-nothing =
    Grup seçti.
    Şimdi her şey aynı kalıyor.
    Başka bir şey sorabilirsin.
    .call = Grup seçti. Şimdi her şey aynı kalıyor.

group-decided-idea =
    Yeterince komşu bunu istiyor:
    “{ $words }”
    Kim bir gün seçer?
    Başkası yaparsa duyarsın.
    .plan = 📅 Gün seçerim
    .call = Yeterince komşu bunu istiyor: “{ $words }”. Biri gün seçer. Zamanını duyarsınız.

# sample $what: decision-for-each-other-what.errand | decision-for-each-other-what.learn
group-decided-for-each-other =
    Grup birbiri için bir şey yapmak istiyor:
    { $what }.
    Kim bir gün seçer?
    Başkası yaparsa duyarsın.
    .plan = 📅 Gün seçerim
    .call = Grup birbiri için bir şey yapmak istiyor: { $what }. Biri gün seçer. Zamanını duyarsınız.

group-decided-time =
    Grup seçti.
    Artık { $weekday }, saat { $clock }.
    Bir şey yapman gerekmez.
    .call = Grup seçti. Artık { $weekday }, saat { $clock }.

group-decided-place =
    Grup seçti.
    Yer şimdi: { $place }.
    Bir şey yapman gerekmez.
    .call = Grup seçti. Yer şimdi: { $place }.

group-decided-name-good =
    Grubunuzun adı artık:
    “{ $words }”
    .call = Grubun adı artık: “{ $words }”.

group-decided-agreement =
    Anlaştınız:
    “{ $words }”
    Bir şey yapman gerekmez.
    .call = Grup anlaştı: “{ $words }”.

group-decided-newcomer =
    Yeni biri gelebilir: { $group }.
    Uygun birini ararım.
    Bir şey yapman gerekmez.
    .call = Gruba yeni biri gelebilir. Uygun birini ararım.

group-decided-self-running =
    Artık kendiniz yapıyorsunuz.
    Siz sorana kadar sessizim.
    Gerekirse { $human } yardım eder.
    .call = Grup artık kendi yapıyor. Gerekirse { $human } yardım eder.

group-decided-resting =
    Şimdi ara verdi: { $group }.
    Yine bir şey yapabilirsiniz.
    O zaman yaz: grup.
    .call = Grup şimdi ara verdi. Yine bir şey yapabilirsiniz.

# Somebody else of the team is there for the group from now on.
group-supporter =
    Artık { $group } için { $connector } var.
    Sorun mu var?
    { $connector } sana yardım eder.
    Bir şey yapman gerekmez.
    .call = Artık grup için { $connector } var. Sorunuz mu var? { $connector } size yardım eder.

# To who is there for the group.
# audience: connector
# sample $lines: Joke ve Piet. | Joke, Piet ve Fatima.
group-supported =
    Sen şu grup için varsın: { $group }.
    { $lines }
    Ne yapacaklarını kendileri seçer.
    Bir şey yapman gerekmez.
    .hand-over = 🌱 Devret

# sample $what: decision-season-what.new | decision-season-what.less
group-decided-season =
    Grup seçti:
    { $what }.
    Fikri olan söyleyebilir.
    .more = ➡️ Daha fazla seç
    .call = Grup seçti: { $what }. Fikri olan söyleyebilir.

# sample $what: decision-street-what.clean | decision-street-what.meal
group-decided-street =
    Grup sokak için bir şey yapmak istiyor:
    { $what }.
    Kim bir gün seçer?
    Başkası seçerse duyarsın.
    .plan = 📅 Bir gün seç
    .call = Grup sokak için bir şey yapmak istiyor: { $what }. Biri gün seçer. Ne zaman, duyarsınız.

group-visit =
    Bir grup sizi davet ediyor:
    “{ $group }”
    Birlikte: { $doing }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Bakmaya gelir misin?
    .call = Bir grup sizi davet ediyor: “{ $group }”. Birlikte: { $doing }. Gün: { $date }, saat { $clock }. Yer: { $landmark }. Gelir misiniz?

group-visit-no-plan =
    Henüz bir gün seçilmedi.
    Önce birlikte bir şey seçin.
    Sonra bir grubu davet edebilirsin.

groupvisit-which =
    Hangi grubu davet etmek istersin?
    .simpler = Hangi grup?

### state: draft
### audience: resident
### A question to each member of a group, privately. Nobody hears who wanted what.
### sample $words: birlikte piknik | bir gün mahalle evinde çorba pişirmek
### sample $group: grup | Yürüyenler | Esdoornplein yürüyüşçüleri

# $who: who of the group had the idea
decision-idea =
    Merhaba { $name }!
    { CAPITAL($who) } bir şey düşündü.
    “{ $words }”
    Sen ne dersin?
    .yes = 👍 Güzel
    .any = 🤷 Fark etmez
    .no = 👎 Bana göre değil
    .else = 💡 Başka bir şey
    .call = { CAPITAL($who) } grup için bir şey düşündü: “{ $words }”. Siz ne dersiniz?

decision-time =
    Merhaba { $name }!
    { CAPITAL($who) } başka bir saat istiyor.
    Yeni gün { $weekday }, saat { $clock }.
    Sen ne istersin?
    .o0 = Böyle kalsın
    .o1 = ⏰ Başka saat
    .any = 🤷 Fark etmez
    .else = 💡 Başka bir şey
    .call = { CAPITAL($who) } başka bir saat istiyor: { $weekday }, saat { $clock }. Siz ne istersiniz?

decision-place =
    Merhaba { $name }!
    { CAPITAL($who) } başka bir yer istiyor.
    Yeni yer: { $place }.
    Sen ne istersin?
    .o0 = Böyle kalsın
    .o1 = 📍 Başka yer
    .any = 🤷 Fark etmez
    .else = 💡 Başka bir şey
    .call = { CAPITAL($who) } başka bir yer istiyor: { $place }. Siz ne istersiniz?

# $names: what the members thought of
# sample $names: Yürüyenler ve Ihlamurlar | Yürüyenler, Ihlamurlar ve Meydan komşuları
decision-name =
    Merhaba { $name }!
    Grubunuzun adı ne olsun?
    { $names }
    Bir isim seç.
    .any = 🤷 Fark etmez
    .call = Grubun adı ne olsun? Seçenekler: { $names }.

decision-name-good =
    Merhaba { $name }!
    Grubun adı bu olabilir:
    “{ $words }”
    İyi mi?
    .yes = 👍 Evet, iyi
    .any = 🤷 Fark etmez
    .no = 👎 İstemem
    .call = Grubun adı bu olabilir: “{ $words }”. İyi mi?

decision-agreement =
    Merhaba { $name }!
    { CAPITAL($who) } şunu konuşmak istiyor: { $group }.
    “{ $words }”
    Sen de ister misin?
    .yes = 👍 Evet
    .any = 🤷 Fark etmez
    .no = 👎 İstemem
    .else = 💡 Başka bir şey
    .call = { CAPITAL($who) } grupla şunu istiyor: “{ $words }”. Siz de ister misiniz?

decision-newcomer =
    Merhaba { $name }!
    { CAPITAL($who) } bir şey soruyor.
    Yeni biri gelebilir mi: { $group }?
    Ne dediğini kimse duymaz.
    .yes = 👍 Evet
    .any = 🤷 Fark etmez
    .no = 👎 Şimdi değil
    .call = { CAPITAL($who) } soruyor: gruba yeni biri gelebilir mi? Ne dediğinizi kimse duymaz.

decision-phase-self-running =
    Merhaba { $name }!
    Çok şeyi kendiniz yapıyorsunuz.
    Ben sessiz olayım mı?
    O zaman ancak siz sorunca yardım ederim.
    .yes = 👍 Evet, iyi
    .any = 🤷 Fark etmez
    .no = 🌱 Henüz değil
    .call = Grup çok şeyi kendi yapıyor. Ben sessiz olayım mı?

decision-phase-resting =
    Merhaba { $name }!
    Biraz ara versin mi: { $group }?
    Sonra yine birlikte bir şey yapabilirsiniz.
    .yes = 👍 Evet, biraz ara
    .any = 🤷 Fark etmez
    .no = 👎 İstemem
    .call = Grup biraz ara versin mi? Sonra yine bir şey yapılabilir.

decision-phase-ended =
    Merhaba { $name }!
    { CAPITAL($who) } bırakmak istiyor: { $group }.
    Sen de ister misin?
    Biri devam etmek isterse grup kalır.
    .yes = 👍 Evet, bitsin
    .any = 🤷 Fark etmez
    .no = 👎 Devam edeyim
    .call = { CAPITAL($who) } grubu bırakmak istiyor. Siz de ister misiniz? Biri devam etmek isterse grup kalır.

decision-split =
    Merhaba { $name }!
    Çok kişisiniz.
    Başka bir gün için bir grup daha olabilir.
    O grupta olmak ister misin?
    .yes = 👍 Yeni grup
    .any = 🤷 Fark etmez
    .no = Burada kalayım
    .call = Grup büyük. Başka bir gün için bir grup daha olabilir. O grupta olmak ister misiniz?

decision-look-back =
    Merhaba { $name }!
    Şimdi nasıl gidiyor: { $group }?
    .good = 👍 Güzel
    .so-so = 🤷 İdare eder
    .bad = 👎 Güzel değil
    .call = Grup şimdi nasıl gidiyor?

decision-for-each-other =
    Merhaba { $name }!
    Artık sık sık birliktesiniz.
    Birbiriniz için de bir şey yapar mısınız?
    .errand = 🛒 Alışveriş
    .chore = 🔧 Birlikte tamir
    .learn = 🎓 Bir şey öğrenmek
    .no = 👌 Boş ver
    .call = Grup artık sık sık birlikte. Birbiriniz için de bir şey yapar mısınız? Alışveriş, birlikte tamir ya da bir şey öğrenmek?

# What they would do for each other.
# kind: phrase
decision-for-each-other-what =
    .errand = alışveriş getirmek
    .chore = birlikte tamir
    .learn = birbirinden öğrenmek

decision-noted =
    Teşekkür ederim.
    Ne seçtiğini kimse duymaz.
    .change = ✏️ Değiştir

# audience: buddy
decision-noted-heard = Teşekkür ederim. Kimse duymaz: { $name } ne seçti.

decision-talk =
    Bunu söylediğin için teşekkürler.
    Ne seçtiğini kimse duymaz.
    { $human } ile konuşmak ister misin?
    .yes = 👍 Evet

# audience: buddy
decision-talk-heard = { $name } konuşmak ister mi, kişi { $human }? Ne seçildiğini kimse duymaz.

decision-idea-kept =
    Fikrin için teşekkürler.
    Bunu gruba sorarım.
    Bir şey yapman gerekmez.

# audience: buddy
decision-idea-kept-heard = Teşekkür ederim. Bunu gruba sorarım. Düşünen: { $name }.

decision-over =
    Bu soru bitti.
    Bir şey yapman gerekmez.

decision-no-member =
    Bu soru grubun kendisi için.
    Bir şey yapman gerekmez.

# To a caller: the neighbour answered it without them.
# audience: buddy
decision-said-self = { $name } bunu zaten söyledi. Öyle kalır.

decision-enough =
    Gruba zaten çok soru var.
    Sonra bir daha sor.

otheridea-what =
    Sen ne istersin?
    Bunu gruba sorarım.
    .retry = { common-too-long }
    .simpler =
        Ne yapmak istersin?
        Örneğin: piknik.

# $connector: who is there for the group now. $who: the volunteer, with their own $words.
decision-handover =
    Merhaba { $name }!
    Yakında { $connector } başka komşularla olacak.
    { $who } grubunuza arada bir yardım etmek istiyor ve diyor ki:
    “{ $words }”
    Tanışmak ister misiniz?
    .yes = 👍 Evet
    .more = 💬 Önce öğrenmek
    .any = 🤷 Fark etmez
    .no = 👎 İstemem
    .call = Yakında { $connector } başka komşularla olacak. { $who } gruba arada bir yardım etmek istiyor ve diyor ki: “{ $words }”. Tanışmak ister misiniz? Ne dediğinizi kimse duymaz.

# Somebody would like to know more before they answer.
decision-more =
    { $human } seni arayacak.
    Sonra seçebilirsin.
    .choose = 👉 Şimdi seç

# audience: buddy
decision-more-heard =
    { $human } arayacak: { $name }.
    .choose = 👉 Şimdi seç

decision-season =
    Merhaba { $name }!
    Yeni bir mevsim başlıyor.
    Grupla nasıl olsun istersin?
    .new = 💡 Yeni bir şey
    .time = ⏰ Başka bir saat
    .less = ⏸️ Daha seyrek
    .no = 👌 Boş ver
    .call = Yeni bir mevsim başlıyor. Grupla nasıl olsun istersiniz? Yeni bir şey, başka bir saat, daha seyrek ya da böyle mi?

# kind: phrase
decision-season-what =
    .new = yeni bir şey
    .time = başka bir saat
    .less = daha seyrek

decision-street =
    Merhaba { $name }!
    Sokak için bir şey yapar mısınız?
    Bir kez yeter.
    .clean = 🧹 Birlikte temizlik
    .green = 🌱 Çiçek dikmek
    .meal = 🍲 Dışarıda yemek
    .no = 👌 Boş ver
    .call = Sokak için bir şey yapar mısınız? Birlikte temizlik, çiçek dikmek ya da dışarıda yemek?

# kind: phrase
decision-street-what =
    .clean = birlikte temizlik
    .green = çiçek dikmek
    .meal = sokakta birlikte yemek

# sample $other: De Stappers | De wandelaars van het Esdoornplein
decision-visit =
    Merhaba { $name }!
    { CAPITAL($who) } bir grubu davet etmek istiyor:
    “{ $other }”
    Bir kez bakmaya gelebilirler mi?
    .yes = 👍 Evet
    .any = 🤷 Fark etmez
    .no = 👎 Şimdi değil
    .call = { CAPITAL($who) } bir grubu davet etmek istiyor: “{ $other }”. Bir kez bakmaya gelebilirler mi?

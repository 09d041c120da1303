### state: draft
### audience: resident
### After an activity: who was there, how was it, and again?

# To the host, when it is over.
who-was-there =
    { CAPITAL($the) } bitti.
    Kimler geldi?
    .tell = ✏️ İsimleri seç
    .nobody = Kimse gelmedi
    .call = { CAPITAL($the) } bitti. Kimler geldi?

# Once more, the day after.
who-was-there-again =
    Kimler vardı, daha bilmiyorum.
    Konu: { $the }, { $date }.
    Söyler misin?
    .call = Kimler vardı: { $the }, { $date }?

# The host's list. $date: the day it was
present-who =
    Konu: { $the }, { $date }.
    Kimler geldi?
    Birden çok seçebilirsin.
    .simpler =
        Kimler geldi?
        Bir isim seç.
    .someone = ➕ Biri daha

# A neighbour whose name nobody knows yet, in that list.
# kind: phrase
present-new-neighbour = Yeni komşu

present-more = Başka kaç kişi daha vardı?
    .simpler = Kaç kişi daha?
    .n1 = 1 kişi daha
    .n2 = 2 kişi daha
    .n3 = 3 kişi daha
    .n4 = 4 kişi daha
    .n5 = 5 kişi daha
    .n6 = 6 kişi daha
    .n7 = 7 kişi daha
    .n8 = 8 kişi daha

# The same for connectors.
tally-who = { present-who }

tally-more = { present-more }

afterwards-told =
    Teşekkür ederim.
    Bunu sakladım.
    Birazdan herkese nasıl geçtiğini soracağım.

afterwards-nobody-came =
    Kimsenin gelmemesi ne yazık.
    Bu senin yüzünden değil.
    Bunu { $human } da duyacak.
    Bir şey yapman gerekmez.

# To who is the human there.
# audience: connector
afterwards-nobody-came-staff = Kimsenin gelmemesi ne yazık. Bu senin yüzünden değil.

afterwards-told-already =
    Bunu biliyorum.
    Teşekkür ederim.

# To each who was there, privately, in the afternoon.
how-was-it =
    Merhaba { $name }!
    Gelmen ne güzeldi: { $the }.
    Nasıl geçti?
    .good = 👍 Güzel
    .so-so = 🤷 İdare eder
    .bad = 👎 Güzel değil
    .call = Gelmeniz ne güzeldi: { $the }. Nasıl geçti?

afterwards-talk =
    Söylediğin için teşekkür ederim.
    Bunu { $human } ile konuşmak ister misin?
    .otherwise = 🛠️ Başka türlü

afterwards-will-talk =
    Bunu { $human } duyacak.
    Cevap biraz sürebilir.

afterwards-again =
    Teşekkür ederim.
    Bir daha ister misin?
    .weekly = 🔁 Evet, her hafta
    .sometimes = 🙂 Bazen
    .other = 💡 Başka bir şey
    .apart = 🙊 Onunla olmasın
    .no = 👎 Hayır, sağ ol

afterwards-weekly =
    Güzel! Diğerlerine de soracağım.
    Herkes isterse haber veririm.
    Bir şey yapman gerekmez.

afterwards-all-weekly =
    Güzel! Hepiniz istiyorsunuz.
    Sana bir mesaj daha gelecek.

afterwards-sometimes =
    Tamam.
    Belki sana başka zaman yine sorarım.
    Bir şey yapman gerekmez.

afterwards-not-again =
    Sorun değil.
    Neden olduğunu söylemen gerekmez.
    Her zaman bekleriz.

afterwards-thanks =
    Teşekkür ederim.
    Bir şey yapman gerekmez.

idea-what =
    Sen ne yapmak isterdin?
    Yazabilir ya da söyleyebilirsin.
    { $human } okur ya da dinler.
    .simpler =
        Sen ne seversin?
        Örneğin: birlikte yemek yapmak.

afterwards-idea-told =
    Fikrin için teşekkür ederim.
    Artık bunu { $human } biliyor.
    Bir şey yapman gerekmez.

# After a small round with somebody known that was good.
afterwards-company =
    Ne güzel!
    Başkaları da sizinle yürüsün mü?
    .yes = 👍 Evet, birkaç kişi
    .not-yet = 🌱 Henüz değil

afterwards-not-yet =
    Sorun değil.
    Acele etme.
    { $human } ile yine birlikte de olur.

afterwards-own-activity = Güzel! Kendi yürüyüşünü başlatıyorsun.

# To somebody who came without a name; only afterwards.
afterwards-your-name =
    Gelmen ne güzeldi: { $the }.
    Her zaman beklerim.
    Adını söylemek ister misin?
    Söylemesen de olur.
    .say = 🙂 Adım

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
afterwards-talk-heard = { $name } bunu { $human } ile konuşmak istiyor mu?

# audience: buddy
afterwards-will-talk-heard = Bunu { $human } duyacak.

# audience: buddy
afterwards-again-heard = { $name } bir daha ister mi?

# audience: buddy
afterwards-weekly-heard = Güzel. Diğerlerine de soracağım. Herkes isterse { $name } haber alır.

# audience: buddy
afterwards-all-weekly-heard = Güzel! Herkes istiyor. { $name } ne zaman olduğunu öğrenecek.

# audience: buddy
afterwards-sometimes-heard = Tamam. Belki yine sorarım: { $name }.

# audience: buddy
afterwards-not-again-heard = Sorun değil. { $name } neden olduğunu söylemek zorunda değil.

# audience: buddy
afterwards-thanks-heard = Teşekkür ederim. { $name } için yazdım.

# audience: buddy
afterwards-idea-told-heard = Teşekkür ederim. { $human } bu fikri artık biliyor: { $name }.

# audience: buddy
afterwards-company-heard = { $name } başkalarının da yürümesini ister mi?

# audience: buddy
afterwards-not-yet-heard = Sorun değil. { $human } yine seve seve birlikte yürür: { $name }.

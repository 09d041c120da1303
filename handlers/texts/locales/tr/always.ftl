### state: draft
### audience: resident
### What works on every screen: help, a human, language, a pause, stopping, being forgotten.

help-menu =
    Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Komşuların buluşmasına yardım ederim.
    { $human } ile her zaman konuşabilirsin.
    Her zaman bırakabilirsin.
    Şimdi ne yapmak istersin?
    .simpler =
        Ben bir bilgisayarım.
        Komşuların buluşmasına yardım ederim.
        Ne yapmak istersin?
    .go-on = ▶️ Devam et
    .distress = 🆘 Acil yardım
    .report = ⚠️ Bir sorun var

language-choose =
    Bu dilleri biliyorum.
    Hangi dilde okumak istersin?
    .simpler = Hangi dili istersin?

language-changed = Artık Türkçe konuşuyorum.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = Hangi mahallede oturuyorsun?
    .simpler = Hangi mahalle?

human-ask =
    { $human } ile konuşabilirsin.
    O zaman bu sohbeti ona iletirim.
    Adını söylemem.
    Olur mu?
    .simpler =
        { $human } ile konuşmak ister misin?
        Adını söylemem.

human-not =
    Tamam.
    Kimseye bir şey iletmem.

human-asked =
    Bunu { $human } kişisine ilettim.
    Cevap biraz sürebilir.

# $phone: number of the neighbourhood
human-phone =
    Telefon da edebilirsin.
    Numara: { $phone }.

human-is-you =
    Buradaki insan sensin.
    Şu anda başka kimse yok.

human-nobody =
    Henüz açık bir mahalle yok.
    Bu yüzden henüz bir insan da yok.
    Daha sonra bir daha dene.

words-say =
    { $human } için bir sözün var mı?
    Buraya yaz.
    Ya da sesli söyle.
    .simpler =
        Ne söylemek istersin?
        Örneğin: beni ara.
    .nothing = 👎 Hayır, sağ ol

words-more =
    { $human } için iletiyorum.
    Başka bir şey söylemek ister misin?

# What was not understood was passed on.
words-given =
    Bunu { $human } kişisine iletiyorum.
    Cevap biraz sürebilir.

words-none =
    Tamam.
    Bir şey yapman gerekmez.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    { $human } senden zaten çok şey aldı.
    { $human } önce onları okuyacak.
    Bunu henüz iletmiyorum.
    Daha sonra tekrar söyle.

voice-give =
    Ben bir bilgisayarım.
    Bunu dinleyemem.
    { $human } dinleyebilir.
    { $human } bunu dinlesin mi?
    .simpler = { $human } bunu dinlesin mi?

voice-given =
    { $human } için iletiyorum.
    Bir şey yapman gerekmez.

voice-not =
    Tamam.
    Bunu kimse dinlemeyecek.

voice-nobody =
    Ben bir bilgisayarım.
    Bunu dinleyemem.
    Söylemek istediğini yaz.

pause-weeks =
    Biraz dinlenmek iyidir.
    O zaman sana bir şey göndermem.
    Ne kadar dinlenmek istersin?
    .simpler =
        Ne kadar dinlenmek istersin?
        Örneğin: 1 hafta.
    .one = 1 hafta
    .two = 2 hafta
    .four = 4 hafta

# $until: the day on which it begins again
pause-begun =
    Tamam.
    Şu güne kadar dinleniyorsun: { $until }.
    Sana bir şey göndermem.
    Bir şey yapman gerekmez.
    Daha erken dönmek istersen yaz:
    ben döndüm.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    Tamam.
    Şu güne kadar dinleniyorsun: { $until }.
    Sana bir şey göndermem.
    Bir yere gitmen gerekmez.
    Yerin yine boş.
    Daha erken dönmek istersen yaz:
    ben döndüm.

pause-nothing =
    Sana bir şey göndermem.
    Bir şey yapman gerekmez.

paused-menu =
    Şu güne kadar dinleniyorsun: { $until }.
    Ne yapmak istersin?
    .simpler =
        Şimdi dinleniyorsun.
        Yine katılmak ister misin?
    .again = 👋 Ben döndüm
    .longer = ⏸️ Daha uzun ara
    .stay = 👍 Böyle iyi

paused-still =
    Tamam.
    Sana bir şey göndermem.

paused-not =
    İyi ki geldin.
    Zaten ara vermemiştin.

welcome-back =
    Yeniden hoş geldin!
    Aran bitti.
    Bir şey yapman gerekmez.
    Bir şey olursa sana yazarım.
    .call = Aranız bitti. Yeniden hoş geldiniz.

# Back before the end: $again is what they do again, in lines.
# sample $again: Yürüyüş, 3 Mart Çarşamba.
welcome-back-again =
    Yeniden hoş geldin!
    Aran bitti.
    Seni yine bekliyorum:
    { $again }
    Bir şey yapman gerekmez.

# $full: what others have the last place of now, in lines.
# sample $full: Yürüyüş, 3 Mart Çarşamba.
welcome-back-full =
    Burada artık yer kalmadı:
    { $full }
    Yine bir şey olur.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }: { $date }.

stop-how =
    Bırakmak mı istiyorsun?
    Her zaman bırakabilirsin.
    Nedenini söylemen gerekmez.
    Kartını saklayabilirim.
    O zaman sana artık bir şey göndermem.
    Ya da her şeyi silerim.
    .simpler =
        Bırakmak mı istiyorsun?
        Kartını saklarım ya da her şeyi silerim.
    .keep = 🛑 Kartımı sakla
    .erase = 🗑️ Her şeyi sil

stop-done =
    Tamam.
    Sana artık bir şey göndermem.
    Kartın hâlâ duruyor.
    Bir gün dönmek istersen yaz:
    ben döndüm.

forget-sure =
    O zaman her şeyi silerim.
    Adını, kartını ve söylediklerini.
    Bir insanın okuduğunu silemem.
    Bu geri gelmez.
    İstiyor musun?
    .simpler =
        O zaman seninle ilgili her şey silinir.
        İstiyor musun?
    .erase = 🗑️ Her şeyi sil
    .no = 👎 Hayır, silme

forget-not =
    Tamam.
    Her şey olduğu gibi kalır.

erased-goodbye =
    Her şey silindi.
    Artık senin hakkında bir şey bilmiyorum.
    Burada olduğun için teşekkür ederim.
    Bir gün dönmek istersen yaz:
    başla.

# An old message was changed.
always-edited =
    Eski bir mesajı değiştirdin.
    Bunu iyi göremiyorum.
    Bir daha yaz.

# A message of somebody else was forwarded to us.
always-forwarded =
    Bu, başka birinin mesajı.
    Onu saklamıyorum.
    Başkasına da iletmiyorum.
    Kendi sözlerinle söyle.

# Somebody without Telegram wants nothing to be kept any more.
# audience: connector
erase-neighbour =
    { $name } hakkında her şeyi sileyim mi?
    Bu geri gelmez.
    Bunu yalnız { $name } kendisi istediyse yap.
    .ask = 🗑️ Her şeyi sil
    .yes = 🗑️ Evet, sil
    .no = 👎 Hayır, silme

# audience: connector
erase-neighbour-done =
    Her şey silindi.
    Kendi yazdıklarını da at.

# audience: connector
erase-neighbour-not = Tamam. { $name } kalıyor.

# audience: coordinator
erase-whom =
    Kim artık botta olmak istemiyor?
    Burada kendi Telegramı olmayanlar var.
    Bir isim seç.

# audience: coordinator
erase-nobody =
    Silinecek kimse yok.
    Telegramı olan kendisi yazar: beni unut.

### state: draft
### audience: resident
### Stopping, and being forgotten.

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
    Bir gün yine katılmak istersen yaz:
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

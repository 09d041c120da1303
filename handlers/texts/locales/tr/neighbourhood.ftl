### state: draft
### audience: coordinator
### What a coordinator tells about a neighbourhood, its streets and its places.

# sample $state: open | in voorbereiding
# sample $confidant: Ruth, 020 000 00 01 | Marie-Louise van den Heuvel-Rijnders, 020 000 00 01
# sample $streets: Kerkstraat | Kerkstraat, Esdoornplein en Burgemeester Meineszlaan
# sample $from: 8 uur in de avond
# sample $until: 9 uur in de ochtend
neighbourhood-known =
    { $neighbourhood }, { $state }
    Telefon: { $phone }
    Güven kişisi: { $confidant }
    Sokaklar: { $streets }
    Şu saatler arasında bir şey göndermem: { $from } ile { $until }.
    Neyi değiştirmek istersin?

neighbourhood-change =
    .name = 🏘️ İsim
    .phone = ☎️ Telefon
    .confidant = 🤝 Güven kişisi
    .rules = 📜 Ev kuralları
    .privacy = 🔒 Gizlilik metni
    .streets = 🛣️ Sokaklar
    .places = 📍 Yerler
    .choices = 🧩 Kendi seçenekler
    .team = 👥 Ekip
    .organisation = 🏢 Kuruluş adı

# kind: phrase
neighbourhood-state =
    .preparing = hazırlanıyor
    .open = açık
    .paused = şimdilik kapalı
    .closed = kapandı

# kind: phrase
neighbourhood-nothing = henüz yazılmadı

neighbourhood-name =
    Mahallenin adı ne?
    Orada oturanların kullandığı adı seç.
    .retry =
        Bu bir isim için çok uzun.
        Mahallenin adı ne?

neighbourhood-phone =
    Hangi telefon numarasını bir insan açar?
    Mahalleli bu numarayı görür.
    .retry =
        Bu bir telefon numarasına benzemiyor.
        Yalnız numarayı yaz.

neighbourhood-confidant =
    Güven kişisi kim?
    İnsanlar sen ya da bir tanıştırıcı hakkında onunla konuşabilir.
    Adını yaz.
    .retry =
        Bu bir isme benzemiyor.
        Güven kişisi kim?

neighbourhood-reach = { $name } hangi telefon numarasında?
    .retry =
        Bu bir telefon numarasına benzemiyor.
        Yalnız numarayı yaz.

# sample $suggested: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe lenen elkaar geen geld.
neighbourhood-rules =
    Ev kuralları ne?
    Bu bir öneri:
    
    { $suggested }
    
    Bunu al ya da kendi kurallarını yaz.
    .retry =
        Bu çok uzun.
        Birkaç kısa cümle yaz.
    .suggested = 👍 Bunu al

# sample $suggested: We bewaren alleen wat jij zegt. | We bewaren alleen wat jij zegt.\nWie wat ziet, lees je bij /privacy.
neighbourhood-privacy =
    Gizlilik hakkında ne söylemek istersin?
    Bu bir öneri:
    
    { $suggested }
    
    Bunu al ya da kendi metnini yaz.
    .retry =
        Bu çok uzun.
        Birkaç kısa cümle yaz.
    .suggested = 👍 Bunu al

# What residents read when the suggestion was taken over.
# audience: resident
neighbourhood-suggested-rules =
    Birbirimize iyi davranırız.
    Hayır demek her zaman serbest.
    Bilinen bir yerde buluşuruz.
    Birbirimize borç para vermeyiz.
    Duyduğumuzu başkasına anlatmayız.
    İçine sinmeyen bir şey olursa bize söyle.

# audience: resident
neighbourhood-suggested-privacy =
    Söylediklerini ve katıldıklarını saklarız.
    Böylece senin için komşu arayabilirim.
    Kimin neyi gördüğü burada: /privacy.
    Senin hakkında bildiklerim burada: /mijngegevens.
    /vergeetmij yazarsan her şeyi silersin.
    Telegram bunu okuyabilir, komşuların okuyamaz.

# What a resident reads: the words of the coordinator, or the suggestion above.
# audience: resident
# sample $rules: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe spreken af op een bekende plek.\nWe lenen elkaar geen geld.\nWat je hoort, vertel je niet door.\nVertel het ons als iets niet goed voelt.
house-rules =
    Birlikte şuna karar verdik:
    { $rules }

# audience: resident
house-rules-none =
    Henüz ev kuralları yok.
    Şu kişiye sorabilirsin: { $human }.

neighbourhood-far =
    Burası mahalleye çok uzak.
    Mahallede bir konum paylaş ya da atla.

street-list =
    { $count ->
        [0] Henüz sokak yok.
       *[other] Sokaklar bunlar. Bir şey değiştirmek için bir sokağa dokun.
    }
    Mahalleli oturduğu yeri buradan seçer, kapı numarası olmadan.
    .add = ➕ Sokak ekle

street-menu =
    { $street }
    Ne yapmak istersin?
    .name = ✏️ Başka isim
    .where = 🧭 Konum
    .remove = 🗑️ Sil
    .all = ↩️ Bütün sokaklar

street-name =
    Sokağın ya da bloğun adı ne?
    Kapı numarası olmadan.
    .retry =
        Bu bir sokak için çok uzun.
        Sokağın adı ne?

street-where =
    Aşağı yukarı nerede?
    Ataç düğmesiyle sokağın ortasında bir konum paylaş.
    Ya da atla.

street-in-use =
    Burada katılan insanlar oturuyor.
    Adını değiştirebilirsin.

place-list =
    { $count ->
        [0] Henüz yer yok.
       *[other] Yerler bunlar. Bir şey değiştirmek için bir yere dokun.
    }
    İyi bir yer herkese açık ve kolay bulunur.
    .add = 📍 Yer ekle

# sample $lines: Je ziet er een rode bank. | Je ziet er de bank voor de apotheek.\nAdres: Burgemeester Meineszlaan 12\nGoed: een bank om te zitten en een wc
place-known =
    { $place }
    { $lines }
    Neyi değiştirmek istersin?

# kind: phrase
# sample $address: Kerkstraat 1 | Burgemeester Meineszlaan 120, naast de bibliotheek
# sample $moment: dinsdag van 10 tot 12
# sample $good: een wc | een bank om te zitten, een wc en geen trap
place-tells =
    .landmark = Şundan tanırsın: { $landmark }
    .address = Adres: { $address }
    .moment = Açık saatler: { $moment }
    .good = İyi yanı: { $good }

place-change =
    .name = ✏️ Başka isim
    .landmark = 👁️ Nasıl tanınır
    .address = 🏠 Adres
    .moment = 🕙 Açık saatler
    .good = ☑️ Nesi iyi
    .where = 🧭 Konum
    .remove = 🗑️ Sil
    .all = ↩️ Bütün yerler

place-name =
    Yerin adı ne?
    Örneğin: mahalle evi, park, eczane.
    .retry =
        Bu bir isim için çok uzun.
        Yerin adı ne?

place-landmark =
    Yer nasıl tanınır?
    Örneğin: girişteki kırmızı bank.
    .retry =
        Bu çok uzun.
        Yer nasıl tanınır?

place-address =
    Adresi ne?
    Bunu atlayabilirsin.
    .retry =
        Bu bir adres için çok uzun.
        Adresi ne?

place-moment =
    Randevusuz açık saatler var mı?
    Ne zaman olduğunu yaz, örneğin: salı ondan on ikiye.
    Ya da atla.
    .retry =
        Bu çok uzun.
        Açık saatler ne zaman?

place-good =
    Bu yerin nesi iyi?
    Olanların hepsine dokun, sonra Tamam seç.
    .step-free = ♿ Merdiven yok
    .toilet = 🚻 Tuvalet
    .bench = 🪑 Bank

place-where =
    Nerede?
    Ataç düğmesiyle konumu paylaş.
    Ya da atla.

place-in-use =
    Bu yerde bir plan daha var.
    Ondan sonra yeri silebilirsin.

streets-names =
    Sokakların adı ne?
    Buraya yapıştır, her biri bir satırda.
    Kapı numarası olmadan.
    .retry =
        Bir satır bir sokak için çok uzun.
        Her sokağı kendi satırına yaz.

street-added =
    { $count ->
        [0] Bu sokaklar zaten vardı.
        [one] 1 sokak eklendi.
       *[other] { $count } sokak eklendi.
    }
    Yerini söylemek için sonra bir sokağa dokun.
    .all = ↩️ Bütün sokaklar

organisation-name =
    Botun arkasında hangi kuruluş var?
    Adı sokaktaki ilanlarda yazar.
    .retry =
        Bu bir isim için çok uzun.
        Kuruluşun adı ne?
    .none = İsim yok

# sample $lines: De Linden, açık. Bekleyen yok. | De Linden, açık. Bekleyen: 3.
hoods-list =
    Mahallelerin bunlar. Şimdi buradasın: { $neighbourhood }.
    { $lines }
    .go = ➡️ { $neighbourhood }
    .new = ➕ Yeni mahalle
    .close = 🔒 Bunu kapat

# kind: phrase
# sample $state: açık | hazırlanıyor
hoods-line =
    { $neighbourhood }, { $state }. { $count ->
        [0] Bekleyen yok.
       *[other] Bekleyen: { $count }.
    }

newhood-name =
    Yeni mahallenin adı ne?
    Mahallelinin kullandığı adı seç.
    .retry =
        Bu bir isim için çok uzun.
        Mahallenin adı ne?

hoods-made =
    { $neighbourhood } hazır. Şimdi bu mahalledesin.
    /buurten ile başka birine geçersin.

# sample $coming: 0 | 3
# sample $living: 0 | 2
hoods-close =
    Şu mahalleyi kapatayım mı: { $neighbourhood }?
    Daha { $coming } etkinlik ve { $living } grup var. Onlar devam eder.
    Yeni komşular başlayamaz, ben de bir şey önermem.
    Hiçbir şey silinmez.
    .yes = 🔒 Evet, kapat
    .no = 👎 Hayır

hoods-closed =
    { $neighbourhood } kapandı.
    Yeniden açarsan her şey yerinde.
    .open = 🔓 Yeniden aç

hoods-closed-by =
    { $name } şu mahalleyi kapattı: { $neighbourhood }.
    Her şey yerinde duruyor.

hoods-closed-already = Bu mahalle zaten kapalı.

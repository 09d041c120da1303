### state: draft
### audience: coordinator
### Asking somebody for a role, saying yes to it, and who has which.

invite-role =
    Kime sormak istersin?
    Bir kez çalışan bir link yaparım, bir hafta geçerli.
    .connector = 🤝 Tanıştırıcı
    .phone-buddy = ☎️ Telefon arkadaşı
    .confidant = 🤝 Bir güven kişisi
    .coordinator = 👥 Bir koordinatör daha
    .volunteer = 🌱 Bir gönüllü
    .key-figure = 🌍 Kilit kişi
    .experience-expert = 💛 Deneyimli kişi

# sample $role: belmaatje | kwartiermaker
# sample $link: https://t.me/burenbot?start=abc | https://t.me/een_lange_naam_van_een_bot?start=AbCdEfGhIjKlMnOpQrStUv
invite-link =
    Bu linkle biri şu göreve gelir: { $role }.
    { $link }
    Gönder ya da QR kodunu göster.
    Bir kez çalışır, bir hafta geçerli.

invite-own-link =
    Bu linki sen yaptın.
    Sormak istediğin kişiye gönder.

# audience: resident
invite-elsewhere =
    Bu link başka bir mahalle için.
    Orada mısın?
    O zaman { $human } ile konuş.

# audience: resident
invite-have-it =
    Bu görev zaten sende.
    Bir şey yapman gerekmez.

# audience: resident
invite-used =
    Bu link artık çalışmıyor.
    Yeni bir link iste.

# kind: phrase
role-word =
    .connector = tanıştırıcı
    .phone-buddy = telefon arkadaşı
    .confidant = güven kişisi
    .coordinator = koordinatör
    .volunteer = gönüllü
    .key-figure = kilit kişi
    .experience-expert = deneyimli kişi

# Beside the name of who is of the team; no name may hold these words.
# audience: resident
# kind: phrase
role-badge = Ekipten { $name }

# What somebody in the role does, in three lines.
# audience: resident
# kind: phrase
role-means =
    .connector =
        Komşularla tanışırsın.
        Kimlerin birbirine uyduğunu gösteririm.
        İlk önce sen evet ya da hayır dersin.
    .phone-buddy =
        Telegramı olmayan birkaç komşuyu ararsın.
        Onlara neler olduğunu anlatırsın.
        Cevaplarını bana iletirsin.
    .confidant =
        Komşular sana iyi gitmeyen şeyi anlatır.
        Sadece sana anlatılanı duyarsın.
        Başka kimseyle konuşmazsın.
    .coordinator =
        Mahalleyi hazırlarsın.
        Görevler için insanlara sorarsın.
        Sayıları görürsün, bir de kim insan arıyor.
    .volunteer =
        Arada bir bir grubun yanında olursun.
        Grup kendi işini kendi yapar.
        Sadece o grubu görürsün.
    .key-figure =
        Burada çok insan tanırsın.
        Yeni komşulara merhaba dersin.
        Ne sıklıkta, sen seçersin.
    .experience-expert =
        Nasıl olduğunu kendin bilirsin.
        Yeni komşulara merhaba dersin.
        Ne anlatacağını sen seçersin.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | biri
role-meaning =
    Merhaba! Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    { $by } seni bu görev için istiyor: { $role }, { $neighbourhood }.
    { $meaning }
    Bunu yapmak ister misin?
    .simpler =
        Bu görevi ister misin: { $role }?
        Hayır da iyidir.
    .yes = 👍 Yaparım
    .no = 👎 Hayır

# audience: resident
role-name =
    Sana nasıl sesleneyim?
    Adın yeter.
    .retry =
        Bu bir isme benzemiyor.
        Sana nasıl sesleneyim?
    .simpler = Adın ne?

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-keep =
    Adını saklamak istiyorum.
    Görevini de: { $role }.
    Bunu komşular ve ekibin görebilir.
    /vergeetmij yazarsan her şeyi silersin.
    Bunu saklayabilir miyim?
    .simpler =
        Adını saklayabilir miyim?
        Her zaman bırakabilirsin.
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, olmasın

# audience: resident
role-declined =
    Sorun değil.
    Bir şey değişmiyor.
    Bir şey yapman gerekmez.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | biri
another-role =
    { $by } seni bu görev için istiyor: { $role }, { $neighbourhood }.
    { $meaning }
    Şimdiki görevin olduğu gibi kalır.
    Bunu yapmak ister misin?
    .simpler = Bu görevi de ister misin: { $role }?
    .yes = 👍 Yaparım
    .no = 👎 Hayır

# audience: connector
role-welcome-connector =
    Teşekkür ederim, { $name }. Artık tanıştırıcısın.
    Biriyle tanıştın mı? Şunu yaz: /ontmoet.

# audience: resident
role-welcome-phone-buddy =
    Teşekkür ederim, { $name }.
    Artık telefon arkadaşısın.
    Arayacak biri olunca mesaj gönderirim.

role-welcome-confidant =
    Teşekkür ederim, { $name }.
    Artık güven kişisisin.
    Biri sana bir şey anlatınca mesaj gönderirim.

role-welcome-coordinator =
    Teşekkür ederim, { $name }. Artık koordinatörsün.
    Mahalle için neyin gerektiğini burada görürsün: /openen.
    Nasıl gittiğini burada görürsün: /overzicht.

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-ended =
    Artık bu görevde değilsin: { $role }.
    Yaptıkların için teşekkür ederim.
    Bir şey yapman gerekmez.

# sample $lines: Coördinatoren: Ineke | Coördinatoren: Ineke\nKwartiermakers: Nadia en Marie-Louise\nBelmaatjes: nog niemand
# sample $role: belmaatje | kwartiermaker
team-list =
    Ekip bu.
    { $lines }
    Bir görevi bitirmek için isme dokun.
    .end = 🛑 { $name }, { $role }
    .vet = ✅ { $name } bekliyor
    .invite = ✉️ Davet et
    .busy = 📊 Kimin yeri var

# kind: phrase
team-line =
    .coordinator = Koordinatörler: { $names }
    .connector = Tanıştırıcılar: { $names }
    .phone-buddy = Telefon arkadaşları: { $names }
    .confidant = Güven kişileri: { $names }
    .volunteer = Gönüllüler: { $names }
    .key-figure = Kilit kişiler: { $names }
    .experience-expert = Deneyimli kişiler: { $names }

# kind: phrase
team-nobody = henüz kimse yok

# Somebody whom the settings name as coordinator, and who did not start yet.
# kind: phrase
team-not-started = henüz başlamamış biri

# sample $role: belmaatje | kwartiermaker
team-end =
    Bu görevi bitireyim mi: { $name }, { $role }?
    O zaman { $name } bu görev için artık bir şey almaz.
    Sohbette duran orada kalır.
    Açık görevler, telefonlar ve öneriler başkalarına geçer.
    .yes = 🛑 Evet, görevi bitir
    .no = 👎 Hayır

team-not-yourself =
    Kendi görevini bitiremezsin.
    Botun arkasında her zaman bir insan olmalı.
    Bunu başka bir koordinatör yapabilir.

# Who asks, when nobody did but the settings; and a neighbourhood without a name yet.
# kind: phrase
role-asked-by =
    .nobody = Biri
    .new-place = yeni bir mahalle

# A link that was made and not answered yet. $by: who made it
# kind: phrase
# sample $role: telefon arkadaşı | tanıştırıcı
# sample $by: Ineke | Marie-Louise
# sample $date: 1 Mart Pazartesi
team-asked = Henüz cevap yok: { $role }, soran { $by }, { $date }.

# audience: resident
role-welcome-volunteer =
    Teşekkür ederim, { $name }.
    Artık gönüllüsün.
    Bir grup seni arayınca mesaj gönderirim.
    Şimdilik bir şey yapman gerekmez.

# audience: resident
role-welcome-key-figure =
    Teşekkür ederim, { $name }.
    Artık kilit kişi oldun.
    Bir komşu seni arayınca mesaj gönderirim.
    Şimdilik bir şey yapman gerekmez.

# audience: resident
role-welcome-experience-expert =
    Teşekkür ederim, { $name }.
    Artık deneyimli kişi oldun.
    Bir komşu seni arayınca mesaj gönderirim.
    Şimdilik bir şey yapman gerekmez.

# To who is left of the team, when the last one in a role is gone. $closed: whether the neighbourhood paused.
# audience: coordinator
# sample $role: tanıştırıcı | güven kişisi
# sample $closed: yes | no
last-one-gone =
    Artık görevde kimse yok: { $neighbourhood }, { $role }.
    { $closed ->
        [yes] Mahalle şimdilik kapalı, komşular kimi arayacağını biliyor.
       *[no] Mahalle böyle açılamaz.
    }
    Yeni biri var mı? Yaz: /openen.
    .connector = 🤝 Tanıştırıcı iste
    .confidant = 🤝 Birine sor

# To everybody of the neighbourhood.
# audience: resident
neighbourhood-rests =
    Şimdilik kapalı: { $neighbourhood }.
    Ekip için yeni insanlar arıyoruz.
    Hazır olan planlar yapılır.
    Biri mi lazım?
    Ara: { $phone }.
    Bir şey yapman gerekmez.
    .call = Şimdilik kapalı: { $neighbourhood }. Hazır olan planlar yapılır. Biri mi lazım? Arayın: { $phone }.

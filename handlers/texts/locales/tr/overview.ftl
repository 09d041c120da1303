### state: draft
### audience: coordinator
### Opening a neighbourhood, how it goes there, and what went wrong.

# sample $lines: een naam voor de buurt | een vertrouwenspersoon, met telefoonnummer\neen kwartiermaker die ja heeft gezegd\neen plek om af te spreken
opening-list =
    { $count ->
        [one] Mahalle açılmadan önce 1 şey daha gerekli:
       *[other] Mahalle açılmadan önce { $count } şey daha gerekli:
    }
    { $lines }
    .all = ▶️ Hepsini doldur
    .onward = ➡️ Devam

# kind: phrase
opening-missing =
    .name = mahalle için bir isim
    .phone = bir insanın açtığı telefon numarası
    .confidant = telefon numarasıyla bir güven kişisi
    .house-rules = ev kuralları
    .privacy-text = gizlilik metni
    .streets = sokaklar
    .place = buluşacak bir yer
    .connector = evet demiş bir tanıştırıcı

opening-ask =
    .name = 🏘️ İsim
    .phone = ☎️ Telefon
    .confidant = 🤝 Güven kişisi
    .house-rules = 📜 Ev kuralları
    .privacy-text = 🔒 Gizlilik metni
    .streets = ➕ Sokak ekle
    .place = 📍 Yer ekle
    .connector = 🤝 Tanıştırıcı iste

opening-ready =
    Her şey tamam. { $neighbourhood } açılabilir.
    Ondan sonra komşular başlayabilir.
    .open = 🔓 Mahalleyi aç

opening-done =
    { $neighbourhood } açıldı!
    Komşular artık başlayabilir.
    Bir süre durmak istersen yaz: /dicht.

opening-is-open = Mahalle açık.
    .pause = ⏸️ Şimdilik kapat

opening-not-open = Mahalle şu anda açık değil.

opening-pause =
    Şimdilik kapatayım mı: { $neighbourhood }?
    O zaman yeni komşular başlayamaz, ben de yeni bir şey önermem.
    Hazır olan planlar yapılır.
    .yes = ⏸️ Evet, şimdilik kapat
    .no = 👎 Hayır

opening-paused =
    { $neighbourhood } şimdilik kapalı.
    Yeniden açmak için yaz: /openen.
    .open = 🔓 Mahalleyi aç

# sample $state: open | in voorbereiding
# sample $lines: 1 buur doet mee. | 12 buren doen mee.\nDeze week zijn er 5 wandelingen.\n2 voorstellen wachten, al 4 dagen.
overview =
    { $neighbourhood }, { $state }
    { $lines }
    .dead = ⚠️ Ne ters gitti
    .team = 👥 Ekip

# sample $people: 5 kişiden az | 25 ya da daha çok kişi
# kind: phrase
overview-people = Katılan: { $people }.

# kind: phrase
overview-activities =
    { $count ->
        [0] Bu hafta etkinlik yok.
        [one] Bu hafta 1 etkinlik var.
       *[other] Bu hafta { $count } etkinlik var.
    }

# $days: how long the oldest waits
# kind: phrase
overview-suggestions =
    { $count ->
        [0] Bekleyen öneri yok.
        [one]
            1 öneri bir tanıştırıcıyı bekliyor, { $days ->
                [0] bugünden beri.
                [one] 1 gündür.
               *[other] { $days } gündür.
            }
       *[other]
            { $count } öneri bir tanıştırıcıyı bekliyor, en eskisi { $days ->
                [0] bugünden beri.
                [one] 1 gündür.
               *[other] { $days } gündür.
            }
    }

# kind: phrase
# sample $most: 3
overview-full = { $name } için aynı anda { $count } öneri var. { $most } sayısından fazlası çok.

# kind: phrase
overview-tasks =
    { $count ->
        [0] Bir insanı bekleyen yok.
        [one] 1 mesaj bir insanı bekliyor.
       *[other] { $count } mesaj bir insanı bekliyor.
    }

# kind: phrase
overview-waiting =
    { $count ->
        [one] Biri iki günden uzun süredir bekliyor.
       *[other] { $count } tanesi iki günden uzun süredir bekliyor.
    }

# kind: phrase
overview-tick =
    { $minutes ->
        [0] Zamanlayıcı az önce çalıştı.
        [one] Zamanlayıcı 1 dakika önce çalıştı.
       *[other] Zamanlayıcı { $minutes } dakika önce çalıştı.
    }

# kind: phrase
overview-tick-late = Dikkat: zamanlayıcı en son şu zaman çalıştı: { $when }. Hatırlatmalar şimdi geç kalıyor.

# kind: phrase
overview-tick-never = Dikkat: zamanlayıcı henüz hiç çalışmadı. Hatırlatmalar şimdi gelmiyor.

# kind: phrase
overview-dead =
    { $count ->
        [0] Hiçbir şey ters gitmedi.
        [one] 1 şey ters gitti.
       *[other] { $count } şey ters gitti.
    }

dead-letters =
    { $count ->
        [one] Botta bir şey ters gitti.
       *[other] Botta { $count } şey ters gitti.
    }
    Ne olduğunu görmek ister misin?
    .look = ⚠️ Ne ters gitti

# sample $lines: dinsdag 3 maart, om 10 uur in de ochtend: een bericht, walk_reminder (BadRequest)
dead-list =
    Şunlar ters gitti:
    { $lines }
    Bunu bota bakan kişiye göster.
    .again = 🔁 Yeniden gönder
    .seen = 👀 Gördüm

# kind: phrase
# sample $what: een bericht, walk_reminder
# sample $error: BadRequest
dead-line = { $when }: { $what } ({ $error })

# kind: phrase
# sample $kind: walk_reminder
dead-what =
    .said = birinin söylediği ya da seçtiği bir şey
    .sent = bir mesaj, { $kind }

dead-none = Hiçbir şey ters gitmedi.

dead-sent-again =
    { $count ->
        [one] 1 mesaj yeniden yola çıkıyor.
       *[other] { $count } mesaj yeniden yola çıkıyor.
    }

# audience: connector
# sample $lines: Yürüyüş grubu: 6 üye, buluşuyor. Gelecek sefer: 3 Mart Salı. | Yürüyüş grubu: 6 üye, buluşuyor. Gelecek sefer: 3 Mart Salı.
groups-list = { $lines }

# audience: connector
groups-none =
    Henüz grup yok, planlanan bir şey de yok.
    /voorstellen ile kimlerin uyduğunu görürsün.

# kind: phrase
groups-coming = Yakında olanlar:

# kind: phrase
# sample $phase: buluşuyor | kendi yürütüyor
# sample $next: 3 Mart Salı | henüz gün yok
groups-line = { $name }: { $count } üye, { $phase }. Gelecek sefer: { $next }.

# kind: phrase
groups-nameless = İsimsiz grup

# kind: phrase
groups-no-date = henüz gün yok

# kind: phrase
groups-phase =
    .meeting = buluşuyor
    .self-running = kendi yürütüyor
    .resting = dinleniyor

# kind: phrase
groups-activity = { CAPITAL($date) }, { $clock }: { $doing }.

### state: draft
### audience: coordinator
### The desk: is all in order here, and what waits in all neighbourhoods.

# sample $lines: Gereken her şey var. | Şu eksik: telefon ve ev kuralları.\nSon yedek 3 Mart Salı tarihli.
check =
    { $neighbourhood }: { $count ->
        [0] her şey yolunda.
       *[other] { $count } şey seni bekliyor.
    }
    { $lines }
    .missing = ✏️ Doldur
    .waiting = 📋 Bekleyenler

# kind: phrase
# sample $what: ev kuralları | telefon ve ev kuralları
check-line =
    .ready = Gereken her şey var.
    .paused = Mahalle şimdilik kapalı. Gereken her şey var.
    .missing = Şu eksik: { $what }.
    .vetted = Görevi olan herkes için gerekenlere bakıldı.
    .vetting-waits =
        { $count ->
            [one] 1 kişi bir göreve evet dedi ve seni bekliyor.
           *[other] { $count } kişi bir göreve evet dedi ve seni bekliyor.
        }
    .vetting-ends =
        { $count ->
            [one] Bu ay 1 kişiye yeniden bakman gerekiyor.
           *[other] Bu ay { $count } kişiye yeniden bakman gerekiyor.
        }
    .backup = Son yedek: { $when }.
    .backup-old = Dikkat: son yedek eski: { $when }.
    .backup-never = Henüz yedek yok. Botu yöneten kişiye sor.
    .disk = Dikkat: bilgisayarın diski neredeyse dolu.
    .clock-doubted = Dikkat: bilgisayarın saati yanlış.
    .clock-set = Dikkat: bilgisayarın saati bu hafta değiştirildi.
    .machine = Bilgisayarın diski ve saati için bir sorun görülmedi.

# $days: how long the oldest waits
# kind: phrase
check-waits =
    { $count ->
        [0] Bir insanı bekleyen bir şey yok.
       *[other] { $count } şey bir insanı bekliyor, { $days ->
            [0] bugünden beri.
           *[other] en eskisi { $days } gündür.
        }
    }

# $lines: one for each thing; $people: how much lies with whom
# sample $lines: De Linden: bir görev, Joke, 3 gündür. | De Linden: bir görev, Joke, 3 gündür.\nDoğu: bir öneri, ekipten biri, bugünden beri.
# sample $people: Joke: 1. | Joke: 1.\nekipten biri: 1.
wait-list =
    { $count ->
        [one] 1 şey bir insanı bekliyor:
       *[other] { $count } şey bir insanı bekliyor, en eskisi önce:
    }
    { $lines }
    Kimde ne kadar:
    { $people }

# kind: phrase
# sample $what: bir görev | bir öneri
wait-line =
    { $neighbourhood }: { $what }, { $name }, { $days ->
        [0] bugünden beri.
       *[other] { $days } gündür.
    }

# kind: phrase
wait-what =
    .task = bir görev
    .suggestion = bir öneri

# kind: phrase
wait-all = ekipten biri

# kind: phrase
wait-with = { $name }: { $count }.

wait-none = Şu an bir insanı bekleyen bir şey yok.

# sample $lines: De Linden: 5 etkinlik, bekleyen yok.
desk-week =
    Geçen hafta böyleydi:
    { $lines }
    .waiting = 📋 Ne bekliyor

# kind: phrase
# sample $waiting: 0 | 1 | 3
desk-week-line =
    { $neighbourhood }: { $count ->
        [0] etkinlik yok
       *[other] { $count } etkinlik
    }, { $waiting ->
        [0] bekleyen yok.
       *[other] bekleyen { $waiting }, en eskisi { $days } gündür.
    }

desk-backup-old =
    Dikkat: her şeyin son kopyası { $when } tarihli.
    Botu yönetene bakmasını söyle. Belki disk dolu.
    .check = 🩺 Her şey iyi mi?

desk-backup-never =
    Henüz her şeyin bir kopyası yok.
    Bu gece olmadı.
    Botu yönetene bakmasını söyle.

desk-disk =
    Bilgisayarın diski neredeyse dolu.
    Bot hâlâ çalışıyor.
    Botu yönetene bakmasını söyle.

desk-clock-doubted =
    Bilgisayarın saati yanlış.
    Mesajlar saat düzelene kadar bekler.
    Cevaplar gelir.
    Botu yönetene bakmasını söyle.

desk-clock-set =
    Bilgisayarın saati değiştirildi.
    Belki bir mesaj erken ya da geç geldi.
    Botu yönetene bakmasını söyle.

# sample $lines: Nadia: 3 öneriden 3, dolu. | Nadia: 3 öneriden 3, dolu.\nSara: aranacak 2 komşudan 1, yer var.
# sample $full: 0 | 1 | 4
busy =
    { $neighbourhood } ekibi:
    { $lines }
    { $full ->
        [0] Kimse dolu değil.
        [one] 1 görev dolu.
       *[other] { $full } görev dolu.
    }
    Birlikte { $count ->
        [one] 1 işiniz var.
       *[other] { $count } işiniz var.
    }
    .coverage = 🗺️ Diller, sokaklar

busy-nobody = Henüz tanıştırıcı, telefon arkadaşı ya da gönüllü yok.

# sample $most: 2 | 3
# sample $room: dolu | yer var
# kind: phrase
busy-line =
    .connector = { $name }: { $most } öneriden { $count }, { $room }.
    .phone-buddy = { $name }: aranacak { $most } komşudan { $count }, { $room }.
    .volunteer = { $name }: { $most } gruptan { $count }, { $room }.

# kind: phrase
busy-room =
    .yes = yer var
    .no = dolu

# sample $lines: Türkçe: 10 kişi ya da daha çok, ekipten biri de. | Türkçe: 10 kişi ya da daha çok, ekipten biri de.\nKerkstraat: 15 kişi ya da daha çok, ekipten kimse yok.
# sample $fewest: 5
coverage =
    { $neighbourhood } dilleri ve sokakları:
    { $lines }
    { $fewest } kişiden az olanlar burada yok.
    .busy = 📊 Kimin yeri var

coverage-none = Bunu göstermek için henüz çok az kişi var.

# sample $what: Türkçe | Burgemeester Meineszlaan
# sample $people: 5 kişi ya da daha çok | 25 kişi ya da daha çok
# kind: phrase
coverage-line =
    .yes = { $what }: { $people }, ekipten biri de.
    .no = { $what }: { $people }, ekipten kimse yok.
    .unknown = { $what }: { $people }.

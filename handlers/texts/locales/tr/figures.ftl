### state: draft
### audience: coordinator
### Figures of three months. No number of people but in fives, no euro, nobody alone.

# $number: of the quarter
# sample $number: 1 | 4
# sample $year: 2027
# sample $lines: Bir şey olmadı. | 12 etkinlik oldu.\n5 tanesini komşular başlattı.\n25 veya daha fazla kişi oradaydı.
figures =
    { $neighbourhood }, { $year }, { $number }. çeyrek
    { $lines }
    Bu, bakım masrafları ve tek bir insan hakkında hiçbir şey söylemez.
    .earlier = ⬅️ Önceki çeyrek
    .study = 📤 Araştırma için
    .practice = ✅ Ne işe yarar

figures-paper =
    Aynısı kağıt üzerinde.

# sample $number: 1 | 4
# sample $year: 2027
# kind: phrase
figures-title = { $neighbourhood }, { $year }, { $number }. çeyrek

# kind: phrase
figures-foot = Bu, bakım masrafları ve tek bir insan hakkında hiçbir şey söylemez.

# kind: phrase
figures-line =
    .empty = Sayılacak bir şey olmadı.
    .partners = Dikkat: üçte birinden fazlası partnerlerden geldi. Komşular bunu kendileri istiyor mu?

# kind: phrase
figures-activities =
    { $count ->
        [0] Etkinlik olmadı.
        [one] 1 etkinlik oldu.
       *[other] { $count } etkinlik oldu.
    }

# kind: phrase
figures-ours =
    { $count ->
        [0] Hiçbirini bir komşu veya grup başlatmadı.
        [one] 1 tanesini bir komşu veya grup başlattı.
       *[other] { $count } tanesini komşular veya gruplar başlattı.
    }

# kind: phrase
figures-exchanges =
    { $count ->
        [0] Henüz kimse başkası için bir şey yapmadı.
        [one] 1 kez bir komşu başkası için bir şey yaptı.
       *[other] { $count } kez bir komşu başkası için bir şey yaptı.
    }

# kind: phrase
figures-group =
    .forming =
        { $count ->
            [one] 1 grup başlıyor.
           *[other] { $count } grup başlıyor.
        }
    .meeting =
        { $count ->
            [one] 1 grup buluşuyor.
           *[other] { $count } grup buluşuyor.
        }
    .self-running =
        { $count ->
            [one] 1 grup kendi yürütüyor.
           *[other] { $count } grup kendi yürütüyor.
        }
    .resting =
        { $count ->
            [one] 1 grup dinleniyor.
           *[other] { $count } grup dinleniyor.
        }

# kind: phrase
# sample $groups: 1 grup buluşuyor.
# sample $since: Çoğunlukla 1 haftadır. | Çoğunlukla 12 haftadır.
figures-phase = { $groups } { $since }

# kind: phrase
figures-weeks =
    { $count ->
        [0] Bu yeni başladı.
        [one] Çoğunlukla 1 haftadır.
       *[other] Çoğunlukla { $count } haftadır.
    }

# $times: how many of them were seen within two working days
# kind: phrase
figures-signals =
    { $count ->
        [one] 1 bildirim vardı.
       *[other] { $count } bildirim vardı.
    } Zamanında görülen: { $times }.

# kind: phrase
# sample $people: 5 kişiden az | 25 veya daha fazla kişi
figures-people =
    .there = Katılan: { $people }.
    .first = İlk kez: { $people }.
    .now-and-then = Ara sıra: { $people }.
    .regular = Sık sık: { $people }.
    .carries = Birlikte taşıyan: { $people }.
    .by-flyer = El ilanıyla gelen: { $people }.
    .by-neighbour = Komşuyla gelen: { $people }.
    .by-connector = Mahalle görevlisiyle gelen: { $people }.
    .by-partner = Partnerle gelen: { $people }.
    .by-walk-in = Kendiliğinden gelen: { $people }.
    .by-phone = Telefonla gelen: { $people }.
    .by-unknown = Başka yolla gelen: { $people }.
    .helped = Yardım alan: { $people }.
    .gave-too = Yardım alan ve veren: { $people }.
    .know = Artık bir komşu tanıyan: { $people }.
    .both-ways = Karşılıklı yardım eden: { $people }.
    .again = İlk seferden sonra yine gelen: { $people }.
    .own-feet = Önce biriyle, sonra tek başına gelen: { $people }.
    .full = Ekipte yeri dolu olan: { $people }.
    .thanked = Teşekkür edilen: { $people }.

# kind: phrase
figures-kind =
    .meet = buluşmak
    .support = desteklemek
    .develop = gelişmek
    .undertake = girişmek

# kind: phrase
figures-origin =
    .resident = bir komşu
    .group = bir grup
    .volunteer = bir gönüllü
    .partner = bir partner
    .season = bir sezon

# kind: phrase
figures-chart =
    .kinds = Ne yaptık
    .origins = Kim başlattı

# sample $number: 1 | 4
# sample $year: 2027
study-why =
    { $year } yılı { $number }. çeyreğin sayılarıyla bir dosya yaparım.
    Bunun için ikinci bir koordinatör de evet der.
    Ne için?
    .research = 🔎 Araştırma
    .municipality = 🏛️ Belediye
    .learning = 🌱 Kendimiz için

# kind: phrase
study-reason =
    .research = bir araştırma
    .municipality = belediye
    .learning = kendimiz öğrenelim diye

study-alone =
    Bunun için ikinci bir koordinatör gerekir.
    Önce /uitnodigen ile birini davet et.

study-asked =
    Diğer koordinatöre soruyorum.
    Evet derse dosyayı alırsın.
    Evet gelmezse bir hafta sonra biter.

# sample $number: 1 | 4
# sample $year: 2027
# sample $why: bir araştırma | belediye
study-asked-you =
    { $name } sayıları istiyor: { $neighbourhood }, { $year }, { $number }. çeyrek.
    Ne için: { $why }.
    İçinde isim yok, insanlar sadece beşer beşer.
    Senin için iyi mi?
    .yes = 👍 Evet, iyi
    .no = 👎 Şimdi değil

study-agreed = Teşekkürler. Dosyayı alan: { $name }.

study-not-made = Tamam. Dosyayı yapmıyorum.

study-who-asked-left = Bunu isteyen artık koordinatör değil. Bir şey yapmıyorum.

# sample $number: 1 | 4
# sample $year: 2027
study-ready =
    { $year } yılı { $number }. çeyreğin sayıları burada.
    Sadece söylediğin kişiye ver.
    Sonra sil.

study-refused =
    Diğer koordinatör şimdi değil dedi.
    Birlikte konuşun.

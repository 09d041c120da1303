### state: draft
### audience: resident
### What works for a group, in the words of its people, without their names.

# sample $words: sırayla yemek yapmak | çok hızlı yürümemek
# kind: phrase
practice-line =
    .do = İşe yarar: “{ $words }”.
    .do-not = İşe yaramaz: “{ $words }”.
    .none = Henüz bir şey yok.

# sample $lines: Henüz bir şey yok. | İşe yarar: “sırayla yemek yapmak”.\nİşe yaramaz: “çok hızlı yürümek”.
# sample $group: grup | De Stappers
practice-card =
    ✅ Ne işe yarar: { $group }
    { $lines }
    .do = 👍 Bu işe yarar
    .dont = 👎 Bu yaramaz
    .away = 🗑️ Sözlerimi sil

# sample $works: yes | no
practice-what =
    { $works ->
        [yes] Sizde ne işe yarar?
       *[other] Sizde ne işe yaramaz?
    }
    Senin yazdığını kimse okumaz.
    İsim yazma.
    .retry = { common-too-long }
    .simpler =
        Sizde ne işe yarar?
        Örneğin: sırayla yemek yapmak.

practice-who =
    Bunu başkaları da okusun mu?
    Örneğin yeni bir grup.
    Kimin yazdığını okumazlar.
    .simpler = Bunu kim okusun?
    .all = 👍 Evet, olur
    .ours = 👥 Sadece biz

practice-kept =
    Güzel! Eklendi.
    İstediğin zaman silebilirsin.

practice-enough =
    Burada zaten çok sözün var.
    Önce bir şey sil.

practice-kept-ours =
    Eklendi.
    İçinde bir isim var.
    Bu yüzden sadece siz okursunuz.

practice-away =
    Tamam.
    Sözlerin silindi.

# audience: coordinator
practice-nothing-yet =
    Gruplar henüz başkaları için yazmadı.
    Bir şey yapman gerekmez.

# audience: coordinator
practice-paper =
    Gruplarda bu işe yarar, bu yaramaz.
    İçinde isim yok.

# kind: phrase
practice-file = ne-ise-yarar.txt

# sample $number: 1 | 12
# kind: phrase
practice-heading = Grup { $number }

### state: draft
### audience: connector
### A connector's own people.

neighbours-none = Burada henüz kimseyi tanımıyorsun.
    .met = 👋 Biriyle tanıştım

neighbours-list =
    { $count ->
        [one] Tanıdığın komşu bu.
       *[other] Tanıdığın { $count } komşu bunlar.
    }
    Bir isim seç.
    .more = ➡️ Daha çok göster

# $words: the name that was typed
# sample $words: Wim | Marie
neighbours-found =
    { $words } derken kimi kastediyorsun?
    Bir ad seç.

neighbours-alone =
    { $count ->
        [one] Bu komşuyu şimdi hiçbirimiz tanımıyoruz.
       *[other] Bu { $count } komşuyu şimdi hiçbirimiz tanımıyoruz.
    }
    Bir isim seç.

neighbours-take-on =
    Şimdi hiçbirimiz tanımıyoruz: { $name }.
    Tanışmak ister misin? O zaman kartı görürsün.
    .yes = 👋 Evet, tanışırım

# $lines: what they said of themselves, line by line
# sample $lines: Joke doet mee.\nJoke gaat graag wandelen. | Marie-Louise doet mee.\nMarie-Louise wil uitleg geven over telefoons.
neighbours-card =
    🙂 { $name }
    { $lines }
    .link = 📱 Yeni link
    .small-round = 🚶 Küçük tur
    .how = 🙂 Nasıl diye sor
    .pass = 🤝 Başka birine
    .card = ✏️ Kartı doldur
    .ask = 🔔 Yine sor
    .apart = 🙊 Onunla olmasın
    .all = 🏘️ Komşularım

# kind: phrase
neighbours-state =
    .met = { $name } bir link aldı ve henüz başlamadı.
    .welcome = { $name } kartı henüz doldurmadı.
    .taking-part = { $name } katılıyor.
    .resting = { $name } şimdilik dinleniyor.
    .paused = { $name } ara verdi, şu güne kadar: { $until }.

# $what: "gaat graag wandelen"
# sample $what: activity-*.they-enjoy
# kind: phrase
neighbours-fact = { $name } { $what }.

# sample $what: offer-*.they-give
# kind: phrase
neighbours-gives = { $name } şunu yapabilir: { $what }.

# sample $what: offer-*.wish
# kind: phrase
neighbours-wishes = { $name } şunu istiyor: { $what }.

# sample $words: schaken | oude radio’s weer laten spelen, en ook de televisie
# kind: phrase
neighbours-own = { $name } dedi ki: “{ $words }”.

# kind: phrase
neighbours-minutes = { $minutes } dakika yürüyebilir.

# sample $what: rustig lopen | rustig lopen, banken, geen drempels en eerst met iemand bekend
# kind: phrase
neighbours-goes-well = { $name } için iyi olan: { $what }.

# kind: phrase
neighbours-comfort =
    .slow = yavaş yürümek
    .benches = banklar
    .step-free = merdivensiz
    .first-with-known = önce tanıdık biriyle

# kind: phrase
neighbours-part =
    .morning = sabah
    .afternoon = öğleden sonra
    .evening = akşam

# $parts: of the day
# sample $parts: de ochtend | de ochtend, de middag en de avond
# kind: phrase
neighbours-time = Vakti olan zaman: { $parts }.

# kind: phrase
neighbours-street = Sokak: { $street }.

# kind: phrase
neighbours-phone = Telefon: { $phone }.

# kind: phrase
neighbours-buddy =
    .agreed = { $buddy } arıyor: { $name }.
    .asked = { $buddy } aramak istiyor. Önce { $name } ile konuş.

# kind: phrase
neighbours-not-asked = { $name } davet edilmiyor.

# kind: button
neighbours-which =
    .no-group = 👥 Grubu yok: { $count }
    .never-asked = ✉️ Hiç sorulmadı: { $count }
    .long-ago = 🕰️ Uzun zaman: { $count }

# kind: phrase
# sample $last: 3 Mart Salı | henüz yok
neighbours-last = { $name }: { $last }

# kind: phrase
# sample $last: 3 Mart Salı | henüz yok
neighbours-last-contact = Son görüşme: { $last }.

# kind: phrase
neighbours-no-contact = henüz yok

# sample $lines: Joke: 3 Mart Salı | Joke: henüz yok\nMarie-Louise: 3 Mart Salı
neighbours-forgotten-no-group =
    { $count } komşu hiçbir grupta değil.
    Son görüşmeleri:
    { $lines }

# sample $lines: Joke: 3 Mart Salı | Joke: henüz yok\nMarie-Louise: 3 Mart Salı
neighbours-forgotten-never-asked =
    { $count } komşuya hiç sorulmadı.
    Son görüşmeleri:
    { $lines }

# sample $lines: Joke: 3 Mart Salı | Joke: henüz yok\nMarie-Louise: 3 Mart Salı
neighbours-forgotten-long-ago =
    { $count } komşudan 6 haftadır haber yok.
    Son görüşmeleri:
    { $lines }

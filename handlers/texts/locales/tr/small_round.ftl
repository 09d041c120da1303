### state: draft
### audience: connector
### A first small round: the connector walks once with somebody, from the door to a place nearby.

# $minutes: how long walking goes well; 0 when that was not said
small-round =
    💡 { $name } önce tanıdığı biriyle yürümek istiyor.
    { $minutes ->
        [0] Bir fikir: { $name } ile bir kez küçük bir tur yürü, kapıdan yakın bir yere kadar.
       *[other] Bir fikir: { $name } ile bir kez { $minutes } dakika yürü, kapıdan yakın bir yere kadar.
    }
    .good = 👍 İyi fikir
    .not-now = 👎 Şimdi değil

small-round-set-aside = Tamam. Bir şey yapman gerekmez.

small-round-day = { $name } ile hangi gün yürüyeceksin?

small-round-clock = Kapıyı saat kaçta çalacaksın? { $name } bunu bilsin.

small-round-place = Nereye kadar yürüyeceksiniz?

small-round-too-late =
    O gün geçti.
    Başka bir gün seç.

small-round-already = { $name } ile küçük bir tur zaten hazır.

# sample $told: yes | no
small-round-begun =
    { $told ->
        [yes] Güzel. { $name } bunu öğrenecek.
       *[no] Güzel. { $name } Telegram kullanmıyor: arama listende duruyor.
    }
    Kapıyı sen çalacaksın: { $date }, { $clock }.

# $host: who rings at the door
# audience: resident
small-round-plan =
    Merhaba { $name }!
    { $host } ile küçük bir tur.
    Gün: { $date }.
    Saat: { $clock }.
    { $host } kapını çalacak.
    Şuraya kadar yürüyeceksiniz: { $landmark }.
    Gelir misin?
    .yes = 👍 Geliyorum
    .another-day = 📅 Başka bir gün
    .call =
        { $host } sizinle küçük bir tur yürümek istiyor.
        Gün: { $date }, saat: { $clock }.
        { $host } kapınızı çalacak, şuraya kadar yürüyeceksiniz: { $landmark }.

# audience: resident
# kind: message
small-round-answered =
    .yes =
        Güzel! Görüşürüz.
        { $host } kapını çalacak.
        Bir şey yapman gerekmez.
    .another-day =
        Tamam.
        { $host } için başka bir gün soruyorum.
        Bir şey yapman gerekmez.

small-round-host =
    { $name } ile küçük bir tur: { $day }, { $clock }.
    Kapısını çal. Şuraya kadar yürüyeceksiniz: { $landmark }.

small-round-yes = 👍 { $name } geliyor: { $date }, { $clock }. Kapıyı sen çalacaksın.

small-round-another-day = { $name } başka bir gün istiyor.
    .choose = 📅 Başka gün seç

### state: draft
### audience: resident
### What who comes hears when something about an activity changes, and how a host or connector changes it.

# Somebody cannot come; nobody is named.
activity-one-less =
    Biri gelemiyor.
    { CAPITAL($the) } yine yapılır.
    Bir şey yapman gerekmez.
    .call = Biri gelemiyor. { CAPITAL($the) } yine yapılır.

# Two are left.
activity-small-club =
    Biri gelemiyor.
    Şimdi iki kişisiniz.
    Böyle de güzel olur.
    { CAPITAL($the) } yine yapılır.
    Bir şey yapman gerekmez.
    .call = Biri gelemiyor. Şimdi iki kişisiniz. { CAPITAL($the) } yine yapılır.

# One is left.
activity-alone =
    Biri gelemiyor.
    Şimdi yalnız sen kaldın.
    Belki yine biri gelir.
    Gidip gitmemeyi sen seçebilirsin.
    { $human } seninle birlikte düşünür.
    .call = Biri gelemiyor. Şimdi yalnız siz kaldınız. Gidip gitmemeyi siz seçebilirsiniz.

activity-moved =
    Merhaba { $name }!
    Değişti: { $the }.
    Yeni gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Ne yapıyorsun?
    .call =
        Değişti: { $the }.
        Yeni gün: { $date }, saat: { $clock }.
        Yer: { $landmark }.
        O zaman da gelir misiniz?

# To somebody of whom nothing is kept but the chat.
activity-moved-nameless =
    Değişti: { $the }.
    Yeni gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Öylece gelebilirsin.

activity-called-off =
    Merhaba { $name }!
    Olmuyor: { $the }, { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Bir şey yapman gerekmez.
    Başka zaman görüşürüz!
    .call = Olmuyor: { $the }. Gün: { $date }, saat: { $clock }. Başka zaman görüşürüz.

activity-called-off-nameless =
    Olmuyor: { $the }, { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Bir şey yapman gerekmez.
    Başka zaman görüşürüz!

# One of those who come did not hear what changed. $who: who that is, or "biri". $human: the connector.
activity-not-told =
    Bir mesajım ulaşmadı.
    Kime: { $who }.
    Konu: { $the }, { $date }.
    { $human } bunu biliyor.
    Bir şey yapman gerekmez.

# Your own activity, or for a connector one of the neighbourhood. $who: who comes, in lines
# sample $who: Nog niemand anders heeft iets gezegd. | Marie-Louise, Fatima, Joke, Piet en 3 buren komen ook.
activity-change-card =
    { CAPITAL($the) }: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $who }
    .move = 📅 Zamanı değiştir
    .details = ✏️ Daha fazla
    .call-off = 🚫 Olmasın
    .rain = 🌧️ Kötü hava
    .lead-no-more = 👋 Artık yönetme
    .stop = 🛑 Bunu durdur

# For a connector who does not come along.
# kind: phrase
# sample $count: 0 | 1 | 12
activity-change-coming =
    { $count ->
        [0] Henüz kimse gelmiyor.
        [one] 1 komşu geliyor.
       *[other] { $count } komşu geliyor.
    }

activity-change-none =
    Şu anda bir planın yok.
    Ama bir şey başlatabilirsin.

move-when = O zaman ne zaman { $doing } istersin?
    .simpler = Başka bir zaman seç.

# $places: a line for each place on a button
# sample $places: Apotheek: bij het bankje. | Apotheek: bij het bankje voor de apotheek.\nBuurthuis: bij de blauwe deur van het buurthuis.\nPark: bij de fontein in het park.
move-where =
    O zaman nerede başlıyoruz?
    { $places }
    .simpler = Nerede başlayalım?

# The host cannot come. $count: how many still come
# audience: connector
activity-needs-host =
    Yanlarında olacak biri gerekiyor: { $the }, { $date }.
    Saat: { $clock }, yer: { $landmark }.
    { $count ->
        [one] 1 komşu geliyor.
       *[other] { $count } komşu geliyor.
    }
    .yes = 🙋 Ben giderim

# audience: connector
activity-change-you-host = Teşekkür ederim. Sen oradasın: { $date }, { $clock }. Yer: { $landmark }.

activity-change-sure =
    { CAPITAL($the) } gerçekten olmasın mı?
    Gelecek herkes haber alır.
    .yes = 🚫 Olmasın
    .no = 👍 Olsun

activity-change-called-off =
    { CAPITAL($the) } olmuyor.
    Gelecek herkes haber alır.
    Bir şey yapman gerekmez.

activity-change-kept = { CAPITAL($the) } yine yapılır.

activity-change-moved =
    Zamanı değişti: { $the }.
    Yeni gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.
    Gelecek herkes haber alır.

activity-change-too-late =
    O zaman geçti.
    Başka bir gün ya da saat seç.

activity-change-taken =
    O zaman zaten bir planınız var.
    Başka bir gün ya da saat seç.

rain-what =
    Hava iyi değil.
    Ne yapalım?
    .off = 🚫 İptal
    .inside = ☕ İçeride kahve
    .simpler = Devam mı?

rain-where =
    Kahve nerede?
    .simpler = Nerede?

stop-hosting-thanks =
    Yönettiğin için teşekkürler: { $the }.
    Kim yapmak ister, diğerlerine sorarım.
    Gelmeye devam edebilirsin.

# audience: connector
stop-hosting-asked =
    Kim yapmak ister, komşulara sorarım.
    Biri evet diyene kadar sen yönetirsin.

# audience: connector
series-led-now =
    Artık { $who } yönetiyor. Her { $weekday }: { $doing }.
    Orada olman gerekmez.
    Yine de hoş geldin.

series-needs-host =
    Merhaba { $name }!
    Her { $weekday }: { $doing }.
    Yönetecek birini arıyoruz.
    Orada olursun ve kim geldi söylersin.
    Bunu yapmak ister misin?
    .yes = 👍 Evet, isterim
    .no = 👎 Şimdi değil
    .call = Her { $weekday }: { $doing }. Yönetecek birini arıyoruz. Orada olursunuz ve kim geldi söylersiniz. Bunu yapmak ister misiniz?

series-needs-host-yes =
    Ne güzel, teşekkürler!
    Artık sen yönetiyorsun.
    İstediğin zaman bırakabilirsin.

# audience: buddy
series-needs-host-yes-heard = Ne güzel! Artık { $name } yönetiyor.

series-needs-host-no =
    Tamam.
    Yine de hoş geldin.

# audience: buddy
series-needs-host-no-heard = Tamam. { $name } yine de gelebilir.

series-has-host =
    Biri zaten yapıyor.
    Bir şey yapman gerekmez.

# Somebody of the team stops what others planned. $who: who that is.
activity-stopped =
    Merhaba { $name }!
    Olmuyor: { $the }, { $date }.
    Güvenli olmadığı için { $who } durdurdu.
    Bir sorun var mı?
    { $human } seninle konuşmak ister.
    .call = Olmuyor: { $the }, { $date }. Güvenli olmadığı için { $who } durdurdu. { $human } sizinle konuşmak ister.

activity-stopped-nameless =
    Olmuyor: { $the }, { $date }.
    Güvenli değil.
    Bir şey yapman gerekmez.
    Başka zaman görüşürüz!

# audience: connector
safetystop-reason =
    Şunu durduruyorsun: { $the }, { $date }.
    Bunu sadece güvenli değilse yap.
    Güvenli olmayan ne?
    Bunu sadece koordinatör okur.
    Gelecek olanlar senin durdurduğunu duyar.
    .retry = { common-too-long }
    .simpler =
        Güvenli olmayan ne?
        Örneğin: fırtına geliyor.

# audience: connector
activity-stop-done =
    Olmuyor: { $the }, { $date }.
    Gelecek herkes haber alır.
    Koordinatör nedenini okur.

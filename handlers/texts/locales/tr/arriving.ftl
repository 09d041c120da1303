### state: draft
### audience: resident
### Getting to know each other: who the bot is, what may be kept, a name. And the links that bring somebody in.

# $known: yes, when a connector met this person already
# sample $known: yes | no
start-hello =
    { $known ->
        [yes] Merhaba { $name }! Ben Komşu botuyum.
       *[no] Merhaba! Ben Komşu botuyum.
    }
    Ben bir bilgisayarım, insan değilim.
    { $human } ile her zaman konuşabilirsin.
    Komşuların buluşmasına yardım ederim.
    Kayıt gerekmez.
    Başlayalım mı?
    .simpler =
        Ben bir bilgisayarım.
        Komşuların buluşmasına yardım ederim.
        Başlayalım mı?
    .yes = 👍 Evet, başla
    .look = 📅 Neler var
    .language = 🌍 Dil

start-questions =
    Sana birkaç kısa soru soracağım.
    Acele etme.
    Her zaman bırakabilirsin.
    Hepsini sonra değiştirebilirsin.
    Şimdi mi, sonra mı?
    .simpler =
        Birkaç soru soracağım.
        Şimdi mi, sonra mı?
    .now = ▶️ Şimdi
    .later = ⏰ Sonra
    .phone = 📞 Beni arayın

start-later =
    Tamam.
    Bir şey yapman gerekmez.
    Bakmak ve katılmak her zaman serbest.

# The same two answers to each question about what may be done.
start-consent =
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, olmasın

start-keep =
    Cevaplarını saklamak istiyorum.
    Böylece senin için komşu arayabilirim.
    { $human } ve ekip bunları okuyabilir.
    Hepsini her zaman sildirebilirsin.
    Saklayabilir miyim?
    .simpler =
        Söylediklerini saklayabilir miyim?
        Ekip de bunu okur.

start-adult =
    Güzel.
    Katılmak 18 yaşından itibaren olur.
    18 yaşında ya da daha büyük müsün?
    .simpler = 18 yaşında ya da daha büyük müsün?

# Money and care: who has somebody for that is spoken with by a human first. Asked of everybody who comes in.
start-mentor =
    Bazen işlerini başka biri yürütür.
    Bu bir kayyum ya da mentordur.
    Senin var mı?
    .simpler = Kayyumun ya da mentorun var mı?

start-matched =
    Senin için komşu arayabilirim.
    Aynı şeyi kim seviyor, ona bakarım.
    Hayır demek de iyidir.
    Senin için arayayım mı?
    .simpler =
        Senin için komşu arayayım mı?
        Hayır da iyidir.

contact-may =
    Bazen senin için güzel bir şey bulurum.
    O zaman sana mesaj gönderirim.
    Hayır demek de iyidir.
    Sana mesaj gönderebilir miyim?
    .simpler =
        Sana mesaj gönderebilir miyim?
        Hayır da iyidir.

# $seen: yes, when there is a name to see
# sample $seen: yes | no
start-name =
    { $seen ->
        [yes] Şu ismi görüyorum: { $name }.
       *[no] Henüz bir isim görmüyorum.
    }
    Sana nasıl sesleneyim?
    .retry =
        Kusura bakma, burada isim göremiyorum.
        Bu benim hatam.
        Yalnız adını yaz.
    .simpler = Adın ne?
    .other = ✏️ Başka bir isim

start-called =
    Sana nasıl sesleneyim?
    Adını yaz.
    .retry = { start-name.retry }
    .simpler = Adın ne?

start-kept-nothing =
    Tamam.
    Cevabını saklamıyorum.
    Bakmak ve katılmak yine serbest.

start-adults-only =
    Söylediğin için teşekkür ederim.
    Katılmak 18 yaşından itibaren olur.
    Cevabını saklamıyorum.
    { $human } belki bir şey biliyordur.

living-where =
    Merhaba! Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Hangi mahallede oturuyorsun?
    .simpler = Hangi mahallede oturuyorsun?

start-not-open =
    Merhaba! Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Henüz açık bir mahalle yok.
    Sana beni anlatan kişiye sor.

start-not-open-call =
    Merhaba! Ben Komşu botuyum.
    Ben bir bilgisayarım, insan değilim.
    Henüz açık bir mahalle yok.
    Bir insan daha çok bilir.
    Ara: { $phone }.

# $can_ring: yes, when there is a number to call
# sample $can_ring: yes | no
callme-may =
    { $human } seni arayabilir.
    { $can_ring ->
        [yes] Kendin de arayabilirsin: { $phone }.
       *[no] Telefon da aynı derecede iyidir.
    }
    Adını ve numaranı iletirim.
    90 gün sonra silerim.
    İletebilir miyim?
    .simpler =
        { $human } seni arayabilir.
        Adını ve numaranı ileteyim mi?

callme-number =
    Numaran ne?
    Yalnız numarayı yaz.
    .retry =
        Kusura bakma, burada numara göremiyorum.
        Bu benim hatam.
        Yalnız numarayı yaz.
    .simpler = Senin numaran ne?

callme-name = { start-name }
    .retry = { start-name.retry }
    .simpler = { start-name.simpler }

callme-called = { start-called }
    .retry = { start-name.retry }
    .simpler = { start-called.simpler }

callme-done =
    İletiyorum.
    { $human } seni arasın diye sorarım.
    Bu birkaç gün sürebilir.
    Bir şey yapman gerekmez.

# Without a number there is only this chat.
callme-done-here =
    İletiyorum.
    { $human } sana buradan yazsın diye söylüyorum.
    Bu birkaç gün sürebilir.
    Bir şey yapman gerekmez.

callme-not =
    Tamam.
    Kimseye bir şey iletmem.
    Bakmak ve katılmak her zaman serbest.

link-nowhere =
    Bu link artık çalışmıyor.
    Önemli değil.
    Yine de başlayabilirsin.

link-too-often =
    Art arda çok link geldi.
    Biraz sonra bir daha dene.
    Yine de başlayabilirsin.

link-used =
    Bu link kullanılmış.
    Önemli değil.
    Yeni bir link iste: { $human }.

link-for-another =
    Seni zaten tanıyorum.
    Bu link başka biri için.
    Bir şey yapman gerekmez.

link-activity-over =
    Bu artık yok.
    Başka neler var, bir bak.

# $name: the neighbour who brings somebody
start-along =
    Merhaba! Seni { $name } getiriyor.
    Ben Komşu botuyum, bir bilgisayarım.
    { $human } ile her zaman konuşabilirsin.
    Kayıt gerekmez.
    .language = 🌍 Dil

# $link: what somebody passes on to a neighbour
# sample $link: https://t.me/BurenBot?start=Zm9vYmFyYmF6cXV4MTIzNA
along-link =
    Birini getirebilirsin.
    Bu linki gönder:
    { $link }
    Ya da resmi göster.

# The same questions, where somebody comes along or is asked for a role.
role-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

role-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

maycome-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

maycome-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

wait-early =
    Merhaba { $name }!
    Komşun seninle geliyor: { $date }.
    Bu ilk kez.
    Saat: { $clock }.
    Orada olabilir misin?
    O zaman komşun yalnız kalmaz.
    .yes = 👍 Evet, oradayım
    .no = 👎 Olmuyor

wait-early-yes =
    Güzel!
    Orada olduğunu söylerim.

wait-early-no =
    Tamam.
    Komşun yine de gelebilir.

# audience: resident
wait-as-host =
    Biri ilk kez geliyor.
    Gün: { $date }.
    Olursa gel, saat { $clock }.
    O zaman yalnız kalmaz.

waited-for =
    { $host } seni bekliyor.
    Gel: { $date }, saat { $clock }.
    Yer: { $landmark }.
    Başka bir şey yapman gerekmez.

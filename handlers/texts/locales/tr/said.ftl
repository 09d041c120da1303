### state: draft
### audience: resident
### What people type of their own accord, on whatever screen, and what the bot answers where it is not sure.

# How each thing is said, with commas between. All words of one of them were said, and little else.
# kind: typed
said-typed =
    .greeting = merhaba, selam, günaydın, iyi günler, iyi akşamlar, selamün aleyküm
    .home = menü, ana menü, başa dön, ne yapabilirim, ne yapabilirsin, başlangıç
    .something = bir şey yapmak, birlikte bir şey, sıkıldım, başka bir şey, katılmak
    .walk = yürüyüş, yürümek, yürüyelim, dışarı çıkmak, dolaşmak,
        yürüyelim mi, yürüyüşe çıkalım, gezmek, gezelim
    .look = ne var, neler var, yapacak ne var, etkinlikler, etkinlik, program,
        ne yapıyorsunuz, bu hafta ne var, hafta sonu ne var, neler oluyor, ne yapabiliriz
    .mine = saat kaç, saat kaçta, ne zaman, nerede, nerede buluşuyoruz, kim geliyor, hangi gün, randevum, randevularım,
        yürüyüş ne zaman, kiminle gidiyorum, nereye gidiyorum, ne zaman buluşuyoruz, saat kaçta buluşuyoruz,
        kimler geliyor
    .card = kartım, değiştirmek, adım yanlış, başka isim, adresim, taşındım, benim adım
    .human = bir insan, insan, biriyle konuşmak, konuşmak, beni ara, beni arayın, bir sorum var, sorum var, soru, sormak, yardım, şikayet,
        telefon numarası,
        arar mısınız, arar mısın, beni arar mısın, beni arar mısınız, telefon edin, biri arasın,
        birisiyle konuşmak, insanla konuşmak
    .cannot = gelemem, gelemiyorum, gelemeyeceğim, gelmiyorum, hastayım, hasta, iptal, iptal etmek, katılamıyorum,
        hastayım gelemiyorum, gelmeyeceğim, iptal ediyorum, iptal edelim, yetişemem, işim var, işim çıktı,
        doktora gideceğim, grip oldum, rahatsızım, başım ağrıyor
    .pause = ara, ara vermek, mola, tatil, tatildeyim, dinlenmek, meşgulüm,
        tatile gidiyorum, biraz ara, yokum, izin, memlekete gidiyorum, çok meşgulüm
    .stop = dur, durdur, bırak, mesaj istemiyorum, mesaj gönderme, beni rahat bırak, istemiyorum, çıkmak istiyorum,
        mesaj göndermeyin, mesaj atmayın, artık mesaj, yazmayın, beni çıkarın, listeden çıkar, artık istemiyorum,
        mesaj atma
    .forget-me = beni sil, her şeyi sil, bilgilerimi sil, verilerimi sil, hesabımı sil, unut beni
    .about-me = hakkımda ne biliyorsun, benim hakkımda ne biliyorsun, bilgilerim, verilerim, gizlilik, güvenli mi
    .story = hikayem, derdimi anlatmak, dinleyen biri, kim dinler
    .known = kimi tanıyorum, tanıdıklarım
    .seen-by = kim görüyor, beni kim görüyor, kim okuyor, bunu kim okuyor
    .who = sen kimsin, kimsin, bu nedir, bu ne, robot musun, insan mısın, nasıl çalışıyor, ücretsiz mi
    .unclear = anlamadım, anlamıyorum, ne demek, ne demek istiyorsun, açıkla, çok zor, zor, ne yapmalıyım, bilmiyorum,
        hiçbir şey anlamadım, ne yapacağım, nasıl olacak, karışık
    .aloud = sesli oku, oku bana, okuyamıyorum
    .tongue = hollandaca, ingilizce, türkçe, arapça, dil, başka dil
    .thanks = teşekkürler, teşekkür ederim, sağol, sağ ol, çok teşekkürler
    .bye = hoşça kal, güle güle, görüşürüz, tamam, iyi, güzel, iyi geceler, peki
    .answer = evet, hayır, olur, belki, tabii, geliyorum, gelirim, şimdi değil, hayır teşekkürler
    .clock = saat kaç, saat kaçta
    .same = yarın yarin, gelemem gelemiyorum gelemeyeceğim
    .filler = ben, sen, bana, bir, ve, ile, için, çok, lütfen, istiyorum, isterim, misin, mısın, var, bugün, yarın, şimdi, da, de, mi, mı, bu, o,
        benim, içmek, biri, biraz, hafta, gün, birlikte, komşu, komşular,
        maalesef, artık, istiyoruz, ister misin, ister misiniz, mısınız, musunuz, misiniz, bize, biz, siz, size,
        sonu, akşam, sabah, cuma, pazartesi, salı, çarşamba, perşembe, cumartesi, pazar, ne, ama, çünkü, mu, mü
    .not = değil, yok, hiç, istemiyorum

# Which of these was meant? The bot is not sure, and does nothing yet.
meant-which =
    Ne demek istediğini tam anlamadım.
    Bir düğme seç.
    .simpler =
        Ne demek istiyorsun?
        Bir düğme seç.

# What can be meant, on buttons.
said-meant =
    .home = 🏠 Başa dön
    .something = 🌳 Bir şey yapalım
    .look = 📅 Neler var
    .mine = 📌 Randevularım
    .card = 🙂 Kartım
    .human = 👤 { $human } ile konuş
    .human-short = 👤 Bir insan
    .cannot = 👎 Gelemem
    .pause = ⏸️ Biraz ara
    .stop = 🛑 Dur
    .forget-me = 🗑️ Hepsini sil
    .about-me = 📄 Bilgilerim
    .story = 👂 Biri dinlesin
    .known = 👋 Tanıdıklarım
    .seen-by = 👀 Beni kim görür
    .who = ❓ Sen kimsin
    .unclear = ❓ Açıkla
    .aloud = 🔊 Bana oku
    .tongue = 🌍 Dil

# A question stands, and what was typed looks like an answer to it. A yes is never guessed.
said-choose =
    Emin olmak istiyorum.
    Bu yüzden bir düğme seç.

# Nothing was asked, and somebody says yes or no.
said-nothing-asked =
    Şimdi sana bir sorum yok.
    Ne yapmak istiyorsun?

said-thanks = Rica ederim!

said-bye =
    Tamam.
    Başka zaman görüşürüz!

# $clock: what time it is
said-clock = Şimdi saat { $clock }.

# Nobody said yes to anything that is to come.
said-mine-none =
    Şimdi bir randevun yok.
    Ne yapmak istiyorsun?

# kind: phrase
# $who: lines of reminder-others and reminder-host
# sample $who: Joke de geliyor. | Joke, Fatima ve Piet de geliyor.
said-mine-one =
    { CAPITAL($the) }, { $date }.
    Saat { $clock }.
    Yer: { $landmark }.
    { $who }

# $lines: what somebody said yes to
# sample $lines: Yürüyüş, 2 Mart Salı.\nSaat sabah 10 buçuk.\nYer: bank.\nJoke de geliyor. | Yürüyüş, 2 Mart Salı.\nSaat sabah 10 buçuk.\nYer: eczanenin önündeki bank.\nJoke de geliyor.\nYürüyüş, 3 Mart Çarşamba.\nSaat öğleden sonra 2.\nYer: parktaki havuz.\nJoke de geliyor.
# accept short_message: een lijst: elke afspraak leest iemand apart
said-mine =
    Randevuların bunlar.
    { $lines }
    .lend-a-hand = 🤝 Yardım etmek

said-cannot =
    { $date } günü gelecektin.
    Saat { $clock }.
    Yer: { $landmark }.
    Şimdi ne istiyorsun?
    .cannot = 👎 Gelemem
    .come = 👍 Gelirim

said-cannot-none =
    Burada bir randevun görünmüyor.
    Bunu { $human } ile konuşabilirsin.

### state: draft
### audience: resident
### Doing something for each other: a wish is passed on, one neighbour at a time is asked, and what follows.

# On somebody's own card.
# kind: button
exchange-begin =
    .ask = 🤝 Komşuya sor
    .exactly = ✏️ Tam olarak ne

# kind: phrase
# sample $what: offer-*.wish
# sample $words: süt | bir kutu süt ve iki ekmek
exchange-exactly = { $what } (“{ $words }”)

# sample $wish: offer-*.wish
exactly-words =
    { CAPITAL($wish) }: tam olarak ne?
    Yardım eden bu sözleri okur.
    .retry = { common-too-long }
    .simpler =
        Tam olarak ne?
        Örneğin: bir kutu süt.

exchange-exactly-kept =
    Eklendi.
    Bir şey yapman gerekmez.

# After a call, and on the card of somebody whom a connector knows.
# audience: buddy
exchange-pass =
    { $name } şimdi bir şey istiyor mu?
    O zaman yardım edecek bir komşu ararım.
    .begin = 🤝 Dileği ilet
    .new = ⭐ Yeni bir dilek

askhelp-wish = Ne istersin?
    .simpler = Nasıl bir yardım istersin?

askhelp-day = Hangi gün iyi olur?
    .simpler = Hangi gün iyi olur?

# audience: buddy
passwish-wish = { $name } ne ister?

# audience: buddy
passwish-day = { $name } için hangi gün iyi olur?

exchange-nothing-to-ask =
    Şu anda soracak bir şey yok.
    Belki zaten sordum.
    Bir şey yapman gerekmez.

exchange-too-late =
    O gün artık olmaz.
    Dileğini bir daha seç.

exchange-passed-on =
    { $human } için iletiyorum.
    Bunu yapabilecek bir komşu arıyoruz.
    Bir komşu evet derse haber veririm.
    Her zaman olmayabilir.
    Bir şey yapman gerekmez.

# audience: buddy
exchange-passed-on-heard =
    İletiyorum. Yardım edecek bir komşu arıyoruz.
    Bir komşu evet derse telefon listene gelir. Her zaman olmayabilir.

# To the connector. $wish: "hulp bij de boodschappen"; $other: who would be asked; $lines: why
# audience: connector
# sample $wish: offer-*.wish
# sample $lines: Joke zei: luisteren, dat kan ik. | Marie-Louise zei: uitleg geven over telefoons, dat kan ik.\nMarie-Louise woont dichtbij.
exchange-wish =
    🤝 { $name } şunu istiyor: { $wish }.
    Gün: { $date }.
    { $lines }
    Evet dersen yalnız şu kişiye sorarım: { $other }.
    { $other } şimdi yapamazsa bunu kimse duymaz.
    .another = ➡️ Sıradaki

# audience: connector
# sample $wish: offer-*.wish
exchange-nobody =
    🤝 { $name } şunu istiyor: { $wish }.
    Gün: { $date }.
    Şu anda sorabileceğim kimse yok. Belki sen birini biliyorsun.
    .choose = 👀 Birini sen seç

# $what: "boodschappen meenemen"
# audience: connector
# kind: phrase
# sample $what: offer-*.they-give
exchange-because =
    .offers = { $name } demişti: bunu yapabilirim, { $what }.

# audience: connector
exchange-asking =
    Şimdi soruyorum: { $other }.
    Bir şey yapman gerekmez.

# audience: connector
exchange-left = Tamam. Kimseye sormuyorum.

# audience: connector
exchange-settled =
    { $name } için dilek hazır, { $date }.
    Belki plan için senden yardım isterler.

# The private question to one neighbour. $other: who wishes it
# sample $wish: offer-*.wish
# sample $what: offer-*.they-give
exchange-question =
    Merhaba { $name }!
    { $other } şunu istiyor: { $wish }.
    Gün: { $date }.
    Demiştin ki: bunu yapabilirim, { $what }.
    Bunu yapar mısın?
    .gladly = 👍 Yaparım
    .not-now = 👎 Şimdi değil
    .question = ❓ Önce bir soru
    .call =
        { $other } şunu istiyor: { $wish }.
        Gün: { $date }.
        Demiştiniz ki: bunu yapabilirim, { $what }.
        Bunu yapar mısınız?

exchange-not-now =
    Sorun değil.
    Nedenini söylemen gerekmez.
    Bunu kimse benden duymaz.

# audience: buddy
exchange-not-now-heard = Sorun değil. Bunu kimse benden duymaz.

helpquestion-what =
    Ne bilmek istersin?
    Sorunu yaz.
    Ya da sesli söyle.
    .simpler =
        Sorunu yaz.
        Örneğin: saat kaçta gelirsin?

# kind: phrase
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you =
    .gives = Senden: { $what }.
    .gets = Sana: { $what }.

# The same, said aloud.
# kind: spoken
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you-said =
    .gives = Sizden: { $what }.
    .gets = Size: { $what }.

# To the giver after a yes. $lines: exchange-you
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed =
    Ne güzel, teşekkür ederim!
    { $other } bunu şimdi öğreniyor.
    Gün: { $date }.
    { $lines }
    { $human } planda yardım edebilir.
    { $shopping ->
        [yes] En çok 50 euro: fişi ve kalan parayı ver.
       *[no] Para gerekmez.
    }
    Kart yok, şifre yok, borç yok.

# audience: buddy
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed-heard =
    Ne güzel! { $other } bunu şimdi öğreniyor. Gün: { $date }.
    Şunu söyle: { $shopping ->
        [yes] fişi ve kalan parayı ver.
       *[no] para gerekmez.
    } Kart ya da şifre alma, borç da alma. Kime: { $name }.

# To the receiver, who asked for it.
# sample $lines: Jij krijgt: dat iemand luistert. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $spoken: U krijgt: dat iemand luistert. | U geeft: uitleg geven over telefoons.\nU krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-found =
    Merhaba { $name }!
    { $other } bunu seve seve yapacak.
    Gün: { $date }.
    { $lines }
    { $human } planda yardım edebilir.
    { $shopping ->
        [yes] En çok 50 euro: fişi ve kalan parayı iste.
       *[no] Para gerekmez.
    }
    Kart yok, şifre yok, borç yok.
    .call =
        { $other } bunu seve seve yapacak, { $date }.
        { $spoken }
        { $human } planda yardım edebilir.
        { $shopping ->
            [yes] Fişi ve kalan parayı isteyin.
           *[no] Para gerekmez.
        }
        Kartınızı ya da şifrenizi hiç vermeyin, borç da vermeyin.
    .inside = 🏠 İçeri gel

exchange-out =
    .not-after-all = ↩️ Vazgeçtim
    .worry = 💬 İçim rahat değil
    .not-this-time = 👎 Bu kez değil
    .no-more = 🛑 Artık değil

exchange-accepted =
    Tamam.
    Bir şey yapman gerekmez.

# audience: buddy
exchange-accepted-heard = { $name } için yazdım.

exchange-dropped =
    Tamam.
    Olmayacağını söylerim.
    Nedenini söylemen gerekmez.

# audience: buddy
exchange-dropped-heard = Tamam. Olmayacağını söylerim.

# To both, whoever it was and whatever the reason.
exchange-off =
    Merhaba { $name }!
    Şu günkü plan olmuyor: { $date }.
    Bu senden değil.
    Bir şey yapman gerekmez.
    .call =
        Şu günkü plan olmuyor: { $date }.
        Bu sizden değil.
        Bir şey yapmanız gerekmez.

# To both: somebody is back, and the plan that was off holds again.
exchange-on-again =
    Merhaba { $name }!
    Şu kişiyle plan yine oluyor: { $other }.
    Gün: { $date }.
    Uymuyor mu?
    O da olur.
    .call =
        Şu kişiyle plan yine oluyor: { $other }.
        Gün: { $date }.
        Uymuyor mu?
        O da olur.

exchange-over =
    Buna artık gerek yok.
    Yardım etmek istediğin için teşekkür ederim.

# To the giver, the day after.
exchange-how =
    Merhaba { $name }!
    { $other } için yardım edecektin.
    Gün: { $date }.
    Oldu mu?
    .no = 🤷 Olmadı
    .call =
        { $other } için yardım edecektiniz, { $date }.
        Oldu mu?

exchange-done =
    Ne güzel.
    Teşekkür ederim!
    Bir şey yapman gerekmez.
    .weekly = 🔁 Her hafta yardım

# audience: buddy
exchange-done-heard = Ne güzel. { $name } için bir teşekkür söyle!

exchange-failed =
    Önemli değil.
    Yardım etmek istediğin için teşekkür ederim.
    Bir şey yapman gerekmez.

# audience: buddy
exchange-failed-heard = Önemli değil. { $name } bir şey yapmak zorunda değil.

# To the receiver, after it was done.
exchange-thanks =
    Merhaba { $name }!
    { $other } sana yardım etti.
    { $other } için bir sözün var mı?
    Olmasa da olur.
    .say = ✏️ Bir şey söyle
    .no = 👎 Şimdi değil
    .call =
        { $other } size yardım etti.
        { $other } için bir sözünüz var mı?
        Olmasa da olur.

thanks-words =
    { $other } için ne söylemek istersin?
    Yaz.
    { $other } senin sözlerini okur.
    .retry = { common-too-long }
    .simpler =
        Güzel bir şey yaz.
        Örneğin: teşekkür ederim.

# audience: buddy
exchange-words-heard = { $name }, { $other } için ne söylüyor? { $name } nasıl söylerse öyle yaz.

exchange-thanks-sent =
    { $other } için iletiyorum.
    Bir şey yapman gerekmez.

# audience: buddy
exchange-thanks-sent-heard = İletiyorum: { $name } söyledi, { $other } okuyacak.

# $words: as the receiver said it
# sample $words: Dank je wel! | Dank je wel jongen, ik was er blij mee
exchange-thanked =
    { $other } diyor ki:
    “{ $words }”
    .call = { $other } diyor ki: “{ $words }”
    .answer = ✏️ Cevap

# The giver answers words of thanks.
thanked-answer =
    { $other } için ne söylemek istersin?
    Yaz.
    { $other } senin sözlerini okur.
    .retry = { common-too-long }
    .simpler =
        Güzel bir şey yaz.
        Örneğin: teşekkür ederim.

# $words: as the giver said it
# sample $words: Rica ederim! | Görüşürüz
exchange-answered =
    { $other } diyor ki:
    “{ $words }”
    .call = { $other } diyor ki: “{ $words }”

# audience: connector
exchange-nobody-offers =
    Şu anda bunu yapan ve sorulabilecek kimse yok.
    Kalsın seç, isteyen bunu benden duyar.

# audience: connector
choosegiver-who =
    Bu komşular bunu yapmak ister.
    Birbirlerini henüz iyi tanımıyorlar.
    Kimi getirirsin?

# audience: connector
# sample $lines: Joke bunu henüz bilmiyor. | Joke bunu henüz bilmiyor.\nJoke telefonu: 020 - 000 00 00.
exchange-yours =
    Güzel, şunları sen tanıştırıyorsun: { $name } ve { $other }.
    { $lines }
    Nasıl geçtiğini söyleyene kadar görevlerinde kalır.

# audience: connector
# kind: phrase
exchange-yours-unaware = { $other } bunu henüz bilmiyor.

# sample $wish: offer-*.wish
exchange-human-looks =
    Şunu istiyorsun: { $wish }.
    { $human } şimdi senin için birini arıyor.
    Bir şey yapman gerekmez.
    .call =
        Şunu istiyorsunuz: { $wish }.
        { $human } şimdi sizin için birini arıyor.
        Bir şey yapmanız gerekmez.

# sample $wish: offer-*.wish
exchange-nobody-now =
    Şunu istiyorsun: { $wish }.
    O gün için kimseyi bulamadım.
    Bu senin yüzünden değil.
    Başka bir gün de olur.
    Kartında yine bir komşuya sor.
    .call = Şunu istiyorsunuz: { $wish }. O gün için kimseyi bulamadım. Bu sizin yüzünüzden değil. Başka bir gün de olur.

# sample $what: offer-*.they-give
exchange-tomorrow =
    Merhaba { $name }!
    Yarın: { $date }.
    { $other } için söyledin: { $what }.
    Olur mu?
    .call = Yarın: { $date }. { $other } için söylediniz: { $what }. Olur mu?

exchange-weekly-asked =
    Ne güzel!
    Bunu ona sorarım.
    Benden duyarsın.

# audience: buddy
exchange-weekly-asked-heard = Ne güzel! Bunu sorarım.

# sample $what: offer-*.they-give
exchange-weekly =
    Merhaba { $name }!
    { $other } bunu her hafta yapmak istiyor:
    { $what }.
    İster misin?
    .yes = 🔁 Evet, her hafta
    .no = 👎 Şimdi değil
    .call = { $other } bunu her hafta yapmak istiyor: { $what }. İster misiniz?

exchange-is-weekly =
    Güzel.
    Artık her hafta.
    İstediğin zaman bırakabilirsin.

# audience: buddy
exchange-is-weekly-heard = Güzel. Artık her hafta. Bırakmak her zaman olur.

exchange-not-weekly =
    Tamam.
    Nedenini söylemen gerekmez.

# audience: buddy
exchange-not-weekly-heard = Tamam. { $name } nedenini söylemek zorunda değil.

exchange-goes-on =
    Merhaba { $name }!
    { $other } bunu her hafta istiyor.
    Bir sonraki: { $date }.
    Bir gün önce mesaj gönderirim.
    İstediğin zaman bırakabilirsin.
    .call = { $other } bunu her hafta istiyor. Bir sonraki: { $date }. Bırakmak her zaman olur.

exchange-no-more =
    Tamam.
    Her şey için teşekkürler.
    Nedenini söylemen gerekmez.

# audience: buddy
exchange-no-more-heard = Tamam. { $name } için teşekkür et.

exchange-inside-asked =
    Ne güzel!
    İçeri gelebileceğini söylerim.
    Sokağını ve numaranı sen söylersin.

# audience: buddy
exchange-inside-asked-heard = Ne güzel! İçeri gelebileceğini söylerim. Sokağı { $name } söyler.

exchange-inside =
    Merhaba { $name }!
    { $other } seni içeri çağırıyor.
    Kapıda kalmak da olur.
    Ne istersin?
    .yes = 👍 İçerisi olur
    .door = 🚪 Kapıda
    .call = { $other } sizi içeri çağırıyor. Kapıda kalmak da olur. Ne istersiniz?

exchange-at-door =
    Merhaba { $name }!
    { $other } kapıda kalmak istiyor.
    Gün: { $date }.
    Bir şey yapman gerekmez.
    .call = { $other } kapıda kalmak istiyor. Gün: { $date }.

exchange-first-outside =
    Önce 2 kez birlikte bir şeye katılın.
    Sonra içeride de olur.

for-each-other =
    Merhaba { $name }!
    Artık { $names } ile tanışıyorsun.
    Birbiriniz için ne yapabilirsiniz?
    Küçük bir şey de olur.
    .give = 🎁 Bunu yapabilirim
    .want = ⭐ Bunu isterim
    .no = 👌 Boş ver
    .call = Artık { $names } ile tanışıyorsunuz. Biri için bir şey yapabilir misiniz? Ya da bir şey ister misiniz?

for-each-other-fine =
    Tamam.
    Bunu bir daha sormam.

# audience: buddy
for-each-other-fine-heard = Tamam. Bunu bir daha sormam.

# audience: buddy
for-each-other-kept = Güzel! Bu artık { $name } kartında.

# audience: buddy
heardoffer-what = { $name } başkası için ne yapmak ister?

# audience: buddy
heardwish-what = { $name } ne ister?

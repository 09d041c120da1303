### state: draft
### audience: connector
### A walk that somebody starts, and who could come along: put before a connector, who decides.

# $start: who starts it; $lines: a few lines for each who would be asked
# sample $start: Joke wil wandelen. | Marie-Louise wil wandelen, graag eerst samen met jou.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $whom: suggestion-whom | suggestion-nobody
suggestion =
    💡 { $start }
    { $date }, saat { $clock }, yer: { $landmark }.
    { $whom }
    .pass-on = 👍 Evet, sor
    .leave-out = ➖ Birini çıkar
    .why = ❓ Neden
    .add = ➕ Birini ekle
    .set-aside = ⏸️ Kalsın
    .host = 🙋 Ben de oradayım

# kind: phrase
suggestion-nobody = Şu anda soracak kimse kalmadı.

# $starter: who starts the walk; $host: whom they like to know there
# kind: phrase
suggestion-starter =
    .alone = { $starter } { $doing } istiyor.
    .with-host = { $starter } { $doing } istiyor, önce { $host } ile.
    .with-you = { $starter } { $doing } istiyor, önce seninle.
    .group = Bu komşular birbirine uyuyor.
    .weekly = Her hafta: { $the }. Hâlâ yer var.

# $reasons: a list of suggestion-reason and activity-*.they-enjoy
# kind: phrase
# sample $reasons: gaat graag wandelen | gaat graag wandelen, heeft dan tijd en woont dichtbij
suggestion-person =
    .why = { $name } { $reasons }.
    .each = Herkes: { $reasons }.
    .by-hand = { $name }: senin seçtiğin.
    .only = { $name } gelebilir.

# kind: phrase
suggestion-reason =
    .day-part = o zaman vakti var
    .near = yakında oturuyor

# $what: what is given, an infinitive; $who: to whom
# kind: phrase
# sample $what: offer-*.they-give
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gives = { $name }, { $who } için yapar: { $what }.

# $what: a wish; $who: from whom
# kind: phrase
# sample $what: offer-*.wish
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gets = { $name } için { $who } yapar: { $what }.

leaveout-who = Şimdi kim gelmesin?

addone-who =
    Kimi eklemek istersin?
    Sorulmuş olanlar ve sorulmak istemeyenler burada yok.

suggestion-add-nobody = Şu anda sorabileceğim başka kimse yok.

# $who: those who are asked now
# sample $who: Joke | Joke, Fatima, Marie-Louise en Piet
# sample $lines: Je hoeft niets te doen. | Joke belt Riek.
suggestion-passed-on =
    { $count ->
        [one] Şimdi soruyorum: { $who }.
       *[other] Şimdi ayrı ayrı soruyorum: { $who }.
    }
    { $lines }

# kind: phrase
# sample $who: Riek | Riek en Mo
# sample $caller: Joke
suggestion-call =
    .you = Senin arayacağın: { $who }. Arama listende duruyor.
    .other = { $caller } arıyor: { $who }.
    .nobody = Şu kişiyi arayan henüz yok: { $who }.
    .none = Bir şey yapman gerekmez.

suggestion-nobody-left =
    Şu anda hiçbirine sorulamaz.
    Başka birini seç ya da böyle bırak.

suggestion-set-aside =
    Tamam. Kimseye sormuyorum.
    { CAPITAL($the) } yine yapılır, Neler var listesinde durur.

suggestion-decided = Buna zaten karar verildi. Bir şey yapman gerekmez.

suggestion-none = Şu anda öneri yok. Bir şey yapman gerekmez.

# $count: how many more wait
suggestion-more =
    { $count ->
        [one] 1 öneri daha bekliyor.
       *[other] { $count } öneri daha bekliyor.
    }
    Burada bir şey seçersen onu gösteririm.

# A matching round found people who fit together. $activity: "Wandelen"; $day: "dinsdag"; $part: "middag"
# sample $lines: Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $day: dinsdag | donderdag
# sample $part: ochtend | middag
# sample $who: Joke | Joke, Fatima, Piet ve Marie-Louise
suggestion-group =
    💡 { $who } birbirine iyi uyuyor.
    { $activity }, { $day }, { $part }.
    Onların henüz haberi yok.
    .plan = 📅 Bir plan yap
    .bring = 👋 Onları tanıştırırım
    .why = ❓ Neden
    .picture = 🖼️ Göster
    .set-aside = ⏸️ Kalsın

suggestion-group-picture = Birbirleri için bunu yaparlar.
    .back = ↩️ Geri

# sample $who: Joke, Fatima en Piet | Marie-Louise, Fatima, Joke en Piet
# sample $lines: Onlar henüz bilmiyor.
suggestion-group-yours =
    Güzel, onları sen tanıştıracaksın: { $who }.
    { $lines }
    Nasıl gittiğini söyleyene kadar görevlerinde kalır.

# kind: phrase
suggestion-group-unaware = Onlar henüz bilmiyor.

suggestion-group-set-aside = Tamam. Onlara bir şey söylemem.

suggestion-seek = Kimlerin birbirine uyduğuna şimdi bakayım mı?
    .now = 🔎 Şimdi ara

matching-round-begun =
    Kimlerin birbirine uyduğuna bakıyorum.
    Sana haber veririm.

matching-round-empty =
    Şu anda birbirine uyan komşu bulamadım.
    Ne kadar çok komşu sevdiği şeyi söylerse, o kadar iyi ararım.

# audience: resident
# sample $what: activity-*.doing
would-help-interest =
    Merhaba { $name }!
    Sana uyan komşular arıyorum.
    Bunu da sever misin: { $what }?
    .call = Size uyan komşular arıyorum. Bunu da sever misiniz: { $what }?

# audience: resident
# sample $what: offer-*.they-give
would-help-offer =
    Merhaba { $name }!
    Sana uyan komşular arıyorum.
    Bunu başkası için yapar mısın:
    { $what }?
    .call = Size uyan komşular arıyorum. Bunu başkası için yapar mısınız: { $what }?

# audience: resident
# sample $what: offer-*.wish
would-help-wish =
    Merhaba { $name }!
    Sana uyan komşular arıyorum.
    Bunu ister misin:
    { $what }?
    .call = Size uyan komşular arıyorum. Bunu ister misiniz: { $what }?

# audience: resident
would-help =
    .yes = 👍 Evet
    .no = 👎 Hayır

# audience: resident
would-help-kept =
    Güzel! Bu artık kartında.
    Bir şey yapman gerekmez.

# audience: buddy
would-help-kept-heard = Güzel! Bu artık { $name } kartında.

# audience: resident
would-help-fine =
    Tamam.
    Bir şey yapman gerekmez.

# audience: buddy
would-help-fine-heard = Tamam. { $name } bir şey yapmak zorunda değil.

# Who would be asked.
# kind: phrase
# sample $who: Joke | Joke, Fatima, Piet ve Marie-Louise
suggestion-whom = Sor: { $who }.

# Behind a tap: why each of them, and what each gives and gets.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-why =
    { $lines }
    Evet dersen herkese ayrı ayrı sorarım.
    Kimin hayır dediğini kimse duymaz.
    .back = ↩️ Geri

# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-group-why =
    { $lines }

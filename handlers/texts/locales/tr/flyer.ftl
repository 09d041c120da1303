### state: draft
### audience: resident
### sample $who: Joke | Marie-Louise, Burgemeester Meineszlaan
### sample $code: k7m4p9
### A flyer to hang in the street: made in somebody's own words, and what happens when it is scanned.
### sample $headline: Wie gaat er mee? | Wie gaat er gezellig mee wandelen?

# What stands on the paper itself.
# kind: phrase
# $pace: slow, when whoever made it likes to walk slowly
# sample $pace: slow | any
flyer-paper =
    .headline = Kim bizimle { $doing } ister?
    .who = { $name }, { $street }
    .place = yer: { $landmark }
    .how =
        { $pace ->
            [slow] { $minutes } dakika yürüyüş, yavaş yavaş.
            [any] { $minutes } dakika yürüyüş.
           *[none] İstediğin kadar kal.
        }
    .free =
        { $free ->
            [yes] Ücretsiz.
            [no] Fiyatı: { $cost }.
           *[other] Hoş geldin.
        } Kayıt gerekmez.
    .call = Telefon: { $human }
    .scan = Ya da telefonunda Telegram ile okut
    .typed = Ya da kodu gönder: { $code }
    .strip = { CAPITAL($the) }: { $name }

flyer-activity =
    Başlatan: { $name }, { $the }.
    Gün: { $date }.
    Saat: { $clock }.
    Yer: { $landmark }.

flyer-no-activity =
    Bir ilan bir buluşma için yapılır.
    Şu anda buluşma yok.
    Önce zamanını seç.

# $headline: what stands on it now
flyer-headline =
    Bir ilan yapıyoruz.
    Ne yazacağını sen söylersin.
    Örneğin:
    “{ $headline }”
    Seç ya da kendi sözlerini yaz.
    .retry =
        Bu bir ilan için uzun.
        Daha kısa söyler misin?
    .simpler =
        Kısa bir cümle yaz.
        Örneğin: “{ $headline }”
    .good = 👍 Bu iyi

# $mine: no, when a connector makes it for $name
# sample $pace: slow | none
flyer-look =
    { $mine ->
        [yes] İlan böyle olacak.
       *[no] Şu kişiye sor, böyle iyi mi: { $name }.
    }
    “{ $headline }”
    { $who }.
    { $day }, { $clock }.
    Yer: { $landmark }.
    { $pace ->
        [none] İstediğin kadar kal.
       *[other] { $minutes } dakika yürüyüş.
    }
    { $free ->
        [yes] Ücretsiz.
        [no] Fiyatı: { $cost }.
       *[other] Hoş geldin.
    }
    { $human }: { $phone }.
    .simpler =
        İlan böyle olacak.
        Hazır mı, bir şey değişsin mi?
    .hang = 📌 Böyle asalım
    .change = ✏️ Değiştir
    .street = 🏠 Sokağım da

flyer-hung =
    İlan hazır.
    Yazdırıp asabilirsin.
    { $human } bunu senin için de yapabilir.
    Şimdi bir şey yapman gerekmez.

flyer-street =
    Sokağın kâğıtta olsun mu?
    Herkes okuyabilir.
    Gerekli değil.
    .simpler = Sokağın da olsun mu?

# audience: connector
flyer-printed =
    📌 İlan yazdırmaya hazır: { $name }.
    { $name } bu yazıya evet dedi.

# sample $day: dinsdag 3 maart | donderdag 17 september
flyer-hello =
    Merhaba! Ben Komşu botuyum, bir bilgisayarım.
    Başlatan: { $name }, { $the }.
    Gün: { $day }.
    Saat: { $clock }.
    Yer: { $landmark }.
    { $free ->
        [yes] Ücretsiz.
        [no] Fiyatı: { $cost }.
       *[other] Hoş geldin.
    }
    Öylece gel ya da bir düğmeye dokun.
    .come = 👍 Geliyorum
    .maybe = 🤷 Belki
    .more = ➡️ Daha çok anlat

flyer-maybe =
    Sorun değil.
    Öylece de gelebilirsin.
    Bir şey söylemen gerekmez.

# kind: phrase
flyer-good =
    .bench = Oturacak bir bank var.
    .toilet = Tuvalet var.
    .step-free = Merdiven yok.
    .nothing = Herkesi bekleriz.

# $good: what is good about the place, line by line
# sample $good: Er is een bank. | Er is een bank.\nEr is een wc.\nEr is geen trap.
flyer-more =
    { $pace ->
        [slow]
            { $minutes } dakika yürüyeceksiniz.
            Yavaş yavaş yürüyeceksiniz.
            Daha kısa da olur.
        [any]
            { $minutes } dakika yürüyeceksiniz.
            En yavaş olan önde yürür.
            Daha kısa da olur.
       *[none] İstediğin kadar kal.
    }
    { $good }
    Sorun varsa ara: { $human }, { $phone }.

flyer-over =
    Bitti: { $the }, { $name }.
    Belki başkaları vardır.
    .look = 📅 Neler var

flyer-gone = Bu artık yok.

# For who works for the neighbourhood: a flyer that is for no activity.
# audience: connector
flyer-come =
    Buluşma olmadan da bir ilan olur.
    Komşuların nereye gelebileceği yazar.
    .begin = 👋 Gel de bak

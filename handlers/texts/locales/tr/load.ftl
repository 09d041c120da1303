### state: draft
### audience: coordinator
### Who does much for the neighbourhood is thanked.
### sample $words: Hep burada olman güzel. | Her hafta aradığın için teşekkürler.

# Once a month; no order says who did most.
thanks-due =
    { $count ->
        [one] Bu ay 1 kişi daha teşekkür almadı: { $neighbourhood }.
       *[other] Bu ay { $count } kişi daha teşekkür almadı: { $neighbourhood }.
    }
    Bir isme dokun.
    .thank = 🙏 Teşekkür: { $name }

thanks-nobody =
    Bu ay herkes teşekkür aldı.
    Bir şey yapman gerekmez.

thankyou-what =
    { $name } için ne demek istersin?
    Seç ya da kendi sözlerini yaz.
    .retry = { common-too-long }
    .simpler = { $name } için ne dersin?
    .glad = 😊 İyi ki varsın
    .nice = 🌷 Yaptığın güzel
    .helps = 🙌 Çok yardımın var

thanks-sent =
    { $name } teşekkürünü alır.
    Bir şey yapman gerekmez.

# audience: resident
thanked-glad =
    { $who } diyor ki:
    İyi ki varsın, { $name }.
    Teşekkürler!
    .call = { $who } diyor ki: iyi ki varsınız. Teşekkürler!

# audience: resident
thanked-nice =
    { $who } diyor ki:
    Yaptığın güzel, { $name }.
    Teşekkürler!
    .call = { $who } diyor ki: yaptığınız güzel. Teşekkürler!

# audience: resident
thanked-helps =
    { $who } diyor ki:
    Mahalleye çok yardımın var, { $name }.
    Teşekkürler!
    .call = { $who } diyor ki: mahalleye çok yardımınız var. Teşekkürler!

# audience: resident
thanked-words =
    { $who } diyor ki:
    “{ $words }”
    Teşekkürler, { $name }!
    .call = { $who } diyor ki: “{ $words }”. Teşekkürler!

# On Monday, to who is there for groups or neighbours. $waits: whether something waits for them.
# audience: connector
# sample $waits: no | yes
# sample $lines: Geçen hafta 2 kez buluştu: De Stappers.
week-digest =
    Bu senin haftan:
    { $lines }
    { $waits ->
        [yes] Zamanın olunca bak.
       *[no] Bir şey yapman gerekmez. 🙌
    }

# audience: connector
# kind: phrase
# sample $group: grup | De Stappers
# sample $times: 1 | 2 | 5
week-line =
    .group =
        { $times ->
            [one] Geçen hafta 1 kez buluştu: { $group }.
           *[other] Geçen hafta { $times } kez buluştu: { $group }.
        }
    .newcomers =
        { $count ->
            [one] 1 yeni komşu bekliyor.
           *[other] { $count } yeni komşu bekliyor.
        }
    .tasks =
        { $count ->
            [one] 1 görev bekliyor.
           *[other] { $count } görev bekliyor.
        }
    .suggestions =
        { $count ->
            [one] 1 öneri bekliyor.
           *[other] { $count } öneri bekliyor.
        }
    .calls =
        { $count ->
            [one] 1 kez arayabilirsin.
           *[other] { $count } kez arayabilirsin.
        }

### state: draft
### audience: coordinator
### Which languages residents can choose, and who has read the texts of one that is a draft.

# sample $language: Turks | Oekraïens
# sample $lines: Nederlands: klaar | Nederlands: klaar\nEngels: klaar\nTurks: aan, gelezen door Marie-Louise\nArabisch: uit, door niemand gelezen
languages-list =
    Diller bunlar.
    { $lines }
    Ne yapabileceğini görmek için bir dile dokun.
    .one = { $language }

# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# kind: phrase
languages-line =
    .complete = { $language }: hazır
    .signed = { $language }: açık, okuyan { $reader }
    .draft = { $language }: kapalı, kimse okumadı

# sample $language: Turks | Oekraïens
languages-draft =
    { $language } bir taslak.
    Mahalleli bu dili henüz görmüyor.
    Önce bu dille büyümüş biri bütün metinleri okusun.
    Bota bakan kişi bütün metinleri bir sayfaya koyabilir.
    .sign = ✍️ Metinler okundu
    .all = ↩️ Bütün diller

# sample $language: Turks | Oekraïens
languages-gaps =
    { $language } bir taslak.
    { $count ->
        [one] 1 metin daha eksik.
       *[other] { $count } metin daha eksik.
    }
    Bütün metinler olunca bu dil açılabilir.

# $count: how many texts it lacks since then; $people: who chose it
# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# sample $people: 5 kişiden az | 25 ya da daha çok kişi
languages-signed =
    { $language } açık.
    Metinleri okuyan: { $reader }, { $date }.
    Bu dilde okuyan: { $people }.
    { $count ->
        [0] Bütün metinler tamam.
        [one] 1 metin yeni, şimdilik Hollandaca gelir.
       *[other] { $count } metin yeni, şimdilik Hollandaca gelir.
    }
    .withdraw = ⏸️ Bu dili kapat

# sample $language: Turks | Oekraïens
# sample $people: 5 kişiden az | 25 ya da daha çok kişi
languages-withdraw =
    Bu dili kapatmak ister misin: { $language }?
    Bu dilde okuyan: { $people }.
    Onlara Hollandaca gelir.
    Dili yeniden açarsan yine bu dilde okurlar.
    .yes = ⏸️ Bu dili kapat
    .no = ↩️ Bu dil açık kalsın

# sample $language: Turks | Oekraïens
signature-reader =
    Bu dildeki bütün metinleri kim okudu?
    { $language }: okuyanın adını yaz.
    Adı burada bugünün tarihiyle duracak.
    .retry =
        Bu bir isme benzemiyor.
        Metinleri kim okudu?

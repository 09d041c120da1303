### state: draft
### audience: resident
### What is good to know of an activity: what it costs, what to bring, which languages are spoken.

# $lines: a line for each
# sample $lines: Fiyatı: 2 avro. | Fiyatı: 2 avro 50 sent.\nYanında getir: bir fincan.\nKonuştuğumuz diller: Felemenkçe ve Türkçe.
activity-details =
    Bilmen iyi olur.
    { $lines }

# kind: phrase
# sample $cost: 2 avro | 2 avro 50 sent
# sample $bring: bir fincan | kahvenin yanına bir şey
# sample $languages: Felemenkçe | Felemenkçe, Türkçe ve Arapça
activity-detail =
    .cost = Fiyatı: { $cost }.
    .bring = Yanında getir: { $bring }.
    .languages = Konuştuğumuz diller: { $languages }.
    .nothing = Henüz bir şey yazmıyor.

# kind: phrase
# sample $euros: 0 | 2 | 12
# sample $cents: 0 | 50
activity-cost =
    { $euros ->
        [0] { $cents } sent
       *[other]
            { $cents ->
                [0] { $euros } avro
               *[other] { $euros } avro { $cents } sent
            }
    }

# sample $lines: Henüz bir şey yazmıyor. | Fiyatı: 2 avro 50 sent.\nYanında getir: bir fincan.
activity-details-change =
    { $lines }
    Ne söylemek istersin?
    .cost = 💶 Fiyatı
    .bring = 🎒 Ne getirmeli
    .languages = 💬 Hangi diller
    .part = 🧩 Küçük bir iş

# sample $lines: Henüz bir şey yazmıyor. | Fiyatı: 2 avro 50 sent.\nYanında getir: bir fincan.
activity-details-kept =
    Şimdi böyle yazıyor.
    { $lines }
    Başka bir şey yapman gerekmez.

details-cost =
    Gelen için fiyatı ne kadar?
    Seç ya da ne kadar olduğunu yaz.
    .simpler = Para gerekiyor mu?
    .free = 👍 Ücretsiz
    .one = 1 avro
    .two = 2 avro
    .five = 5 avro
    .retry =
        Avro olarak söyle.
        Örneğin: 2 avro.
        50 avrodan fazla olamaz.

details-bring =
    Herkes ne getiriyor?
    Örneğin: bir fincan.
    .simpler = Bir şey getirmek gerekiyor mu?
    .nothing = 👍 Hiçbir şey
    .retry =
        Birkaç kelime yeter.
        Örneğin: bir fincan.

details-languages =
    Orada hangi dilleri konuşuyorsunuz?
    Birden çok seçebilirsin.
    .simpler = Orada hangi dili konuşuyorsunuz?

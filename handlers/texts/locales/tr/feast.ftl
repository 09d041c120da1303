### state: draft
### audience: resident
### Feasts of the people of a group.
### sample $words: şeker bayramı | bahçenin doğum günü
### sample $who: Joke | biri | Marie-Louise

# kind: phrase
feast-line =
    .one = { $date }: “{ $words }”, { $who }.
    .none = Henüz bir şey yok.

# sample $lines: Henüz bir şey yok. | 17 Eylül Perşembe: “şeker bayramı”, Joke.
# sample $group: grup | De Stappers
feasts =
    🎉 Bayramlar: { $group }
    { $lines }
    .add = ✏️ Bayram ekle
    .told = 🔔 Bana söyle
    .not-told = 🔕 Artık söyleme
    .away = 🗑️ Bayramlarımı sil

feast-what =
    Hangi bayramı eklemek istersin?
    Grup bunu senin adınla görür.
    .retry = { common-too-long }
    .simpler =
        Hangi bayram?
        Örneğin: şeker bayramı.

feast-day =
    Hangi gün?
    Günü ve ayı yaz.
    .retry = { common-too-long }
    .simpler =
        Hangi gün?
        Örneğin: 5 mayıs.

feast-day-unclear =
    Bu günü anlamadım.
    Bu benim hatam.
    Böyle yaz: 5 mayıs.

feast-enough =
    Burada zaten çok bayramın var.
    Sonra yine yer olur.

feast-kept =
    Güzel! Eklendi:
    { $date }: “{ $words }”.

feasts-told =
    Tamam.
    3 gün önce sana söylerim.

feasts-not-told =
    Tamam.
    Artık söylemem.

feasts-away =
    Tamam.
    Bayramların silindi.

feast-soon =
    Bir bayram geliyor, { $who }:
    “{ $words }”
    Gün: { $date }.
    Bir şey yapman gerekmez.
    .call = Bir bayram geliyor, { $who }: “{ $words }”. Gün: { $date }.

### state: draft
### audience: resident
### What somebody likes to eat, before their first meal here; who cooks reads it.

taste-question =
    Merhaba { $name }!
    { $date }: { $doing }.
    Ne yemeyi seversin?
    Bunu sadece yemek yapan okur.
    .say = ✏️ Söyleyeyim
    .fine = 👌 Her şey olur
    .call = { $date }: { $doing }. Ne yemeyi seversiniz? Bunu sadece yemek yapan duyar.

taste-words =
    Ne yemeyi seversin?
    Buraya yaz.
    Yemekten sonra bunu sileceğim.
    .retry = { common-too-long }
    .simpler =
        Ne yemeyi seversin?
        Örneğin: sebzeli pilav.

# audience: buddy
taste-words-heard = { $name } ne yemeyi sever? Duyduğun gibi yaz.

taste-kept =
    Güzel!
    Yemek yapan bunu bilecek.
    Bir şey yapman gerekmez.

# audience: buddy
taste-kept-heard = Güzel! Yemek yapan bunu bilecek.

taste-anything =
    Bu kolay.
    Bir şey yapman gerekmez.

# audience: buddy
taste-anything-heard = Bu kolay. { $name } için bir şey gerekmez.

# sample $lines: Ines: “pilav”. | Ines: “pilav”.\nMarie-Louise: “etsiz çorba”.
tastes-told =
    { CAPITAL($the) }: { $date }.
    Bunları yemeyi severler:
    { $lines }
    .call = { CAPITAL($the) }: { $date }. Bunları yemeyi severler: { $lines }

# kind: phrase
# sample $words: pilav | etsiz çorba
taste-line = { $name }: “{ $words }”.

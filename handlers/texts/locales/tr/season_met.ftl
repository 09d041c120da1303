### state: draft
### audience: resident
### A season, as neighbours read it.
### sample $season: Zomerschool | De lange zomer
### sample $after: koffie op dinsdag | elke donderdag samen koken

# kind: phrase
season-line = { $date }: { $the }.

season-nothing = Şimdi bir sezon yok.

# sample $lines: 3 Mart Salı: “yaz”. | 3 Mart Salı: “çorba yapmak”.\n17 Eylül Perşembe: “yaz”.
# sample $moment: salı sabah | perşembe, 10 buçuk
season-afternoons =
    { $season }:
    { $lines }
    Sen bir şey göstermek ister misin?
    Bir öğleden sonra seç.
    .teach = { $moment }

teach-what =
    Ne göstermek istersin?
    Örneğin: çorba yapmak.
    .retry = { common-too-long }
    .simpler =
        Ne gösteriyorsun?
        Birkaç kelime yaz.

season-taken = Bu öğleden sonra zaten birinin.

season-yours =
    Güzel! Bu öğleden sonra senin:
    { $the }.
    { $date }.
    { $clock }.
    { $landmark }.

season-thanked =
    { $season } bitti.
    { $who } sana teşekkür ediyor.
    Mahalleye bir şey verdin.
    .call = { $who }, { $season } için verdiklerine teşekkür ediyor.

season-over =
    { $season } bitti.
    Orada olman güzeldi.
    Bu devam ediyor: { $after }.
    Gelebilirsin, gerekmez.
    .only = ☀️ Sadece yaz
    .call = { $season } bitti. Orada olman güzeldi. Bu devam ediyor: { $after }. Gelebilirsin, gerekmez.

season-over-next =
    { $season } bitti.
    Orada olman güzeldi.
    Bu devam ediyor: { $after }.
    Önce { $the } var:
    { $date }, { $clock }.
    { $landmark }.
    .come = 👍 Geliyorum
    .call = { $season } bitti. Orada olman güzeldi. Bu devam ediyor: { $after }. Gelebilirsin, gerekmez.

season-only =
    Tamam.
    Gelecek yaza kadar bir şey sormam.
    Bakmak ve gelmek her zaman olur.

season-again =
    { $season } yine geliyor!
    İlk öğleden sonra: { $date }.
    { $clock }.
    { $landmark }.
    .look = 👀 Öğleden sonralar
    .call = { $season } yine geliyor. İlk öğleden sonra: { $date }, { $landmark }.

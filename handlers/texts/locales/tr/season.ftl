### state: draft
### audience: coordinator
### A season, as who coordinates plans it.
### sample $season: Zomerschool | De lange zomer van de Bloemenbuurt
### sample $after: koffie op dinsdag | elke donderdag samen koken in het buurthuis

season-none =
    Şimdi bir sezon yok.
    Bir sezon 6 hafta sürer, haftada 2 öğleden sonra.
    .plan = ☀️ Sezon planla

# sample $lines: 3 Mart Salı, saat 14: “Zomerschool”, Buurthuis. | 3 Mart Salı, saat 14: “çorba yapmak”, Buurthuis.\n17 Eylül Perşembe, saat 10: “Zomerschool”, kırmızı bank.
# sample $count: 12
# sample $given: 0 | 1 | 4 | 12
season-card =
    { $season }: { $count } öğleden sonra ve bir kapanış şenliği.
    { $given ->
        [0] Henüz kimse atölye vermiyor.
        [one] 1 öğleden sonranın atölyesi var.
       *[other] { $given } öğleden sonranın atölyesi var.
    }
    { $lines }
    Sonra: { $after }.
    .thank = 🙏 Herkese teşekkür
    .look = 👀 Öğleden sonralar

# kind: phrase
season-state =
    .planned = Geliyor ya da sürüyor.
    .over = Bitti. Bir şey verenlere henüz teşekkür edilmedi.
    .thanked = Bitti.

season-name =
    Sezonun adı ne?
    Örneğin: Yaz okulu.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

season-start =
    Hangi günden itibaren?
    Örneğin: 5 Temmuz.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

season-days =
    Haftanın hangi 2 günü?
    Her zaman öğleden sonra, saat 2.
    .mon = Pazartesi
    .tue = Salı
    .wed = Çarşamba
    .thu = Perşembe
    .fri = Cuma
    .sat = Cumartesi
    .sun = Pazar

season-two-days = Tam 2 gün seç.

season-where = Haftanın ilk öğleden sonrası nerede?

season-second =
    Ya ikincisi?
    .same = 📍 Aynı yerde

season-after =
    Ya sonra?
    Sezon bitince ne devam eder?
    Örneğin: salı kahvesi.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

season-there-already = Zaten bir sezon var. Önce teşekkür, sonra yenisi.

# kind: phrase
season-party = Kapanış şenliği

season-thanks =
    { $season } bitti.
    Öğleden sonra verenlere henüz teşekkür edilmedi. Bu işin parçası.
    Hediye kartı da var mı? Onu da ver.

season-thanked-already = Bu zaten yapıldı.

season-all-thanked = { $season } için öğleden sonra veren herkese teşekkür edildi.

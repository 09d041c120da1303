### state: draft
### audience: resident
### Partners, as neighbours and who speaks for a partner read it.
### sample $partner: Bibliotheek Oost | Samen aan Tafel

activity-there-already =
    Bu zaten var, { $partner }:
    { $the }.
    { $date }.
    { $clock }.
    { $landmark }.
    Kendin de başlatabilirsin.
    .come = 👍 Geliyorum

partner-hello =
    Bu { $partner } için sohbet.
    Ben bir bilgisayarım.
    Neler olduğunu görürsün.
    Kimin geldiğini görmezsin.
    Mahalle için birini tanıyor musun?
    .introduce = 👋 Birini tanıştır

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
warm-link =
    Bunu bir komşu kendisi okutsun.
    1 kez, 7 gün çalışır.
    O komşu hakkında bana bir şey söyleme.
    { $link }
    .again = ➕ Bir kişi daha

warm-hello =
    { $partner } aracılığıyla geldin.
    Senin hakkında bir şey söylemediler.
    Birinin geldiğini duysunlar mı?
    Adını söylemem.
    .yes = 👍 Evet, olur
    .no = 👎 İstemem

warm-told =
    Tamam.
    { $partner } birinin geldiğini duyar.
    Başka bir şey değil.

warm-not-told =
    Tamam.
    Hiçbir şey duymazlar.

warm-arrived =
    Tanıştırdığın biri geldi.
    Daha fazlasını söylemem.
    Bir şey yapman gerekmez.

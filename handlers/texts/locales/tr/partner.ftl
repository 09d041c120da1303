### state: draft
### audience: coordinator
### Partners: organisations that do things here too. For the team.
### sample $partner: Bibliotheek Oost | Stichting Samen aan Tafel in de Bloemenbuurt

# sample $count: 0 | 1 | 5 | 12
partner-list =
    { $count ->
        [0] Henüz ortak yok. Mahallede başka kim bir şeyler yapıyor?
       *[other] Ortaklar bunlar. Bir isme dokun.
    }
    .add = ➕ Ortak ekle
    .overlap = 🗓️ Neler çakışıyor

# sample $lines: Tür: kütüphane\nBirbirimizi tanıyoruz. | Tür: kütüphane\nBirlikte bir şeyler yapıyoruz.\nBurada oda kiralıyor.\nOnlar adına konuşan: Marie-Louise
partner-card =
    { $partner }
    { $lines }
    .activity = ➕ Etkinlik
    .state = 🌱 Durum nasıl
    .name = ✏️ Başka isim
    .contact = 📞 Onlar adına kim
    .chat = 🔗 Onlar için link
    .introduce = 👋 Komşu için link
    .off = ❌ Bir şey iptal
    .all = ↩️ Tüm ortaklar

# kind: phrase
# sample $kind: bir kütüphane | bir girişimci
partner-tells =
    .kind = Tür: { $kind }
    .rents = Burada oda kiralıyor.
    .contact = Onlar adına konuşan: { $name }
    .phone = Telefon: { $phone }
    .chat = Birinin geldiğini kendi sohbetlerinde duyarlar.
    .coming = { $date }, { $clock }: { $the }, { $landmark }.

# kind: phrase
partner-kind-word =
    .care = bakım
    .informal = insanların kendi girişimi
    .entrepreneur = bir girişimci
    .artist = bir sanatçı
    .school = bir okul
    .library = bir kütüphane
    .welfare = sosyal hizmet
    .faith = bir inanç topluluğu
    .other = başka bir şey

# kind: phrase
partner-state =
    .renter = Kiralıyor, henüz konuşmadık.
    .contact = Birbirimizi tanıyoruz.
    .cooperating = Birlikte bir şeyler yapıyoruz.
    .quiet = Şimdi sessiz. Olabilir.

# sample $state: Kiralıyor, henüz konuşmadık.
partner-state-choice =
    { $partner }: { $state }
    Şimdi nasıl?
    .renter = Sadece kiralıyor
    .contact = Tanışıyoruz
    .cooperating = Birlikte yapıyoruz
    .quiet = Sessiz

partner-name =
    Ortağın adı ne?
    Bu adı herkes görür.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

partner-kind =
    Nasıl bir ortak?
    .care = 🏥 Bakım
    .informal = 🤝 Girişim
    .entrepreneur = 🏪 Girişimci
    .artist = 🎨 Sanatçı
    .school = 🏫 Okul
    .library = 📚 Kütüphane
    .welfare = 🏘️ Sosyal hizmet
    .faith = 🕊️ İnanç
    .other = 💡 Başka bir şey

partner-rents = Bu ortak burada oda kiralıyor mu?

partner-contact =
    Onlar adına kim konuşuyor?
    Bunu sadece ekip görür. Önce sor.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

partner-phone =
    Hangi numara?
    Bunu sadece ekip görür.
    .retry = Bu numarayı tanımıyorum. Bir daha yaz.

partner-there-already = Bu isimde bir ortak zaten var.

partneract-what =
    Ne yapıyorlar?
    Birkaç kelimeyle söyle. Örneğin: birlikte şarkı.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

partneract-day =
    Bu ne zaman?
    Örneğin: salı saat 10.
    .retry = Bu çok uzun. Daha kısa olabilir mi?

partneract-where = Bu nerede?

partneract-often =
    Bir kez mi, her hafta mı?
    Her hafta için 6 tane hazırlarım.
    .once = 📅 Bir kez
    .weekly = 🔁 Her hafta

partner-off = { $partner } için ne iptal?

partner-is-off =
    İptal: { $the }, { $date }, { $clock }.
    Gelecek olanlara ben söylerim.

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
partner-link =
    Bu link { $partner } adına konuşan kişi için.
    1 kez, 7 gün çalışır.
    Herkesin gördüğünü görürler. Kimin geldiğini görmezler.
    { $link }

# sample $lines: 3 Mart Salı, aynı yerde (Buurthuis): kahve (mahalle) ve şarkı (Bibliotheek Oost).
overlap-list =
    { $count ->
        [one] 1 şey çakışıyor. Belki birlikte olur?
       *[other] { $count } şey çakışıyor. Belki birlikte olur?
    }
    { $lines }

overlap-none = Gelecek 4 haftada hiçbir şey çakışmıyor.

# kind: phrase
# sample $one: kahve | örgü
# sample $two: şarkı | “birlikte şarkı”
overlap-line =
    .place = { $date }, aynı yerde ({ $place }): { $one } ({ $who }) ve { $two } ({ $other }).
    .kind = { $date }, aynı şey: { $one } ({ $who }) ve { $two } ({ $other }).

# kind: phrase
overlap-ours = mahalle

### state: draft
### audience: resident
### Small roles in what neighbours do together: offered, taken, given back, and thanked for.
### sample $role: arkada yürümek | kahve yapmak | “masaları hazırlamak”
### sample $words: masaları hazırlamak | meydandaki masaları ve sandalyeleri hazırlamak

# kind: phrase
activity-role =
    .route = yolu seçmek
    .coffee = kahve yapmak
    .door = kapıyı açmak
    .cook = yemek yapmak
    .back = arkada yürümek
    .part = “{ $words }”

# kind: phrase
activity-role-line =
    .who = { $name }: { $role }.
    .you = Sen: { $role }.
    .somebody = Biri: { $role }.
    .free = Hepsi hâlâ boş.

# kind: button
activity-role-do =
    .route = 🗺️ Yolu seçmek
    .coffee = ☕ Kahve yapmak
    .door = 🚪 Kapıyı açmak
    .cook = 🍲 Yemek yapmak
    .back = 🚶 Arkada yürümek

activity-role-offer =
    Merhaba { $name }!
    Birlikte: { $doing }.
    Gün: { $day }.
    Bunu yapmak ister misin: { $role }?
    Hayır da diyebilirsin.
    .yes = 👍 Evet, bu kez
    .every = 🔁 Her seferinde
    .no = 👎 Şimdi değil
    .call = Birlikte: { $doing }, { $day }. Bunu yapmak ister misiniz: { $role }? Hayır da diyebilirsiniz.

activity-role-not-now =
    Tamam.
    Yine de hoş geldin.

# audience: buddy
activity-role-not-now-heard = Tamam. { $name } yine de gelebilir.

activity-role-taken =
    Güzel! Teşekkürler.
    Senin işin: { $role }.
    Bir gün önce sana mesaj gönderirim.
    .give-back = ↩️ Geri vermek

# audience: buddy
activity-role-taken-heard = Güzel! { $name }: { $role }.

activity-role-taken-every =
    Güzel! Teşekkürler.
    Her seferinde senin işin: { $role }.
    Her seferinde sana mesaj gönderirim.
    İstediğin zaman bırakabilirsin.
    .give-back = ↩️ Geri vermek

# audience: buddy
activity-role-taken-every-heard = Güzel! { $name } her seferinde: { $role }.

activity-role-reminder =
    Merhaba { $name }!
    Birlikte: { $doing }, { $day }.
    Senin işin: { $role }.
    Olur mu?
    .yes = 👍 Evet, olur
    .not-now = 👎 Bu kez değil
    .give-back = ↩️ Geri vermek
    .call = Birlikte: { $doing }, { $day }. Sizin işiniz: { $role }. Olur mu?

activity-role-sure =
    Güzel!
    Senin işin: { $role }.

# audience: buddy
activity-role-sure-heard = Güzel! { $name }: { $role }.

activity-role-skipped =
    Tamam.
    Bu kez başkasına sorarım.
    Sonra yine senin.

# audience: buddy
activity-role-skipped-heard = Tamam. Bu kez başkasına sorarım.

activity-role-given-back =
    Tamam.
    Yardım etmek istediğin için teşekkürler.
    Şimdi başkasına sorarım.

# audience: buddy
activity-role-given-back-heard = Tamam. { $name } için teşekkür et. Şimdi başkasına sorarım.

activity-role-thanks =
    Teşekkürler, { $name }!
    Senin işin buydu: { $role }.
    Herkes için güzel oldu.
    Bir şey yapman gerekmez.
    .call = Teşekkürler! Sizin işiniz buydu: { $role }. Herkes için güzel oldu.

activity-role-gone =
    Bu artık olmuyor.
    Bir şey yapman gerekmez.

activity-role-come-first =
    Önce geleceğini söyle.
    Sonra bu da olur.

activity-role-enough =
    Yeterince küçük iş var.
    Daha fazlası çok.

# sample $lines: Hepsi hâlâ boş. | Joke: yolu seçmek.\nSen: arkada yürümek.
activity-roles =
    Birlikte: { $doing }, { $day }.
    { $lines }
    Bir şey yapmak ister misin?

activity-roles-none =
    Şimdi randevun yok.
    Önce bir şeye katıl.
    Sonra yardım da edebilirsin.

activity-role-asking =
    Bunu kim ister, soruyorum:
    { $role }.
    .another = 🧩 Küçük bir iş

rolepart-what =
    Ne yapmak gerekiyor?
    Küçük olsun.
    Gelenlere sorarım.
    .retry = { common-too-long }
    .simpler =
        Yapılacak ne var?
        Örneğin: masaları hazırlamak.

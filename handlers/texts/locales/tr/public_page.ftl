### state: draft
### audience: resident
### The page outside Telegram with what is on. No name of anybody stands there.

# $name: of a neighbourhood, or of a place in it
# sample $name: De Linden | Bloemenbuurt Zuid
# kind: phrase
public-page =
    .title = Neler var: { $name }
    .none = Şimdi planlanan bir şey yok.
    .doors = Kapısı açık yerler
    .more = Daha fazla
    .calendar = Bunu takvimine koy
    .at = Sadece { $place }
    .call = Telefon daha mı kolay? { $phone }
    .telegram = Telegram'da bakmaya devam et
    .languages = Diğer diller
    .which = Hangi mahallede oturuyorsun?

public-page-not-here =
    Bu sayfa burada yok.
    Geri dön ve başka bir şey seç.

public-page-too-often =
    Şu anda çok fazla istek var.
    Bir dakika sonra tekrar dene.

public-page-not-now =
    Şu anda olmuyor.
    Bir dakika sonra tekrar dene.

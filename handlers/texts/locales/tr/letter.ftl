### state: draft
### audience: buddy
### On paper, for neighbours without Telegram: letters, a card of what is on, a call list.

paper-which =
    Kağıtta ne istersin?
    .list = 📋 Arama listem
    .letters = ✉️ Mektuplar
    .card = 🗓️ Neler var kartı

paper-nobody =
    Şimdi Telegram'ı olmayan kimse için konuşmuyorsun.
    Basılacak bir şey yok.

paper-list =
    Bu, kağıtta arama listen.
    Ne dediklerini sonra /bellen ile yaz.
    Kağıdı sonra at.

paper-letters =
    { $count ->
        [one] İşte 1 mektup.
       *[other] İşte { $count } mektup.
    }
    Telefonu olmayanlar için.
    Bas ve götür.
    Sonra /bellen ile söylendiğini yaz.

paper-no-letters =
    Telefonu olmayan biri için şimdi bir şey beklemiyor.

paper-cards =
    { $count ->
        [one] İşte 1 kart.
       *[other] İşte { $count } kart.
    }
    Yakında neler olduğu yazıyor.
    A5 olarak bas ve aradıklarına ver.

paper-no-card =
    Şimdi herkesin görebileceği bir şey planlanmadı.

# What stands on the paper itself.
# audience: resident
# kind: spoken
letter-paper =
    .dear = Sevgili { $name },
    .greet = { $name } selam söylüyor
    .answer = Bir şey söylemek ister misin? Ara ya da kapıda söyle.

# audience: resident
# kind: phrase
# sample $weekday: salı | çarşamba
letter-card =
    .weekly = Her { $weekday }: { $doing }. Saat { $clock }. Yer: { $landmark }.
    .once = { CAPITAL($date) }: { $doing }. Saat { $clock }. Yer: { $landmark }.

# kind: phrase
letter-list =
    .title = { $name }: arama listesi
    .secret = Burada isimler ve numaralar var. İşin bitince at.

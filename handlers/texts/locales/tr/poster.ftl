### state: draft
### audience: connector
### The week on a poster: made by who keeps the door of a place.

# What stands on the paper itself.
# audience: resident
# kind: phrase
# $from, $until: the first and the last day
# sample $from: 2 Mart Pazartesi | 14 Eylül Pazartesi
# sample $until: 8 Mart Pazar | 20 Eylül Pazar
poster-paper =
    .title = { $neighbourhood }: bu hafta
    .days = { $from } – { $until }
    .come = Sadece gel. Kayıt gerekmez.

# One of what is on, in three lines.
# audience: resident
# kind: phrase
# sample $free: yes | no | unsaid
poster-row =
    .what = { CAPITAL($doing) }
    .when = { $date }, { $clock }
    .where =
        Yer: { $landmark }.{ $free ->
            [yes] {" "}Ücretsiz.
            [no] {" "}Ücreti { $cost }.
           *[other] {""}
        }

poster-made =
    Bu hafta kağıt üzerinde.
    Yazdır ve kapıya as.
    Kodu okutan, o zaman neler olduğunu görür.
    .a3 = 📄 Büyük, A3
    .a4 = 📄 Küçük, A4
    .next = 📅 Gelecek hafta
    .this = 📅 Bu hafta

poster-none =
    O hafta herkesin görebileceği başka bir şey yok.
    /samen ile bir şey başlatabilirsin.

# A flyer for no activity.
# audience: resident
# kind: phrase
# $moment: when the doors are open, as the coordinator wrote it
# sample $moment: Salı ondan on ikiye kadar
come-paper =
    .headline = Gel de bak. Herkes hoş geldi.
    .when = { $moment }
    .where = { $place }, { $landmark }

comelook-where = Komşular nereye gelebilir?

# sample $headline: Gel de bak. Herkes hoş geldi.
comelook-headline =
    İlanda büyük harflerle ne yazsın?
    Örneğin:
    “{ $headline }”
    Seç, ya da kendi sözünü yaz.
    .retry =
        Bu bir ilan için uzun.
        Daha kısa söyler misin?
    .good = 👍 Bu iyi

come-made =
    İlan hazır.
    Yazdır, sonra as ya da dağıt.
    Kodu okutan, o zaman neler olduğunu görür.

come-no-place =
    Henüz gelinecek bir yer yok.
    Koordinatör onu /plekken ile ekler.

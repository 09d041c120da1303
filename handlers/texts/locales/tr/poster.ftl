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

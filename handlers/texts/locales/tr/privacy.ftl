### state: draft
### audience: resident
### What is known of somebody: who sees it, what may be done with it, and all of it in a file.

privacy-menu =
    Senin söylediklerini saklarım.
    Bir yere gelip gelmediğini de.
    Telegram da bu sohbeti okuyabilir.
    Komşuların okuyamaz.
    Ne bilmek istersin?
    .simpler =
        Ne bilmek istersin?
        Örneğin: beni kim görür.
    .who = 👀 Beni kim görür
    .consents = ✅ Bota izinler
    .data = 📄 Bilgilerim
    .apart = 🙊 Onunla olmasın
    .kept = 📦 Ne saklarım
    .confidant = 🤝 Güven kişisi
    .organisation = 🏠 Kuruluş
    .looked = 🔎 Kartımı gören

# $lines: who sees what, each on a line
# sample $lines: Joke ziet je kaart.\nVerder niemand. | Marie-Louise ziet je kaart.\nFatima ziet je naam.\nWie meeloopt ziet je naam.\nVerder niemand.
privacy-who = { $lines }

# $lines: who saw the card lately, each on a line
# sample $lines: Joke zag je kaart op dinsdag 3 maart. | Joke zag je kaart op dinsdag 3 maart.\nMarie-Louise zag je kaart op maandag 2 maart.
privacy-looked =
    { $lines }
    Bunu iki yıl saklarım.

# kind: phrase
privacy-look = { $who } kartını gördü: { $date }.

# kind: phrase
privacy-look-nobody = Kartını henüz kimse görmedi.

# kind: phrase
privacy-nothing-kept = Henüz cevabını saklamıyorum.

privacy-kept =
    Tek tek mesajları bir hafta içinde unuturum.
    { $human } için söylediklerini 90 gün saklarım.
    Kartın sen silene kadar kalır.
    Sessiz bir yıldan sonra sana sorarım.
    Bazen bir kopyada hâlâ durur.
    Kopyayı yalnız bir şey bozulursa kullanırız.
    O zaman seni oradan silerim.

# $confidant: name and number, as the organisation wrote it
# sample $confidant: Ruth | Marie-Louise, 020 - 000 00 00
privacy-confidant =
    İçine sinmeyen bir şey mi var?
    O zaman bir güven kişisi var.
    O kişi bottan değil.
    { $confidant }.
    Her zaman arayabilirsin.

# $words: the organisation's own text
# sample $words: Alleen wat nodig is. | Wij bewaren alleen wat nodig is voor de wandelingen.
privacy-organisation =
    Kuruluş şunu diyor:
    { $words }

# kind: phrase
privacy-no-words = Kuruluş bunun hakkında henüz bir şey demedi.

# $lines: what we may do and what not, each on a line
# sample $lines: Ik mag je antwoorden bewaren. | Ik mag je antwoorden bewaren.\nIk mag geen buren voor je zoeken.\nIk mag je geen berichten sturen.\nIk mag je niet aan wandelingen herinneren.
consents-which =
    { $lines }
    Neyi değiştirmek istersin?
    .simpler = Neyi değiştirmek istersin?
    .matched-on = 👍 Komşu ara
    .matched-off = 👎 Komşu arama
    .contacted-on = 👍 Mesaj olur
    .contacted-off = 👎 Mesaj olmasın
    .reminders-on = 👍 Hatırlat
    .reminders-off = 👎 Hatırlatma
    .keep-off = 🗑️ Hiç saklama

# kind: phrase
consents-may =
    .keep = Cevaplarını saklayabilirim.
    .matched = Senin için komşu arayabilirim.
    .contacted = Sana mesaj gönderebilirim.
    .reminders = Sana buluşmaları hatırlatabilirim.

# kind: phrase
consents-may-not =
    .keep = Cevaplarını saklayamam.
    .matched = Senin için komşu arayamam.
    .contacted = Sana mesaj gönderemem.
    .reminders = Sana buluşmaları hatırlatamam.

consents-none =
    Henüz cevabını saklamıyorum.
    Değiştirecek bir şey yok.

mydata-readable =
    Senin hakkında bunu biliyorum.
    Bu dosyada yazıyor.
    Dosya sende kalabilir.

mydata-all =
    Burada sana ait her satır var.
    Başkası hakkında olan burada yok.

mydata-nothing =
    Senin kim olduğunu bilmiyorum.
    Yalnız dilini ve bu sohbeti biliyorum.

# kind: phrase
mydata-file =
    .readable = bilgilerim.txt
    .rows = bilgilerim.json

# $date: today
# kind: phrase
mydata-title = Botun senin hakkında bildikleri, { $date }.

# The headings of the file.
# kind: phrase
mydata-part =
    .you = Kimsin
    .languages = Konuştuğun diller
    .enjoy = Ne yapmayı seversin
    .give = Başkası için ne yaparsın
    .wish = Ne istersin
    .times = Ne zaman vaktin var
    .lived = Kendi hayatından bildiklerin
    .walking = Yürümek sana nasıl iyi gelir
    .consents = Neye izin var
    .activities = Birlikte yaptıkların
    .human = Bir insana ilettiklerin

# kind: phrase
mydata-name = Adın: { $name }.

# kind: phrase
mydata-street = Sokağın: { $street }.

# kind: phrase
mydata-neighbourhood = Mahallen: { $neighbourhood }.

# kind: phrase
mydata-known-by = Seni tanıyan: { $connector }.

# kind: phrase
mydata-phone = Numaran: { $phone }.

# kind: phrase
mydata-since = Seni şu günden beri tanıyorum: { $date }.

# kind: phrase
mydata-not-asked = Seni davet etmiyorum.

# kind: phrase
mydata-pause = Şu güne kadar dinleniyorsun: { $until }.

# kind: phrase
mydata-role =
    .connector = Komşuları tanıştırıyorsun.
    .coordinator = Bu mahalleyle ilgileniyorsun.
    .phone-buddy = Komşuları arıyorsun.
    .confidant = Güven kişisisin.
    .volunteer = Gönüllüsün.
    .key-figure = Kilit kişisin.
    .experience-expert = Deneyimli kişisin.

# $weekday: name of the day
# kind: phrase
mydata-time =
    .morning = { $weekday } sabah
    .afternoon = { $weekday } öğleden sonra
    .evening = { $weekday } akşam

# kind: phrase
mydata-minutes = { $minutes } dakika yürüyebilirsin.

# kind: phrase
mydata-walking =
    .wants-slow = Yavaş yürümeyi seversin.
    .wants-benches = Yolda bir bank istersin.
    .wants-step-free = Merdiven istemezsin.
    .first-with-known = Önce tanıdığın biriyle yürürsün.

# $date: since when
# kind: phrase
mydata-consent-since = Şu günden beri: { $date }.

# $date: day of the walk; $place: where it began
# kind: phrase
mydata-activity =
    .expected = { $date }, { $place }. Geliyorsun.
    .present = { $date }, { $place }. Geldin.
    .missed = { $date }, { $place }. Gelmedin.
    .sent-word = { $date }, { $place }. Gelemedin.

# kind: phrase
mydata-rest = Öteki dosyada her satır var.

### state: draft
### audience: connector
### What a human has to do: talk with somebody, visit, answer.

# $lines: who and what, what was said, how to reach them
# sample $lines: Joke wil graag met je praten. | Marie-Louise vindt het spannend.\nTelefoon van Marie-Louise: 020 000 00 00.
task-waits = 📋 { $lines }
    .answer = ✏️ Cevap yaz
    .write = ✏️ Mesaj gönder
    .say = ☎️ Ne söyleyeyim?
    .will-visit = 🚪 Ben uğrarım
    .will-call = 📞 Ben ararım
    .know = 🙋 Seve seve yaparım
    .keep = 👍 Kalabilir
    .spoken = ✅ Konuşuldu
    .seen = 👀 Gördüm
    .mute = 🔇 Artık duymayayım
    .contact = 🤝 Sor: { $name }
    .contact-short = 🤝 Birine sor
    .read = 🙋 Ben okurum
    .good = 👍 Bu iyi
    .be-there = 🙋 Ben de oradayım

# kind: phrase
task-somebody = İsimsiz biri

# kind: phrase
task-still-open = Bu hâlâ açık.

# kind: phrase
task-what =
    .talk = { $who } seninle konuşmak istiyor.
    .excited = { $who } biraz çekiniyor. Bugün haber verir misin?
    .no-answer = { $who } için henüz ulaşan olmadı. Kendin arar ya da uğrar mısın?
    .missed = { $who } gelmedi. Uğrar ya da arar mısın?
    .question = { $who } bir şey soruyor.
    .own-words = { $who } kendi sözleriyle bir şey söyledi.
    .voice = { $who } sana sesli bir şey söyledi.
    .call-me = { $who } telefonla aranmak istiyor.
    .unreachable = Bot artık ulaşamıyor: { $who }. Her şey yolunda mı, sorar mısın?
    .not-delivered = { $who } belki bir mesajımı almadı. Kendisine söyler misin?
    .nobody-fits = { $who } için henüz kimseyi bulamadım.
    .newcomer = Yeni bir komşu merhaba diyor: { $who }. { $who } henüz kimseyle tanışmadı. Kim tanışmak ister?
    .newcomer-taken = Yeni bir komşu merhaba diyor: { $who }.
    .idle-card = { $who } bir yıldır bir şey demedi. Kart kalsın mı? Bir sor.
    .mentor = Kayyumu ya da mentoru var: { $who }. Birlikte konuşun, sonra katılabilir.
    .apart = { $who } bir komşuyla birlikte olmak istemiyor.
    .distress = Bu acil. { $who } zor durumda gibi görünen bir şey yazdı. Başka biri hakkında da olabilir. Sözleri saklamadım. Ara ya da uğra.
    .alone = { $who } orada yalnız kaldı. Arar ya da uğrar mısın?
    .nothing-yet = { $who } için bu hafta henüz bir şey yok. Sen bir şey biliyor musun?
    .bring-together = { $who } ile başkalarını sen tanıştırıyorsun. Nasıl gitti?
    .safety-stop = { $who } bir şeyi durdurdu, çünkü güvenli değildi.
    .look-over = { $who } bir şey başlatıyor. Ekipten kimse onu henüz tanımıyor. İyi mi? O zaman yabancılar da görür.
    .first-time = { $who } ilk kez geliyor. Ekipten kimse onu henüz tanımıyor. Orada başka kim olur?
    .check-in = { $who } nasıl olduğunu söyledi. Haber verir misin?
    .listen = { $who } biraz konuşmak istiyor. Dinler misin?
    .otherwise = { $who } bir şeyi birlikte başka türlü yapmak istiyor.
    .ladder = { $who } belki daha çok şey yapmak istiyor. Birlikte konuşun.
    .say-hello = Yarın burada kiralayan bir ortağın etkinliği var.

# What changed about an activity, to be told to somebody who could not be reached.
# kind: phrase
task-tell =
    .off = Olmuyor: { $the }, { $date }, { $clock }.
    .on = Değişti: { $the }. Yeni gün: { $date }, saat: { $clock }. Yer: { $landmark }.

# What it was that somebody said in own words, and no choice was like it.
# kind: phrase
task-own-words =
    .interest = { $who } ne yapmayı sevdiğini söyledi:
    .offer = { $who } başkası için ne yapacağını söyledi:
    .wish = { $who } bir dileğini anlattı:

# $words: what somebody said, as they said it
# sample $words: Mag mijn hond mee? | Ik wil graag weten of ik ook een stukje met de rollator kan lopen.
# kind: phrase
task-words = “{ $words }”

# Nobody reads it until one of the team takes it up.
# kind: phrase
task-words-later = { $who } ne dedi, bunu üstlenen okur.

# kind: phrase
task-reach =
    .phone = { $who }, telefon: { $phone }.
    .street = { $who }, sokak: { $street }.

# kind: phrase
task-taken =
    .visit = Sen uğrayacaktın.
    .call = Sen arayacaktın.
    .know = { $who } ile sen tanışacaksın.
    .says-fine = { $who } şimdi diyor ki: iyiyim. Yine de bir sor.

# kind: phrase
task-idle-until = Kimse bir şey demezse her şeyi silerim: { $date }.

# $other: the other one of the two
# kind: phrase
task-apart =
    .other = Söz konusu kişi: { $other }.
    .both-come = İkisi de { $date } geliyor.
    .help = Birine başka bir şey bul. Nedenini söyleme.

task-none =
    Açık bir şey yok.
    Şimdi bir şey yapman gerekmez.

# $count: how many more tasks wait
task-more =
    { $count ->
        [one] 1 görev daha var.
       *[other] { $count } görev daha var.
    }
    .show = ➡️ Daha çok göster

task-taken-on =
    Güzel.
    Bitince Konuşuldu düğmesine dokun.
    .colleague = 🤝 Biriyle birlikte

task-taken-on-with =
    Güzel, birlikte yap: { $who }.
    Önce ne istediğini sor.
    Bitince Konuştum düğmesine bas.

# Before a volunteer takes it. $who: whom it is about
task-together =
    Bunu { $who } ile birlikte yapar mısın?
    Birlikte çoğu zaman daha güzel.
    .neighbour = 👥 Birlikte
    .alone = 🙋 Ben yaparım

task-no-colleague =
    Şimdi zamanı olan arkadaş yok.
    Kendin yapabilirsin ya da sonra.

colleague-who = Kimi yanına alırsın: { $who }?
    .simpler = Bir arkadaş seç.

task-colleague-asked =
    Bunu { $name } duyacak.
    Bir mesaj alırsın.

# To a colleague. $name: who asks; $who: whom it is about
together-asked =
    { $name } şununla konuşacak: { $who }.
    { $name } bunu seninle yapmak istiyor.
    Gelir misin?
    .yes = 👍 Evet, birlikte
    .not-now = 👎 Şimdi değil

task-colleague-yes =
    Güzel.
    Bunu iletirim.
    Birlikte bir zaman seçin.

task-colleague-not-now =
    Tamam.
    Bir şey yapman gerekmez.

together-yes =
    { $name } seninle geliyor.
    Birlikte bir zaman seçin.

together-not-now =
    { $name } şimdi gelemiyor.
    Başka birine sorabilirsin.

task-finished = Güzel. Bu bitti.

task-done-already = Bu zaten yapıldı. Bir şey yapman gerekmez.

# $who: first name of who asked
task-answer = { $who } için ne söylemek istersin? Kısaca yaz ya da sesli söyle.
    .retry = { common-too-long }

task-answer-sent = { $who } için iletiyorum.

# The connector spoke, and whoever asked can only be called.
# $who: first name of who asked
task-answer-typed = { $who } Telegram kullanmıyor. Yaz, biri bunu telefonda söyler.

# $connector: who says it; $words: their own words
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# audience: resident
task-answered =
    { $connector } diyor ki:
    { $words }
    .call = { $connector } diyor ki: { $words }
    .back = ✏️ { $connector } için cevap
    .back-short = ✏️ Cevap ver

# The answer is a recording, which comes with these words.
# $connector: who speaks
# audience: resident
task-answered-aloud =
    { $connector } sana sesli bir şey söyledi.
    Bir dinle.
    .call =
        { $connector } size sesli bir şey söyledi.
        { $connector } sizi arasın mı?
        O zaman iletirim.

# The same, where it belongs to an activity. $the: what they do together
# sample $words: Ja, dat kan. | Kom gerust met je hond mee
# sample $the: yürüyüş
# sample $date: 2 Mart Salı
# audience: resident
task-answered-about =
    { $connector } diyor ki ({ $the }, { $date }):
    { $words }
    .call = { task-answered.call }

# sample $the: yürüyüş
# sample $date: 2 Mart Salı
# audience: resident
task-answered-aloud-about =
    { $connector } sana sesli bir şey söyledi.
    Konu: { $the }, { $date }.
    Bir dinle.
    .call = { task-answered-aloud.call }

# To which activity what was said belongs.
# kind: phrase
task-about = Konu: { $the }, { $date }, saat { $clock }.

# What a question is about, when nobody typed it.
# kind: phrase
task-topic =
    .group = Konu: grup.
    .handover = Konu: grup için kimin geleceği.
    .helping = Konu: gruba yardım etmek.

# Answering a human: what is typed next goes to them. $connector: who wrote
# audience: resident
reply-say =
    { $connector } kişisine ne demek istersin?
    Buraya yaz.
    Ya da sesli söyle.
    .simpler =
        Ne demek istersin?
        Örneğin: evet.

# audience: resident
reply-sent = { $connector } kişisine iletiyorum.

# A human wrote lately, and somebody types a yes or a thank you where nothing is asked.
# audience: resident
reply-for-human =
    Bu { $human } için mi?
    O zaman iletirim.

# Somebody of the team took up what was said to another of them.
# audience: resident
task-with-another =
    Sana artık { $connector } yardım eder.
    Söylediğini şimdi { $connector } okur.
    Bir şey yapmana gerek yok.
    .call = Size artık { $connector } yardım eder ve söylediğinizi şimdi okur.

# kind: phrase
# sample $languages: Türkçe | Türkçe ve Arapça
task-speaks-too = { $who } ayrıca { $languages } konuşur.

# What both chose to tell of their life. $who: of the team; $other: the newcomer.
# kind: phrase
# sample $what: sık yalnız olmak | birini özlemek
task-lived-too = { $who } da bunu biliyor, { $other } gibi: { $what }.

# kind: phrase
task-lived-something = { $who } ile { $other } aynı şeyi biliyor.

# kind: phrase
# sample $words: Benim de zor zamanlarım oldu.
task-tells = { $who } anlatıyor: “{ $words }”

# Where a partner who rents a room does something.
# sample $partner: Bibliotheek Oost | Samen aan Tafel
# kind: phrase
task-hello = { $place }: { $partner } ile selamlaş. Ne yapmayı sevdiklerini sor.

### state: draft
### audience: resident
### Something is not right: told in two taps to a human of choice, never to whom it is about.

report-whom =
    Bunu söylemen iyi.
    Kime anlatmak istersin?
    .simpler = Kim duysun?

report-about =
    Bunu iletiyorum.
    Biri hakkında mı?
    O bunu duymaz.
    .nobody = 👎 Hayır
    .simpler = Kimin hakkında?

report-words =
    Bir şey eklemek ister misin?
    Buraya yaz ya da söyle.
    Mecbur değilsin.
    .simpler = Ne söylemek istersin?

report-told =
    Bunu { $human } kişisine iletiyorum.
    Başka kimseye söylemem.
    { $human } iki günde okumazsa başkasına sorarım.

# Whoever hears it is away for a while, as everybody who may hear it.
# sample $confidant: Ruth, 020 000 00 01
report-told-away =
    Bunu iletiyorum: { $human }.
    { $human } şu anda burada değil.
    Beklemek istemiyor musun?
    O zaman ara: { $confidant }.
    Tehlikede 112'yi ara.

# Nobody here may hear it. $confidant: name and number of somebody outside
# sample $confidant: Ruth, 020 000 00 01
report-outside =
    Burada bunu verebileceğim kimse yok.
    Dışarıdan birini ara:
    { $confidant }.
    Tehlike varsa 112 ara.

report-told-already =
    Bu zaten tamam.
    Bir şey yapman gerekmez.

report-read =
    { $human } iyi gitmeyen şeyi okudu.
    { $human } sana yazacak.
    Bir şey yapman gerekmez.
    .call = { $human } iyi gitmeyen şeyi okudu. { $human } sana haber verecek.

# audience: connector
# sample $lines: Joke bir şeyin iyi gitmediğini anlatıyor.\nSöz konusu kişi: Piet.
report-waits =
    ⚠️ { $lines }
    Bunu başka kimseyle konuşma.
    .seen = 👀 Görüldü
    .closed = ✅ Halledildi
    .talk = 🕊️ Konuşsunlar

# audience: connector
# kind: phrase
report-line =
    .from = { $who } bir şeyin iyi gitmediğini anlatıyor.
    .about = Söz konusu kişi: { $other }.

# audience: connector
report-seen = Teşekkürler. Okuduğunu artık biliyor.

# audience: connector
report-closed = Tamam. 90 gün sonra hepsini silerim.

# What they said is dealt with, and it was about nobody. $human: who dealt with it
do-otherwise =
    Söylediğine { $human } baktı.
    Birlikte başka türlü yapalım mı?
    Küçük bir şey de olur.
    .yes = 👍 Evet, birlikte
    .not-now = 👎 Şimdi değil

otherwise-what =
    Ne yapmak istersin?
    Kendi sözlerinle söyle.
    .retry = { common-too-long }
    .simpler =
        Ne yapalım?
        Örneğin: birlikte kahve.

otherwise-kept =
    Ne güzel bir fikir.
    Şimdi kartında yazıyor.
    Bunu { $human } duyacak.

otherwise-not-now =
    Tamam.
    Söylediğin için teşekkürler.
    Bir şey yapman gerekmez.

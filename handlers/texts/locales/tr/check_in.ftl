### state: draft
### audience: resident
### How somebody is: asked at a few moments, and one human hears it.

# Two days after the very first time.
check-in-first-time =
    Merhaba { $name }!
    İlk kez geldin.
    Hoş karşılandın mı?
    Bunu yalnız { $human } duyar.
    .call = İlk kez geldiniz. Hoş karşılandınız mı?

# Six weeks after the first time.
check-in-six-weeks =
    Merhaba { $name }!
    Altı haftadır katılıyorsun.
    Senin için nasıl gidiyor?
    Bunu yalnız { $human } duyar.
    .call = Altı haftadır katılıyorsunuz. Sizin için nasıl gidiyor?

# Two weeks after somebody else is there for their group. $who: who that is
check-in-handover =
    Merhaba { $name }!
    Grubunuz için şimdi { $who } var.
    Senin için iyi gidiyor mu?
    Bunu yalnız { $human } duyar.
    .call = Grup için şimdi { $who } var. Sizin için iyi gidiyor mu?

# Somebody of the team wants to know, or they ask for it themselves.
check-in-asked =
    Merhaba { $name }!
    Nasılsın?
    Bunu yalnız { $human } duyar.
    .call = Nasılsınız?

# kind: button
check-in-answer =
    .good = 👍 İyi
    .so-so = 🤷 Fena değil
    .bad = 👎 İyi değil

check-in-good =
    Bunu duymak güzel.
    Bir şey yapman gerekmez.

# $bad: whether the human hears of it already
# sample $bad: yes | no
checkin-say =
    Söylediğin için teşekkürler.
    { $bad ->
        [yes] { $human } bunu şimdi biliyor.
       *[no] { $human } okumak ister.
    }
    Başka bir şey söylemek ister misin?
    Yaz ya da sesle söyle.
    .nothing = 👎 Hayır, sağ ol
    .simpler = Ne söylemek istersin?

check-in-passed-on =
    Bunu { $human } duyacak.
    Cevap biraz sürebilir.

# $told: whether the human hears of it
# sample $told: yes | no
check-in-thanks =
    { $told ->
        [yes] Tamam.
              { $human } seni arayacak.
       *[no] Tamam.
             Bir şey yapman gerekmez.
    }

# audience: buddy
check-in-good-heard = Güzel. Bunu { $name } için yazdım.

# audience: buddy
check-in-noted-so-so-heard = Teşekkürler. Bunu { $name } için yazdım.

# audience: buddy
check-in-noted-bad-heard = Teşekkürler. { $human } artık biliyor: { $name } iyi değil.

# audience: connector
check-in-asking =
    Nasıl olduğunu soruyorum: { $name }.
    Cevabı sen duyarsın.

# audience: connector
check-in-lately =
    Bunu daha yeni sordum: { $name }.
    İki hafta sonra yine olur.

# What who wanted to know hears.
# audience: connector
# sample $said: Joke diyor ki: iyi gidiyor. | Marie-Louise diyor ki: iyi gitmiyor.
check-in-answered =
    { $said }
    Bir şey yapman gerekmez.

# audience: connector
# kind: phrase
check-in-said =
    .good = { $who } diyor ki: iyi gidiyor.
    .so-so = { $who } diyor ki: fena değil.
    .bad = { $who } diyor ki: iyi gitmiyor.

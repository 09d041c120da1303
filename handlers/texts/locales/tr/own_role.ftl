### state: draft
### audience: resident
### Somebody with a role: what it is, how much, what they tell of themselves, and rest.
### sample $role: gönüllü | güven kişisi
### sample $words: Türkçe konuşurum. | Türkçe de konuşurum.
### sample $most: 1 | 3 | 5

role-none =
    Şimdi bir görevin yok.
    Bir şey yapman gerekmez.

# sample $lines: Görevin: gönüllü.
role-mine =
    { $lines }
    Bir şey değiştirmek ister misin?
    .rest = ⏸️ Ara
    .back = 🙋 Yeniden başla
    .most = 🎚️ Kaç tane
    .tell = ✏️ Hakkımda
    .listen = 👂 Dinlemek
    .hide = 👎 Hakkımda yok

# kind: phrase
# sample $count: 0 | 1 | 3
role-line =
    .have = Görevin: { $role }.
    .rests = Görevin dinleniyor: { $role }.
    .until = Şu güne kadar: { $until }.
    .guest =
        { $count ->
            [0] Son zamanda misafir olmadın.
           *[other] Son zamanda { $count } kez misafir oldun.
        }
    .most = Aynı anda { $most } için yaparsın.
    .groups =
        { $count ->
            [0] Şimdi grubun yok.
           *[other] { $count } grup için varsın.
        }

# What they tell of themselves, and to whom.
# kind: phrase
role-told =
    .team = Ekip okur: “{ $words }”
    .groups = Grupların da okur: “{ $words }”

role-only-one =
    Mahallede bu görevde sadece sen varsın: { $role }.
    Sen bırakırsan mahalle şimdilik kapanır.
    Önce { $human } ile konuş.

role-rest =
    Bu görevde ara ister misin: { $role }?
    Şimdi yaptıkların başkalarına geçer.
    Her zaman yeniden başlayabilirsin.
    .yes = 😌 Evet, dinlensin
    .no = 👎 Hayır

role-kept =
    Tamam.
    Görevin kalıyor: { $role }.

role-rested =
    Yaptıkların için teşekkürler, { $name }.
    Görevin şimdi dinleniyor.
    Bir şey yapman gerekmez.

# audience: coordinator
role-rests =
    { $name } göreve ara veriyor: { $role }.
    Her şey zaten başkalarında.
    Bir teşekkür her zaman iyi gelir.

role-not-back =
    Bu şimdi olmuyor.
    { $human } seninle konuşmak ister.

role-back =
    Yine burada olman güzel, { $name }!
    Görevin yine: { $role }.

rolecap-most = Aynı anda kaç tane için yapmak istersin?
    .simpler = Senin için ne kadar yeter?
    .c1 = 1 için
    .c2 = 2 için
    .c3 = 3 için
    .c5 = 5 için

role-cap-kept =
    Tamam: aynı anda { $most }.
    Daha fazlasını sormam.
    Şimdi yaptıkların sende kalır.

roletold-words =
    Kendin hakkında ne anlatmak istersin?
    Sadece istediğini.
    .retry = { common-too-long }
    .simpler = Kendin hakkında bir şey anlat.

roletold-to =
    Bunu kim okuyabilir?
    .simpler = Bu kimin için?
    .team = 🤝 Sadece ekip
    .groups = 👥 Gruplarım da

role-told-kept =
    Teşekkür ederim.
    Silmek için yaz: /rol.

role-told-gone =
    Silindi.
    Bir şey yapman gerekmez.

### state: draft
### audience: resident
### Who does small things often is offered something more; nothing is given to them.

ladder-offer =
    Merhaba { $name }!
    Grup için çok şey yaptın.
    Teşekkürler.
    Biraz daha yapmak ister misin?
    .welcome = 👋 Yeni komşular
    .phone = ☎️ Aramak
    .group = 👥 Bir grup
    .not-now = 🌱 Bu kadar yeter

ladder-talk =
    Ne güzel.
    Bunu { $human } duyacak.
    Önce birlikte konuşursunuz.
    Sonra yine sen seçersin.

ladder-not-now =
    Tamam.
    Yaptığın güzel.
    Bir şey yapman gerekmez.

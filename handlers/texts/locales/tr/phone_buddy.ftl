### state: draft
### audience: connector
### A phone buddy: somebody calls a neighbour who has no Telegram.

buddy-who = { $name } için kim telefon edebilir?

buddy-nobody =
    { $name } için telefon edecek birini şu anda bilmiyorum.
    O zamana kadar telefonlar sende.

buddy-asked =
    Soruyorum: { $buddy }.
    { $name } adını henüz söylemiyorum.

# $name: who is asked; no name of who would be called
# audience: resident
buddy-question =
    Merhaba { $name }!
    Bir komşunun Telegramı yok.
    Neler olduğunu bilmek istiyor.
    Sana uyan bir zamanda arayabilirsin.
    O komşuyu ara sıra arar mısın?
    .yes = 👍 Evet
    .no = 👎 Şimdi değil

# audience: resident
# kind: message
buddy-thanks =
    .yes =
        Ne güzel!
        Önce o komşuya sorarım.
        Sonra sana haber veririm.
    .no =
        Sorun değil.
        Nedenini söylemen gerekmez.

# audience: resident
buddy-found =
    Arayan biri bulundu.
    İstediğin için teşekkür ederim!

buddy-said-yes =
    { $buddy } aramak istiyor: { $name }.
    Önce { $name } ile konuş: “{ $buddy } sizi arayabilir mi?”
    O zamana kadar telefonlar sende.
    .yes = 👍 Evet, sordum
    .no = 👎 Hayır, olmasın

buddy-said-no =
    { $buddy } şu anda { $name } için arayamıyor.
    Telefonlar sende kalıyor.

buddy-begun = Güzel. { $name } için artık { $buddy } arıyor.

buddy-not-begun = Sorun değil. { $name } için telefonlar sende kalıyor.

# audience: resident
buddy-begins =
    { $name } senin aramanı istiyor.
    Arayacak bir şey olursa mesaj gelir.
    Numara o mesajda yazar.
    Numarayı kimseye verme.
    Her zaman bırakabilirsin.

# audience: resident
buddy-not-needed =
    Merhaba { $name }!
    Aramana artık gerek yok.
    İstediğin için teşekkür ederim!

# audience: resident
buddy-stopped-thanks =
    Sorun değil.
    Artık araman gerekmez.
    Bunca zaman aradığın için teşekkür ederim!

buddy-stopped =
    { $buddy } artık { $name } için aramıyor.
    Telefonlar şimdi yine sende.

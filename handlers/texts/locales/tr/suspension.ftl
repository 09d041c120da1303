### state: draft
### audience: coordinator
### Somebody does not take part for a time, or goes for good; a stranger's messages reach nobody any more.

suspend-whom =
    Bir süre kim katılmasın?
    Görevi olan burada yok: önce ekipte görevi bitir.

suspend-nobody =
    Seçilecek kimse yok.
    Görevi olan burada yok: önce ekipte görevi bitir.

suspend-what =
    { $name } için ne yapmak istiyorsun?
    .begin = ⏸️ Bir süre katılmaz
    .remove = 🗑️ Çıkmalı
    .end = ▶️ Yine katılabilir

# sample $until: 3 Mart Salı | 30 Eylül Çarşamba
suspend-what-now =
    { $name } yine katılabilir: { $until }.
    Ne yapmak istiyorsun?

suspend-why =
    { $name } neden bir süre katılmıyor?
    Bunu yalnız sen okursun, { $name } de kendi bilgilerinde.
    .unsafe = 🛟 Güvenlik
    .conflict = 💬 Kavga
    .money = 💶 Para yüzünden
    .other = 💡 Başka bir şey

suspend-weeks =
    { $name } ne kadar katılmıyor?
    .one = 1 hafta
    .four = 4 hafta
    .twelve = 12 hafta

# sample $until: 3 Mart Salı | 30 Eylül Çarşamba
suspend-done =
    { $name } şu güne kadar katılmıyor: { $until }.
    Bunu söyledim, ama nedenini söylemedim.
    Nedenini sen hemen anlatır mısın?

suspend-ended =
    { $name } yine katılabilir.
    Bunu şimdi söylüyorum.

suspend-role-first =
    Görevi olanı durduramam.
    Önce ekipte görevi bitir.

remove-sure =
    Emin misin?
    { $name } hakkındaki her şey sonsuza kadar gider.
    { $name } bir yıl burada yeniden başlayamaz.
    .yes = 🗑️ Evet, sil
    .no = 👎 Hayır, vazgeçtim

remove-done = Her şey silindi.

# audience: connector
mute-sure =
    Bu sohbetten artık bir şey duymak istemiyor musun?
    O zaman bir ay hiçbir şey iletmem.
    Acil durumda yardım ederim.
    .yes = 🔇 Evet, duymayayım

# audience: connector
mute-done = Tamam. Bir ay bu sohbetten bir şey duymazsın.

# audience: resident
# sample $until: 3 Mart Salı | 30 Eylül Çarşamba
# sample $confidant: Ruth, 020 000 00 01
suspended =
    Merhaba { $name }.
    Bir süre mahalleye katılmıyorsun.
    Yine katılabileceğin gün: { $until }.
    { $human } sana nedenini anlatır.
    Başkasıyla konuşmak ister misin?
    O zaman: { $confidant }.
    .call = { $name } bir süre katılmıyor. Yine katılabileceği gün: { $until }. Nedenini { $human } anlatır. Konuşmak için: { $confidant }.

# audience: resident
suspension-over =
    Merhaba { $name }.
    Yine katılabilirsin.
    Burada olman güzel.
    .call = { $name } yine katılabilir. Burada olması güzel.

# Somebody presses what they may not do for a time.
# audience: resident
# sample $until: 3 Mart Salı | 30 Eylül Çarşamba
kept-off-now =
    Bu şimdi olmaz.
    Yine olacağı gün: { $until }.
    { $human } ile her zaman konuşabilirsin.

# Somebody of whom nothing is passed on to anybody.
# audience: resident
kept-off-muted =
    Bu şimdi olmaz.
    Şimdi hiçbir şey iletmem.
    Acil durum mu var?
    O zaman yaz: acil yardım.

# audience: resident
removed-goodbye =
    Artık mahalleye katılmıyorsun.
    Senin hakkındaki her şeyi sildim.
    Yardım gerekirse yaz: acil yardım.
    Acil durumda 112'yi ara.

# A caller says that somebody comes who may not take part for a time.
# audience: connector
kept-off-other = { $name } bir süre katılmıyor.

# audience: resident
mentor-first =
    Söylediğin için teşekkürler.
    { $human } önce seninle konuşur.
    Sonra katılabilirsin.

# audience: resident
mentor-done =
    Artık katılabilirsin.
    Burada olman güzel.
    .call = { $name } artık katılabilir.

# audience: resident
kept-off-mentor =
    Önce { $human } seninle konuşur.
    Sonra katılabilirsin.

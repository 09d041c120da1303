### state: draft
### audience: resident
### Somebody says that they, or another, are in danger. What they read comes before anything else.

# The same for everybody. The numbers are those of handlers/distress/numbers.toml.
# sample $emergency: 112
# sample $suicide: 113
# sample $free: 0800 - 0113
# sample $violence: 0800 - 2000
# sample $listening: 088 - 076 70 00
distress-card =
    Bunu söylemen iyi.
    Ben bir bilgisayarım.
    Bunu şu anda kimse okumuyor.
    Tehlike varsa { $emergency } numarasını ara.
    Yaşamak istemiyorsan { $suicide } ya da { $free } ara.
    Biri canını yakıyorsa Veilig Thuis: { $violence }.
    Konuşmak istersen Luisterlijn: { $listening }.
    Gece gündüz arayabilirsin.

# $lines: who hears of it and when, and the number of the neighbourhood
# sample $lines: Nadia'ya şimdi haber veriyorum.\nYazdıklarını söylemem.\nNe zaman okuyacağını bilmiyorum.\nOnu bekleme.
distress-human =
    { $lines }
    .fine = 👌 Ben iyiyim

# kind: phrase
distress-line =
    .now = Yardıma ihtiyacın olduğunu şimdi yazıyorum: { $human }.
    .no-words = Yazdıklarını söylemem.
    .unknown-when = { $human } bunu ne zaman okur, bilmiyorum.
    .do-not-wait = Onu bekleme.
    .later = { $human } haberimi ancak { $clock } alır.
    .nobody-before = Ondan önce kimse okumaz.
    .nobody = Şu anda söyleyebileceğim kimse yok.
    .call = Kendin ara ya da birine arat.
    .own-number = Mahallenin numarası: { $phone }.

# Somebody says that it is a lot for them. Less than danger: they choose whether a human hears of it.
# sample $emergency: 112
# sample $listening: 088 - 076 70 00
distress-heavy =
    Bu senin için çok zor.
    Ben bir bilgisayarım.
    Bunu şu anda kimse okumuyor.
    Şimdi konuşmak için Luisterlijn: { $listening }.
    Tehlike varsa { $emergency } numarasını ara.

distress-heavy-ask =
    Konuşmak istediğini söyleyeyim mi: { $human }?
    .yes = 👍 Evet, söyle

# Somebody looked for help; a human hears of it only after a yes.
distress-ask =
    Yardıma ihtiyacın olduğunu söyleyeyim mi: { $human }?
    .yes = 👍 Evet, söyle

distress-fine =
    Bunu duymak iyi.
    { $human } yine de sana sorar.
    Yardım araman iyi oldu.

# sample $emergency: 112
distress-read-call =
    { $human } mesajımı okudu.
    { $human } seni arayacak.
    Dayanamıyor musun?
    O zaman { $emergency } numarasını ara.

# sample $emergency: 112
distress-read-visit =
    { $human } mesajımı okudu.
    { $human } sana geliyor.
    Dayanamıyor musun?
    O zaman { $emergency } numarasını ara.

# audience: connector
# sample $names: Nadia | kimse
# sample $from: akşam 9
# sample $until: sabah 9
distress-watch =
    Bazen biri gece çok zor durumda olduğunu yazar.
    Gece { $from } ile { $until } arasıdır.
    O zaman uyandırılabilecek kişiler: { $names }.
    Seni uyandırabilir miyim?
    .yes = 👍 Evet, olur
    .no = 👎 Hayır, istemem

# kind: phrase
distress-watch-nobody = henüz kimse yok

# audience: connector
distress-watch-on =
    Teşekkürler. Acil durumda gece de sana yazarım.
    Telefonunun sesini aç.

# audience: connector
distress-watch-off =
    Tamam. Gece sana bir şey yazmam.

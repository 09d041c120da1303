### state: draft
### audience: resident
### Words that are the same everywhere: the footer, plain choices, and what the bot says when something went wrong.

# The fixed footer. $human: first name of the connector. The short one comes when the name does not fit.
common-footer =
    .back = ↩️ Geri
    .human = 👤 { $human } ile konuş
    .human-short = 👤 Bir insan
    .explain = ❓ Açıkla
    .give = 📨 { $human } kişisine ver
    .give-short = 📨 Bunu ilet
    .more = ➡️ Daha çok göster
    .aloud = 🔊 Sesli oku
    .pictures = 🖼️ Resimler

common-choice =
    .yes = 👍 Evet
    .no = 👎 Hayır
    .good = 👍 Böyle iyi
    .skip = ⏭️ Atla
    .done = ✅ Tamam
    .clear = 🔁 Yeniden seç
    .home = 🏠 Başa dön
    .own-words = ✏️ Kendin söyle

# While somebody may choose more than one. $chosen: what was chosen so far, in a list
# sample $chosen: Wandelen | Spelletjes doen, Breien en haken en Koffie drinken
common-chosen =
    Senden şunu duydum.
    { $chosen }.
    Bir tane daha seç ya da Tamam seç.

# A name or a thing that a connector has ticked in a list.
# audience: connector
common-ticked =
    .label = ☑️ { $what }

# Under what was just done, for an hour.
# audience: connector
common-mistake =
    .button = ↩️ Yanlış dokundum

# audience: connector
common-taken-back = Tamam. Yine eskisi gibi.

# Stands for the name where no human is known yet.
common-somebody = bir insan

# The same to who is that human themselves, where there is nobody else.
common-somebody-else = başka biri

# $human: whom it can be given to, with the button "Geef dit aan"
common-not-understood =
    Üzgünüm, bunu anlamıyorum.
    Bu benden kaynaklı.
    Bunu { $human } kişisine verebilirim.
    Ya da başka bir düğme seç.

# The second time in a row.
common-still-not-understood =
    Hâlâ anlamıyorum.
    Bu benden kaynaklı.
    Bunu { $human } kişisine vereyim mi?

# Where there is nobody to give it to, or nothing to give.
common-choose =
    Üzgünüm, bunu anlamıyorum.
    Bir düğme seç.

# To "I do not know": where it has to be chosen some time, and where it does not.
common-unknown =
    Önemli değil.
    Şimdi bilmen gerekmez.
    Daha sonra da devam edebilirsin.
    Ya da { $human } ile konuş.

common-unknown-fine =
    Önemli değil.
    Bir şey seçmen gerekmez.
    Bir şey değişmiyor.

# After a sticker, a picture, a voice note or a file, where words were asked.
common-only-words =
    Ben yalnız yazı okuyabilirim.
    Bir düğme seç.
    Ya da cevabını yaz.

common-too-long =
    Bu yazı benim için çok uzun.
    Daha kısa söyler misin?

common-went-wrong =
    Bende bir şey ters gitti.
    Bu senin değil, benim hatam.
    Bir daha dene.
    Ya da { $human } ile konuş.

# Nobody knows whether a message arrived, and it was tried often. $human: first name of the connector.
common-maybe-missing =
    Belki bir mesajım sana gelmedi.
    Bu benim hatam, senin değil.
    { $human } ile konuşup sorabilirsin.

# More messages came at once than the bot reads. $human: first name of the connector.
common-slower =
    Arka arkaya çok mesaj geliyor.
    O kadar hızlı okuyamıyorum.
    Biraz bekle, sonra yine gönder.
    Ya da { $human } ile konuş.

common-old-button =
    Bu düğme eski.
    Önemli değil.
    Buradan devam edebilirsin.

common-may-not =
    Bunu senin için yapamam.
    Şu kişiye sorabilirsin: { $human }.

# Words that always work when somebody types them, with commas between. Never shown.
# kind: typed
common-typed =
    .start = başla, başlangıç, baştan
    .help = yardım, ne yapabilirsin, nasıl
    .distress = acil, acil yardım
    .back = geri, geri dön, önceki
    .human = insan, bir insan, bir insanla konuş, konuşmak istiyorum, beni ara
    .language = dil, başka dil, diller
    .pause = ara, ara ver, mola
    .again = ben döndüm, döndüm, geri geldim
    .stop = dur, bırak, bırakmak istiyorum, yeter
    .together = birlikte bir şey yapmak, birlikte bir şey, birlikte
    .walk = yürüyüş, yürümek istiyorum
    .apart = onunla olmasın, engelle
    .report = şikayet, bildirmek istiyorum, şikayetim var
    .group = grup, grubumuz, grubum
    .privacy = gizlilik
    .my-data = bilgilerim, verilerim
    .forget-me = beni unut, her şeyi sil
    .read-aloud = sesli oku, oku bana, bana oku
    .read-always = hep sesli oku, her zaman sesli oku
    .read-never = sesli okuma, artık okuma, okumayı bırak
    .show-pictures = resimler, resimli, resim göster, resimleri göster
    .no-pictures = resim yok, resimsiz, resim gösterme
    .yes = evet
    .no = hayır, istemem, şimdi değil, yok
    .skip = atla, geç
    .dont-know = bilmiyorum, bilmem, fikrim yok
    .more = daha, daha çok göster
    .done = bitti, hazır
    .later = sonra, daha sonra, hayır, şimdi değil, bitti, yeter, yarın
    .simpler = açıkla, anlamadım, anlamıyorum, ne demek, ne demek istiyorsun
    .called = benim adım, adım, bana

# Something of somebody else would have stood here: a fault of ours, and nothing of it is told.
common-not-yours =
    Bu senin için değil.
    Bu yüzden görmüyorsun.

# How many people, as far as it is told. $count: a round number
# sample $count: 5 | 25
# kind: phrase
common-people =
    .few = { $count } kişiden az
    .some = { $count } ya da daha çok kişi

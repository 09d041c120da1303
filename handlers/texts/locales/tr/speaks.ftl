### state: draft
### audience: resident
### Which languages somebody speaks: with whom they can talk, whatever they like to read.

speaks-which =
    Hangi dilleri konuşursun?
    Birden çok seçebilirsin.
    .simpler = Hangi dili konuşursun?

speaks-change =
    .button = 💬 Dillerim

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# kind: phrase
speaks-line = Konuştuğun diller: { $languages }.

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# audience: connector
# kind: phrase
speaks-of-neighbour = Konuştuğu diller: { $languages }.

# audience: connector
metcard-languages = { $name } hangi dilleri konuşur?

language-name =
    .nl = Hollandaca
    .en = İngilizce
    .tr = Türkçe
    .ar = Arapça
    .zgh = Berberice
    .pl = Lehçe
    .uk = Ukraynaca
    .ti = Tigrinya
    .fa = Farsça
    .es = İspanyolca
    .pt = Portekizce
    .fr = Fransızca
    .de = Almanca
    .pap = Papiamento
    .srn = Surinamca
    .so = Somalice
    .zh = Çince
    .dse = İşaret dili

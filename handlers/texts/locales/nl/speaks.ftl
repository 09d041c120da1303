### audience: resident
### Which languages somebody speaks: with whom they can talk, whatever they like to read.

speaks-which =
    Welke talen spreek je?
    Je mag er meer kiezen.
    .simpler = Welke taal spreek je?

speaks-change =
    .button = 💬 Mijn talen

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# kind: phrase
speaks-line = Je spreekt { $languages }.

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# audience: connector
# kind: phrase
speaks-of-neighbour = Spreekt { $languages }.

# audience: connector
metcard-languages = Welke talen spreekt { $name }?

# accept everyday_words: the names of languages; who speaks one knows its name
language-name =
    .nl = Nederlands
    .en = Engels
    .tr = Turks
    .ar = Arabisch
    .zgh = Berbers
    .pl = Pools
    .uk = Oekraïens
    .ti = Tigrinya
    .fa = Perzisch
    .es = Spaans
    .pt = Portugees
    .fr = Frans
    .de = Duits
    .pap = Papiaments
    .srn = Surinaams
    .so = Somalisch
    .zh = Chinees
    .dse = Gebarentaal

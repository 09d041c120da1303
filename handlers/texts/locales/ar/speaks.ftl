### state: draft
### audience: resident
### Which languages somebody speaks: with whom they can talk, whatever they like to read.

speaks-which =
    ما اللغات التي تتكلمها؟
    يمكنك اختيار أكثر من واحدة.
    .simpler = أي لغة تتكلم؟

speaks-change =
    .button = 💬 لغاتي

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# kind: phrase
speaks-line = أنت تتكلم { $languages }.

# sample $languages: Nederlands | Nederlands, Turks en Arabisch
# audience: connector
# kind: phrase
speaks-of-neighbour = اللغات: { $languages }.

# audience: connector
metcard-languages = ما اللغات التي يتكلمها { $name }؟

language-name =
    .nl = الهولندية
    .en = الإنجليزية
    .tr = التركية
    .ar = العربية
    .zgh = الأمازيغية
    .pl = البولندية
    .uk = الأوكرانية
    .ti = التغرينية
    .fa = الفارسية
    .es = الإسبانية
    .pt = البرتغالية
    .fr = الفرنسية
    .de = الألمانية
    .pap = البابيامنتو
    .srn = السورينامية
    .so = الصومالية
    .zh = الصينية
    .dse = لغة الإشارة

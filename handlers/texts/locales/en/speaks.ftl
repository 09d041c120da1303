### audience: resident
### Which languages somebody speaks: with whom they can talk, whatever they like to read.

speaks-which =
    Which languages do you speak?
    You may choose more than one.
    .simpler = Which language do you speak?

speaks-change =
    .button = 💬 My languages

# sample $languages: Dutch | Dutch, Turkish and Arabic
# kind: phrase
speaks-line = You speak { $languages }.

# sample $languages: Dutch | Dutch, Turkish and Arabic
# audience: connector
# kind: phrase
speaks-of-neighbour = Speaks { $languages }.

# audience: connector
metcard-languages = Which languages does { $name } speak?

# accept everyday_words: the names of languages; who speaks one knows its name
language-name =
    .nl = Dutch
    .en = English
    .tr = Turkish
    .ar = Arabic
    .zgh = Berber
    .pl = Polish
    .uk = Ukrainian
    .ti = Tigrinya
    .fa = Persian
    .es = Spanish
    .pt = Portuguese
    .fr = French
    .de = German
    .pap = Papiamento
    .srn = Surinamese
    .so = Somali
    .zh = Chinese
    .dse = Sign language

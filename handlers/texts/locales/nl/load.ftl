### audience: coordinator
### Who does much for the neighbourhood is thanked.
### sample $words: Fijn dat je er steeds bent. | Dank je wel dat je elke week belt.

# Once a month; no order says who did most.
thanks-due =
    { $count ->
        [one] In { $neighbourhood } is deze maand 1 mens nog niet bedankt.
       *[other] In { $neighbourhood } zijn deze maand { $count } mensen nog niet bedankt.
    }
    Tik op een naam.
    .thank = 🙏 Bedank { $name }

thanks-nobody =
    Iedereen is deze maand bedankt.
    Je hoeft niets te doen.

thankyou-what =
    Wat wil je zeggen tegen { $name }?
    Kies iets, of typ je eigen woorden.
    .retry = { common-too-long }
    .simpler = Wat zeg je tegen { $name }?
    .glad = 😊 Fijn dat je er bent
    .nice = 🌷 Mooi wat je doet
    .helps = 🙌 Je helpt ons goed

thanks-sent =
    { $name } krijgt je woorden.
    Je hoeft niets te doen.

# audience: resident
thanked-glad =
    { $who } zegt:
    Fijn dat je er bent, { $name }.
    Dank je wel!
    Je hoeft niets te doen.
    .call = { $who } zegt: fijn dat u er bent. Dank u wel!

# audience: resident
thanked-nice =
    { $who } zegt:
    Mooi wat je doet, { $name }.
    Dank je wel!
    Je hoeft niets te doen.
    .call = { $who } zegt: mooi wat u doet. Dank u wel!

# audience: resident
thanked-helps =
    { $who } zegt:
    Je helpt de buurt goed, { $name }.
    Dank je wel!
    Je hoeft niets te doen.
    .call = { $who } zegt: u helpt de buurt goed. Dank u wel!

# audience: resident
thanked-words =
    { $who } zegt:
    “{ $words }”
    Dank je wel, { $name }!
    Je hoeft niets te doen.
    .call = { $who } zegt: “{ $words }”. Dank u wel!

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
# accept a_way_on: onder woorden van een mens staat geen raad van de bot
thanked-glad =
    { $who } zegt:
    Fijn dat je er bent, { $name }.
    Dank je wel!
    .call = { $who } zegt: fijn dat u er bent. Dank u wel!

# audience: resident
# accept a_way_on: onder woorden van een mens staat geen raad van de bot
thanked-nice =
    { $who } zegt:
    Mooi wat je doet, { $name }.
    Dank je wel!
    .call = { $who } zegt: mooi wat u doet. Dank u wel!

# audience: resident
# accept a_way_on: onder woorden van een mens staat geen raad van de bot
thanked-helps =
    { $who } zegt:
    Je helpt de buurt goed, { $name }.
    Dank je wel!
    .call = { $who } zegt: u helpt de buurt goed. Dank u wel!

# audience: resident
# accept a_way_on: onder woorden van een mens staat geen raad van de bot
thanked-words =
    { $who } zegt:
    “{ $words }”
    Dank je wel, { $name }!
    .call = { $who } zegt: “{ $words }”. Dank u wel!

# On Monday, to who is there for groups or neighbours. $waits: whether something waits for them.
# audience: connector
# sample $waits: no | yes
# sample $lines: De Stappers was vorige week 2 keer samen. | De Stappers was vorige week 1 keer samen.\nEr wachten 3 taken.
week-digest =
    Dit is je week:
    { $lines }
    { $waits ->
        [yes] Kijk ernaar als je tijd hebt.
       *[no] Je hoeft niets te doen. 🙌
    }

# audience: connector
# kind: phrase
# sample $group: de groep | De Stappers
# sample $times: 1 | 2 | 5
week-line =
    .group =
        { $times ->
            [one] { CAPITAL($group) } was vorige week 1 keer samen.
           *[other] { CAPITAL($group) } was vorige week { $times } keer samen.
        }
    .newcomers =
        { $count ->
            [one] Er wacht 1 nieuwe buur.
           *[other] Er wachten { $count } nieuwe buren.
        }
    .tasks =
        { $count ->
            [one] Er wacht 1 taak.
           *[other] Er wachten { $count } taken.
        }
    .suggestions =
        { $count ->
            [one] Er wacht 1 voorstel.
           *[other] Er wachten { $count } voorstellen.
        }
    .calls =
        { $count ->
            [one] Je kunt 1 keer bellen.
           *[other] Je kunt { $count } keer bellen.
        }

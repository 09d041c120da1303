### audience: coordinator
### Who does much for the neighbourhood is thanked.
### sample $words: Good that you are always there. | Thank you for calling every week, in the rain too.

# Once a month; no order says who did most.
thanks-due =
    { $count ->
        [one] In { $neighbourhood } 1 person was not thanked yet this month.
       *[other] In { $neighbourhood } { $count } people were not thanked yet this month.
    }
    Tap a name.
    .thank = 🙏 Thank { $name }

thanks-nobody =
    Everybody was thanked this month.
    You do not have to do anything.

thankyou-what =
    What do you want to say to { $name }?
    Choose something, or type your own words.
    .retry = { common-too-long }
    .simpler = What do you say to { $name }?
    .glad = 😊 Good you are there
    .nice = 🌷 Good what you do
    .helps = 🙌 You help us well

thanks-sent =
    { $name } gets your thanks.
    You do not have to do anything.

# audience: resident
thanked-glad =
    { $who } says:
    Good that you are there, { $name }.
    Thank you!
    You do not have to do anything.
    .call = { $who } says: good that you are there. Thank you!

# audience: resident
thanked-nice =
    { $who } says:
    It is good what you do, { $name }.
    Thank you!
    You do not have to do anything.
    .call = { $who } says: it is good what you do. Thank you!

# audience: resident
thanked-helps =
    { $who } says:
    You help the neighbourhood well, { $name }.
    Thank you!
    You do not have to do anything.
    .call = { $who } says: you help the neighbourhood well. Thank you!

# audience: resident
thanked-words =
    { $who } says:
    “{ $words }”
    Thank you, { $name }!
    You do not have to do anything.
    .call = { $who } says: “{ $words }”. Thank you!

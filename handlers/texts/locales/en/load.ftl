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
    .glad = 😊 Good you are here
    .nice = 🌷 Lovely work
    .helps = 🙌 A great help

thanks-sent =
    { $name } gets your thanks.
    You do not have to do anything.

# audience: resident
# accept a_way_on: under the words of a human the bot gives no advice
thanked-glad =
    { $who } says:
    It is good to have you here, { $name }.
    Thank you!
    .call = { $who } says: it is good to have you here. Thank you!

# audience: resident
# accept a_way_on: under the words of a human the bot gives no advice
thanked-nice =
    { $who } says:
    What you do is lovely, { $name }.
    Thank you!
    .call = { $who } says: what you do is lovely. Thank you!

# audience: resident
# accept a_way_on: under the words of a human the bot gives no advice
thanked-helps =
    { $who } says:
    You are a great help to the neighbourhood, { $name }.
    Thank you!
    .call = { $who } says: you are a great help to the neighbourhood. Thank you!

# audience: resident
# accept a_way_on: under the words of a human the bot gives no advice
thanked-words =
    { $who } says:
    “{ $words }”
    Thank you, { $name }!
    .call = { $who } says: “{ $words }”. Thank you!

# On Monday, to who is there for groups or neighbours. $waits: whether something waits for them.
# audience: connector
# sample $waits: no | yes
# sample $lines: De Stappers met 2 times last week. | De Stappers met once last week.\n3 tasks wait.
week-digest =
    This is your week:
    { $lines }
    { $waits ->
        [yes] Look at it when you have time.
       *[no] You do not have to do anything. 🙌
    }

# audience: connector
# kind: phrase
# sample $group: the group | De Stappers
# sample $times: 1 | 2 | 5
week-line =
    .group =
        { $times ->
            [one] { CAPITAL($group) } met once last week.
           *[other] { CAPITAL($group) } met { $times } times last week.
        }
    .newcomers =
        { $count ->
            [one] 1 new neighbour is waiting.
           *[other] { $count } new neighbours are waiting.
        }
    .tasks =
        { $count ->
            [one] 1 task waits.
           *[other] { $count } tasks wait.
        }
    .suggestions =
        { $count ->
            [one] 1 suggestion waits.
           *[other] { $count } suggestions wait.
        }
    .calls =
        { $count ->
            [one] You can make 1 call.
           *[other] You can make { $count } calls.
        }

### audience: resident
### Feasts of the people of a group.
### sample $words: the sugar party | the birthday of the garden
### sample $who: Joke | somebody | Marie-Louise

# kind: phrase
feast-line =
    .one = { $date }: “{ $words }”, of { $who }.
    .none = There is nothing yet.

# sample $lines: There is nothing yet. | Thursday 17 September: “the sugar party”, of Joke.
# sample $group: the group | De Stappers
feasts =
    🎉 Parties of { $group }
    { $lines }
    .add = ✏️ Add a party
    .told = 🔔 Tell me
    .not-told = 🔕 Do not tell me
    .away = 🗑️ My parties away

feast-what =
    Which party would you like to add?
    The group sees it, with your name.
    .retry = { common-too-long }
    .simpler =
        Which party?
        For example: a party for neighbours.

feast-day =
    On which day is that?
    Type the day and the month.
    .retry = { common-too-long }
    .simpler =
        Which day?
        For example: 5 May.

feast-day-unclear =
    I do not understand that day.
    That is because of me.
    Type it again, like this: 5 May.

feast-enough =
    There are many parties of yours already.
    Later there is room for one more.

feast-kept =
    Nice! It has been added:
    { $date }: “{ $words }”.

feasts-told =
    That is fine.
    I will tell you 3 days before.

feasts-not-told =
    That is fine.
    I will say no more about it.

feasts-away =
    That is fine.
    Your parties are gone.

feast-soon =
    There is a party of { $who }:
    “{ $words }”
    That is on { $date }.
    You do not have to do anything.
    .call = There is a party of { $who }: “{ $words }”. That is on { $date }.

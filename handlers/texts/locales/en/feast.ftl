### audience: resident
### Feasts of the people of a group.
### sample $words: the sugar party | the birthday of the garden
### sample $who: Joke | somebody | Marie-Louise

# kind: phrase
feast-line =
    .one = { $date }: “{ $words }”, of { $who }.
    .none = There is nothing yet.

# sample $lines: There is nothing yet. | Thursday 17 September: “the sugar party”, of Joke.
# sample $group: your group | De Stappers
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
        For example: the sugar party.

feast-day =
    On which day is that?
    Type the day and the month.
    .retry = { common-too-long }
    .simpler =
        Which day?
        For example: 5 May.

feast-day-unclear =
    I don't understand that day.
    That is my fault.
    Type it again, like this: 5 May.

feast-enough =
    You have many parties already.
    First take one away.

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

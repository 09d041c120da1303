### audience: connector
### kind: phrase
### A plan of the matcher in sentences: for who keeps a list of people and reads why they fit.

# $number: which group of the plan; $activity, $part: in the words of the list, or ours when we know them
# sample $number: 1 | 120
# sample $activity: Walking | Making things
# sample $part: Tuesday morning | Thursday afternoon
# sample $who: Joke, Fatima and Piet | Marie-Louise, Fatima, Joke and Piet
plan-group =
    .new = Group { $number }: { $activity }, { $part }. These are { $who }.
    .grows = Group { $number } gets larger: { $activity }, { $part }. New: { $who }.
    .near = They live close to each other.

# $what: what is given or wished; $who: to whom, or from whom
# sample $what: listen | explain phones and computers
# sample $who: Joke | Joke, Fatima and Marie-Louise
plan-person =
    .you-can-give = { $name }, you give { $who }: { $what }.
    .you-get = { $name }, you get from { $who }: { $what }.

plan-left =
    .no-day-part = { $name } has not said yet when there is time.
    .no-joy = { $name } has not said yet what is nice to do.
    .no-language = We do not know yet which language { $name } speaks.
    .no-offer = { $name } has not said yet what they can give.
    .no-wish = { $name } has not said yet what they would like.
    .nobody-fits = Nobody fits { $name } now: nearby, at the same time and with the same plans.
    .no-circle = Around { $name } there is no group yet in which everybody gives and gets something.
    .not-this-round = { $name } fits in a group, but not in one of these. Who waits, goes first next time.

# $answer: in the words of the list; $count: how many groups it would open
# sample $answer: Tuesday morning | explain phones and computers
plan-would-help =
    .day-parts = You could ask: is { $name } free at this time too, { $answer }? { plan-opens }
    .enjoys = You could ask: does { $name } like this too, { $answer }? { plan-opens }
    .offers = You could ask: would { $name } give this too, { $answer }? { plan-opens }
    .wishes = You could ask: would { $name } like this too, { $answer }? { plan-opens }
    .languages = You could ask: does { $name } speak this language too, { $answer }? { plan-opens }
    .reach-m = You could ask: may it be up to { $answer } metres away for { $name }? { plan-opens }

plan-opens =
    { $count ->
        [one] Then 1 more group is possible.
       *[other] Then { $count } more groups are possible.
    }

# $number: which group of the plan; $who: the supporter
# sample $number: 1 | 120
plan-picture =
    .new = Group { $number }
    .grows = Group { $number } gets larger
    .supporter = With help from { $who }

# $day: a day of the week; nothing where it is every day
# sample $day: Tuesday | Wednesday
plan-day-part =
    .morning = { $day } morning
    .afternoon = { $day } afternoon
    .evening = { $day } evening
    .night = { $day } night

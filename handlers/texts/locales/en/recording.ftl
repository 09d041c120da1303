### audience: connector
### A connector's own voice for the sentences that are heard most.

record-choose =
    Neighbours would rather hear a voice that they know.
    This is what I read out most.
    Which sentence would you like to record?
    .own = 👂 My sentences

record-none =
    There is nothing yet that I often read out.
    Look again later.

# $words: the sentence, as it is said
# sample $words: What do you want to do? | A rest is good. I will not send you anything. How long do you want to rest? You can choose: one week. two weeks.
record-speak =
    Say this slowly, and send it as a voice message:
    “{ $words }”

record-listen = This is how neighbours hear it.

record-keep =
    Is it good like this?
    .keep = 👍 Yes, keep it
    .again = 🔁 Once more
    .drop = 👎 Do not keep it

record-kept =
    Good. Neighbours hear your voice now.
    You can always take it away: send /record.

record-dropped = Fine. I do not keep it.

# $words: the sentence, as it is said
# sample $words: What do you want to do? | A rest is good. I will not send you anything. How long do you want to rest?
record-own =
    “{ $words }”
    .again = 🔁 Once more
    .away = 🗑️ Take it away

# $count: how many more recordings there are
record-more =
    { $count ->
        [one] There is 1 more sentence.
       *[other] There are { $count } more sentences.
    }
    .show = ➡️ Show more

record-away = Your voice is gone from this sentence.

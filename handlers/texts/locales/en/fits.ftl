### audience: resident
### What somebody said in their own words may be one of the choices.

# $again: yes, after one was chosen
# sample $words: chess and cooking | making old radios play again, and also…
# sample $again: no | yes
fits-which =
    You said: “{ $words }”.
    { $again ->
        [yes] Does one more of these fit?
       *[no] Does one of these fit?
    }
    If not, { $human } reads it.
    .simpler = Choose what fits well.
    .all = 👍 All of these fit
    .no = 👎 Not these

### audience: resident
### Somebody would rather not be with somebody they met. The other one never learns of it.

apart-who =
    With whom would you rather not be?
    You do not have to say why.
    .simpler = Who do you not want to be with?

# $said: yes, when it was said before and is taken back now
# sample $said: no | yes
apart-sure =
    { $said ->
        [yes] May you be with { $other } again?
       *[no] Rather not with { $other }?
    }
    I will not tell { $other }.
    If you both want to go, a human helps.
    .simpler =
        { $said ->
            [yes] May you be with { $other } again?
           *[no] Rather not with { $other }?
        }

apart-done =
    That is fine.
    I will not bring you together any more.
    I will not tell the other one.
    Do you want it different later?
    Then type: rather not with.

apart-over =
    That is fine.
    You may meet again.

apart-unchanged =
    That is fine.
    Everything stays as it was.

apart-nobody =
    You have met nobody here yet.
    Is there somebody you would rather not see?
    Then talk with { $human }.

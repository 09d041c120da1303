### audience: resident
### Somebody would rather not be with somebody they met. The other one never learns of it.

apart-who =
    Met wie ben je liever niet samen?
    Je hoeft niet te zeggen waarom.
    .simpler = Met wie wil je niet mee?

# $said: yes, when it was said before and is taken back now
# sample $said: no | yes
apart-sure =
    { $said ->
        [yes] Mag je weer samen met { $other }?
       *[no] Liever niet met { $other }?
    }
    Ik zeg het niet tegen { $other }.
    Willen jullie naar hetzelfde, dan helpt een mens.
    .simpler =
        { $said ->
            [yes] Mag { $other } weer mee met jou?
           *[no] Liever niet met { $other }?
        }

apart-done =
    Dat is goed.
    Ik breng jullie niet meer bij elkaar.
    Ik zeg het niet tegen de ander.
    Wil je het later anders?
    Typ dan: liever niet met.

apart-over =
    Dat is goed.
    Jullie kunnen elkaar weer tegenkomen.

apart-unchanged =
    Dat is goed.
    Alles blijft zoals het was.

apart-nobody =
    Je hebt hier nog niemand ontmoet.
    Is er iemand die je liever niet ziet?
    Praat dan met { $human }.

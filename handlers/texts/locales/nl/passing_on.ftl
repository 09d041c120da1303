### audience: connector
### Somebody is passed on to a colleague: the colleague says yes, and then they do.

# $told: what colleagues share with them and tell, a line each. $any: whether there is any
# sample $told: Samira spreekt ook Turks. | Samira spreekt ook Turks.\nMarie-Louise: “Ik loop graag.”
# sample $any: yes | no
passperson-who =
    { $any ->
        [yes] { $told }
              Wie past bij { $name }?
       *[no] Wie past bij { $name }?
    }
    .simpler = Kies een collega.

# kind: phrase
# sample $languages: Turks | Turks en Arabisch
passing-shares = { $who } spreekt ook { $languages }.

passing-nobody =
    Er is nu geen collega met tijd.
    Je hoeft niets te doen.

passing-asked =
    Ik vraag het eerst aan { $name }.
    Daarna vraag ik het aan je buur.

passing-not-now =
    Dat is goed.
    Je hoeft niets te doen.

passing-yes =
    Fijn.
    Ik vraag het nu aan { $name } zelf.

passing-gone =
    Dat kan nu niet meer.
    Je hoeft niets te doen.

# To a colleague. $who: who would be passed on
pass-asked =
    { $connector } denkt dat jij bij { $who } past.
    Wil jij { $who } leren kennen?
    Ik vraag het daarna aan { $who } zelf.
    .yes = 👍 Ja, fijn
    .not-now = 👎 Nu niet

pass-not-now =
    { $name } kan het nu niet.
    Jij blijft er voor je buur.

pass-kept =
    { $who } blijft liever bij jou.
    Je hoeft niets te doen.

passed-yours =
    { $who } zegt ja.
    Vanaf nu ken jij { $who }.
    Zeg gerust hallo.

passed-done =
    { $who } zegt ja.
    Vanaf nu is { $name } er voor { $who }.
    Dank je wel.

# To who it is about. $who: who would know them from now on
# audience: resident
pass-may =
    Hoi { $name }!
    { $connector } stelt je graag voor aan { $who }.
    Mag { $who } er voortaan voor je zijn?
    .yes = 👍 Ja, dat mag
    .no = 👎 Liever niet
    .call = { $connector } stelt u graag voor aan { $who }. Mag { $who } er voortaan voor u zijn?

# audience: resident
passed-on =
    Fijn.
    { $who } is er vanaf nu voor jou.
    Je hoeft niets te doen.

# audience: resident
passed-kept =
    Dat is goed.
    Alles blijft zoals het was.
    Je hoeft niets te doen.

# audience: buddy
passed-on-heard = Fijn. { $who } is er vanaf nu voor { $name }.

# audience: buddy
passed-kept-heard = Dat is goed. Voor { $name } blijft alles zoals het was.

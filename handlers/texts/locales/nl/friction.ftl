### audience: resident
### A quarrel between two: somebody whom both trust hears each apart.
### sample $one: Joke | Marie-Louise

# audience: connector
friction-one = Wie vertelde erover?
    .simpler = Om wie gaat het?

# audience: connector
friction-other = Met wie is het niet fijn?
    .simpler = Wie is de ander?

# audience: connector
friction-between =
    Wie kan met allebei praten?
    Deze mensen kennen { $one } en { $other } goed.
    .simpler = Kies een naam.

# audience: connector
friction-nobody =
    Niemand kent { $one } en { $other } allebei goed.
    Praat zelf met allebei, apart.

# audience: connector
friction-under-way =
    Dit loopt al.
    Je hoeft niets te doen.

# audience: connector
friction-asking =
    Ik vraag het eerst aan { $one }.
    Zonder ja van { $one } hoort niemand iets.

# To who spoke of it. $other: the other; $who: whom both trust
friction-may =
    Hoi { $name }!
    Het is niet fijn tussen jou en { $other }.
    { $who } kent jullie allebei.
    Mag { $who } met jullie praten, apart?
    .yes = 👍 Ja, dat mag
    .no = 👎 Liever niet
    .call = Het is niet fijn tussen u en { $other }. Mag { $who } met u allebei praten, apart?

# To whom both trust.
friction-between-asked =
    Hoi { $name }!
    Het is niet fijn tussen { $one } en { $other }.
    Jij kent ze allebei.
    Wil je met allebei praten, apart?
    Je kiest geen kant.
    .yes = 👍 Ja, ik luister
    .no = 👎 Nu niet

# To the other.
friction-with =
    Hoi { $name }!
    { $who } wil graag even met je praten.
    Het gaat over jou en { $one }.
    { $who } kiest geen kant.
    Mag dat?
    .yes = 👍 Ja, dat mag
    .no = 👎 Liever niet
    .call = { $who } wil graag even met u praten, over u en { $one }. Mag dat?

friction-yes =
    Dank je wel.
    Je hoeft nu niets te doen.

friction-no =
    Dat is goed.
    Niemand hoort dat jij nee zei.
    Je hoeft niets te doen.

# audience: buddy
friction-yes-heard = Dank je. Ik heb het opgeschreven voor { $name }.

# audience: buddy
friction-no-heard = Dat is goed. Niemand hoort dat { $name } nee zei.

# To whom both trust: both said yes.
friction-hear =
    { $one } en { $other } vinden het goed.
    Luister eerst naar { $one }.
    Luister daarna naar { $other }.
    Praat met elk apart.
    .heard = ☑️ { $name }
    .heard-short = ☑️ Gehoord

friction-hear-next =
    Dank je wel.
    Luister nu naar { $name }.

friction-hear-both =
    Luister eerst naar allebei.
    Daarna kan het klaar zijn.

friction-end =
    Je hebt allebei gehoord.
    Hoe is het nu?
    .agreed = 🤝 Een afspraak
    .nothing = 🌱 Goed zo

friction-thanks =
    Dank je wel, { $name }.
    Wat je hoorde, blijft bij jou.
    Je hoeft niets te doen.
    .group = ✏️ Vraag de groep

# To both, when there is an agreement.
friction-settled =
    Fijn dat jullie praatten, { $name }.
    Het is nu geregeld.
    Je hoeft niets te doen.
    .call = Fijn dat u praatte. Het is nu geregeld.

# audience: connector
friction-over =
    Het gedoetje is geregeld, { $name }.
    Meer bewaar ik er niet van.
    Je hoeft niets te doen.

# Somebody said no, or nothing. $one and $other: between whom it is
# audience: connector
friction-not =
    Het gesprek tussen { $one } en { $other } komt er nu niet.
    Niemand deed iets verkeerd.
    Je kunt iemand anders vragen.
    .again = ➕ Iemand anders

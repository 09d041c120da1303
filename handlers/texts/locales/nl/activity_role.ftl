### audience: resident
### Small roles in what neighbours do together: offered, taken, given back, and thanked for.
### sample $role: als laatste lopen | de koffie doen | “de tafels brengen” doen
### sample $words: de tafels brengen | de stoelen en de tafels naar het plein brengen

# What somebody does, behind "jij gaat" and "wil jij".
# kind: phrase
activity-role =
    .route = de weg kiezen
    .coffee = de koffie doen
    .door = de deur openen
    .cook = koken
    .back = als laatste lopen
    .part = “{ $words }” doen

# kind: phrase
activity-role-line =
    .who = { $name } gaat { $role }.
    .you = Jij gaat { $role }.
    .somebody = Iemand gaat { $role }.
    .free = Alles is nog vrij.

# What is free, to be taken with one tap.
# kind: button
activity-role-do =
    .route = 🗺️ De weg kiezen
    .coffee = ☕ De koffie doen
    .door = 🚪 De deur openen
    .cook = 🍲 Koken
    .back = 🚶 Als laatste lopen

activity-role-offer =
    Hoi { $name }!
    We gaan { $doing }.
    Dat is { $day }.
    Wil jij { $role }?
    Nee zeggen mag ook.
    .yes = 👍 Ja, deze keer
    .every = 🔁 Elke keer
    .no = 👎 Nu niet
    .call = We gaan { $doing }, { $day }. Wilt u { $role }? Nee zeggen mag ook.

activity-role-not-now =
    Dat is goed.
    Je bent gewoon welkom.

# audience: buddy
activity-role-not-now-heard = Dat is goed. { $name } is gewoon welkom.

activity-role-taken =
    Fijn! Dank je wel.
    Jij gaat { $role }.
    Ik stuur je een dag eerder een bericht.
    .give-back = ↩️ Liever een ander

# audience: buddy
activity-role-taken-heard = Fijn! { $name } gaat { $role }.

activity-role-taken-every =
    Fijn! Dank je wel.
    Jij gaat elke keer { $role }.
    Ik stuur je elke keer een bericht.
    Stoppen mag altijd.
    .give-back = ↩️ Liever een ander

# audience: buddy
activity-role-taken-every-heard = Fijn! { $name } gaat elke keer { $role }.

activity-role-reminder =
    Hoi { $name }!
    We gaan { $doing }: { $day }.
    Jij gaat { $role }.
    Lukt dat?
    .yes = 👍 Ja, dat lukt
    .not-now = 👎 Deze keer niet
    .give-back = ↩️ Liever een ander
    .call = We gaan { $doing }: { $day }. U gaat { $role }. Lukt dat?

activity-role-sure =
    Fijn!
    Jij gaat { $role }.

# audience: buddy
activity-role-sure-heard = Fijn! { $name } gaat { $role }.

activity-role-skipped =
    Dat is goed.
    Ik vraag deze keer een ander.
    Daarna is het weer voor jou.

# audience: buddy
activity-role-skipped-heard = Dat is goed. Ik vraag deze keer een ander.

activity-role-given-back =
    Dat is goed.
    Dank je wel dat je wilde helpen.
    Ik vraag nu een ander.

# audience: buddy
activity-role-given-back-heard = Dat is goed. Zeg dank je wel tegen { $name }. Ik vraag nu een ander.

activity-role-thanks =
    Dank je wel, { $name }!
    Jouw taak was: { $role }.
    Zo werd het fijn voor iedereen.
    Je hoeft niets te doen.
    .call = Dank u wel! Uw taak was: { $role }. Zo werd het fijn voor iedereen.

activity-role-gone =
    Dat kan nu niet meer.
    Je hoeft niets te doen.

activity-role-come-first =
    Zeg eerst dat je komt.
    Dan kan dit ook.

activity-role-enough =
    Er zijn al genoeg kleine taken.
    Meer is te veel.

# sample $lines: Alles is nog vrij. | Joke gaat de weg kiezen.\nJij gaat als laatste lopen.
activity-roles =
    We gaan { $doing }: { $day }.
    { $lines }
    Wil je iets doen?

activity-roles-none =
    Je hebt nu geen afspraak.
    Kom eerst ergens bij.
    Dan kun je ook helpen.

activity-role-asking =
    Ik vraag wie dit wil:
    { $role }.
    .another = 🧩 Een kleine taak

rolepart-what =
    Wat moet er gebeuren?
    Maak het klein.
    Ik vraag het aan wie komt.
    .retry = { common-too-long }
    .simpler =
        Wat is er te doen?
        Bijvoorbeeld: de tafels brengen.

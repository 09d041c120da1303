### audience: resident
### Somebody with a role: what it is, how much, what they tell of themselves, and rest.
### sample $role: vrijwilliger | vertrouwenspersoon
### sample $words: Ik spreek Turks. | Ik spreek ook Turks.
### sample $most: 1 | 3 | 5

role-none =
    Je hebt nu geen rol.
    Je hoeft niets te doen.

# sample $lines: Je bent vrijwilliger. | Je bent vertrouwenspersoon.\nDat is tot dinsdag 3 maart.
role-mine =
    { $lines }
    Wil je iets veranderen?
    .rest = ⏸️ Even rust
    .back = 🙋 Weer beginnen
    .most = 🎚️ Hoeveel
    .tell = ✏️ Iets over mij
    .listen = 👂 Luisteren
    .hide = 👎 Niets over mij

# kind: phrase
# sample $count: 0 | 1 | 3
role-line =
    .have = Je bent { $role }.
    .rests = Je rol rust: { $role }.
    .until = Dat is tot { $until }.
    .guest =
        { $count ->
            [0] Je was lang nergens te gast.
            [one] Je was laatst 1 keer te gast.
           *[other] Je was laatst { $count } keer te gast.
        }
    .most = Je doet het voor { $most } tegelijk.
    .groups =
        { $count ->
            [0] Je hebt nu geen groep.
            [one] Je bent er voor 1 groep.
           *[other] Je bent er voor { $count } groepen.
        }

# What they tell of themselves, and to whom.
# kind: phrase
role-told =
    .team = Het team leest: “{ $words }”
    .groups = Ook je groepen lezen: “{ $words }”

role-only-one =
    Jij bent nu de enige { $role } van de buurt.
    Stop jij, dan gaat de buurt even dicht.
    Praat er eerst over met { $human }.

role-rest =
    Wil je even rust als { $role }?
    Wat je nu doet, gaat naar anderen.
    Je kunt altijd weer beginnen.
    .yes = 😌 Ja, rust
    .no = 👎 Nee

role-kept =
    Dat is goed.
    Je blijft { $role }.

role-rested =
    Dank je wel voor wat je deed, { $name }.
    Je rol rust nu.
    Je hoeft niets te doen.

# audience: coordinator
role-rests =
    { $name } laat een rol rusten: { $role }.
    Alles is al doorgegeven.
    Zeg gerust dank je wel.

role-not-back =
    Dat kan nu niet.
    { $human } praat graag met je.

role-back =
    Fijn dat je er weer bent, { $name }!
    Je bent weer { $role }.

rolecap-most = Voor hoeveel tegelijk wil je het doen?
    .simpler = Hoeveel is genoeg voor jou?
    .c1 = Voor 1
    .c2 = Voor 2
    .c3 = Voor 3
    .c5 = Voor 5

role-cap-kept =
    Dat is goed: { $most } tegelijk.
    Meer vraag ik niet.
    Wat je nu doet, blijft van jou.

roletold-words =
    Wat wil je over jezelf vertellen?
    Alleen wat jij wilt.
    .retry = { common-too-long }
    .simpler = Vertel iets over jezelf.

roletold-to =
    Wie mag dat lezen?
    .simpler = Voor wie is het?
    .team = 🤝 Alleen het team
    .groups = 👥 Ook mijn groepen

role-told-kept =
    Dank je wel.
    Met /rol kun je het weer weghalen.

role-told-gone =
    Het is weg.
    Je hoeft niets te doen.

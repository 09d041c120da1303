### audience: resident
### sample $who: Joke | Marie-Louise, Burgemeester Meineszlaan
### sample $code: k7m4p9
### A flyer to hang in the street: made in somebody's own words, and what happens when it is scanned.
### sample $headline: Wie gaat er mee? | Wie gaat er gezellig mee wandelen?

# What stands on the paper itself.
# kind: phrase
# $pace: slow, when whoever made it likes to walk slowly
# sample $pace: slow | any
flyer-paper =
    .headline = Wie gaat er gezellig mee { $doing }?
    .who = { $name }, { $street }
    .place = bij { $landmark }
    .how =
        { $pace ->
            [slow] { $minutes } minuten lopen, rustig aan.
            [any] { $minutes } minuten lopen.
           *[none] Blijf zo lang als je wilt.
        }
    .free =
        { $free ->
            [yes] Gratis.
            [no] Het kost { $cost }.
           *[other] Je bent welkom.
        } Aanmelden hoeft niet.
    .call = Bel { $human }
    .scan = Of scan met Telegram op je telefoon
    .typed = Of stuur de code: { $code }
    .strip = { CAPITAL($doing) } met { $name }

flyer-activity =
    { CAPITAL($the) } van { $name }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.

flyer-no-activity =
    Een briefje hoort bij een afspraak.
    Die is er nu niet.
    Kies eerst wanneer.

# $headline: what stands on it now
flyer-headline =
    We maken een briefje.
    Jij zegt wat erop staat.
    Bijvoorbeeld:
    “{ $headline }”
    Kies, of typ je eigen woorden.
    .retry =
        Dat is lang voor een briefje.
        Kun je het korter zeggen?
    .simpler =
        Typ een korte zin.
        Bijvoorbeeld: “{ $headline }”
    .good = 👍 Dit is goed

# $mine: no, when a connector makes it for $name
# sample $pace: slow | none
flyer-look =
    { $mine ->
        [yes] Zo wordt het briefje.
       *[no] Vraag { $name } of dit goed is.
    }
    “{ $headline }”
    { $who }.
    { $day }, { $clock }.
    Bij { $landmark }.
    { $pace ->
        [none] Blijf zo lang als je wilt.
       *[other] { $minutes } minuten lopen.
    }
    { $free ->
        [yes] Het is gratis.
        [no] Het kost { $cost }.
       *[other] Je bent welkom.
    }
    Bel { $human }: { $phone }.
    .simpler =
        Zo wordt het briefje.
        Is het klaar, of wil je iets veranderen?
    .hang = 📌 Zo ophangen
    .change = ✏️ Veranderen
    .street = 🏠 Met mijn straat

flyer-hung =
    Het briefje is klaar.
    Je kunt het printen en ophangen.
    { $human } kan dat ook voor je doen.
    Nu hoef je niets te doen.

flyer-street =
    Mag je straat op het briefje?
    Iedereen kan het lezen.
    Het hoeft niet.
    .simpler = Mag je straat erbij?

# audience: connector
flyer-printed =
    📌 Het briefje van { $name } is klaar om te printen.
    { $name } heeft ja gezegd tegen deze tekst.

# sample $day: dinsdag 3 maart | donderdag 17 september
# accept mostly_common_words: dat het een computer is, moet gezegd worden; tikken op een knop staat ernaast
flyer-hello =
    Hoi! Ik ben de Buren-bot, een computer.
    { $name } gaat { $doing }.
    Op { $day }.
    Om { $clock }.
    Bij { $landmark }.
    { $free ->
        [yes] Het is gratis.
        [no] Het kost { $cost }.
       *[other] Je bent welkom.
    }
    Kom gewoon, of tik op een knop.
    .come = 👍 Ik kom
    .maybe = 🤷 Misschien
    .more = ➡️ Vertel meer

flyer-maybe =
    Dat is prima.
    Je mag ook gewoon komen.
    Je hoeft niets te zeggen.

# kind: phrase
flyer-good =
    .bench = Er is een bank.
    .toilet = Er is een wc.
    .step-free = Er is geen trap.
    .nothing = Iedereen is welkom.

# $good: what is good about the place, line by line
# sample $good: Er is een bank. | Er is een bank.\nEr is een wc.\nEr is geen trap.
flyer-more =
    { $pace ->
        [slow]
            Jullie lopen { $minutes } minuten.
            Jullie lopen rustig aan.
            Korter mag ook.
        [any]
            Jullie lopen { $minutes } minuten.
            De langzaamste loopt voorop.
            Korter mag ook.
       *[none] Blijf zo lang als je wilt.
    }
    { $good }
    Vragen stel je aan { $human }: { $phone }.

flyer-over =
    { CAPITAL($the) } van { $name } is geweest.
    Er is misschien iets anders.
    .look = 📅 Activiteiten

flyer-gone = Deze afspraak is er niet meer.

# For who works for the neighbourhood: a flyer that is for no activity.
# audience: connector
flyer-come =
    Er kan ook een briefje zonder afspraak.
    Daarop staat waar buren kunnen komen kijken.
    .begin = 👋 Kom eens kijken

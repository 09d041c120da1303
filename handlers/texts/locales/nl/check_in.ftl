### audience: resident
### How somebody is: asked at a few moments, and one human hears it.

# Two days after the very first time.
check-in-first-time =
    Hoi { $name }!
    Je was er voor het eerst bij.
    Voelde je je welkom?
    Alleen { $human } hoort het.
    .call = U was er voor het eerst bij. Voelde u zich welkom?

# Six weeks after the first time.
check-in-six-weeks =
    Hoi { $name }!
    Je doet nu zes weken mee.
    Hoe gaat het voor jou?
    Alleen { $human } hoort het.
    .call = U doet nu zes weken mee. Hoe gaat het voor u?

# Two weeks after somebody else is there for their group. $who: who that is
check-in-handover =
    Hoi { $name }!
    Nu is { $who } er voor jullie groep.
    Gaat dat goed voor jou?
    Alleen { $human } hoort het.
    .call = Nu is { $who } er voor de groep. Gaat dat goed voor u?

# Somebody of the team wants to know, or they ask for it themselves.
check-in-asked =
    Hoi { $name }!
    Hoe gaat het met je?
    Alleen { $human } hoort het.
    .call = Hoe gaat het met u?

# kind: button
check-in-answer =
    .good = 👍 Goed
    .so-so = 🤷 Gaat wel
    .bad = 👎 Niet goed

check-in-good =
    Fijn om te horen.
    Je hoeft niets te doen.

# $bad: whether the human hears of it already
# sample $bad: yes | no
checkin-say =
    Dank je dat je dit zegt.
    { $bad ->
        [yes] { $human } weet het nu ook.
       *[no] { $human } leest het graag.
    }
    Wil je er iets bij zeggen?
    Typ het, of spreek het in.
    .nothing = 👎 Nee, dank je
    .simpler = Wat wil je zeggen?

check-in-passed-on =
    Ik geef het door aan { $human }.
    Een antwoord kan even duren.

# $told: whether the human hears of it
# sample $told: yes | no
check-in-thanks =
    { $told ->
        [yes] Dat is goed.
              { $human } neemt contact met je op.
       *[no] Dat is goed.
             Je hoeft niets te doen.
    }

# audience: buddy
check-in-good-heard = Fijn. Ik heb het opgeschreven voor { $name }.

# audience: buddy
check-in-noted-so-so-heard = Dank je. Ik heb het opgeschreven voor { $name }.

# audience: buddy
check-in-noted-bad-heard = Dank je. { $human } weet nu dat het niet goed gaat met { $name }.

# audience: connector
check-in-asking =
    Ik vraag { $name } hoe het gaat.
    Jij hoort het antwoord.

# audience: connector
check-in-lately =
    Ik vroeg { $name } net nog hoe het gaat.
    Over twee weken kan het weer.

# What who wanted to know hears.
# audience: connector
# sample $said: Joke zegt: het gaat goed. | Marie-Louise zegt: het gaat niet goed.
check-in-answered =
    { $said }
    Je hoeft niets te doen.

# audience: connector
# kind: phrase
check-in-said =
    .good = { $who } zegt: het gaat goed.
    .so-so = { $who } zegt: het gaat wel.
    .bad = { $who } zegt: het gaat niet goed.

### audience: resident
### A pause: nothing is asked and nothing is sent until a date that somebody chose.

pause-weeks =
    Even pauze is goed.
    Ik stuur je dan niets.
    Hoe lang wil je pauze?
    .simpler =
        Hoe lang wil je pauze?
        Bijvoorbeeld: 1 week.
    .one = 1 week
    .two = 2 weken
    .four = 4 weken

# $until: the day on which it begins again
pause-begun =
    Dat is goed.
    Je hebt pauze tot { $until }.
    Ik stuur je niets.
    Je hoeft niets te doen.
    Eerder terug?
    Typ: ik ben terug.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    Dat is goed.
    Je hebt pauze tot { $until }.
    Ik stuur je niets.
    Je hoeft nergens heen.
    Je plek is weer vrij.
    Eerder terug?
    Typ: ik ben terug.

pause-nothing =
    Ik stuur je niets.
    Je hoeft niets te doen.

paused-menu =
    Je hebt pauze tot { $until }.
    Wat wil je doen?
    .simpler =
        Je hebt nu pauze.
        Wil je weer meedoen?
    .again = 👋 Ik ben terug
    .longer = ⏸️ Langer pauze
    .stay = 👍 Het is goed

paused-still =
    Dat is goed.
    Ik stuur je niets.

paused-not =
    Fijn dat je er bent.
    Je had geen pauze.

welcome-back =
    Fijn dat je er weer bent!
    Je pauze is voorbij.
    Je hoeft niets te doen.
    Je hoort van mij als er iets is.
    .call = Uw pauze is voorbij. Fijn dat u er weer bent.

# Back before the end: $again is what they do again, in lines.
# sample $again: De wandeling, woensdag 3 maart. | Het koffie drinken, dinsdag 9 maart.
welcome-back-again =
    Fijn dat je er weer bent!
    Je pauze is voorbij.
    Je doet weer mee met:
    { $again }
    Je hoeft niets te doen.
    .call = Fijn dat u er weer bent. U doet weer mee met: { $again } U hoeft niets te doen.

# $full: what others have the last place of now, in lines.
# sample $full: De wandeling, woensdag 3 maart.
welcome-back-full =
    Hier is nu geen plek meer:
    { $full }
    Er komt vast weer iets.
    Je hoeft niets te doen.
    .call = Hier is nu geen plek meer: { $full } U hoeft niets te doen. Er komt vast weer iets.

# kind: phrase
welcome-back-activity = { CAPITAL($the) }, { $date }.

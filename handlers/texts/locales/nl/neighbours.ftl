### audience: connector
### A connector's own people.

neighbours-none =
    Je kent hier nog niemand.
    .met = 👋 Iemand ontmoet

neighbours-list =
    { $count ->
        [one] Dit is de buur die jij kent.
       *[other] Dit zijn de { $count } buren die jij kent.
    }
    Kies een naam.
    .more = ➡️ Laat meer zien

# $words: the name that was typed
# sample $words: Wim | Marie
neighbours-found =
    Wie bedoel je met { $words }?
    Kies een naam.

neighbours-alone =
    { $count ->
        [one] Niemand van ons kent deze buur nu.
       *[other] Niemand van ons kent deze { $count } buren nu.
    }
    Kies een naam.

neighbours-take-on =
    Niemand van ons kent { $name } nu.
    Wil jij { $name } leren kennen? Dan zie je de kaart.
    .yes = 👋 Ja, ik doe het

# $lines: what they said of themselves, line by line
# sample $lines: Joke doet mee.\nJoke gaat graag wandelen. | Marie-Louise doet mee.\nMarie-Louise wil uitleg geven over telefoons.
neighbours-card =
    🙂 { $name }
    { $lines }
    .link = 📱 Nieuwe link
    .small-round = 🚶 Klein rondje
    .how = 🙂 Vraag hoe het gaat
    .pass = 🤝 Aan een collega
    .card = ✏️ Kaart invullen
    .ask = 🔔 Weer vragen
    .apart = 🙊 Liever niet met
    .all = 🏘️ Mijn buren

# kind: phrase
neighbours-state =
    .met = { $name } kreeg een link en begon nog niet.
    .welcome = { $name } vulde de kaart nog niet in.
    .taking-part = { $name } doet mee.
    .resting = { $name } rust even.
    .paused = { $name } heeft pauze tot { $until }.

# $what: "gaat graag wandelen"
# sample $what: activity-*.they-enjoy
# kind: phrase
neighbours-fact = { $name } { $what }.

# sample $what: offer-*.they-give
# kind: phrase
neighbours-gives = { $name } wil { $what }.

# sample $what: offer-*.wish
# kind: phrase
neighbours-wishes = { $name } wil graag { $what }.

# sample $words: schaken | oude radio’s weer laten spelen, en ook de televisie
# kind: phrase
neighbours-own = { $name } zei: “{ $words }”.

# kind: phrase
neighbours-minutes = { $minutes } minuten wandelen gaat goed.

# sample $what: rustig lopen | rustig lopen, banken, geen trap en eerst met een bekende
# kind: phrase
neighbours-goes-well = Fijn voor { $name }: { $what }.

# kind: phrase
neighbours-comfort =
    .slow = rustig lopen
    .benches = banken
    .step-free = geen trap
    .first-with-known = eerst met een bekende

# kind: phrase
neighbours-part =
    .morning = de ochtend
    .afternoon = de middag
    .evening = de avond

# $parts: of the day
# sample $parts: de ochtend | de ochtend, de middag en de avond
# kind: phrase
neighbours-time = Tijd in { $parts }.

# kind: phrase
neighbours-street = Straat: { $street }.

# kind: phrase
neighbours-phone = Telefoon: { $phone }.

# kind: phrase
neighbours-buddy =
    .agreed = { $buddy } belt { $name }.
    .asked = { $buddy } wil wel bellen. Vraag het eerst aan { $name }.

# kind: phrase
neighbours-not-asked = { $name } wordt niet gevraagd om mee te gaan.

# kind: button
neighbours-which =
    .no-group = 👥 In geen groep: { $count }
    .never-asked = ✉️ Nooit gevraagd: { $count }
    .long-ago = 🕰️ Lang niets: { $count }

# $last: a day, or neighbours-no-contact
# kind: phrase
# sample $last: dinsdag 3 maart | nog geen contact
neighbours-last = { $name }: { $last }

# kind: phrase
# sample $last: dinsdag 3 maart | nog geen contact
neighbours-last-contact = Laatste contact: { $last }.

# kind: phrase
neighbours-no-contact = nog geen contact

# sample $lines: Joke: dinsdag 3 maart | Joke: nog geen contact\nMarie-Louise: dinsdag 3 maart
neighbours-forgotten-no-group =
    { $count ->
        [one] 1 buur is in geen groep.
       *[other] { $count } buren zijn in geen groep.
    }
    Met hun laatste contact:
    { $lines }

# sample $lines: Joke: dinsdag 3 maart | Joke: nog geen contact\nMarie-Louise: dinsdag 3 maart
neighbours-forgotten-never-asked =
    { $count ->
        [one] 1 buur is nog nooit gevraagd.
       *[other] { $count } buren zijn nog nooit gevraagd.
    }
    Met hun laatste contact:
    { $lines }

# sample $lines: Joke: dinsdag 3 maart | Joke: nog geen contact\nMarie-Louise: dinsdag 3 maart
neighbours-forgotten-long-ago =
    { $count ->
        [one] Van 1 buur hoorden we al 6 weken niets.
       *[other] Van { $count } buren hoorden we al 6 weken niets.
    }
    Met hun laatste contact:
    { $lines }

### audience: buddy
### On paper, for neighbours without Telegram: letters, a card of what is on, a call list.

paper-which =
    Wat wil je op papier?
    .list = 📋 Wie ik bel
    .letters = ✉️ Brieven
    .card = 🗓️ Kaart met wat er is

paper-nobody =
    Je spreekt nu voor niemand zonder Telegram.
    Dan is er niets te printen.

paper-list =
    Dit is op papier wie je belt.
    Zet later bij /bellen wat ze zeiden.
    Gooi het papier daarna weg.

paper-letters =
    { $count ->
        [one] Hier is 1 brief.
       *[other] Hier zijn { $count } brieven.
    }
    Ze zijn voor wie geen telefoon heeft.
    Print ze, en breng ze langs.
    Zeg daarna bij /bellen dat het gezegd is.

paper-no-letters =
    Er wacht nu niets voor iemand zonder telefoon.

paper-cards =
    { $count ->
        [one] Hier is 1 kaart.
       *[other] Hier zijn { $count } kaarten.
    }
    Er staat op wat er de komende tijd is.
    Print ze op A5, en geef ze aan wie je belt.

paper-no-card =
    Er is nu niets gepland dat iedereen mag zien.

# What stands on the paper itself.
# audience: resident
# kind: spoken
letter-paper =
    .dear = Beste { $name },
    .greet = Van { $name }
    .answer = Wilt u iets laten weten? Bel even, of zeg het aan de deur.

# audience: resident
# kind: phrase
# sample $weekday: dinsdag | woensdag
letter-card =
    .weekly = Elke { $weekday }: { $doing }. Om { $clock }. Bij { $landmark }.
    .once = { CAPITAL($date) }: { $doing }. Om { $clock }. Bij { $landmark }.

# kind: phrase
letter-list =
    .title = Wie { $name } belt
    .secret = Hier staan namen en nummers op. Gooi het weg als je klaar bent.

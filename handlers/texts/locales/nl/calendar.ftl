### audience: resident
### What is planned, as a file for the calendar on a phone.

# What stands in the calendar itself.
# kind: phrase
calendar-entry =
    .title = { CAPITAL($doing) }
    .off = Gaat niet door: { $doing }
    .note = Bij { $landmark }.

calendar-mine =
    Dit zijn jouw afspraken.
    Open dit met je telefoon.
    Dan staan ze in jouw agenda.
    Verandert er iets?
    Vraag dan een nieuwe met /agenda.
    .take = 📅 In mijn agenda

calendar-mine-none =
    Je hebt nu geen afspraak.
    Wil je kijken wat er is?

# audience: connector
calendar-public =
    Dit is de agenda van { $neighbourhood }.
    Alles wat iedereen mag zien staat erin, en wat niet doorgaat.
    Verandert er iets? Maak dan een nieuwe met /agenda.

# audience: connector
calendar-public-none =
    Er is nu niets gepland dat iedereen mag zien.
    Met /samen begin je iets.

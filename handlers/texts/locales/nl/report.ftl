### audience: resident
### Something is not right: told in two taps to a human of choice, never to whom it is about.

report-whom =
    Goed dat je het zegt.
    Aan wie wil je het vertellen?
    .simpler = Wie mag het horen?

report-about =
    Ik geef het door.
    Gaat het over iemand?
    Die hoort er niets van.
    .nobody = 👎 Nee
    .simpler = Over wie gaat het?

report-words =
    Wil je er iets bij zeggen?
    Typ het hier.
    Of spreek het in.
    Het hoeft niet.
    .simpler = Wat wil je zeggen?

report-told =
    Ik geef het door aan { $human }.
    Verder zeg ik het tegen niemand.
    Leest { $human } het niet binnen twee dagen?
    Dan vraag ik iemand anders.

# Whoever hears it is away for a while, as everybody who may hear it.
# sample $confidant: Ruth, 020 000 00 01
report-told-away =
    Ik geef het door aan { $human }.
    { $human } is er nu even niet.
    Wil je er niet op wachten?
    Bel dan { $confidant }.
    Bij gevaar: bel 112.

# Nobody here may hear it. $confidant: name and number of somebody outside
# sample $confidant: Ruth, 020 000 00 01
report-outside =
    Hier is niemand aan wie ik het kan geven.
    Bel iemand van buiten:
    { $confidant }.
    Bij gevaar: bel 112.

report-told-already =
    Dit is al klaar.
    Je hoeft niets te doen.

report-read =
    { $human } heeft gelezen wat niet goed is.
    Je hoort van { $human }.
    Je hoeft niets te doen.
    .call = { $human } heeft gelezen wat niet goed is. Je hoort van { $human }.

# audience: connector
# sample $lines: Joke vertelt je dat iets niet goed is.\nHet gaat over Piet.
report-waits =
    ⚠️ { $lines }
    Praat er met niemand anders over.
    .seen = 👀 Gezien
    .closed = ✅ Geregeld
    .talk = 🕊️ Laat praten

# audience: connector
# kind: phrase
report-line =
    .from = { $who } vertelt je dat iets niet goed is.
    .about = Het gaat over { $other }.

# audience: connector
report-seen = Dank je. De ander weet nu dat je het las.

# audience: connector
report-closed = Goed. Over 90 dagen haal ik alles ervan weg.

# What they said is dealt with, and it was about nobody. $human: who dealt with it
do-otherwise =
    { $human } is klaar met wat je zei.
    Wil jij het samen anders doen?
    Klein is ook goed.
    .yes = 👍 Ja, samen
    .not-now = 👎 Nu niet

otherwise-what =
    Wat zou jij willen doen?
    Zeg het in je eigen woorden.
    .retry = { common-too-long }
    .simpler =
        Wat wil je doen?
        Bijvoorbeeld: samen koffie zetten.

otherwise-kept =
    Wat een mooi idee.
    Het staat nu op je kaart.
    Ik geef het door aan { $human }.

otherwise-not-now =
    Dat is goed.
    Dank je dat je het zei.
    Je hoeft niets te doen.

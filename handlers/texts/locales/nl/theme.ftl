### audience: resident
### Many choices are found by theme: the first few at once, the others behind one of these.

theme-name =
    .local = 🏘️ Van onze buurt
    .outside = 🏞️ Buiten zijn
    .company = 🥧 Eten en praten
    .inside = 🛋️ Binnen
    .going = 🎟️ Sport of uitje
    .making = ✂️ Iets maken
    .together = 🤗 Samen zijn
    .eating = 🥕 Eten en winkel
    .house = 🛏️ In huis
    .learning = 📝 Leren en papier

# One theme is open. $theme: its name
# sample $theme: Buiten zijn | Sport of uitje
theme-open =
    { $theme }.
    Wat kies jij?
    Je mag er meer kiezen.
    Met Terug zie je alles weer.

# After "show more": the question itself stands above it already.
theme-more =
    Hier is meer.
    Wat kies jij?

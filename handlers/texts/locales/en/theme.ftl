### audience: resident
### Many choices are found by theme: the first few at once, the others behind one of these.

theme-name =
    .local = 🏘️ From here
    .outside = 🏞️ Being outside
    .company = 🥧 Eating and talking
    .inside = 🛋️ Inside
    .going = 🎟️ Sport and trips
    .making = ✂️ Make something
    .together = 🤗 Being together
    .eating = 🥕 Food and shop
    .house = 🛏️ In the house
    .learning = 📝 Learning, paper

# One theme is open. $theme: its name
# sample $theme: Being outside | Sport and trips
theme-open =
    { $theme }.
    What do you choose?
    You can choose more than one.
    Back shows you everything again.

# After "show more": the question itself stands above it already.
theme-more =
    Here is more.
    What do you choose?

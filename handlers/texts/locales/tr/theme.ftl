### state: draft
### audience: resident
### Many choices are found by theme: the first few at once, the others behind one of these.

theme-name =
    .local = 🏘️ Bizim mahalle
    .outside = 🏞️ Dışarıda olmak
    .company = 🥧 Yemek ve sohbet
    .inside = 🛋️ İçeride
    .going = 🎟️ Spor ve gezi
    .making = ✂️ Bir şey yapmak
    .together = 🤗 Birlikte olmak
    .eating = 🥕 Yemek ve market
    .house = 🛏️ Evde
    .learning = 📝 Öğrenme, mektup

# One theme is open. $theme: its name
# sample $theme: Dışarıda olmak | Spor ve gezi
theme-open =
    { $theme }.
    Hangisini seçersin?
    Birden fazla seçebilirsin.
    Geri ile hepsini yine görürsün.

# After "show more": the question itself stands above it already.
theme-more =
    Burada daha çok var.
    Hangisini seçersin?

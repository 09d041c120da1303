### state: draft
### audience: resident
### Many choices are found by theme: the first few at once, the others behind one of these.

theme-name =
    .local = 🏘️ من حيّنا
    .outside = 🏞️ خارج البيت
    .company = 🥧 أكل وحديث
    .inside = 🛋️ في الداخل
    .going = 🎟️ رياضة ورحلات
    .making = ✂️ صنع أشياء
    .together = 🤗 أن نكون معًا
    .eating = 🥕 طعام وتسوق
    .house = 🛏️ في البيت
    .learning = 📝 تعلّم وأوراق

# One theme is open. $theme: its name
# sample $theme: خارج البيت | رياضة ورحلات
theme-open =
    { $theme }.
    ماذا تختار؟
    يمكنك اختيار أكثر من واحد.
    زر الرجوع يعيدك إلى كل شيء.

# After "show more": the question itself stands above it already.
theme-more =
    هنا المزيد.
    ماذا تختار؟

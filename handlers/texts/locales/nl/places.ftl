### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

place-has =
    .bench = een bank om te zitten
    .toilet = een wc
    .step-free = geen trap
    .rollator = ruimte voor een rollator

### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

# $place: name of the place; $landmark: what to look for there
place-with-landmark = { $place }, bij { $landmark }

place-has =
    .bench = een bank om te zitten
    .toilet = een wc
    .step-free = geen trap
    .rollator = ruimte voor een rollator

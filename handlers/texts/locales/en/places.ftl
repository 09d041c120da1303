### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

place-has =
    .bench = a bench to sit on
    .toilet = a toilet
    .step-free = no stairs
    .rollator = room for a walking frame

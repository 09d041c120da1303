### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

# $place: name of the place; $landmark: what to look for there
place-with-landmark = { $place }, near { $landmark }

place-has =
    .bench = a bench to sit on
    .toilet = a toilet
    .step-free = no stairs
    .rollator = room for a walking frame

### state: draft
### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

place-has =
    .bench = oturacak bir bank
    .toilet = tuvalet
    .step-free = merdiven yok
    .rollator = tekerlekli yürüteç için yer

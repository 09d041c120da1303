### state: draft
### audience: resident
### kind: phrase
### Where we meet, and what is good about a place. Other messages get the result as $place.

place-has =
    .bench = مقعد للجلوس
    .toilet = مرحاض
    .step-free = بلا درج
    .rollator = مكان لعربة المشي

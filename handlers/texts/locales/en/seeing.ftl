### audience: resident
### Pictures with the choices, for who reads little.

pictures-shown =
    That is fine.
    You now see pictures with the choices.
    They are from OpenMoji.
    Do you want this to stop?
    Then type: no pictures.
    .stop = 🚫 No pictures

pictures-hidden =
    That is fine.
    You see no more pictures.
    You do not have to do anything.

### audience: resident
### Pictures with the choices, for who reads little.

pictures-shown =
    Dat is goed.
    Je ziet nu plaatjes bij de keuzes.
    Ze zijn gemaakt door OpenMoji.
    Wil je ze later toch niet meer zien?
    Typ dan: geen plaatjes.
    .stop = 🚫 Geen plaatjes

pictures-hidden =
    Dat is goed.
    Je ziet geen plaatjes meer.
    Je hoeft niets te doen.

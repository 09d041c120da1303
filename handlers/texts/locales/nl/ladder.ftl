### audience: resident
### Who does small things often is offered something more; nothing is given to them.

ladder-offer =
    Hoi { $name }!
    Je deed al vaak iets voor de groep.
    Dank je wel.
    Wil je soms iets meer doen?
    .welcome = 👋 Nieuwe buren
    .phone = ☎️ Buren bellen
    .group = 👥 Een groep
    .not-now = 🌱 Het is genoeg

ladder-talk =
    Wat fijn.
    Ik geef het door aan { $human }.
    Jullie praten eerst samen.
    Daarna kies je nog.

ladder-not-now =
    Dat is goed.
    Wat je doet, is fijn.
    Je hoeft niets te doen.

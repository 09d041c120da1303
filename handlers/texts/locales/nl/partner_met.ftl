### audience: resident
### Partners, as neighbours and who speaks for a partner read it.
### sample $partner: Bibliotheek Oost | Samen aan Tafel

activity-there-already =
    Dit is er al bij { $partner }:
    { $the }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Zelf iets beginnen mag ook.
    .come = 👍 Ik kom

partner-hello =
    Dit is de chat voor { $partner }.
    Ik ben een computer.
    Je ziet wat er te doen is.
    Je ziet niet wie er komt.
    Ken je iemand voor de buurt?
    .introduce = 👋 Stel iemand voor

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
warm-link =
    Laat dit zien aan een buur.
    Die maakt er een foto van.
    Het werkt 1 keer, 7 dagen lang.
    Vertel mij niets over die buur.
    { $link }
    .again = ➕ Nog iemand

warm-hello =
    Je komt via { $partner }.
    Zij vertelden mij niets over jou.
    Mogen zij horen dat er iemand kwam?
    Ik zeg je naam niet.
    .yes = 👍 Ja, dat mag
    .no = 👎 Liever niet

warm-told =
    Dat is goed.
    { $partner } hoort dat er iemand kwam.
    Verder niets.

warm-not-told =
    Dat is goed.
    Zij horen niets.

warm-arrived =
    Er kwam iemand via jou.
    Meer vertel ik niet.
    Je hoeft niets te doen.

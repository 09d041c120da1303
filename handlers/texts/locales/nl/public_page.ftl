### audience: resident
### The page outside Telegram with what is on. No name of anybody stands there.

# $name: of a neighbourhood, or of a place in it
# sample $name: De Linden | Bloemenbuurt Zuid
# kind: phrase
public-page =
    .title = Wat is er: { $name }
    .none = Er is nu niets gepland.
    .doors = Hier is de deur open
    .more = Meer weten
    .calendar = Zet dit in je agenda
    .at = Alleen bij { $place }
    .call = Liever bellen? { $phone }
    .telegram = Kijk verder in Telegram
    .languages = Andere talen
    .which = In welke buurt woon je?

public-page-not-here =
    Deze pagina is hier niet.
    Ga terug en kies iets anders.

public-page-too-often =
    Er wordt nu te veel gevraagd.
    Probeer het over een minuut weer.

public-page-not-now =
    Het lukt nu niet.
    Probeer het over een minuut weer.

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

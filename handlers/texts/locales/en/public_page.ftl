### audience: resident
### The page outside Telegram with what is on. No name of anybody stands there.

# $name: of a neighbourhood, or of a place in it
# sample $name: De Linden | Bloemenbuurt Zuid
# kind: phrase
public-page =
    .title = What is on: { $name }
    .none = Nothing is planned now.
    .doors = Just walk in
    .more = More
    .calendar = Put this in your calendar
    .at = Only at { $place }
    .call = Rather call? { $phone }
    .telegram = Look further in Telegram
    .languages = Other languages
    .which = In which neighbourhood do you live?

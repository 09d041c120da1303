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

public-page-not-here =
    This page is not here.
    Go back and choose something else.

public-page-too-often =
    Too much is asked now.
    Please try again in a minute.

public-page-not-now =
    It does not work now.
    Please try again in a minute.

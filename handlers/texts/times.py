"""Days, times, phone numbers and names in words: one place, for what is read and for what is read aloud."""

from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names
from babel.lists import format_list

from handlers.texts.speaker import speaker

HOME = "Europe/Amsterdam"

DayPart = Literal["night", "morning", "afternoon", "evening"]

# The Dutch area codes of three digits; the others have four.
_TENS = (5, 10, 20, 40, 50, 55)  # the minutes that are said as "10 over 9" or "20 voor 9"


def in_words(moment: datetime, language: str = "nl", timezone: str = HOME) -> str:
    """Such as "dinsdag 3 maart, om half 11 in de ochtend"."""
    say = speaker(language)
    day, clock = day_in_words(moment, language, timezone=timezone), clock_in_words(moment, language, timezone)
    return say.text("time-moment", day=day, clock=clock)


def day_in_words(
    day: date | datetime, language: str = "nl", today: date | datetime | None = None, timezone: str = HOME
) -> str:
    """Such as "dinsdag 3 maart"; with `today` also "vandaag" or "morgen". Datetimes must be aware."""
    say, there = speaker(language), _local_day(day, timezone)
    away = (there - _local_day(today, timezone)).days if today is not None else None
    if away in (0, 1):
        return say.text("time-today" if away == 0 else "time-tomorrow")
    weekday = get_day_names("wide", locale=say.locale)[there.weekday()]
    return say.text("time-day", weekday=weekday, day=there.day, month=month_in_words(there, language))


def dated_day_in_words(day: datetime, language: str, today: datetime, timezone: str = HOME) -> str:
    """Such as "morgen, dinsdag 3 maart": still true for who reads it a day later. Datetimes must be aware."""
    near, date_ = (day_in_words(day, language, since, timezone) for since in (today, None))
    return date_ if near == date_ else speaker(language).text("time-dated", day=near, date=date_)


def clock_in_words(moment: datetime, language: str = "nl", timezone: str = HOME) -> str:
    """Such as "half 11 in de ochtend", without "om"."""
    clock = clock_alone(moment, language, timezone)
    return speaker(language).text(f"time-part.{day_part(moment, timezone)}", clock=clock)


def clock_alone(moment: datetime, language: str = "nl", timezone: str = HOME) -> str:
    """Such as "half 11", where there is no room for the part of the day."""
    local = _local(moment, timezone)
    hour, minute = local.hour % 12 or 12, local.minute
    values = {"hour": hour, "next": hour % 12 + 1, "minutes": minute, "left": 60 - minute}
    return speaker(language).text(f"time-clock.{_way_to_say(minute)}", **values)


def day_part(moment: datetime, timezone: str = HOME) -> DayPart:
    """Midnight to 6, to noon, to 6, to midnight, by the clock on the wall."""
    parts: tuple[DayPart, ...] = ("night", "morning", "afternoon", "evening")
    return parts[_local(moment, timezone).hour // 6]


def month_in_words(day: date, language: str = "nl") -> str:
    return str(get_month_names("wide", locale=speaker(language).locale)[day.month])


def day_of_week_in_words(weekday: int, language: str = "nl") -> str:
    """`weekday`: 0 is Monday."""
    return str(get_day_names("wide", locale=speaker(language).locale)[weekday])


def names_in_words(names: list[str] | tuple[str, ...], language: str = "nl") -> str:
    """Such as "Joke, Piet en Riek"."""
    return format_list(names, locale=speaker(language).locale)


def _way_to_say(minute: int) -> str:
    exact = {0: "whole", 15: "quarter-past", 30: "half", 45: "quarter-to"}
    if minute in exact:
        return exact[minute]
    if minute in _TENS:
        return "past" if minute < 30 else "to"
    return "minutes"


def _local_day(day: date | datetime, timezone: str) -> date:
    return _local(day, timezone).date() if isinstance(day, datetime) else day


def _local(moment: datetime, timezone: str) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError("A time needs its time zone.")
    return moment.astimezone(ZoneInfo(timezone))

"""A moment in somebody's own words: "zaterdag om 3 uur", "morgen half 11", "6 maart in de avond". Pure.

It is read back before anything follows from it, so it may be generous; where it finds no day it says so.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from handlers.texts import times
from handlers.texts.letters import folded, without_accents
from handlers.texts.speaker import speaker

WORDS = "time-typed"
PART_CLOCKS = {"morning": time(10, 30), "afternoon": time(14, 0), "evening": time(19, 0)}
"""When only a part of the day was said."""
FIRST_HOUR = 7
"""Until then an hour without a part of the day is one after noon: nobody meets at 3 in the night."""
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """`signs`: each way of saying, the longest first, and the sign it stands for."""

    signs: tuple[tuple[str, str], ...]
    months: tuple[str, ...]


def moment_of(words: str, language: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The next such moment; None when no day and no time can be found in it."""
    signs = _signs_of(words, language)
    clock = _clock_of(signs)
    day = _day_of(signs, _plain(words), language, now.astimezone(zone).date())
    if clock is None and day is None:
        return None
    today = now.astimezone(zone).date()
    moment = datetime.combine(day or today, clock or PART_CLOCKS["morning"], zone)
    if day is None and moment <= now:
        moment = datetime.combine(today + timedelta(days=1), moment.time(), zone)
    return moment


def _signs_of(words: str, language: str) -> list[str]:
    """ "zaterdag om half 4 in de middag": saturday, half-to, 4, afternoon."""
    said = _CLOCK.sub(lambda found: f" {found[1]} minutes{found[2]} ", _plain(words))
    for way, sign in _lexicon(language).signs:
        said = re.sub(rf"(?<!\w){re.escape(way)}(?!\w)", f" {sign} ", said)
    return said.split()


def _clock_of(signs: list[str]) -> time | None:
    part = next((one for one in signs if one in PART_CLOCKS), None)
    hour, minute = _hour_of(signs)
    if hour is None:
        return PART_CLOCKS[part] if part else None
    if (part in ("afternoon", "evening") and hour < 12) or (part is None and hour < FIRST_HOUR):
        hour += 12
    return time(hour % 24, minute)


def _hour_of(signs: list[str]) -> tuple[int | None, int]:
    """The hour that is not the number of a day: said with "at", "half", minutes, or as the only number."""
    for at, sign in enumerate(signs):
        if not sign.isdecimal() or int(sign) > 23 or (at + 1 < len(signs) and signs[at + 1] == "month"):
            continue
        near = {*signs[max(at - 1, 0) : at], *signs[at + 1 : at + 2]}
        minute = next((int(one[7:]) for one in near if one.startswith("minutes")), 0)
        hour = int(sign)
        if "half-to" in near or "quarter-to" in near:
            minute, hour = (30 if "half-to" in near else 45), (hour - 1) % 24 or 12
        elif near & {"half-past", "quarter-past"}:
            minute = 30 if "half-past" in near else 15
        return hour, minute
    return None, 0


def _day_of(signs: list[str], said: str, language: str, today: date) -> date | None:
    for number, month in enumerate(_lexicon(language).months, start=1):
        found = re.search(rf"(\d{{1,2}})\W*{month}\b|\b{month}\W*(\d{{1,2}})\b", said)
        if found:
            return _next_date(int(found[1] or found[2]), number, today)
    for ahead, sign in enumerate(("today", "tomorrow", "after-tomorrow")):
        if sign in signs:
            return today + timedelta(days=ahead)
    for weekday in range(7):
        if f"day{weekday}" in signs:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return None


def _next_date(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _plain(words: str) -> str:
    digits = "".join(str(int(one)) if one.isdecimal() else one for one in words)
    return without_accents(folded(digits))


@cache
def _lexicon(language: str) -> _Lexicon:
    say = speaker(language)
    signs: list[tuple[str, str]] = []
    for sign in say.attributes(WORDS):
        ways = [_plain(way).strip() for way in say.text(f"{WORDS}.{sign}").split(",")]
        if sign == "numbers":
            signs += [(way, str(number)) for number, way in enumerate(ways, start=1)]
        else:
            signs += [(way, sign) for way in ways]
    for weekday in range(7):
        signs.append((_plain(times.day_of_week_in_words(weekday, language)), f"day{weekday}"))
    months = [_plain(times.month_in_words(date(2026, month, 1), language)) for month in range(1, 13)]
    signs += [(month, "month") for month in months]
    return _Lexicon(tuple(sorted(signs, key=lambda one: -len(one[0]))), tuple(months))

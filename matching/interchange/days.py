"""Days and parts of a day, in Dutch and English and in the ways in which people write them."""

import re
from dataclasses import dataclass

from matching.interchange.folding import recognised_by

WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("maandag", "maandagen", "ma", "monday", "mondays", "mon", "mo"),
    ("dinsdag", "dinsdagen", "di", "tuesday", "tuesdays", "tue", "tues", "tu"),
    ("woensdag", "woensdagen", "woe", "wo", "wednesday", "wednesdays", "wed", "we"),
    ("donderdag", "donderdagen", "do", "thursday", "thursdays", "thu", "thur", "thurs", "th"),
    ("vrijdag", "vrijdagen", "vr", "vrij", "friday", "fridays", "fri", "fr"),
    ("zaterdag", "zaterdagen", "za", "zat", "saturday", "saturdays", "sat", "sa"),
    ("zondag", "zondagen", "zo", "zon", "sunday", "sundays", "sun", "su"),
)
"""Monday first, as `date.weekday()` counts."""
PARTS: dict[str, tuple[str, ...]] = {
    "morning": (
        "ochtend",
        "ochtends",
        "ochtenden",
        "morgens",
        "vm",
        "voormiddag",
        "morning",
        "mornings",
        "am",
    ),
    "afternoon": ("middag", "middags", "middagen", "nm", "namiddag", "afternoon", "pm"),
    "evening": ("avond", "avonds", "avonden", "av", "evening", "evenings", "eve"),
    "night": ("nacht", "nachts", "night", "nights"),
}
_SMALL_WORDS = re.compile(r"(?:^|(?<= ))(?:op|in|on|at|de|the|'s|s)(?= )")
_MARKS = re.compile(r"[.\-_/ ]+")

_WEEKDAY_OF = {name: number for number, names in enumerate(WEEKDAYS) for name in names}
_PART_OF = {name: part for part, names in PARTS.items() for name in names}
_LONGEST_FIRST = sorted(_WEEKDAY_OF, key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class DayPart:
    """`weekday`: 0 is Monday, None is every day. `part`: a name of `PARTS`, None is the whole day."""

    weekday: int | None
    part: str | None


def day_part_of(text: str) -> DayPart | None:
    """None for anything else: a list may well have its own words, such as a date or "after school"."""
    words = _MARKS.sub(" ", _SMALL_WORDS.sub("", recognised_by(text))).split()
    if len(words) == 1:
        return _one_word(words[0])
    if len(words) == 2 and words[0] in _WEEKDAY_OF and words[1] in _PART_OF:
        return DayPart(_WEEKDAY_OF[words[0]], _PART_OF[words[1]])
    return None


def _one_word(word: str) -> DayPart | None:
    """ "dinsdag", "ochtend" or "dinsdagochtend"."""
    if word in _WEEKDAY_OF:
        return DayPart(_WEEKDAY_OF[word], None)
    if word in _PART_OF:
        return DayPart(None, _PART_OF[word])
    for name in _LONGEST_FIRST:
        if word.startswith(name) and word[len(name) :] in _PART_OF:
            return DayPart(_WEEKDAY_OF[name], _PART_OF[word[len(name) :]])
    return None

"""Finds words of distress in a text, in any of the languages that have a list, whatever language is set.

It would rather be wrong than silent: what follows does no harm to who is well. How often it is right, and how
often wrong, stands in docs/safety.md.
"""

from enum import IntEnum
from functools import cache

from handlers.crisis_words.word_list import WORDS, WordList, only_harmless, read_list


class Distress(IntEnum):
    """How much somebody needs somebody. `HEAVY`: it is a lot for them. `DANGER`: help must come now."""

    NONE = 0
    HEAVY = 1
    DANGER = 2


LISTS = {Distress.DANGER: "danger", Distress.HEAVY: "heavy"}
LANGUAGES = tuple(sorted(path.stem for path in (WORDS / LISTS[Distress.DANGER]).glob("*.txt")))


def distress_in(text: str) -> Distress:
    """The most that any of the lists says of it."""
    found = (degree for degree in LISTS if any(_list_of(degree, one).finds(text) for one in LANGUAGES))
    return next(found, Distress.NONE)


def says_danger(text: str) -> bool:
    return distress_in(text) is Distress.DANGER


@cache
def _list_of(degree: Distress, language: str) -> WordList:
    """What is harmless in the first list is so in the wider one too."""
    lines = (WORDS / LISTS[degree] / f"{language}.txt").read_text("utf-8")
    if degree is Distress.HEAVY:
        lines += "\n" + only_harmless((WORDS / LISTS[Distress.DANGER] / f"{language}.txt").read_text("utf-8"))
    return read_list(language, lines)

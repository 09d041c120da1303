"""Finds words of distress in a text, in any of the languages that have a list, whatever language is set.

It would rather be wrong than silent: what follows does no harm to who is well. How often it is right, and how
often wrong, stands in docs/safety.md.
"""

from enum import IntEnum
from functools import cache

from handlers.crisis_words.ideas import Ideas, read_ideas
from handlers.crisis_words.word_list import WORDS, WordList, only_harmless, read_list


class Distress(IntEnum):
    """How much somebody needs somebody. `HEAVY`: it is a lot for them. `DANGER`: help must come now."""

    NONE = 0
    HEAVY = 1
    DANGER = 2


LISTS = {Distress.DANGER: "danger", Distress.HEAVY: "heavy"}
LANGUAGES = tuple(sorted(path.stem for path in (WORDS / LISTS[Distress.DANGER]).glob("*.txt")))


def distress_in(text: str) -> Distress:
    """The most that any of the lists says of it, or of the ideas that come together in it."""
    meant = {degree for one in LANGUAGES for degree in _ideas_of(one).degrees(text)}
    return next(
        (degree for degree in LISTS if LISTS[degree] in meant or _listed(degree, text)), Distress.NONE
    )


def says_danger(text: str) -> bool:
    return distress_in(text) is Distress.DANGER


def _listed(degree: Distress, text: str) -> bool:
    return any(_list_of(degree, one).finds(text) for one in LANGUAGES)


@cache
def _ideas_of(language: str) -> Ideas:
    """What is harmless in the list of danger is no idea of anything either."""
    lines = (WORDS / "ideas" / f"{language}.txt").read_text("utf-8")
    return read_ideas(
        language, lines + "\n" + only_harmless((WORDS / "danger" / f"{language}.txt").read_text("utf-8"))
    )


@cache
def _list_of(degree: Distress, language: str) -> WordList:
    """What is harmless in the first list is so in the wider one too."""
    lines = (WORDS / LISTS[degree] / f"{language}.txt").read_text("utf-8")
    if degree is Distress.HEAVY:
        lines += "\n" + only_harmless((WORDS / LISTS[Distress.DANGER] / f"{language}.txt").read_text("utf-8"))
    return read_list(language, lines)

"""Finds words of distress in a text, in any of the languages that have a list, whatever language is set.

It would rather be wrong than silent: what follows does no harm to who is well. How often it is right, and how
often wrong, stands in docs/safety.md.
"""

import re
from enum import IntEnum
from functools import cache

from handlers.crisis_words.ideas import Ideas, read_ideas
from handlers.crisis_words.slips import SHORT_ROOTS
from handlers.crisis_words.spelling import spelled
from handlers.crisis_words.word_list import WORDS, WordList, only_harmless, read_list


class Distress(IntEnum):
    """How much somebody needs somebody. `HEAVY`: it is a lot for them. `DANGER`: help must come now."""

    NONE = 0
    HEAVY = 1
    DANGER = 2


LISTS = {Distress.DANGER: "danger", Distress.HEAVY: "heavy"}
_WORD = re.compile(r"[^\W\d_]{5,}")
LANGUAGES = tuple(sorted(path.stem for path in (WORDS / LISTS[Distress.DANGER]).glob("*.txt")))


def distress_in(text: str) -> Distress:
    """The most that any of the lists says of it, or of the ideas that come together in it."""
    meant = {degree for one in LANGUAGES for degree in _ideas_of(one).degrees(text)}
    return next(
        (degree for degree in LISTS if LISTS[degree] in meant or _listed(degree, text)), Distress.NONE
    )


def read_word_lists() -> None:
    """Takes over a second: done before the first message, so that nobody waits for it."""
    for language in LANGUAGES:
        _ideas_of(language)
        for degree in LISTS:
            _list_of(degree, language)


def says_danger(text: str) -> bool:
    return distress_in(text) is Distress.DANGER


def _listed(degree: Distress, text: str) -> bool:
    return any(_list_of(degree, one).finds(text) for one in LANGUAGES)


@cache
def _ideas_of(language: str) -> Ideas:
    """What is harmless in the list of danger is no idea of anything either."""
    lines = (WORDS / "ideas" / f"{language}.txt").read_text("utf-8")
    harmless = only_harmless((WORDS / "danger" / f"{language}.txt").read_text("utf-8"))
    return read_ideas(language, f"{lines}\n{harmless}", _foreign(language))


@cache
def _list_of(degree: Distress, language: str) -> WordList:
    """What is harmless in the first list is so in the wider one too."""
    lines = (WORDS / LISTS[degree] / f"{language}.txt").read_text("utf-8")
    if degree is Distress.HEAVY:
        lines += "\n" + only_harmless((WORDS / LISTS[Distress.DANGER] / f"{language}.txt").read_text("utf-8"))
    return read_list(language, lines, _foreign(language))


@cache
def _foreign(language: str) -> frozenset[str]:
    """What stands in the lists of the other languages, spelled as in this one: no slips of ours."""
    if language in SHORT_ROOTS:
        return frozenset()
    others = (path for path in WORDS.glob("*/*.txt") if path.stem not in (language, *SHORT_ROOTS))
    words = {word for path in others for word in _WORD.findall(path.read_text("utf-8").lower())}
    return frozenset(spelled(word, language) for word in words)

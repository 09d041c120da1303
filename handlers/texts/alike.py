"""Two words that people mean as one: another form of it ("wandelingen"), or one slip ("kofie")."""

from enum import IntEnum
from functools import cache
from typing import Any

import snowballstemmer
from rapidfuzz.distance import OSA

STEM = 4
"""A word of so many letters may be the beginning of a longer one: "hond", "honden"."""
ENDING = 3
"""So many letters an ending has at most: "fiets", "fietsen", "fietsje"."""
SLIP = 6
"""Of shorter words another letter makes another word: "kopen" is no way to write "koken"."""

STEMMERS = {"nl": "dutch", "en": "english", "tr": "turkish", "ar": "arabic"}


class Alike(IntEnum):
    """How much alike, the best first."""

    SAME = 0
    SLIPPED = 1


def alike(one: str, other: str, languages: tuple[str, ...]) -> Alike | None:
    """Of two words in lower case (`handlers.texts.letters.folded`); None: they are different words."""
    if one == other or _is_form(one, other) or _stems(one, languages) & _stems(other, languages):
        return Alike.SAME
    if max(len(one), len(other)) < SLIP or one[0] != other[0]:
        return None
    return Alike.SLIPPED if OSA.distance(one, other, score_cutoff=1) <= 1 else None


def _is_form(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= STEM and len(long) - len(short) <= ENDING and long.startswith(short)


@cache
def _stems(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """What is left of a word without its endings; short words have none, and would become each other."""
    if len(word) < STEM:
        return frozenset()
    return frozenset(_stemmer(STEMMERS[one]).stemWord(word) for one in languages if one in STEMMERS)


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)

"""By what a word is known again: itself, its stems, and how it sounds to who writes it as it is said."""

import re
from functools import cache
from typing import Any

import snowballstemmer

STEM = 4
"""A word of so many letters may be the beginning of a longer one: "hond", "honden"."""
ENDING = 3
"""So many letters an ending has at most: "fiets", "fietsen", "fietsje"."""
STEMMERS = {"nl": "dutch", "en": "english", "tr": "turkish", "ar": "arabic"}

_SOUNDS = tuple(
    (re.compile(written), said)
    for written, said in (
        (r"uh$|en$", "e"),  # "dammuh", "wandele"
        (r"tsj|tj|sj(?=o)", "s"),
        (r"sch(?=e?$)", "s"),
        (r"ck|qu|c(?=[aoukrl])|q", "k"),
        (r"ch", "g"),
        (r"ph|v", "f"),
        (r"ij|ei|ey|y", "i"),
        (r"ie", "i"),
        (r"au|ouw|auw", "ou"),
        (r"dt?$", "t"),
        (r"z|c(?=[eiy])", "s"),
        (r"th", "t"),
        (r"(.)\1+", r"\1"),
    )
)


@cache
def stems(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """What is left of a word without its endings; short words have none, and would become each other."""
    if len(word) < STEM:
        return frozenset()
    return frozenset(_stemmer(STEMMERS[one]).stemWord(word) for one in languages if one in STEMMERS)


@cache
def sound(word: str) -> str | None:
    """ "klaverjassuh" and "klaverjassen", "bijbel" and "beibel"; None for short words and other letters."""
    if len(word) <= STEM or not word.isascii():
        return None
    for written, said in _SOUNDS:
        word = written.sub(said, word)
    return word


def beginnings(word: str) -> frozenset[str]:
    """What it may be a longer form of."""
    return frozenset(word[:at] for at in range(max(STEM, len(word) - ENDING), len(word)))


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)

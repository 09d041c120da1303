"""Two words that people mean as one: another form of it ("wandelingen"), or one slip ("kofie")."""

from enum import IntEnum

from rapidfuzz.distance import OSA

from handlers.texts.word_forms import ENDING, STEM, STEMMERS, sound, stems

__all__ = ["STEMMERS", "Alike", "alike", "starred"]
SLIP = 6
"""Of shorter words another letter makes another word: "kopen" is no way to write "koken"."""
ANY = "*"
"""Before or behind a known word: whatever stands there. "tuin*" is "tuintje" and "tuinieren"."""


class Alike(IntEnum):
    """How much alike, the best first."""

    SAME = 0
    SLIPPED = 1


def alike(one: str, other: str, languages: tuple[str, ...]) -> Alike | None:
    """Of two words in lower case (`handlers.texts.letters.folded`); None: they are different words.

    `other` may have a star.
    """
    if ANY in other:
        return Alike.SAME if starred(one, other) else None
    if one == other or _is_form(one, other) or stems(one, languages) & stems(other, languages):
        return Alike.SAME
    if sound(one) == sound(other) is not None:
        return Alike.SLIPPED
    if max(len(one), len(other)) < SLIP or one[0] != other[0]:
        return None
    return Alike.SLIPPED if OSA.distance(one, other, score_cutoff=1) <= 1 else None


def starred(word: str, known: str) -> bool:
    """Whether it has this beginning, this end, or this anywhere."""
    part = known.strip(ANY)
    if known.startswith(ANY) and known.endswith(ANY):
        return part in word
    return word.endswith(part) if known.startswith(ANY) else word.startswith(part)


def _is_form(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= STEM and len(long) - len(short) <= ENDING and long.startswith(short)

"""The letters on board: the same on paper, in pictures, and on every machine."""

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from handlers.texts.emoji import without_emoji

FONTS = Path(__file__).parent
REGULAR, BOLD = "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"


def printable(text: str) -> str:
    """What the letters on board can write: no pictures, and nothing that would be an empty box."""
    kept = "".join(one for one in without_emoji(text) if ord(one) in _in_both() or one == "\n")
    return " ".join(kept.split())


def letters_of(font: str) -> frozenset[int]:
    with TTFont(FONTS / font) as found:
        return frozenset(found.getBestCmap())


@cache
def _in_both() -> frozenset[int]:
    return letters_of(REGULAR) & letters_of(BOLD)

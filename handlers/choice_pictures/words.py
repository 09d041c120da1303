"""Words on a tile: whole, in lines, as large as there is room for; never cut off."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from PIL import ImageFont

from handlers.choice_pictures.arabic import in_order_of_the_eye, is_arabic, joined
from handlers.fonts import BOLD, FONTS, letters_of
from handlers.texts.emoji import without_emoji

ARABIC = "DejaVuSans-Bold-Arabic.ttf"
LINE = 1.2
"""The height of a line, in heights of its letters."""


@cache
def font(size: int, *, arabic: bool = False) -> ImageFont.FreeTypeFont:
    """`size` in pixels. We lay out ourselves: what a system has for that is not the same everywhere."""
    name = ARABIC if arabic else BOLD
    return ImageFont.truetype(str(FONTS / name), size, layout_engine=ImageFont.Layout.BASIC)


def drawn(line: str) -> str:
    """The signs of a line as they stand beside each other, from left to right."""
    return in_order_of_the_eye(joined(line)) if is_arabic(line) else line


def can_write(words: str) -> bool:
    """Whether the letters on board have all of these."""
    return all(ord(one) in _letters(arabic=is_arabic(words)) for one in drawn(words))


@cache
def _letters(*, arabic: bool) -> frozenset[int]:
    return letters_of(ARABIC if arabic else BOLD)


def wide(line: str, size: int) -> float:
    return font(size, arabic=is_arabic(line)).getlength(drawn(line))


def plain(words: str) -> str:
    """Without emoji and invisible signs."""
    seen = "".join(one for one in without_emoji(words) if unicodedata.category(one) not in ("Cf", "Cc"))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def fitted(words: str, sizes: range, most_wide: float, most: int) -> tuple[int, list[str]]:
    """The largest of `sizes` at which the words fit in `most` lines, else the smallest; and those lines."""
    for size in sizes:
        parted = _lines(words, size, most_wide)
        if len(parted) <= most and all(wide(line, size) <= most_wide for line in parted):
            return size, parted
    return sizes[-1], list(_broken(words, sizes[-1], most_wide))


def _lines(words: str, size: int, most_wide: float) -> list[str]:
    parted: list[str] = []
    for word in words.split():
        longer = f"{parted[-1]} {word}" if parted else word
        if parted and wide(longer, size) <= most_wide:
            parted[-1] = longer
        else:
            parted.append(word)
    return parted


def _broken(words: str, size: int, most_wide: float) -> Iterator[str]:
    """A word longer than a line goes on in the next one: nothing is lost."""
    for line in _lines(words, size, most_wide):
        rest = line
        while rest:
            fits = next((n for n in range(len(rest), 1, -1) if wide(rest[:n], size) <= most_wide), 1)
            yield rest[:fits]
            rest = rest[fits:]

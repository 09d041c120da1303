"""How wide words are, and how they are parted over lines: in the letters on board, as on paper."""

from functools import cache

from PIL import ImageFont

from handlers.fonts import BOLD, FONTS, REGULAR, printable

LINE = 1.25
"""The height of a line, in heights of its letters."""
MORE = "…"


@cache
def font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    """`size` in pixels."""
    return ImageFont.truetype(str(FONTS / (BOLD if bold else REGULAR)), size)


def wide(words: str, size: int, *, bold: bool = False) -> float:
    return font(size, bold=bold).getlength(words)


def readable(words: str) -> str:
    """What our letters can write; somebody whose name they cannot write is still there."""
    return printable(words) or "?"


def lines(words: str, size: int, most_wide: float, most: int, *, bold: bool = False) -> list[str]:
    """At most `most` lines that fit; what is left over becomes an ellipsis."""
    parted: list[str] = [""]
    for word in words.split():
        longer = f"{parted[-1]} {word}".strip()
        if wide(longer, size, bold=bold) <= most_wide or not parted[-1]:
            parted[-1] = longer
        else:
            parted.append(word)
    cut = [*parted[: most - 1], " ".join(parted[most - 1 :])] if len(parted) > most else parted
    return [_fitting(line, size, most_wide, bold=bold) for line in cut]


def _fitting(line: str, size: int, most_wide: float, *, bold: bool) -> str:
    if wide(line, size, bold=bold) <= most_wide:
        return line
    while line and wide(line + MORE, size, bold=bold) > most_wide:
        line = line[:-1]
    return line.rstrip() + MORE

"""The invisible marks that Fluent puts around names, so that a name does not turn its sentence around."""

import re
import unicodedata
from collections.abc import Iterator

OPEN, CLOSE = "\u2068", "\u2069"
LEFT, RIGHT = "L", ("R", "AL")
"""Letters by the direction in which they are read, in the words of Unicode."""
_MARKS = re.compile(f"[{OPEN}{CLOSE}]")
_INNER = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


def without_isolates(text: str) -> str:
    return _MARKS.sub("", text)


def only_where_needed(text: str, right_to_left: bool) -> str:
    """Marks stay only around what reads the other way than its sentence does, and around numbers.

    A mark around what is nothing but marked parts, such as a date, would lay them out from left to right.
    """
    kept = list(text)
    for start, end in _pairs(text):
        inside = text[start + 1 : end]
        if not (_needs_one_among_right(inside) if right_to_left else _has(inside, *RIGHT)):
            kept[start] = kept[end] = ""
    return "".join(kept)


def _needs_one_among_right(inside: str) -> bool:
    own = inside
    while _INNER.search(own):
        own = _INNER.sub("", own)
    return _has(own, LEFT) or (OPEN not in inside and not _has(own, *RIGHT))


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Where a mark opens, and where it closes; inner ones first."""
    opened: list[int] = []
    for at, one in enumerate(text):
        if one == OPEN:
            opened.append(at)
        elif one == CLOSE and opened:
            yield opened.pop(), at


def _has(text: str, *directions: str) -> bool:
    return any(unicodedata.bidirectional(one) in directions for one in text)

"""The invisible marks that Fluent puts around names, so that a name does not turn its sentence around."""

import re
import unicodedata
from collections.abc import Iterator

OPEN, CLOSE = "\u2068", "\u2069"
_MARKS = re.compile(f"[{OPEN}{CLOSE}]")


def without_isolates(text: str) -> str:
    return _MARKS.sub("", text)


def only_where_needed(text: str) -> str:
    """For a language read from left to right: marks stay only around what is read from right to left."""
    kept = list(text)
    for start, end in _pairs(text):
        if not _right_to_left(text[start + 1 : end]):
            kept[start] = kept[end] = ""
    return "".join(kept)


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Where a mark opens, and where it closes; inner ones first."""
    opened: list[int] = []
    for at, one in enumerate(text):
        if one == OPEN:
            opened.append(at)
        elif one == CLOSE and opened:
            yield opened.pop(), at


def _right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)

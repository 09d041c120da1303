"""Words on a page, as large as there is room for, in Latin letters and in Arabic ones.

The letters are those of the pictures of choices, whose rules for lines and for Arabic hold here too.
All measures are in units of the page; letters of 10 are 10 units high.
"""

from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import Align

from handlers.choice_pictures.arabic import is_arabic
from handlers.choice_pictures.words import ARABIC, LINE, drawn, fitted, plain
from handlers.fonts import BOLD, FONTS, letters_of, printable

FAMILY, OF_ARABIC = "DejaVu", "DejaVuArabic"
SMALLEST = 4
FINE = 10
"""Letters are measured so many times larger: small ones are rounded to whole dots."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where words may stand: nothing is written outside of it."""

    left: float
    top: float
    wide: float
    high: float


def add_letters(pdf: FPDF) -> None:
    pdf.add_font(FAMILY, "", FONTS / BOLD)
    pdf.add_font(OF_ARABIC, "", FONTS / ARABIC)


def write(pdf: FPDF, words: str, room: Room, most: int, align: Align) -> float:
    """At most as large as `most`; the height that it took, 0 for nothing."""
    said = writable(words)
    if not said:
        return 0.0
    size, parted = largest(said, room, most)
    for number, line in enumerate(parted):
        # Letters are set in points, whatever the unit of the page is.
        pdf.set_font(OF_ARABIC if is_arabic(line) else FAMILY, "", size * pdf.k)
        pdf.set_xy(room.left, room.top + number * size * LINE)
        pdf.cell(room.wide, size * LINE, drawn(line), align=align)
    return len(parted) * size * LINE


def largest(words: str, room: Room, most: int) -> tuple[int, list[str]]:
    """The size, and the lines in it; a word is only broken where it fits in no size."""
    tried = [(size, *_lines(words, room, size)) for size in range(most, SMALLEST - 1, -1)]
    for broken in (False, True):
        for size, parted, fits in tried:
            if fits and (broken or " ".join(parted) == words):
                return size, parted
    return SMALLEST, tried[-1][1]


def _lines(words: str, room: Room, size: int) -> tuple[list[str], bool]:
    """The lines in this size, and whether they fit."""
    fine = size * FINE
    most = int(room.high // (size * LINE))
    _, parted = fitted(words, range(fine, fine + 1), room.wide * FINE, most)
    return parted, 0 < len(parted) <= most


def writable(words: str) -> str:
    """Without what the letters on board can not write."""
    said = plain(words)
    if not is_arabic(said):
        return printable(said)
    known = letters_of(ARABIC)
    return "".join(one for one in said if all(ord(sign) in known for sign in drawn(one)))

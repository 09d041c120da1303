"""What is on this week, on a wall: A4 or A3, large enough to read from across the hall.

All measures are in points of A4; on A3 everything is larger by the same factor.
"""

from dataclasses import dataclass
from math import sqrt
from typing import Literal

from fpdf import FPDF
from fpdf.enums import Align

from handlers.choice_pictures.arabic import is_arabic
from handlers.choice_pictures.meanings import file_of
from handlers.paper.foot import FOOT_FROM, GAP, HIGH, INNER, MARGIN, WIDE, phone_and_code
from handlers.paper.large_words import Room, add_letters, write
from handlers.paper.written import written

Size = Literal["A4", "A3"]
LARGER = {"A4": 1.0, "A3": sqrt(2)}
ROWS, ROWS_FROM, ROW_HIGH = 5, 148.0, 100.0
PICTURE = 82.0
LINE_GREY = 170


@dataclass(frozen=True, slots=True)
class PosterRow:
    """One activity. `drawing`: the name of a picture of OpenMoji, or nothing."""

    what: str
    when: str
    where: str
    drawing: str = ""


@dataclass(frozen=True, slots=True)
class PosterPaper:
    """The words on it, in the language of the neighbourhood. `link` is what the QR code opens."""

    title: str
    days: str
    rows: tuple[PosterRow, ...]
    come: str
    call: str
    phone: str
    scan: str
    link: str

    @property
    def from_the_right(self) -> bool:
        return is_arabic(self.title)


def draw(paper: PosterPaper, size: Size) -> bytes:
    """The PDF: a page for every five activities."""
    pdf = FPDF(unit=LARGER[size], format=(WIDE, HIGH))
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    add_letters(pdf)
    for first in range(0, max(1, len(paper.rows)), ROWS):
        pdf.add_page()
        _page(pdf, paper, paper.rows[first : first + ROWS])
    return written(pdf)


def _page(pdf: FPDF, paper: PosterPaper, rows: tuple[PosterRow, ...]) -> None:
    high = write(pdf, paper.title, Room(MARGIN, 36, INNER, 62), 36, Align.C)
    write(pdf, paper.days, Room(MARGIN, 36 + high + 6, INNER, 26), 20, Align.C)
    for number, row in enumerate(rows):
        _row(pdf, row, ROWS_FROM + number * ROW_HIGH, from_the_right=paper.from_the_right)
    write(pdf, paper.come, Room(MARGIN, FOOT_FROM - 26, INNER, 22), 16, Align.C)
    phone_and_code(pdf, paper)


def _row(pdf: FPDF, row: PosterRow, top: float, *, from_the_right: bool) -> None:
    """The picture stands where reading begins."""
    beside = Room(MARGIN + PICTURE + GAP, top, INNER - PICTURE - GAP, 48)
    at = MARGIN
    if from_the_right:
        beside = Room(MARGIN, top, beside.wide, beside.high)
        at = WIDE - MARGIN - PICTURE
    if row.drawing:
        pdf.image(str(file_of(row.drawing)), at, top + 2, PICTURE, PICTURE)
    align = Align.R if from_the_right else Align.L
    down = top + write(pdf, row.what, beside, 26, align) + 3
    for words, most in ((row.when, 18), (row.where, 15)):
        down += write(pdf, words, Room(beside.left, down, beside.wide, 24), most, align) + 1
    pdf.set_draw_color(LINE_GREY)
    pdf.line(MARGIN, top + ROW_HIGH - 6, WIDE - MARGIN, top + ROW_HIGH - 6)

"""A call list to print: whom to call, what to say, and boxes to tick with a pen. A4, in points."""

from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import Align

from handlers.choice_pictures.arabic import is_arabic
from handlers.paper.foot import HIGH, INNER, MARGIN, WIDE
from handlers.paper.large_words import Room, add_letters, write
from handlers.paper.written import written

ROWS, ROWS_FROM, ROW_HIGH, SAID_HIGH = 4, 110.0, 172.0, 40.0
BOX, GAP = 14.0, 8.0
LINE_GREY = 170


@dataclass(frozen=True, slots=True)
class CallRow:
    """`said`: whom and what, a line each. `answers`: what may be ticked."""

    said: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallListPaper:
    """`secret`: that names and numbers stand on it."""

    title: str
    secret: str
    rows: tuple[CallRow, ...]


def draw(paper: CallListPaper) -> bytes:
    """The PDF."""
    pdf = FPDF(unit="pt", format=(WIDE, HIGH))
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    add_letters(pdf)
    right = is_arabic(paper.title)
    align = Align.R if right else Align.L
    for first in range(0, max(1, len(paper.rows)), ROWS):
        pdf.add_page()
        write(pdf, paper.title, Room(MARGIN, 36, INNER, 34), 26, align)
        write(pdf, paper.secret, Room(MARGIN, 74, INNER, 20), 13, align)
        for number, row in enumerate(paper.rows[first : first + ROWS]):
            _row(pdf, row, ROWS_FROM + number * ROW_HIGH, right=right)
    return written(pdf)


def _row(pdf: FPDF, row: CallRow, top: float, *, right: bool) -> None:
    pdf.set_draw_color(LINE_GREY)
    pdf.set_line_width(1)
    pdf.line(MARGIN, top, WIDE - MARGIN, top)
    down = top + GAP
    for one in row.said:
        down += write(pdf, one, Room(MARGIN, down, INNER, SAID_HIGH), 15, Align.R if right else Align.L) + 2
    _boxes(pdf, row.answers, top + ROW_HIGH - BOX - 2 * GAP, right=right)


def _boxes(pdf: FPDF, answers: tuple[str, ...], top: float, *, right: bool) -> None:
    """Beside each other, in their order from where reading begins."""
    wide = INNER / max(1, len(answers))
    pdf.set_draw_color(0)
    for number, one in enumerate(answers):
        place = len(answers) - 1 - number if right else number
        left = MARGIN + place * wide
        box = left + wide - BOX if right else left
        pdf.rect(box, top, BOX, BOX)
        beside = Room(left if right else left + BOX + GAP, top - 1, wide - BOX - 2 * GAP, BOX + 4)
        write(pdf, one, beside, 13, Align.R if right else Align.L)

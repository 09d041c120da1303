"""Letters to neighbours: A4 in large type, or the same as a card of A5. Short words, and a phone number.

All measures are in points of A4; on A5 everything is smaller by the same factor.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from fpdf import FPDF
from fpdf.enums import Align

from handlers.choice_pictures.arabic import is_arabic
from handlers.paper.foot import FOOT_FROM, HIGH, INNER, MARGIN, WIDE, phone_alone
from handlers.paper.large_words import Room, add_letters, write
from handlers.paper.written import written

Size = Literal["A4", "A5"]
SMALLER = {"A4": 1.0, "A5": 1 / sqrt(2)}
SAID_FROM, SAID_HIGH, GAP, GREET_HIGH = 150.0, 96.0, 16.0, 40.0
ON_A_PAGE = 4
"""Paragraphs: each has room for four lines of large type."""


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """The words on it, in the language of who gets it. `said`: a paragraph each."""

    sender: str
    date: str
    dear: str
    said: tuple[str, ...]
    greet: str
    call: str
    phone: str


def draw(papers: Sequence[LetterPaper], size: Size) -> bytes:
    """The PDF: whoever has more to hear than fits gets a second page."""
    pdf = FPDF(unit=SMALLER[size], format=(WIDE, HIGH))
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    add_letters(pdf)
    for paper in papers:
        for first in range(0, max(1, len(paper.said)), ON_A_PAGE):
            pdf.add_page()
            _page(pdf, paper, paper.said[first : first + ON_A_PAGE])
    return written(pdf)


def _page(pdf: FPDF, paper: LetterPaper, said: tuple[str, ...]) -> None:
    right = is_arabic(paper.dear)
    near, far = (Align.R, Align.L) if right else (Align.L, Align.R)
    write(pdf, paper.sender, Room(MARGIN, 40, INNER * 0.6, 40), 16, Align.L)
    write(pdf, paper.date, Room(MARGIN + INNER * 0.6, 40, INNER * 0.4, 20), 14, far if not right else Align.R)
    write(pdf, paper.dear, Room(MARGIN, 100, INNER, 40), 28, near)
    down = SAID_FROM
    for one in said:
        down += write(pdf, one, Room(MARGIN, down, INNER, SAID_HIGH), 20, near) + GAP
    write(pdf, paper.greet, Room(MARGIN, FOOT_FROM - GREET_HIGH, INNER, 28), 20, near)
    phone_alone(pdf, paper.call, paper.phone)

"""A flyer for no activity: come and have a look. A5, of A4 made smaller, with the name of who asks.

All measures are in points of A4.
"""

from dataclasses import dataclass
from math import sqrt

from fpdf import FPDF
from fpdf.enums import Align

from handlers.paper.foot import HIGH, INNER, MARGIN, WIDE, phone_and_code
from handlers.paper.large_words import Room, add_letters, write
from handlers.paper.written import written

ROOMS = (
    ("organisation", Room(MARGIN, 48, INNER, 40), 26),
    ("headline", Room(MARGIN, 120, INNER, 230), 64),
    ("when", Room(MARGIN, 390, INNER, 84), 36),
    ("where", Room(MARGIN, 484, INNER, 70), 30),
    ("come", Room(MARGIN, 590, INNER, 56), 24),
)
"""Each line, where it stands, and how large it is at most."""


@dataclass(frozen=True, slots=True)
class ComePaper:
    """The words on it, in the language of who made it. `link` is what the QR code opens."""

    organisation: str
    headline: str
    when: str
    where: str
    come: str
    call: str
    phone: str
    scan: str
    link: str


def draw(paper: ComePaper) -> bytes:
    """The PDF."""
    pdf = FPDF(unit=1 / sqrt(2), format=(WIDE, HIGH))
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    add_letters(pdf)
    pdf.add_page()
    for name, room, most in ROOMS:
        write(pdf, getattr(paper, name), room, most, Align.C)
    pdf.set_line_width(1)
    pdf.line(WIDE / 2 - 70, 366, WIDE / 2 + 70, 366)
    phone_and_code(pdf, paper)
    return written(pdf)

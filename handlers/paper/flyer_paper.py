"""A flyer on paper: A5, the phone number as large as the QR code, strips to tear off.

All measures are in millimetres but those of letters, which are in points.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import segno
from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos

from handlers.fonts import BOLD, FONTS, REGULAR, printable
from handlers.paper.written import written

FAMILY = "DejaVu"

WIDTH, HEIGHT, MARGIN = 148.0, 210.0, 12.0
INNER = WIDTH - 2 * MARGIN
HEADLINE_SIZES = (34, 30, 26, 23, 20, 17)
HEADLINE_LINES = 3
BOXES_FROM, BOXES_HIGH, GAP = 115.0, 48.0, 6.0
STRIPS, STRIPS_HIGH = 8, 42.0
EDGE = 5.0
"""As near to the edge as most printers come."""
SMALLEST = 6.0
POINT = 0.3528
LINE = 1.25
"""The height of a line, in heights of its letters."""


@dataclass(frozen=True, slots=True)
class FlyerPaper:
    """The words on it, in the language of the street. `phone` in groups; `link` is what the QR code opens."""

    headline: str
    who: str
    day: str
    clock: str
    place: str
    how: str
    free: str
    call: str
    phone: str
    scan: str
    strip: str
    link: str
    typed: str = ""
    """For who cannot scan. Without it on what waited to be printed before there were codes."""


def draw(paper: FlyerPaper) -> bytes:
    """The PDF."""
    pdf = FPDF(unit="mm", format=(WIDTH, HEIGHT))
    pdf.set_auto_page_break(False)
    pdf.set_margin(MARGIN)
    _add_fonts(pdf)
    pdf.set_title(printable(paper.headline))
    pdf.add_page()
    _headline(pdf, paper.headline)
    _facts(pdf, paper)
    _phone_box(pdf, paper)
    _scan_box(pdf, paper)
    _strips(pdf, paper)
    return written(pdf)


def _add_fonts(pdf: FPDF) -> None:
    pdf.add_font(FAMILY, "", FONTS / REGULAR)
    pdf.add_font(FAMILY, "B", FONTS / BOLD)


def _headline(pdf: FPDF, words: str) -> None:
    """As large as fits in three lines."""
    said = printable(words)
    for size in HEADLINE_SIZES:
        pdf.set_font(FAMILY, "B", size)
        lines = pdf.multi_cell(INNER, text=said, dry_run=True, output=MethodReturnValue.LINES, align=Align.C)
        if isinstance(lines, list) and len(lines) <= HEADLINE_LINES:
            break
    _write(pdf, said, pdf.font_size_pt, "B")
    pdf.ln(3)
    pdf.set_line_width(0.6)
    pdf.line(WIDTH / 2 - 18, pdf.get_y(), WIDTH / 2 + 18, pdf.get_y())
    pdf.ln(4)


def _facts(pdf: FPDF, paper: FlyerPaper) -> None:
    _write(pdf, printable(paper.who), 14, "")
    pdf.ln(2)
    _write(pdf, printable(paper.day), 19, "B")
    _write(pdf, printable(paper.clock), 19, "B")
    _write(pdf, printable(paper.place), 15, "B")
    pdf.ln(2)
    _write(pdf, printable(paper.how), 13, "")
    _write(pdf, printable(paper.free), 13, "")


def _write(pdf: FPDF, words: str, size: float, style: str) -> None:
    """Centred, over as many lines as it takes."""
    pdf.set_font(FAMILY, style, size)
    pdf.multi_cell(INNER, size * POINT * LINE, words, align=Align.C, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _phone_box(pdf: FPDF, paper: FlyerPaper) -> None:
    """Who has no smartphone is not second: the same room as the QR code."""
    wide = (INNER - GAP) / 2
    _box(pdf, MARGIN, wide)
    _in_box(pdf, MARGIN, wide, BOXES_FROM + 9, printable(paper.call), 13, "")
    for number, part in enumerate(_phone_lines(paper.phone)):
        _in_box(pdf, MARGIN, wide, BOXES_FROM + 21 + number * 10, part, 21, "B")


def _phone_lines(phone: str) -> Iterator[str]:
    """The area code by itself, then the number: it is easier to keep in mind."""
    code, dash, rest = printable(phone).partition(" - ")
    yield code
    if dash:
        yield rest


def _scan_box(pdf: FPDF, paper: FlyerPaper) -> None:
    wide = (INNER - GAP) / 2
    left = MARGIN + wide + GAP
    _box(pdf, left, wide)
    side = BOXES_HIGH - (18 if paper.typed else 14)
    pdf.image(_qr(paper.link), left + (wide - side) / 2, BOXES_FROM + 2, side, side)
    _in_box(pdf, left, wide, BOXES_FROM + side + 3, printable(paper.scan), 11, "")
    _in_box(pdf, left, wide, BOXES_FROM + side + 9, printable(paper.typed), 11, "")


def _qr(link: str) -> BytesIO:
    """Error correction for a sheet that hangs in the rain."""
    picture = BytesIO()
    segno.make(link, error="m", micro=False).save(picture, kind="png", scale=12, border=2)
    picture.seek(0)
    return picture


def _box(pdf: FPDF, left: float, wide: float) -> None:
    pdf.set_line_width(0.8)
    pdf.rect(left, BOXES_FROM, wide, BOXES_HIGH, round_corners=True, corner_radius=3)


def _in_box(pdf: FPDF, left: float, wide: float, top: float, words: str, size: float, style: str) -> None:
    pdf.set_font(FAMILY, style, size)
    while pdf.get_string_width(words) > wide - 2 and pdf.font_size_pt > SMALLEST:
        pdf.set_font_size(pdf.font_size_pt - 1)
    pdf.set_xy(left, top)
    pdf.cell(wide, pdf.font_size_pt * POINT * LINE, words, align=Align.C)


def _strips(pdf: FPDF, paper: FlyerPaper) -> None:
    top, wide = HEIGHT - STRIPS_HIGH, (WIDTH - 2 * EDGE) / STRIPS
    pdf.set_line_width(0.2)
    pdf.set_dash_pattern(dash=1.5, gap=1.5)
    pdf.line(0, top, WIDTH, top)
    for number in range(STRIPS + 1):
        pdf.line(EDGE + number * wide, top, EDGE + number * wide, HEIGHT)
    pdf.set_dash_pattern()
    for number in range(STRIPS):
        _strip(pdf, paper, EDGE + number * wide, wide)


def _strip(pdf: FPDF, paper: FlyerPaper, left: float, wide: float) -> None:
    """Written from below to above, so that it can be read when it is torn off and turned."""
    lines = ((paper.strip, 8, ""), (paper.day, 7, ""), (paper.clock, 7, ""), (paper.phone, 10, "B"))
    bottom = HEIGHT - EDGE
    with pdf.rotation(90, left, bottom):
        for number, (words, size, style) in enumerate(lines):
            below = bottom + 1 + number * (wide - 2) / len(lines)
            _in_box(pdf, left, STRIPS_HIGH - EDGE - 1, below, printable(words), size, style)

"""The foot of what hangs on a wall: whom to call, and a code to scan, each with the same room.

All measures are in points of A4; other sizes are larger or smaller by one factor.
"""

from io import BytesIO
from typing import Protocol

import segno
from fpdf import FPDF
from fpdf.enums import Align

from handlers.paper.large_words import Room, write

WIDE, HIGH, MARGIN = 595.28, 841.89, 40.0
INNER = WIDE - 2 * MARGIN
FOOT_FROM, FOOT_HIGH, GAP = 668.0, 134.0, 16.0


class Foot(Protocol):
    """The words in it; `link` is what the code opens."""

    @property
    def call(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def scan(self) -> str: ...
    @property
    def link(self) -> str: ...


def phone_and_code(pdf: FPDF, foot: Foot) -> None:
    """Who has no smartphone is not second: the phone has the same room as the QR code."""
    wide = (INNER - GAP) / 2
    pdf.set_draw_color(0)
    pdf.set_line_width(2)
    for left in (MARGIN, MARGIN + wide + GAP):
        pdf.rect(left, FOOT_FROM, wide, FOOT_HIGH, round_corners=True, corner_radius=8)
    _call(pdf, foot.call, foot.phone, MARGIN, wide)
    side, left = FOOT_HIGH - 30, MARGIN + wide + GAP
    pdf.image(_qr(foot.link), left + (wide - side) / 2, FOOT_FROM + 4, side, side)
    write(pdf, foot.scan, Room(left + 8, FOOT_FROM + side + 6, wide - 16, 20), 13, Align.C)
    pdf.set_line_width(0.8)


def phone_alone(pdf: FPDF, call: str, phone: str) -> None:
    """For who has nothing to scan with: the whole width."""
    pdf.set_draw_color(0)
    pdf.set_line_width(2)
    pdf.rect(MARGIN, FOOT_FROM, INNER, FOOT_HIGH, round_corners=True, corner_radius=8)
    _call(pdf, call, phone, MARGIN, INNER)


def _call(pdf: FPDF, call: str, phone: str, left: float, wide: float) -> None:
    write(pdf, call, Room(left + 8, FOOT_FROM + 22, wide - 16, 32), 22, Align.C)
    write(pdf, phone, Room(left + 8, FOOT_FROM + 66, wide - 16, 44), 30, Align.C)


def _qr(link: str) -> BytesIO:
    """Error correction for a sheet that many hands have touched."""
    picture = BytesIO()
    segno.make(link, error="m", micro=False).save(picture, kind="png", scale=12, border=2)
    picture.seek(0)
    return picture

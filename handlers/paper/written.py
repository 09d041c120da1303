"""A page as the bytes of its file."""

from fpdf import FPDF
from fpdf.fonts import TTFFont


def written(pdf: FPDF) -> bytes:
    """Closes the files of the letters, which fpdf leaves open."""
    content = bytes(pdf.output())
    for font in pdf.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()
    return content

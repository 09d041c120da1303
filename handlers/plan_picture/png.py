"""Writes a sheet as PNG, drawn large and made smaller so that lines are smooth."""

from io import BytesIO

from PIL import Image, ImageDraw

from handlers.plan_picture.measured_text import font, readable
from handlers.plan_picture.shapes import Arrow, Box, Shape, Sheet, Text, head, shaft

SHARP, DRAWN = 2, 2
"""Pixels a unit in the picture, and how many times larger it is drawn first."""
MOST_PIXELS = 8_000_000
"""Of the picture: what a phone still opens, and what a small computer can still draw."""


def png(sheet: Sheet) -> bytes:
    """Of a very large sheet everything becomes smaller, down to a quarter."""
    sharp = min(SHARP, max(0.25, (MOST_PIXELS / (sheet.wide * sheet.high)) ** 0.5))
    scale = sharp * DRAWN
    image = Image.new("RGB", (round(sheet.wide * scale), round(sheet.high * scale)), "white")
    draw = ImageDraw.Draw(image)
    for shape in sheet.shapes:
        _shape(draw, shape, scale)
    small = image.resize((round(sheet.wide * sharp), round(sheet.high * sharp)), Image.Resampling.BOX)
    out = BytesIO()
    small.quantize(160, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def _shape(draw: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    match shape:
        case Box():
            _box(draw, shape, scale)
        case Text():
            _text(draw, shape, scale)
        case Arrow():
            _arrow(draw, shape, scale)


def _box(draw: ImageDraw.ImageDraw, box: Box, scale: float) -> None:
    left, top = (box.x - box.wide / 2) * scale, (box.y - box.high / 2) * scale
    corners = (left, top, left + box.wide * scale, top + box.high * scale)
    draw.rounded_rectangle(
        corners, box.round * scale, box.fill, box.line or None, round(box.thick * scale) or 1
    )


def _text(draw: ImageDraw.ImageDraw, text: Text, scale: float) -> None:
    letters = font(max(1, round(text.size * scale)), bold=text.bold)
    # "s" is where letters stand: the same place for each line, whatever hangs below it.
    place = (text.x * scale, (text.y + 0.36 * text.size) * scale)
    draw.text(place, readable(text.words), text.colour, letters, anchor="ls" if text.left else "ms")


def _arrow(draw: ImageDraw.ImageDraw, arrow: Arrow, scale: float) -> None:
    points = [(x * scale, y * scale) for x, y in shaft(arrow.points)]
    draw.line(points, arrow.colour, round(arrow.thick * scale), joint="curve")
    draw.polygon([(x * scale, y * scale) for x, y in head(arrow.points)], arrow.colour)

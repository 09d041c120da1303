"""Writes a sheet as SVG: text that can be searched and read aloud, and no script."""

from html import escape

from handlers.plan_picture.shapes import Arrow, Box, Shape, Sheet, Text, head, shaft

FAMILY = "DejaVu Sans, Verdana, Arial, sans-serif"


def svg(sheet: Sheet, title: str) -> bytes:
    size = (
        f'width="{sheet.wide:.0f}" height="{sheet.high:.0f}" viewBox="0 0 {sheet.wide:.0f} {sheet.high:.0f}"'
    )
    body = "\n".join(_shape(shape) for shape in sheet.shapes)
    start = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FAMILY}">'
    return f"{start}\n<title>{escape(title)}</title>\n{body}\n</svg>\n".encode()


def _shape(shape: Shape) -> str:
    match shape:
        case Box():
            return _box(shape)
        case Text():
            return _text(shape)
        case Arrow():
            return _arrow(shape)


def _box(box: Box) -> str:
    line = f' stroke="{box.line}" stroke-width="{box.thick:g}"' if box.line else ""
    place = f'x="{box.x - box.wide / 2:.1f}" y="{box.y - box.high / 2:.1f}"'
    size = f'width="{box.wide:.1f}" height="{box.high:.1f}" rx="{box.round:.1f}"'
    return f'<rect {place} {size} fill="{box.fill}"{line}/>'


def _text(text: Text) -> str:
    anchor = "start" if text.left else "middle"
    weight = ' font-weight="bold"' if text.bold else ""
    look = f'font-size="{text.size}" fill="{text.colour}"{weight} text-anchor="{anchor}"'
    # 0.36 of the size below the middle is where letters stand: not every reader knows dominant-baseline.
    return f'<text x="{text.x:.1f}" y="{text.y + 0.36 * text.size:.1f}" {look}>{escape(text.words)}</text>'


def _arrow(arrow: Arrow) -> str:
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in shaft(arrow.points))
    tip = " ".join(f"{x:.1f},{y:.1f}" for x, y in head(arrow.points))
    look = f'fill="none" stroke="{arrow.colour}" stroke-width="{arrow.thick:g}" stroke-linecap="round"'
    return f'<polyline points="{line}" {look}/>\n<polygon points="{tip}" fill="{arrow.colour}"/>'

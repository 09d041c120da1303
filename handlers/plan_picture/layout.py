"""One group a field, fields in rows: a whole plan on one sheet."""

from collections.abc import Sequence
from math import ceil, sqrt

from handlers.plan_picture.arrows import arrows
from handlers.plan_picture.brought import brought
from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.measured_text import LINE, lines
from handlers.plan_picture.ring import ring
from handlers.plan_picture.shapes import GREY, INK, PAPER, Box, Shape, Sheet, Text, moved

TITLE, WORDS, SMALL = 22, 17, 15
EDGE, MOST_BESIDE = 20, 3
LEAST_WIDE = 480
"""As many times a phone that its smallest letters can be read there."""


def sheet(drawings: Sequence[Drawing]) -> Sheet:
    fields = [field(drawing) for drawing in drawings]
    beside = min(MOST_BESIDE, ceil(sqrt(len(fields)))) if fields else 1
    rows = [fields[at : at + beside] for at in range(0, len(fields), beside)]
    wide = max((sum(one.wide for one in row) for row in rows), default=400)
    shapes: list[Shape] = []
    top = 0.0
    for row in rows:
        left = (wide - sum(one.wide for one in row)) / 2 if len(rows) == 1 else 0.0
        for one in row:
            shapes += [moved(shape, left, top) for shape in one.shapes]
            left += one.wide
        top += max(one.high for one in row)
    high = max(top, 100)
    return Sheet(wide, high, (Box(wide / 2, high / 2, wide, high, PAPER), *shapes))


def field(drawing: Drawing) -> Sheet:
    """One group: its title and what it does, the ring of who gives to whom, and below it what."""
    around = ring(drawing)
    wide = max(2 * around.across + EDGE, LEAST_WIDE)
    shapes, top = _headed(drawing, wide)
    middle = top + around.down
    shapes += [moved(one, wide / 2, middle) for one in (*arrows(drawing, around), *around.shapes())]
    top = middle + around.down + EDGE
    rows, high = brought(drawing, wide - 2 * EDGE)
    shapes += [moved(one, EDGE, top) for one in rows]
    return Sheet(wide, top + high + EDGE, tuple(shapes))


def _headed(drawing: Drawing, wide: float) -> tuple[list[Shape], float]:
    """And where what follows may begin."""
    said = [(drawing.title, TITLE, INK), (" · ".join(drawing.about), WORDS, INK)]
    if drawing.below:
        said.append((drawing.below, SMALL, GREY))
    shapes: list[Shape] = []
    top: float = EDGE
    for words, size, colour in said:
        bold = size == TITLE
        for line in lines(words, size, wide - 2 * EDGE, 2, bold=bold):
            shapes.append(Text(EDGE, top + size * LINE / 2, line, size, colour, bold, left=True))
            top += size * LINE
    return shapes, top + EDGE / 2

"""One group a field, fields in rows: a whole plan on one sheet."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, sqrt

from handlers.plan_picture.arrows import arrows
from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.letters import LINE, lines
from handlers.plan_picture.ring import ring
from handlers.plan_picture.shapes import GREY, INK, PAPER, Arrow, Box, Shape, Sheet, Text

TITLE, SMALL = 20, 12
EDGE, MOST_BESIDE = 24, 3


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
    """One group: its title above, the ring, and below what had no room on an arrow."""
    around = ring(drawing)
    drawn = arrows(drawing, around)
    wide = max(2 * around.across, 420) + 2 * EDGE
    under = [line for said in drawn.below for line in lines(said, SMALL, wide - 2 * EDGE, 2)]
    title = lines(drawing.title, TITLE, wide - 2 * EDGE, 1, bold=True)[0]
    shapes: list[Shape] = [Text(EDGE, EDGE + TITLE / 2, title, TITLE, INK, bold=True, left=True)]
    if drawing.below:
        below = lines(drawing.below, SMALL + 2, wide - 2 * EDGE, 1)[0]
        shapes.append(Text(EDGE, EDGE + TITLE + 16, below, SMALL + 2, GREY, left=True))
    middle = EDGE + 2 * TITLE + 14 + around.down
    ringed = (*(s for s in drawn.shapes if isinstance(s, Arrow)), *around.shapes())
    labels = (s for s in drawn.shapes if not isinstance(s, Arrow))
    shapes += [moved(shape, wide / 2, middle) for shape in (*ringed, *labels)]
    top = middle + around.down
    for at, line in enumerate(under):
        shapes.append(Text(EDGE, top + (at + 0.5) * SMALL * LINE, line, SMALL, GREY, left=True))
    return Sheet(wide, top + len(under) * SMALL * LINE + EDGE, tuple(shapes))


def moved(shape: Shape, right: float, down: float) -> Shape:
    if isinstance(shape, Arrow):
        return replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
    return replace(shape, x=shape.x + right, y=shape.y + down)

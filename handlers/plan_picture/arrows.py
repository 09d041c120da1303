"""Arrows from who gives to who gets, one for each direction; what goes along them stands below the ring."""

from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.ring import Ring
from handlers.plan_picture.shapes import COLOURS, Arrow, Box, Point, bent

BENDS = (0.14, 0.2, 0.26, 0.09, 0.34, 0.46, -0.1, -0.2, -0.34, 0.6)
"""How far a line is bent, in its own length: first to the right of who gives, so the way back is apart."""
GAP, APART = 4, 6
STEPS, EACH, ALONG = 60, 3, 6
"""Every third point is looked at; a sixth of them may be near another line, where they cross or meet."""


def arrows(drawing: Drawing, ring: Ring) -> tuple[Arrow, ...]:
    drawn: list[Arrow] = []
    for giver, receiver in dict.fromkeys((gift.giver, gift.receiver) for gift in drawing.gifts):
        curve = _curve(giver, receiver, ring, drawn)
        drawn.append(Arrow(curve, COLOURS[giver % len(COLOURS)], 2.5))
    return tuple(drawn)


def _curve(giver: int, receiver: int, ring: Ring, drawn: list[Arrow]) -> tuple[Point, ...]:
    """The bend that goes through nobody else, and least along a line that is there."""
    start, end = ring.boxes[giver], ring.boxes[receiver]
    around = [box for box in ring.boxes if box not in (start, end)]

    best, least = _bent(start, end, BENDS[0]), (len(ring.boxes) * STEPS, 0)
    for bend in BENDS:
        curve = _bent(start, end, bend)
        through = sum(box.holds(point, GAP) for box in around for point in curve)
        wrong = (through, _along(curve, drawn))
        if wrong < least:
            best, least = curve, wrong
        if least == (0, 0):
            break
    return best


def _along(curve: tuple[Point, ...], drawn: list[Arrow]) -> int:
    """At how many points too many it is near another line: they may cross, and come together at an end."""
    seen = curve[::EACH]
    near = (sum(_near(point, line.points) for point in seen) for line in drawn)
    return max(0, max(near, default=0) - len(seen) // ALONG)


def _near(point: Point, line: tuple[Point, ...]) -> bool:
    x, y = point
    return any(abs(x - there) < APART and abs(y - below) < APART for there, below in line)


def _bent(start: Box, end: Box, bend: float) -> tuple[Point, ...]:
    """From the edge of one box to the edge of the other."""
    along_x, along_y = end.x - start.x, end.y - start.y
    middle = ((start.x + end.x) / 2 - along_y * bend, (start.y + end.y) / 2 + along_x * bend)
    points = bent((start.x, start.y), middle, (end.x, end.y), steps=STEPS)
    outside = [point for point in points if not start.holds(point, 3) and not end.holds(point, 4)]
    return tuple(outside) if len(outside) > 1 else (points[0], points[-1])

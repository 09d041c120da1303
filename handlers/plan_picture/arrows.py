"""Arrows from who gives to who gets: bent around everybody else, each with its words where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.plan_picture.drawing import Drawing, Gift
from handlers.plan_picture.letters import LINE, MORE, lines, wide
from handlers.plan_picture.ring import Ring
from handlers.plan_picture.shapes import COLOURS, PAPER, Arrow, Box, Point, Shape, Text, bent

WORDS, WORDS_WIDE, WORDS_LINES = 12, 112, 4
BENDS = (0.16, 0.26, -0.16, 0.36, 0.48, -0.28, 0.62, -0.42, 0.8, -0.6)
"""How far a line is bent, in its own length: first to the right of who gives, and little."""
ALONG = (0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.2)
"""Where on its line the words may stand."""
GAP = 6
HEAD, SEEN = 14, 0.3
"""So many pixels around its end stay free, and such a part of the whole line."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """`below`: lines for the arrows that only have a number, because there was no room for words."""

    shapes: tuple[Shape, ...]
    below: tuple[str, ...]


def arrows(drawing: Drawing, ring: Ring) -> Labelled:
    curves = [_curve(gift, ring) for gift in drawing.gifts]
    taken = [*ring.boxes, ring.middle]
    labels: list[Shape] = []
    below: list[str] = []
    for at, (gift, curve) in enumerate(zip(drawing.gifts, curves, strict=True)):
        others = [point for other in (*curves[:at], *curves[at + 1 :]) for point in other]
        said = lines(gift.what, WORDS, WORDS_WIDE, WORDS_LINES)
        found = None if said[-1].endswith(MORE) else _free(said, curve, taken, others)
        if found is None:
            below.append(f"{len(below) + 1}  {_in_words(gift, drawing)}")
            said = [str(len(below))]
            found = _free(said, curve, taken, others) or _box(said, _along(curve, 0.5))
        taken.append(found)
        labels += _label(said, found, COLOURS[gift.giver % len(COLOURS)])
    drawn = [Arrow(c, COLOURS[g.giver % len(COLOURS)]) for g, c in zip(drawing.gifts, curves, strict=True)]
    return Labelled((*drawn, *labels), tuple(below))


def _in_words(gift: Gift, drawing: Drawing) -> str:
    giver, receiver = drawing.people[gift.giver], drawing.people[gift.receiver]
    return f"{giver} › {receiver}: {gift.what}"


def _curve(gift: Gift, ring: Ring) -> tuple[Point, ...]:
    """The bend that goes through nobody else and not through the middle."""
    start, end = ring.boxes[gift.giver], ring.boxes[gift.receiver]
    around = [box for box in (*ring.boxes, ring.middle) if box not in (start, end)]
    found = [_bent(start, end, bend) for bend in BENDS]
    through = [sum(box.holds(point, GAP) for box in around for point in curve) for curve in found]
    return found[through.index(min(through))]


def _bent(start: Box, end: Box, bend: float) -> tuple[Point, ...]:
    """From the edge of one box to the edge of the other."""
    along_x, along_y = end.x - start.x, end.y - start.y
    middle = ((start.x + end.x) / 2 - along_y * bend, (start.y + end.y) / 2 + along_x * bend)
    points = bent((start.x, start.y), middle, (end.x, end.y), steps=60)
    outside = [point for point in points if not start.holds(point, 3) and not end.holds(point, 4)]
    return tuple(outside) if len(outside) > 1 else (points[0], points[-1])


def _free(
    said: Sequence[str], curve: Sequence[Point], taken: Sequence[Box], others: Sequence[Point]
) -> Box | None:
    """Where these words hide no other words, and as little as possible of other lines."""
    boxes = [_box(said, _along(curve, part)) for part in ALONG]
    clear = [box for box in boxes if _is_seen(curve, box)]
    free = [box for box in clear if not any(box.touches(other, 3) for other in taken)]
    return min(free, key=lambda box: sum(box.holds(point) for point in others), default=None)


def _is_seen(curve: Sequence[Point], box: Box) -> bool:
    """Where a line goes to, and enough of the line."""
    x, y = curve[-1]
    hidden = sum(box.holds(point) for point in curve)
    return not box.touches(Box(x, y, HEAD, HEAD, PAPER), 4) and hidden <= (1 - SEEN) * len(curve)


def _along(curve: Sequence[Point], part: float) -> Point:
    return curve[min(len(curve) - 1, round(part * (len(curve) - 1)))]


def _box(said: Sequence[str], at: Point) -> Box:
    width = max(wide(line, WORDS) for line in said) + 8
    return Box(*at, width, len(said) * WORDS * LINE + 4, PAPER, round=4)


def _label(said: Sequence[str], box: Box, colour: str) -> list[Shape]:
    top = box.y - (len(said) - 1) * WORDS * LINE / 2
    texts = [Text(box.x, top + at * WORDS * LINE, line, WORDS, colour) for at, line in enumerate(said)]
    return [box, *texts]

"""Shapes on a sheet, in pixels from the top left; both writers know these and nothing else."""

from dataclasses import dataclass, replace
from math import hypot

Point = tuple[float, float]
INK, PALE, GREY, PAPER = "#1d2b36", "#dde7ee", "#66757f", "#ffffff"
COLOURS = (
    "#1b6ca8", "#b3541e", "#2f7d32", "#8e3b8a", "#a3262a", "#00757a",
    "#7a5c00", "#4a4fb3", "#b0357a", "#3d6b1f", "#8a4b2d", "#44596b",
)  # fmt: skip
"""Dark enough to read as letters on white (4.5 to 1), one for each of twelve givers."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, round at its corners; x, y is its middle."""

    x: float
    y: float
    wide: float
    high: float
    fill: str
    line: str = ""
    thick: float = 0
    round: float = 0

    def touches(self, other: "Box", gap: float = 0) -> bool:
        return (
            abs(self.x - other.x) < (self.wide + other.wide) / 2 + gap
            and abs(self.y - other.y) < (self.high + other.high) / 2 + gap
        )

    def holds(self, point: Point, gap: float = 0) -> bool:
        x, y = point
        return abs(x - self.x) < self.wide / 2 + gap and abs(y - self.y) < self.high / 2 + gap


@dataclass(frozen=True, slots=True)
class Text:
    """One line; x, y is the middle of its letters, or with `left` the middle of its left side."""

    x: float
    y: float
    words: str
    size: int
    colour: str = INK
    bold: bool = False
    left: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A bent line with a head at its end."""

    points: tuple[Point, ...]
    colour: str
    thick: float = 2


Shape = Box | Text | Arrow


@dataclass(frozen=True, slots=True)
class Sheet:
    wide: float
    high: float
    shapes: tuple[Shape, ...]


def moved(shape: Shape, right: float, down: float) -> Shape:
    if isinstance(shape, Arrow):
        return replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
    return replace(shape, x=shape.x + right, y=shape.y + down)


def bent(start: Point, middle: Point, end: Point, steps: int = 24) -> tuple[Point, ...]:
    """Points of a quadratic Bézier curve."""
    curve = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        curve.append(tuple(a * p + b * q + c * r for p, q, r in zip(start, middle, end, strict=True)))
    return tuple((x, y) for x, y in curve)


HEAD_LONG, HEAD_HALF = 10, 4.5


def head(points: tuple[Point, ...]) -> tuple[Point, Point, Point]:
    """The triangle at the end of a line."""
    x, y = points[-1]
    far = (p for p in reversed(points[:-1]) if hypot(x - p[0], y - p[1]) >= HEAD_LONG)
    back_x, back_y = next(far, points[0])
    length = hypot(x - back_x, y - back_y) or 1
    along_x, along_y = (x - back_x) / length, (y - back_y) / length
    base_x, base_y = x - HEAD_LONG * along_x, y - HEAD_LONG * along_y
    across_x, across_y = -HEAD_HALF * along_y, HEAD_HALF * along_x
    return (x, y), (base_x + across_x, base_y + across_y), (base_x - across_x, base_y - across_y)


def shaft(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The line up to its head, so that the head ends in a point."""
    x, y = points[-1]
    _, (ax, ay), (bx, by) = head(points)
    before = (p for p in points[:-1] if hypot(x - p[0], y - p[1]) >= HEAD_LONG)
    return (*before, ((ax + bx) / 2, (ay + by) / 2))

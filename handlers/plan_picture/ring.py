"""Where the people of a group stand: in a ring, with room between them for arrows."""

from dataclasses import dataclass
from math import cos, pi, sin

from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.measured_text import LINE, lines, wide
from handlers.plan_picture.shapes import COLOURS, PAPER, Box, Text

NAME = 17
NAME_WIDE, NAME_LINES = 124, 3
ACROSS, DOWN = 160, 122
ROOMY = 6
"""So many people fit in a ring that is as wide as a phone."""


@dataclass(frozen=True, slots=True)
class Ring:
    """`boxes`: one for each of the people, in their order."""

    boxes: tuple[Box, ...]
    words: tuple[Text, ...]
    across: float
    down: float

    def shapes(self) -> tuple[Box | Text, ...]:
        return (*self.boxes, *self.words)


def ring(drawing: Drawing) -> Ring:
    """Around the point 0, 0; `across` and `down` are how far it reaches on each side."""
    count = len(drawing.people)
    across = ACROSS + 40 * max(0, count - ROOMY)
    down = DOWN + 24 * max(0, count - 4) + 12 * max(0, count - ROOMY)
    boxes, words = [], []
    for at, name in enumerate(drawing.people):
        angle = 2 * pi * at / count
        x, y = across * sin(angle), -down * cos(angle)
        box, said = _name(name, x, y, COLOURS[at % len(COLOURS)], new=at in drawing.new)
        boxes.append(box)
        words += said
    high = max(box.high for box in boxes)
    return Ring(tuple(boxes), tuple(words), across + NAME_WIDE / 2 + 14, down + high / 2 + 10)


def _name(name: str, x: float, y: float, colour: str, *, new: bool) -> tuple[Box, list[Text]]:
    """Who is new in a group has a filled box."""
    said = lines(name, NAME, NAME_WIDE, NAME_LINES, bold=True)
    width = max(wide(line, NAME, bold=True) for line in said) + 26
    high = len(said) * NAME * LINE + 16
    box = Box(x, y, max(width, 64), high, colour if new else PAPER, colour, 2.5, min(18, high / 2))
    return box, _stacked(said, x, y, PAPER if new else colour)


def _stacked(said: list[str], x: float, y: float, colour: str) -> list[Text]:
    top = y - (len(said) - 1) * NAME * LINE / 2
    return [Text(x, top + at * NAME * LINE, line, NAME, colour, bold=True) for at, line in enumerate(said)]

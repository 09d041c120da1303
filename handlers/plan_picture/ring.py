"""Where the people of a group stand: in a ring, with what they do together in the middle."""

from dataclasses import dataclass
from math import cos, pi, sin

from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.letters import LINE, lines, wide
from handlers.plan_picture.shapes import COLOURS, INK, PALE, PAPER, Box, Shape, Text

NAME, MIDDLE = 15, 16
NAME_WIDE, MIDDLE_WIDE, NAME_LINES = 124, 150, 3


@dataclass(frozen=True, slots=True)
class Ring:
    """`boxes`: one for each of the people, in their order; `middle` has its own."""

    boxes: tuple[Box, ...]
    middle: Box
    words: tuple[Text, ...]
    across: float
    down: float

    def shapes(self) -> tuple[Shape, ...]:
        return (*self.boxes, self.middle, *self.words)


def ring(drawing: Drawing) -> Ring:
    """Around the point 0, 0; `across` and `down` are how far it reaches on each side."""
    count = len(drawing.people)
    across, down = 215 + 38 * max(0, count - 4), 165 + 30 * max(0, count - 4)
    boxes, words = [], []
    for at, name in enumerate(drawing.people):
        angle = 2 * pi * at / count
        x, y = across * sin(angle), -down * cos(angle)
        box, said = _name(name, x, y, COLOURS[at % len(COLOURS)], new=at in drawing.new)
        boxes.append(box)
        words += said
    middle, said = _middle(drawing.middle)
    return Ring(tuple(boxes), middle, (*words, *said), across + NAME_WIDE / 2 + 30, down + 50)


def _name(name: str, x: float, y: float, colour: str, *, new: bool) -> tuple[Box, list[Text]]:
    """Who is new in a group has a filled box."""
    said = lines(name, NAME, NAME_WIDE, NAME_LINES, bold=True)
    width = max(wide(line, NAME, bold=True) for line in said) + 26
    high = len(said) * NAME * LINE + 16
    box = Box(x, y, max(width, 64), high, colour if new else PAPER, colour, 2, min(18, high / 2))
    return box, _stacked(said, x, y, NAME, PAPER if new else colour, bold=True)


def _middle(words: tuple[str, ...]) -> tuple[Box, list[Text]]:
    first = lines(words[0], MIDDLE, MIDDLE_WIDE, 2, bold=True)
    rest = [line for part in words[1:] for line in lines(part, NAME - 1, MIDDLE_WIDE, 2)]
    sizes = [*((line, MIDDLE, True) for line in first), *((line, NAME - 1, False) for line in rest)]
    width = max(wide(line, size, bold=bold) for line, size, bold in sizes) + 30
    high = sum(size * LINE for _, size, _ in sizes) + 20
    texts, top = [], -high / 2 + 10
    for line, size, bold in sizes:
        texts.append(Text(0, top + size * LINE / 2, line, size, INK, bold))
        top += size * LINE
    return Box(0, 0, width, high, PALE, round=14), texts


def _stacked(said: list[str], x: float, y: float, size: int, colour: str, *, bold: bool) -> list[Text]:
    top = y - (len(said) - 1) * size * LINE / 2
    return [Text(x, top + at * size * LINE, line, size, colour, bold) for at, line in enumerate(said)]

"""What each brings, below the ring: a thing, an arrow, and the people who get it in their own colours."""

from collections.abc import Iterator

from handlers.plan_picture.drawing import Drawing
from handlers.plan_picture.measured_text import LINE, lines, wide
from handlers.plan_picture.shapes import COLOURS, PAPER, Arrow, Box, Shape, Text, moved

NAME, WORDS = 16, 15
BAR, INDENT = 4, 14
WORDS_WIDE, WORDS_LINES = 192, 6
ARROW_LONG, BESIDE = 26, 8
CHIP_HIGH, CHIP_EDGE, CHIP_GAP = 24, 16, 6
BETWEEN = 12


def brought(drawing: Drawing, across: float) -> tuple[tuple[Shape, ...], float]:
    """From the point 0, 0 to the right and down; with how high it is."""
    shapes: list[Shape] = []
    top = 0.0
    for giver, rows in _by_giver(drawing).items():
        colour = COLOURS[giver % len(COLOURS)]
        name = lines(drawing.people[giver], NAME, across - INDENT, 1, bold=True)[0]
        below = top + NAME * LINE
        for receivers, what in rows:
            row, high = _row(", ".join(what), colour, list(_chips(receivers, drawing, across)), below)
            shapes += row
            below += high
        shapes.append(Text(INDENT, top + NAME * LINE / 2, name, NAME, colour, bold=True, left=True))
        shapes.append(Box(BAR / 2, (top + below) / 2, BAR, below - top, colour))
        top = below + BETWEEN
    return tuple(shapes), top


def _by_giver(drawing: Drawing) -> dict[int, list[tuple[tuple[int, ...], list[str]]]]:
    """Everything that the same people get of somebody is one row."""
    to: dict[tuple[int, str], list[int]] = {}
    for gift in drawing.gifts:
        to.setdefault((gift.giver, gift.what), []).append(gift.receiver)
    rows: dict[int, dict[tuple[int, ...], list[str]]] = {}
    for (giver, what), receivers in to.items():
        rows.setdefault(giver, {}).setdefault(tuple(receivers), []).append(what)
    return {giver: list(rows[giver].items()) for giver in sorted(rows)}


def _row(what: str, colour: str, chips: list[Box | Text], top: float) -> tuple[list[Shape], float]:
    said = lines(what, WORDS, WORDS_WIDE, WORDS_LINES)
    middle = top + CHIP_GAP / 2 + CHIP_HIGH / 2
    words = [
        Text(INDENT, middle + at * WORDS * LINE, line, WORDS, colour, left=True)
        for at, line in enumerate(said)
    ]
    start = INDENT + WORDS_WIDE + BESIDE
    arrow = Arrow(((start, middle), (start + ARROW_LONG / 2, middle), (start + ARROW_LONG, middle)), colour)
    placed = [moved(chip, 0, middle) for chip in chips]
    lowest = middle + max(chip.y for chip in chips) + (CHIP_HIGH + CHIP_GAP) / 2
    return [*words, arrow, *placed], max(
        lowest, middle + (len(said) - 0.5) * WORDS * LINE + CHIP_GAP / 2
    ) - top


def _chips(receivers: tuple[int, ...], drawing: Drawing, across: float) -> Iterator[Box | Text]:
    """As many beside each other as there is room for; the first line is at 0."""
    begin = INDENT + WORDS_WIDE + 2 * BESIDE + ARROW_LONG
    left, down = float(begin), 0
    for receiver in receivers:
        colour = COLOURS[receiver % len(COLOURS)]
        new = receiver in drawing.new
        name = lines(drawing.people[receiver], WORDS, across - begin - CHIP_EDGE, 1, bold=True)[0]
        width = wide(name, WORDS, bold=True) + CHIP_EDGE
        if left > begin and left + width > across:
            left, down = begin, down + CHIP_HIGH + CHIP_GAP
        x = left + width / 2
        yield Box(x, down, width, CHIP_HIGH, colour if new else PAPER, colour, 1.5, CHIP_HIGH / 2)
        yield Text(x, down, name, WORDS, PAPER if new else colour, bold=True)
        left += width + CHIP_GAP

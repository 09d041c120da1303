"""Who uses whom, as a table with marks: in a house without circles all are on one side of the diagonal."""

from collections.abc import Iterator
from html import escape

from handlers.documents.rooms import Room

CELL = 15
MARGIN = 150
INK, LINE, DOWN, UP = "#1d1d1b", "#dcdcdc", "#2b6cb0", "#c53030"


def picture(rooms: list[Room]) -> str:
    """An SVG. A mark in a row: the room of that row uses the room of that column."""
    side = _at(len(rooms)) + CELL
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" height="{side}" '
        f'font-family="sans-serif" font-size="11" fill="{INK}">'
    )
    background = f'<rect width="{side}" height="{side}" fill="#ffffff"/>'
    return "\n".join([head, background, *_grid(len(rooms)), *_names(rooms), *_marks(rooms), "</svg>"]) + "\n"


def _grid(rooms: int) -> Iterator[str]:
    first, last = _at(0), _at(rooms)
    steps = "".join(f"M{first} {_at(n)}H{last}M{_at(n)} {first}V{last}" for n in range(rooms + 1))
    yield f'<path d="{steps}" stroke="{LINE}"/>'


def _names(rooms: list[Room]) -> Iterator[str]:
    for place, room in enumerate(rooms):
        at, name = _at(place) + CELL - 4, escape(room.name)
        yield f'<text x="{MARGIN - 6}" y="{at}" text-anchor="end">{name}</text>'
        yield f'<text transform="translate({at} {MARGIN - 6}) rotate(-90)">{name}</text>'


def _marks(rooms: list[Room]) -> Iterator[str]:
    for row, room in enumerate(rooms):
        yield _square(row, row, INK, room.name)
        for column, other in enumerate(rooms):
            if other.name in room.uses:
                colour = DOWN if column > row else UP
                yield _square(row, column, colour, f"{room.name} uses {other.name}")


def _square(row: int, column: int, colour: str, said: str) -> str:
    place = f'x="{_at(column)}" y="{_at(row)}" width="{CELL}" height="{CELL}"'
    return f'<rect {place} fill="{colour}"><title>{escape(said)}</title></rect>'


def _at(place: int) -> int:
    return MARGIN + place * CELL

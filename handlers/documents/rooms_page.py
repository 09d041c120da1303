"""How the house is divided: `python -m handlers.documents.rooms_page` writes docs/rooms.md and its picture.

With a folder `handlers` of another version behind it, it prints that one's page and writes nothing.
"""

import sys
from pathlib import Path

from handlers.documents.dpia_tables import table
from handlers.documents.rooms import ROOT, Room, both_ways, rooms_of, upwards
from handlers.documents.rooms_picture import picture

HOUSE = ROOT / "handlers"
PAGE = ROOT / "docs" / "rooms.md"
PICTURE = ROOT / "docs" / "pictures" / "rooms.svg"
ABOUT = """# The rooms of `handlers/`

Generated from the code: `make rooms` writes this page and its picture again. A test fails when a room or an
import between rooms is missing here, or when the lines are off by more than a tenth. What each room is for is
the first line of its `__init__.py`; their order is that of the contract in `pyproject.toml`, top first."""
SEEN = """![Which room uses which](pictures/rooms.svg)

A mark in a row: that room uses the one of the column. Blue ones point down. A red one would point up, which
`make lint` refuses."""


def page(rooms: list[Room], seen: str = SEEN) -> str:
    everything = sum(room.lines for room in rooms)
    used_by = {one.name: sum(one.name in room.uses for room in rooms) for one in rooms}
    rows = [
        (
            f"`{one.name}`",
            f"{one.files}",
            f"{one.lines}",
            f"{one.lines / everything:.1%}",
            _many(used_by[one.name]),
            _many(len(one.uses)),
        )
        for one in rooms
    ]
    head = ("room", "files", "lines", "share", "used by", "uses")
    pairs, up = len(both_ways(rooms)), len(upwards(rooms))
    arrows = sum(len(one.uses) for one in rooms)
    said = (
        f"{len(rooms)} rooms, {everything} lines; {arrows} times one room uses another, {up} times upwards."
    )
    said += f" {pairs} pairs use each other."
    return "\n\n".join([ABOUT, said, table(head, rows).rstrip(), seen]).rstrip() + "\n"


def _many(rooms: int) -> str:
    return f"{rooms}" if rooms else "-"


def main(arguments: list[str]) -> None:
    if arguments:
        sys.stdout.write(page(rooms_of(Path(arguments[0])), seen=""))
        return
    rooms = rooms_of(HOUSE)
    PAGE.write_text(page(rooms), "utf-8")
    PICTURE.write_text(picture(rooms), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

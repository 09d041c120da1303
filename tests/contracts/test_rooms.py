"""Rooms of handlers: none holds too much, and the list of features is whole."""

from collections import Counter
from pathlib import Path

from handlers.features import FEATURES

HANDLERS = Path(__file__).parents[2] / "handlers"
MOST = 0.12
"""Of all lines of Python in handlers, in one room."""


def shares() -> dict[str, float]:
    lines: Counter[str] = Counter()
    for path in HANDLERS.rglob("*.py"):
        room = path.relative_to(HANDLERS).parts[0]
        lines[room] += len(path.read_text("utf-8").splitlines())
    return {room: count / lines.total() for room, count in lines.items()}


def test_no_room_holds_too_much() -> None:
    assert {room: share for room, share in shares().items() if share > MOST} == {}


def test_every_folder_with_verbs_screens_or_notices_is_a_feature() -> None:
    """One that is not in the list would never be loaded, and its buttons would lead nowhere."""
    registers = ("@action(", "@notice(", "add_flows(", "@routine", "@finder(")
    found = {
        path.relative_to(HANDLERS).parts[0]
        for path in HANDLERS.glob("*/*.py")
        if any(f"\n{one}" in path.read_text("utf-8") for one in registers)
    }
    mechanisms = {"conversation", "notices", "permission"}
    assert found - mechanisms <= set(FEATURES)

"""Whom a caller calls first, and that one neighbour is called once."""

from datetime import UTC, datetime

from handlers.calls.call_order import in_order
from storage.calls import Call
from storage.tables.contact import CallState

NOW = datetime(2027, 3, 2, 9, 0, tzinfo=UTC)
RIEK, TRUUS, WIM = 1, 2, 3


def line(number: int, person: int, kind: str = "activity_reminder") -> Call:
    return Call(number, person, 9, kind, {}, None, CallState.OPEN, 0, None, NOW, None)


LINES = [line(1, RIEK), line(2, TRUUS), line(3, RIEK), line(4, WIM), line(5, TRUUS, "activity_called_off")]


def numbers(ordered: list[Call]) -> list[int]:
    return [one.id for one in ordered]


def test_what_cannot_wait_stands_before_older_lines_and_each_neighbour_is_called_once() -> None:
    assert numbers(in_order(LINES)) == [5, 2, 1, 3, 4]


def test_who_is_on_the_phone_hears_all_of_theirs_first() -> None:
    assert numbers(in_order(LINES[:4], stay_with=TRUUS)) == [2, 1, 3, 4]
    assert numbers(in_order(LINES[:4], first=4)) == [4, 1, 3, 2]


def test_somebody_else_first_is_the_next_neighbour_and_round_again() -> None:
    assert numbers(in_order(LINES, after=5)) == [1, 3, 4, 5, 2]
    assert numbers(in_order(LINES, after=4)) == [5, 2, 1, 3, 4]
    assert numbers(in_order([LINES[0], LINES[2]], after=1)) == [3, 1]

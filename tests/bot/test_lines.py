"""Who stands in line for a chat: nobody overtakes, but an answer goes before what nobody asked for."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.lines import BULK_AT_ONCE, LIVE_AT_ONCE, LONGEST_HOLD, Lines
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MARTIN, JOKE = 41, 42


def row(number: int, chat: int = MARTIN, *, live: bool = True) -> Outgoing:
    return Outgoing(
        id=number,
        dedupe_key=f"{number}",
        group_key=None,
        person_id=None,
        chat_id=chat,
        kind="say",
        params={},
        live=live,
        state=OutboxState.CLAIMED,
        due_at=NOON,
        expires_at=None,
        next_try_at=NOON,
        attempts=0,
        message_id=None,
        error=None,
    )


def order(lines: Lines, chat: int = MARTIN) -> list[int]:
    found = []
    while first := lines.first(chat):
        found.append(first.id)
        lines.leave(chat)
    return found


def test_a_line_begins_with_its_first_and_keeps_its_order() -> None:
    lines = Lines()
    assert [lines.put(row(number)) for number in (1, 2, 3)] == [MARTIN, None, None]
    assert lines.put(row(4, JOKE)) == JOKE
    assert order(lines) == [1, 2, 3]
    assert lines.put(row(5)) == MARTIN


def test_an_answer_goes_before_notices_but_not_before_what_is_on_its_way() -> None:
    lines = Lines()
    for number in (1, 2, 3):
        lines.put(row(number, live=False))
    lines.put(row(4))
    lines.put(row(5))
    assert order(lines) == [1, 4, 5, 2, 3]


def test_room_is_kept_for_answers() -> None:
    lines = Lines()
    assert lines.room() == (LIVE_AT_ONCE, BULK_AT_ONCE)
    for number in range(BULK_AT_ONCE):
        lines.put(row(number, live=False))
    assert lines.room() == (LIVE_AT_ONCE, 0)
    lines.put(row(99, JOKE))
    assert lines.room() == (LIVE_AT_ONCE - 1, 0)


def test_a_line_that_breaks_up_says_who_stood_in_it() -> None:
    lines = Lines()
    for number in (1, 2, 3):
        lines.put(row(number))
    lines.leave(MARTIN)
    assert lines.break_up(MARTIN) == [2, 3]
    assert lines.break_up(MARTIN) == []


@pytest.mark.parametrize(("asked", "held"), [(5 * SECOND, 5 * SECOND), (timedelta(minutes=5), LONGEST_HOLD)])
def test_a_chat_waits_for_what_failed_but_never_long(asked: timedelta, held: timedelta) -> None:
    lines = Lines()
    lines.hold(MARTIN, NOON + asked, NOON)
    assert lines.held_until(MARTIN, NOON) == NOON + held
    assert lines.held_until(JOKE, NOON) is None
    assert lines.held_until(MARTIN, NOON + held) is None

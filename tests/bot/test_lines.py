"""What holds up the line of a chat: what is on its way in it, and for a while what could not go out."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.lines import LONGEST_HOLD, Lines

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
MARTIN, JOKE = 41, 42


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, running=False)


def test_a_line_is_busy_while_something_is_on_its_way(clock: MovableClock) -> None:
    lines = Lines(clock)
    lines.begin(MARTIN)
    assert lines.busy == {MARTIN}
    lines.end(MARTIN)
    assert lines.busy == set()


@pytest.mark.parametrize(("asked", "held"), [(5.0, 5.0), (300.0, LONGEST_HOLD)])
def test_a_chat_waits_for_what_failed_but_never_long(clock: MovableClock, asked: float, held: float) -> None:
    lines = Lines(clock)
    lines.hold(MARTIN, asked)
    assert lines.held_for(MARTIN) == pytest.approx(held)
    assert lines.held_for(JOKE) == 0.0
    clock.move_by(timedelta(seconds=held))
    assert lines.held_for(MARTIN) == 0.0


def test_a_wall_clock_that_is_set_back_holds_nobody_longer(clock: MovableClock) -> None:
    lines = Lines(clock)
    lines.hold(MARTIN, 5.0)
    clock.set_wall(timedelta(hours=-3))
    clock.move_by(timedelta(seconds=5))
    assert lines.held_for(MARTIN) == 0.0

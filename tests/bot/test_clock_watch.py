"""A clock that is set forward or back is noticed, and nothing waits for a moment of the old time."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.clock_watch import ClockWatch
from bot.tick import AfterSeconds
from tests.town import Town

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
STEPS = [timedelta(seconds=-90), timedelta(hours=-3), timedelta(hours=3), timedelta(days=3650)]


@pytest.mark.parametrize("step", STEPS)
def test_a_step_either_way_is_noticed_once(step: timedelta) -> None:
    clock = MovableClock(NOON, running=False)
    watch = ClockWatch(clock)
    clock.set_wall(step)
    assert (watch.step(), watch.step()) == (step, timedelta())


def test_time_that_passes_and_a_clock_that_is_kept_right_are_no_steps() -> None:
    clock = MovableClock(NOON, running=False)
    watch = ClockWatch(clock)
    clock.move_by(timedelta(days=100))
    clock.set_wall(timedelta(seconds=2))
    assert watch.step() == timedelta()


def test_ten_years_ahead_the_tick_lists_nothing_that_it_missed() -> None:
    ahead = NOON + timedelta(days=3650)
    assert AfterSeconds(15).get_next_fire_time(NOON, ahead) == ahead + timedelta(seconds=15)


async def test_with_the_clock_three_hours_back_an_answer_is_as_quick_as_ever(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.says("/start")
    town.playground.clock.set_wall(timedelta(hours=-3))
    began = town.playground.clock.monotonic()
    assert await anna.says("/help")
    assert town.playground.clock.monotonic() - began <= 3

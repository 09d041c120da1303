"""The movable clock: it runs or stands still, moves only forward, and wakes who slept long enough."""

import asyncio
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.clock import Clock, MovableClock, SystemClock

NOON = datetime(2027, 3, 2, 12, tzinfo=UTC)


async def asleep(clock: MovableClock, seconds: float) -> "asyncio.Task[None]":
    task = asyncio.create_task(clock.sleep(seconds))
    await asyncio.sleep(0)
    return task


async def awake(task: "asyncio.Task[None]") -> bool:
    for _ in range(5):
        await asyncio.sleep(0)
    return task.done()


def test_the_system_clock_tells_the_time_in_utc() -> None:
    clock: Clock = SystemClock()
    assert clock.now().utcoffset() == timedelta()
    assert abs((clock.now() - datetime.now(UTC)).total_seconds()) < 5


def test_a_standing_clock_stands_still_until_it_is_moved() -> None:
    clock = MovableClock(NOON, running=False)
    assert clock.now() == clock.now() == NOON
    clock.move_by(timedelta(days=3))
    assert clock.now() == NOON + timedelta(days=3)


def test_a_running_clock_goes_along_with_real_time() -> None:
    clock = MovableClock(NOON)
    began = time.monotonic()
    clock.move_to(NOON + timedelta(hours=1))
    passed = clock.now() - NOON - timedelta(hours=1)
    assert timedelta() <= passed <= timedelta(seconds=time.monotonic() - began)


def test_a_clock_that_is_stopped_keeps_its_time() -> None:
    clock = MovableClock(NOON)
    clock.running = False
    stopped = clock.now()
    assert stopped >= NOON
    assert clock.now() == stopped


def test_a_moment_in_another_zone_becomes_utc() -> None:
    clock = MovableClock(NOON, running=False)
    clock.move_to(datetime(2027, 3, 2, 14, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now() == datetime(2027, 3, 2, 13, tzinfo=UTC)
    assert clock.now().utcoffset() == timedelta()


def test_time_never_goes_back() -> None:
    clock = MovableClock(NOON, running=False)
    with pytest.raises(ValueError, match="only goes forward"):
        clock.move_to(NOON - timedelta(seconds=1))
    with pytest.raises(ValueError, match="only goes forward"):
        clock.move_by(timedelta(seconds=-1))
    clock.move_to(NOON)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        MovableClock(NOON.replace(tzinfo=None))
    with pytest.raises(ValueError, match="has no time zone"):
        MovableClock(NOON).move_to(NOON.replace(tzinfo=None))


async def test_moving_wakes_who_slept_long_enough_and_nobody_else() -> None:
    clock = MovableClock(NOON, running=False)
    short, long = await asleep(clock, 60), await asleep(clock, 3600)
    assert clock.next_wake() == NOON + timedelta(seconds=60)
    clock.move_by(timedelta(seconds=59))
    assert not await awake(short)
    clock.move_by(timedelta(seconds=1))
    assert await awake(short)
    assert not await awake(long)
    assert clock.next_wake() == NOON + timedelta(hours=1)
    clock.move_by(timedelta(hours=2))
    assert await awake(long)
    assert clock.next_wake() is None


async def test_on_a_running_clock_sleep_ends_by_itself() -> None:
    clock = MovableClock(NOON)
    await asyncio.wait_for(clock.sleep(0.01), 60)
    assert clock.now() >= NOON + timedelta(seconds=0.01)


async def test_a_running_clock_that_is_moved_shortens_the_sleep() -> None:
    clock = MovableClock(NOON)
    task = await asleep(clock, 3600)
    clock.move_to(NOON + timedelta(seconds=3599.99))
    await asyncio.wait_for(task, 60)


async def test_starting_a_standing_clock_lets_sleepers_wake_by_themselves() -> None:
    clock = MovableClock(NOON, running=False)
    task = await asleep(clock, 0.01)
    assert not await awake(task)
    clock.running = True
    await asyncio.wait_for(task, 60)


async def test_who_stops_sleeping_is_forgotten() -> None:
    clock = MovableClock(NOON, running=False)
    task = await asleep(clock, 60)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert clock.next_wake() is None


async def test_no_time_at_all_is_over_at_once() -> None:
    await asyncio.wait_for(MovableClock(NOON, running=False).sleep(0), 60)
    await asyncio.wait_for(SystemClock().sleep(-1), 60)


def test_what_passes_on_this_machine_is_counted_by_a_clock_that_nobody_can_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SystemClock()
    before = clock.monotonic()
    for set_to in (0.0, 4e9):
        monkeypatch.setattr(time, "time", lambda now=set_to: now)
        monkeypatch.setattr(time, "time_ns", lambda now=set_to: int(now * 1e9))
        assert 0 <= clock.monotonic() - before < 60

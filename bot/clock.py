"""The time: real, or one that the playground and the tests can move forward."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol

NO_TIME = 1e-6
"""Seconds: moments are known to the microsecond."""


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, in UTC: what the wall says, which may be set forward or back."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment: they only go forward, whatever happens to the wall clock."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class MovableClock:
    """Runs along with real time, or stands still (`running=False`) until it is moved; never backwards.

    Only `set_wall` sets what the wall says, forward or back, while no time passes.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self._began = _utc(start) if start else datetime.now(UTC)
        self._passed = 0.0
        self._since = time.monotonic()
        self._running = running
        self._sleepers: dict[asyncio.Event, float] = {}

    @property
    def running(self) -> bool:
        return self._running

    @running.setter
    def running(self, running: bool) -> None:
        self._start_from(self.monotonic())
        self._running = running
        self._wake_all()

    def now(self) -> datetime:
        return self._began + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return self._passed + (time.monotonic() - self._since if self._running else 0.0)

    def move_to(self, moment: datetime) -> None:
        """Everybody who sleeps until this moment or earlier wakes up; the others sleep a shorter time."""
        moment = _utc(moment)
        now = self.now()
        if moment < now:
            raise ValueError(f"Time only goes forward: it is already {now:%Y-%m-%d %H:%M:%S} UTC.")
        self._start_from(round((moment - self._began).total_seconds(), 6))
        self._wake_all()

    def move_by(self, step: timedelta) -> None:
        if step < timedelta():
            raise ValueError(f"Time only goes forward: {step} is a step back.")
        self._start_from(self.monotonic() + step.total_seconds())
        self._wake_all()

    def set_wall(self, step: timedelta) -> None:
        """As somebody sets a clock, or a network does: no time passes."""
        self._began += step

    async def sleep(self, seconds: float) -> None:
        until = self.monotonic() + max(0.0, seconds)
        with self._asleep(until) as woken:
            await asyncio.sleep(0)
            while (left := until - self.monotonic()) > NO_TIME:
                await _wait(woken, left if self._running else None)

    def next_wake(self) -> datetime | None:
        """The moment at which the earliest sleeper wants to wake up."""
        earliest = min(self._sleepers.values(), default=None)
        return None if earliest is None else self._began + timedelta(seconds=earliest)

    @contextmanager
    def _asleep(self, until: float) -> Iterator[asyncio.Event]:
        woken = asyncio.Event()
        self._sleepers[woken] = until
        try:
            yield woken
        finally:
            del self._sleepers[woken]

    def _start_from(self, passed: float) -> None:
        self._passed, self._since = passed, time.monotonic()

    def _wake_all(self) -> None:
        for woken in self._sleepers:
            woken.set()


async def _wait(woken: asyncio.Event, longest: float | None) -> None:
    # Not `wait_for`: who is cancelled in the moment in which it is woken would go on.
    try:
        async with asyncio.timeout(longest):
            await woken.wait()
    except TimeoutError:
        return
    woken.clear()


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone; give an aware moment.")
    return moment.astimezone(UTC)

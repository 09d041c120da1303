"""The time: real, or one that the playground and the tests can move forward."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class MovableClock:
    """Runs along with real time, or stands still (`running=False`) until it is moved; never backwards."""

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self._base = _utc(start) if start else datetime.now(UTC)
        self._since = time.monotonic()
        self._running = running
        self._sleepers: dict[asyncio.Event, datetime] = {}

    @property
    def running(self) -> bool:
        return self._running

    @running.setter
    def running(self, running: bool) -> None:
        self._start_from(self.now())
        self._running = running
        self._wake_all()

    def now(self) -> datetime:
        if not self._running:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    def move_to(self, moment: datetime) -> None:
        """Everybody who sleeps until this moment or earlier wakes up; the others sleep a shorter time."""
        moment = _utc(moment)
        if moment < self.now():
            raise ValueError(f"Time only goes forward: it is already {self.now():%Y-%m-%d %H:%M:%S} UTC.")
        self._start_from(moment)
        self._wake_all()

    def move_by(self, step: timedelta) -> None:
        if step < timedelta():
            raise ValueError(f"Time only goes forward: {step} is a step back.")
        self._start_from(self.now() + step)
        self._wake_all()

    async def sleep(self, seconds: float) -> None:
        until = self.now() + timedelta(seconds=max(0.0, seconds))
        with self._asleep(until) as woken:
            await asyncio.sleep(0)
            while (left := (until - self.now()).total_seconds()) > 0:
                await _wait(woken, left if self._running else None)

    def next_wake(self) -> datetime | None:
        """The moment at which the earliest sleeper wants to wake up."""
        return min(self._sleepers.values(), default=None)

    @contextmanager
    def _asleep(self, until: datetime) -> Iterator[asyncio.Event]:
        woken = asyncio.Event()
        self._sleepers[woken] = until
        try:
            yield woken
        finally:
            del self._sleepers[woken]

    def _start_from(self, moment: datetime) -> None:
        self._base, self._since = moment, time.monotonic()

    def _wake_all(self) -> None:
        for woken in self._sleepers:
            woken.set()


async def _wait(woken: asyncio.Event, longest: float | None) -> None:
    try:
        await asyncio.wait_for(woken.wait(), longest)
    except TimeoutError:
        return
    woken.clear()


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone; give an aware moment.")
    return moment.astimezone(UTC)

"""The scheduler: it only ticks. What is due stands in rows, so a missed tick loses nothing."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.clock import Clock
from bot.telegram_date import TelegramDate
from handlers.retention import CLEANING, drop_what_is_old
from handlers.routines import DOUBTED, ROUTINES, Routine
from storage import ticks
from storage.database import Database
from storage.files import FILE_MODE

log = logging.getLogger(__name__)

TICK = "tick"


class Tick:
    """Runs every routine; one that fails does not undo or stop the others. None does while `doubts_clock`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        health_file: Path | None = None,
        date: TelegramDate | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._health_file = health_file
        self._date = date
        self._cleaned_at: float | None = None

    async def __call__(self) -> None:
        """Raises `OperationalError` or `InterfaceError` when the database does not answer.

        Raises `Failure` when another bot has taken the database over.
        """
        await self._database.keep_lock()
        if self.doubts_clock():
            await self._doubt()
        else:
            await self._run_all(self._clock.now())
        if self._health_file:
            self._health_file.touch(mode=FILE_MODE)

    def doubts_clock(self) -> bool:
        """What the clock says is months, or days, away from what Telegram says: nothing is due by it."""
        return self._date is not None and self._date.doubts()

    async def _doubt(self) -> None:
        off = self._date.off() if self._date else None
        async with self._database.work() as work:
            for run in DOUBTED if off else ():
                await run(work, self._clock.now(), off or timedelta())

    async def _run_all(self, now: datetime) -> None:
        passed = self._clock.monotonic()
        if self._cleaned_at is None or passed - self._cleaned_at >= CLEANING.total_seconds():
            await self._run([drop_what_is_old], now)
            self._cleaned_at = passed
        left: Sequence[Routine] = ROUTINES
        while left:
            left = await self._run(left, now)
        async with self._database.work() as work:
            await ticks.note(work, now)

    async def _run(self, routines: Sequence[Routine], now: datetime) -> Sequence[Routine]:
        """Up to and with the first that does something, or fails; those that are left then.

        What a routine changes is in a transaction with nothing of another's. Most find nothing to do: they
        share one.
        """
        done = 0
        try:
            async with self._database.work() as work:
                while done < len(routines) and not work.changed:
                    done += 1
                    await routines[done - 1](work, now)
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            log.exception("routine %s failed", routines[done - 1].__name__)
        return routines[done:]


class AfterSeconds(BaseTrigger):  # type: ignore[misc]
    """Seconds from now on. An interval counts from the last time: ten years ahead it lists each it missed."""

    def __init__(self, seconds: int) -> None:
        self._seconds = timedelta(seconds=seconds)

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return now + self._seconds


def start_scheduler(run: Callable[[], Awaitable[None]], seconds: int) -> AsyncIOScheduler:
    """Late is fine (no misfire limit), twice at once is not, and missed ticks are one tick."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        run, AfterSeconds(seconds), id=TICK, coalesce=True, max_instances=1, misfire_grace_time=None
    )
    scheduler.start()
    return scheduler


def tick_at_once(scheduler: AsyncIOScheduler) -> None:
    """After the clock was set: the moment of the next tick is one of the old time."""
    scheduler.modify_job(TICK, next_run_time=datetime.now(UTC))

"""The running bot: receiver, inbox, sender and tick side by side, and an orderly stop."""

import asyncio
import logging
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import DBAPIError
from telegram import Bot
from telegram.error import TelegramError

from bot.clock import Clock, MovableClock
from bot.clock_watch import ClockWatch
from bot.inbox import InboxWorker
from bot.limiter import Limiter
from bot.look_ahead import SMALL, next_look
from bot.matching_rounds import MatchingRoundsWorker
from bot.outbox import OutboxWorker
from bot.patience import wait_for_database
from bot.receiver import Receiver
from bot.sender import Sender
from bot.tick import Tick, start_scheduler, tick_at_once
from handlers.crisis_words.recognise import read_word_lists
from handlers.speech.voice import SILENT, Voices
from storage import outbox, troubles, waits
from storage.database import Database
from storage.failure import Failure
from storage.tables.upkeep import MachineTrouble

log = logging.getLogger(__name__)

STOP_SECONDS = 4.0
LOOK_SECONDS = 0.002
WATCH_SECONDS = 2.0
TOLD_FROM = timedelta(hours=1)
"""A clock that is set by less makes nobody hear something too early or too late."""


class Runtime:
    """`run()` works until `stop()`. `settle()` returns when there is nothing left to do now."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        clock: Clock,
        tick: Tick,
        tick_seconds: int,
        voices: Voices = SILENT,
    ) -> None:
        self.database = database
        self.bot = bot
        self.clock = clock
        self.tick = tick
        self._tick_seconds = tick_seconds
        self._clock_watch = ClockWatch(clock)
        self._inbox_woken = asyncio.Event()
        self._sender_woken = asyncio.Event()
        self.receiver = Receiver(database, bot, clock, self._inbox_woken, self._sender_woken)
        limiter = Limiter(clock)
        self.sender = Sender(database, bot, clock, limiter, voices)
        self.outbox = OutboxWorker(
            database,
            self.sender,
            clock,
            limiter,
            self._sender_woken,
            answers_arrived=self._inbox_woken.set,
            may_send_notices=lambda: not tick.doubts_clock(),
        )
        self.inbox = InboxWorker(database, clock, self._inbox_woken, self._sender_woken, self.outbox)
        self._rounds_woken = asyncio.Event()
        self.rounds = MatchingRoundsWorker(database, clock, self._rounds_woken, self._sender_woken)
        self._tasks: list[asyncio.Task[None]] = []
        self._scheduler: AsyncIOScheduler | None = None
        self._stopped = asyncio.Event()
        self._failure: Failure | None = None
        self._settled_at: tuple[datetime, int] | None = None
        self.small_step = SMALL
        """How far a clock that is moved goes at once around what people do together."""
        self._beats = asyncio.Lock()

    async def start(self) -> None:
        """Raises `InvalidToken` for a wrong token; what a crash left behind is taken up first."""
        try:
            await asyncio.to_thread(read_word_lists)
            await self.bot.initialize()
            await self.sender.take_up("crash", pause=timedelta())
            await self.beat()
        except BaseException:
            await self._say_goodbye()
            raise
        self._tasks = [
            asyncio.create_task(loop, name=name)
            for name, loop in (
                ("receiver", self.receiver.run()),
                ("inbox", self.inbox.run()),
                ("outbox", self.outbox.run()),
                ("matching rounds", self.rounds.run()),
                ("clock watch", self.watch_clock()),
            )
        ]
        self._scheduler = start_scheduler(self.beat, self._tick_seconds)

    async def watch_clock(self) -> None:
        """In real time, whatever the clock says: it is about the clock."""
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            await self.look_at_clock()

    async def look_at_clock(self) -> None:
        """When it was set, nothing waits for a moment of the old time, and the tick begins anew."""
        step = self._clock_watch.step()
        if not step:
            return
        log.warning("the clock of this machine was set by %+.0f s", step.total_seconds())
        try:
            async with self.database.work() as work:
                await outbox.look_at_once(work, self.clock.now())
                if abs(step) >= TOLD_FROM:
                    await troubles.note(work, MachineTrouble.CLOCK_SET, self.clock.now())
        except DBAPIError as problem:
            await wait_for_database(problem)
        if self._scheduler:
            tick_at_once(self._scheduler)
        self.wake()

    async def beat(self) -> None:
        try:
            async with self._beats:
                await self.tick()
                await self.sender.take_up("not noted")
        except DBAPIError as problem:
            await wait_for_database(problem)
        except Failure as failure:
            # The scheduler would only log it, and two bots would answer everybody.
            self._failure = failure
            self.stop()
        self.wake()

    def wake(self) -> None:
        self._inbox_woken.set()
        self._sender_woken.set()
        self._rounds_woken.set()

    async def run(self) -> None:
        """Until `stop()`, or until one of the loops fails: then its exception comes out here."""
        if not await self.unless_stopped(self.start()):
            return
        try:
            await self.wait()
        finally:
            await self.close()

    async def unless_stopped(self, work: Coroutine[Any, Any, None]) -> bool:
        """False when `stop()` came first: Telegram may let a bot wait long before it has started."""
        begun, stopped = asyncio.create_task(work), asyncio.create_task(self._stopped.wait())
        await asyncio.wait({begun, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not begun.done():
            begun.cancel()
            await asyncio.wait({begun})
            return False
        begun.result()
        return True

    async def wait(self) -> None:
        """Until `stop()` or a failure of a bot that was started."""
        stopped = asyncio.create_task(self._stopped.wait())
        done, _ = await asyncio.wait({stopped, *self._tasks}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if self._failure:
            raise self._failure
        for task in done - {stopped}:
            task.result()

    def stop(self) -> None:
        """From a signal handler: no new work; rows keep what is not done yet."""
        self._stopped.set()

    async def close(self) -> None:
        """Receiving ends first, then the tick, turns and sendings that are under way are finished."""
        if self._scheduler:
            self._scheduler.pause()
        receiver, *workers = self._tasks
        receiver.cancel()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await asyncio.gather(self.inbox.stop(), self.outbox.stop(), self._end_of_beat())
                await self.outbox.stop()  # The last turns may have taken an answer along.
        except TimeoutError:
            log.warning("stopped in the middle of a turn; it is done again at the next start")
        if self._scheduler:
            self._scheduler.shutdown(wait=False)
        for task in workers:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._say_goodbye()

    async def _end_of_beat(self) -> None:
        """One in its middle would be cancelled by the scheduler, which logs that as an error."""
        async with self._beats:
            pass

    async def _say_goodbye(self) -> None:
        try:
            await self.bot.shutdown()
        except TelegramError:
            log.warning("Telegram did not answer the goodbye")

    async def settle(self) -> None:
        """Waits until there is nothing to do at this moment of the clock, and a beat adds nothing either."""
        if self._settled_at == self._seen():
            return
        while True:
            await self._work_off()
            await self.beat()
            if not await self._something_due():
                break
        await self._until_idle()
        self._settled_at = self._seen()

    def _seen(self) -> tuple[datetime, int]:
        """What decides whether there is anything to do: the moment, and what was written until then."""
        return self.clock.now(), self.database.changes

    async def _work_off(self) -> None:
        await self._until_idle()
        while await self._something_due():
            self.wake()
            await self._until_idle()

    async def _until_idle(self) -> None:
        while not (self.inbox.idle and self.outbox.idle and self.rounds.idle):
            self._skip_pace()
            await asyncio.sleep(LOOK_SECONDS)

    def _skip_pace(self) -> None:
        """A clock that can be moved need not wait out Telegram's pace."""
        if self.inbox.idle and self.rounds.idle and self.outbox.only_waits_for_pace:
            self._skip_to_next_wake()

    def skip_pause(self) -> None:
        """Nor what the receiver waits after an error: by a clock that stands still it would wait for ever."""
        if self.receiver.pausing:
            self._skip_to_next_wake()

    def _skip_to_next_wake(self) -> None:
        if isinstance(self.clock, MovableClock):
            wake = self.clock.next_wake()
            if wake is not None:  # By a step, never to a moment: a running clock may just have passed it.
                self.clock.move_by(max(wake - self.clock.now(), timedelta()))

    async def _something_due(self) -> bool:
        async with self.database.read() as work:
            return await waits.anything(work, self.clock.now())

    async def next_due(self) -> datetime:
        """The next moment at which something may have to be done."""
        async with self.database.read() as work:
            return await next_look(work, self.clock.now(), self.small_step)

"""Works through the outbox: looks what is due, and sends what may go now, round robin over the chats."""

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import timedelta
from math import inf

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.limiter import PER_CHAT, Limiter
from bot.lines import Lines
from bot.patience import wait_for_database
from bot.sender import Sender
from storage import outbox_lines
from storage.database import Database
from storage.outbox_lines import Waiting

STOP_SECONDS = 3.0
LOOKED_AT = 60
"""Lines at a time. More than can wait for their second: there is always one among them that may go."""
BESIDE_AT_ONCE = 8
"""Requests that may arrive twice without anybody noticing: a press that was seen, buttons taken away."""
CROWD = 8
"""Whoever has so many answers coming is listened to again when some of them have arrived."""


class OutboxWorker:
    """`woken` is set by whoever writes something that is due. `answers_arrived` is called when a chat is no
    longer in `crowded`. `may_send_notices`: without it only answers go out.
    """

    def __init__(
        self,
        database: Database,
        sender: Sender,
        clock: Clock,
        limiter: Limiter,
        woken: asyncio.Event,
        *,
        answers_arrived: Callable[[], None] = lambda: None,
        may_send_notices: Callable[[], bool] = lambda: True,
    ) -> None:
        self._database = database
        self._sender = sender
        self._clock = clock
        self._limiter = limiter
        self._woken = woken
        self._answers_arrived = answers_arrived
        self._may_send_notices = may_send_notices
        self._lines = Lines(clock)
        self._beside: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._looking = False
        self._waits = False
        self._stopping = False
        self.crowded: Collection[int] = frozenset()

    @property
    def idle(self) -> bool:
        return not (self._tasks or self._looking or self._waits or self._woken.is_set())

    @property
    def only_waits_for_pace(self) -> bool:
        """Nothing is on its way, and what is due waits until Telegram may be given more."""
        return self._waits and not (self._tasks or self._looking or self._woken.is_set())

    async def run(self) -> None:
        while not self._stopping:
            self._looking = True
            self._woken.clear()
            seconds = inf
            try:
                seconds = await self._start_what_may_go()
            except DBAPIError as problem:
                await wait_for_database(problem)
                self._woken.set()
            self._waits = seconds < inf
            self._looking = False
            await self._wait(seconds)

    async def stop(self) -> None:
        """Finishes what is on its way to Telegram; all else waits for the next start."""
        self._stopping = True
        self._woken.set()
        for task in self._tasks - self._sender.delivering:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP_SECONDS)

    async def _wait(self, seconds: float) -> None:
        """Until something is written or arrives, or the time is over."""
        if seconds == inf:
            await self._woken.wait()
            return
        alarm = asyncio.create_task(self._ring_after(seconds))
        try:
            await self._woken.wait()
        finally:
            alarm.cancel()
            with suppress(asyncio.CancelledError):
                await alarm
            self._waits = False

    async def _ring_after(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._woken.set()

    async def _start_what_may_go(self) -> float:
        """Seconds until more may go; infinite when only an answer of Telegram or a new row changes that."""
        waits = inf
        for one in await self._look():
            if self._stopping:
                return inf
            held = self._held_for(one)
            if held:
                await self._postpone(one, held)
                continue
            wait = self._wait_of(one)
            if wait:
                waits = min(waits, wait)
            else:
                self._start(one)
        return waits

    async def _look(self) -> list[Waiting]:
        async with self._database.read() as work:
            found = await outbox_lines.waiting(
                work,
                self._clock.now(),
                LOOKED_AT,
                busy=self._lines.busy,
                lately=self._limiter.lately,
                rows=self._beside,
            )
        self._note_crowds(found)
        return found

    def _note_crowds(self, found: list[Waiting]) -> None:
        full = {one.line for one in found if one.rows >= CROWD}
        before, self.crowded = self.crowded, full | (set(self.crowded) & self._lines.busy)
        if set(before) - set(self.crowded):
            self._answers_arrived()

    def _held_for(self, one: Waiting) -> float:
        """Seconds, where it is longer than the pace: by something that failed, or since Telegram said so."""
        asked = self._limiter.until_chat(one.line)
        return max(self._lines.held_for(one.line), asked if asked > PER_CHAT else 0.0)

    async def _postpone(self, one: Waiting, seconds: float) -> None:
        async with self._database.work() as work:
            await outbox_lines.postpone(work, one.line, self._clock.now() + timedelta(seconds=seconds))

    def _wait_of(self, one: Waiting) -> float:
        """Seconds until it may go."""
        if not one.live and not self._may_send_notices():
            return inf
        if not one.in_line:
            full = len(self._beside) >= BESIDE_AT_ONCE
            return inf if full else self._limiter.until_pause_ends()
        if self._sender.has_to_prepare(one):
            return 0.0
        if not self._limiter.has_place(live=one.live):
            return inf
        return max(self._limiter.until_chat(one.line), self._limiter.until_pace())

    def _start(self, one: Waiting) -> None:
        if one.in_line:
            self._lines.begin(one.line)
        else:
            self._beside.add(one.id)
        has_place = one.in_line and not self._sender.has_to_prepare(one)
        if has_place:
            self._limiter.leave(live=one.live)
        task = asyncio.create_task(self._send(one, has_place=has_place))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()

    async def _send(self, one: Waiting, *, has_place: bool) -> None:
        try:
            if one.in_line and not has_place:
                await self._sender.prepare(one)
                return
            again = await self._sender.send(one)
            if again is not None and one.in_line:
                self._lines.hold(one.line, (again - self._clock.now()).total_seconds())
        except DBAPIError as problem:
            # What was committed as on its way is taken up as in doubt; all else still waits.
            await wait_for_database(problem)
        finally:
            if has_place:
                self._limiter.come_back(live=one.live)
            if one.in_line:
                self._lines.end(one.line)
            self._beside.discard(one.id)

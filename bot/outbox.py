"""Works through the outbox: looks what is due, and sends what may go now, round robin over the chats."""

import asyncio
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from math import inf
from typing import Any

from sqlalchemy.exc import DBAPIError

from bot.clock import NO_TIME, Clock
from bot.limiter import PER_CHAT, Limiter
from bot.lines import Lines
from bot.patience import wait_for_database
from bot.sender import Claimed, Sender
from storage import outbox, outbox_lines
from storage.database import Database
from storage.outbox_lines import Waiting
from storage.work import Work

STOP_SECONDS = 3.0
LOOKED_AT = 60
"""Lines at a time. More than can wait for their second: there is always one among them that may go."""
BESIDE_AT_ONCE = 8
"""Requests that may arrive twice without anybody noticing: a press that was seen, buttons taken away."""
CROWD = 8
"""Whoever has so many answers coming is listened to again when some of them have arrived."""


@dataclass(frozen=True, slots=True)
class Begun:
    """An answer that has its place among what is on its way to Telegram.

    `send` once the turn that claimed it is committed; `let_go` when that did not come to be.
    """

    send: Callable[[], None]
    let_go: Callable[[], None]


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
        self._tasks: set[asyncio.Task[bool]] = set()
        self._looking = False
        self._waits = False
        self._again: set[datetime] = set()
        self._left = False
        self._others_wait = False
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
            await self._wait(min(seconds, self._until_again()))

    async def stop(self) -> None:
        """Finishes what is on its way to Telegram; all else waits for the next start."""
        self._stopping = True
        self._woken.set()
        for task in self._tasks - self._sender.delivering:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP_SECONDS)

    async def claim_answer(self, work: Work, chat_id: int) -> Begun | None:
        """What a turn answers first leaves right after it: it is claimed in the turn's own transaction.

        None when it has to wait its turn, behind others or for Telegram's pace.
        """
        first = next((one for one in work.due if one.kind not in outbox_lines.NO_MESSAGE), None)
        if first is None or first.chat_id != chat_id:
            return None
        one = Waiting(first.id, chat_id, first.kind, live=True, rows=1)
        if await self._something_is_before(work, one) or self._held_for(one) or self._wait_of(one):
            return None
        self._take_place(one, has_place=True)
        self._sender.on_their_way.add(one.id)
        claimed = None
        try:
            claimed = await self._sender.claim(work, one.id)
        except DBAPIError:
            raise
        except Exception:  # noqa: BLE001 - it shows, and is noted, when the row has its turn
            await outbox.do_not_send_yet(work, one.id)
        finally:
            if claimed is None:
                self._let_go(one)
        return Begun(partial(self._send_begun, one, claimed), partial(self._let_go, one)) if claimed else None

    async def _something_is_before(self, work: Work, one: Waiting) -> bool:
        """Something in its chat's line is on its way or due; or others wait for a place, or for the pace."""
        if self._stopping or self._others_wait or one.line in self._lines.busy:
            return True
        not_looked_at_yet = self._looking or self._woken.is_set()
        return not_looked_at_yet and await outbox_lines.has_due(work, one.line, one.id, self._clock.now())

    def _let_go(self, one: Waiting) -> None:
        self._sender.on_their_way.discard(one.id)
        self._limiter.unused()
        self._leave_place(one, has_place=True)

    def _send_begun(self, one: Waiting, claimed: Claimed) -> None:
        self._sender.delivering.add(self._run(self._send(one, claimed, has_place=True)))

    async def _wait(self, seconds: float) -> None:
        """Until something is written or arrives, or the time is over."""
        if seconds == inf:
            await self._woken.wait()
            return
        alarm = asyncio.create_task(self._ring_at(self._clock.monotonic() + seconds))
        try:
            await self._woken.wait()
        finally:
            alarm.cancel()
            with suppress(asyncio.CancelledError):
                await alarm
            self._waits = False

    async def _ring_at(self, moment: float) -> None:
        """`moment`: of the monotonic clock, which may have been moved before this task had its first turn."""
        await self._clock.sleep(moment - self._clock.monotonic())
        self._woken.set()

    async def _start_what_may_go(self) -> float:
        """Seconds until more may go; infinite when only an answer of Telegram or a new row changes that."""
        if self._limiter.full:
            self._left = True
            return inf
        waits = inf
        found = await self._look()
        self._left = bool(self._lines.busy or self._beside) or len(found) == LOOKED_AT
        self._others_wait = False
        for one in found:
            if self._stopping:
                return inf
            held = self._held_for(one)
            if held:
                await self._postpone(one, held)
                continue
            wait = self._wait_of(one)
            if wait:
                self._left = True
                waits = min(waits, wait)
                self._others_wait = self._others_wait or (one.live and not self._limiter.until_chat(one.line))
            else:
                self._left = self._left or one.rows > 1 or self._sender.has_to_prepare(one)
                self._start(one)
        return waits

    def _until_again(self) -> float:
        """Seconds until something that did not go out is due: the next tick may be long after that."""
        if not self._again:
            return inf
        return max((min(self._again) - self._clock.now()).total_seconds(), 0.0)

    async def _look(self) -> list[Waiting]:
        now = self._clock.now()
        self._again = {at for at in self._again if at > now}
        async with self._database.read() as work:
            found = await outbox_lines.waiting(
                work,
                now,
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
        return max(self._lines.held_for(one.line), asked if asked > PER_CHAT + NO_TIME else 0.0)

    async def _postpone(self, one: Waiting, seconds: float) -> None:
        at = self._clock.now() + timedelta(seconds=seconds)
        async with self._database.work() as work:
            await outbox_lines.postpone(work, one.line, at)
        self._again.add(at)

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
        return max(self._limiter.until_chat(one.line), self._limiter.until_pace(live=one.live))

    def _start(self, one: Waiting) -> None:
        has_place = one.in_line and not self._sender.has_to_prepare(one)
        self._take_place(one, has_place=has_place)
        self._run(self._send(one, has_place=has_place))

    def _run(self, sending: Coroutine[Any, Any, bool]) -> asyncio.Task[bool]:
        task = asyncio.create_task(sending)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[bool]) -> None:
        """Looked again only where there may be something to find: that costs as much as an answer's turn."""
        self._tasks.discard(task)
        if self._left or self._stopping or task.cancelled() or task.exception() or task.result():
            self._woken.set()

    async def _send(self, one: Waiting, claimed: Claimed | None = None, *, has_place: bool) -> bool:
        """Whether more may go because of it."""
        try:
            if one.in_line and not has_place:
                await self._sender.prepare(one)
                return True
            sent = await self._sender.send(one, claimed)
            if sent.again is not None:
                self._try_again(one, sent.again)
        except DBAPIError as problem:
            # What was committed as on its way is taken up as in doubt; all else still waits.
            await wait_for_database(problem)
            return True
        else:
            return sent.wrote or sent.again is not None
        finally:
            self._leave_place(one, has_place=has_place)

    def _try_again(self, one: Waiting, at: datetime) -> None:
        self._again.add(at)
        if one.in_line:
            self._lines.hold(one.line, (at - self._clock.now()).total_seconds())

    def _take_place(self, one: Waiting, *, has_place: bool) -> None:
        if one.in_line:
            self._lines.begin(one.line)
        else:
            self._beside.add(one.id)
        if has_place:
            self._limiter.leave(live=one.live)

    def _leave_place(self, one: Waiting, *, has_place: bool) -> None:
        if has_place:
            self._limiter.come_back(live=one.live)
        if one.in_line:
            self._lines.end(one.line)
        self._beside.discard(one.id)

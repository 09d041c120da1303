"""Delivers the outbox: never silently lost, never doubled by us; a crash leaves in doubt what was going."""

import asyncio
import logging
import secrets
from collections import deque
from datetime import timedelta

from sqlalchemy.exc import DBAPIError
from telegram import Bot

from bot.clock import Clock
from bot.limiter import Limiter
from handlers.deliver import Later, Not, OnList, PressAnswer, Send, StripButtons, make_ready
from handlers.outcome import Outcome, TryLater, note_outcome, note_unknown
from handlers.telegram.send import send
from storage import outbox
from storage.database import Database
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState

log = logging.getLogger(__name__)

BATCH = 30
HARMLESS_AT_ONCE = 8
"""Requests that may arrive twice without anybody noticing: a press that was seen, buttons taken away."""
DATABASE_PAUSE_SECONDS = 1.0


class Sender:
    """Rows of one chat go one after the other; several chats at once."""

    def __init__(
        self, database: Database, bot: Bot, clock: Clock, limiter: Limiter, woken: asyncio.Event
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._limiter = limiter
        self._woken = woken
        self._worker = secrets.token_hex(8)
        self._waiting: dict[int, deque[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # One message on its way at a time: a crash then leaves one in doubt, not a dozen (decision 0010).
        self._messages = asyncio.Semaphore(1)
        self._harmless = asyncio.Semaphore(HARMLESS_AT_ONCE)
        self._looking = False
        self._stopping = False

    @property
    def idle(self) -> bool:
        return not (self._tasks or self._looking or self._woken.is_set())

    @property
    def only_waits_for_pace(self) -> bool:
        """Everything that is under way waits until Telegram may be given more."""
        return bool(self._tasks) and self._limiter.waiting == len(self._tasks)

    async def recover(self) -> None:
        """At start: what a crash left behind. There is one sender, so every other worker is dead."""
        async with self._database.work() as work:
            for row in await outbox.of_a_dead_worker(work, self._worker):
                if row.state is OutboxState.CLAIMED:
                    await outbox.try_again(work, row.id, row.due_at)
                else:
                    await note_unknown(work, row, self._clock.now(), "crash")

    async def run(self) -> None:
        while not self._stopping:
            self._looking = True
            self._woken.clear()
            try:
                await self._start_sending()
            except DBAPIError as problem:
                log.warning("the database does not answer: %s", type(problem.orig).__name__)
                await asyncio.sleep(DATABASE_PAUSE_SECONDS)
                self._woken.set()
            self._looking = False
            await self._woken.wait()

    async def stop(self) -> None:
        """Finishes what is on its way to Telegram; what is only claimed waits for the next start."""
        self._stopping = True
        self._waiting.clear()
        self._woken.set()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=3.0)

    async def _start_sending(self) -> None:
        room = BATCH - sum(len(rows) for rows in self._waiting.values())
        if room <= 0:
            return
        async with self._database.read() as work:
            due = await outbox.next_due(work)
        if due is None or due > self._clock.now():
            return
        async with self._database.work() as work:
            claimed = await outbox.claim(work, self._worker, self._clock.now(), room)
        for row in claimed:
            self._put(row)
        if len(claimed) == room:
            self._woken.set()

    def _put(self, row: Outgoing) -> None:
        """Behind what waits for the same chat; a chat that has nothing waiting gets a task."""
        chat = row.chat_id or -(row.person_id or row.id)
        rows = self._waiting.get(chat)
        if rows is not None:
            rows.append(row)
            return
        self._waiting[chat] = deque([row])
        task = asyncio.create_task(self._send_all(chat))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()

    async def _send_all(self, chat: int) -> None:
        rows = self._waiting[chat]
        try:
            while rows and not self._stopping:
                await self._send_one(rows.popleft())
        finally:
            self._waiting.pop(chat, None)

    async def _send_one(self, row: Outgoing) -> None:
        try:
            if row.chat_id is not None and _is_message(row):
                await self._limiter.wait(row.chat_id)
            async with self._messages if _is_message(row) else self._harmless:
                await self._deliver(row)
        except DBAPIError as problem:
            # The lease runs out by itself, and the row is taken up again.
            log.warning("the database does not answer: %s", type(problem.orig).__name__)
        except Exception:
            log.exception("message %s (%s) could not be made", row.id, row.kind)
            await self._give_up(row)

    async def _deliver(self, row: Outgoing) -> None:
        ready = await self._commit_to_send(row)
        if ready is None:
            return
        outcome = await send(self._bot, ready)
        await self._note(row, outcome)

    async def _commit_to_send(self, row: Outgoing) -> Send | PressAnswer | StripButtons | None:
        """Re-reads the truth and commits `sending`, just before the request leaves."""
        now = self._clock.now()
        async with self._database.work() as work:
            fenced = await outbox.start_sending(work, row.id, self._worker)
            if fenced is None:
                return None
            match await make_ready(work, fenced, now):
                case Later(at):
                    await outbox.try_again(work, row.id, at)
                case Not(why):
                    over = OutboxState.EXPIRED if why == "expired" else OutboxState.CANCELLED
                    await outbox.finish(work, row, over, now, error=why)
                case OnList():
                    await outbox.finish(work, row, OutboxState.SENT, now)
                    self._woken.set()
                case ready:
                    return ready
        return None

    async def _note(self, row: Outgoing, outcome: Outcome) -> None:
        if isinstance(outcome, TryLater) and outcome.everybody:
            self._limiter.pause(outcome.seconds)
        async with self._database.work() as work:
            await note_outcome(work, row, outcome, self._clock.now())

    async def _give_up(self, row: Outgoing) -> None:
        """A bug of ours: loud, and on the coordinator's list of dead letters."""
        async with self._database.work() as work:
            await outbox.finish(work, row, OutboxState.FAILED, self._clock.now(), error="bug")

    async def free_stale(self) -> None:
        """Leases that ran out while this process lived: a database that did not answer, say."""
        now = self._clock.now()
        async with self._database.work() as work:
            await outbox.free_stale_claims(work, now)
            for row in await outbox.stale(work, now - timedelta(seconds=1)):
                await note_unknown(work, row, now, "lease")


def _is_message(row: Outgoing) -> bool:
    """A new message: it counts for Telegram's pace, and somebody would notice it twice."""
    return row.kind not in ("press_answer", "strip_buttons") and "edits" not in row.params

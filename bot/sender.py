"""Delivers one message: never silently lost, never doubled by us; a crash leaves it in doubt."""

import asyncio
import logging
import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import DBAPIError
from telegram import Bot

from bot.clock import Clock
from bot.limiter import Limiter
from bot.patience import wait_for_database
from bot.speech.reading import Reading
from handlers.delivery import choice_pictures_wanted, reading_aloud
from handlers.delivery.delivery_outcome import Arrived, Outcome, TryLater, Wrong, note_outcome, note_unknown
from handlers.delivery.mishap import say_that_it_went_wrong
from handlers.delivery.prepare_message import Send, Sendable, Speak, make_ready
from handlers.delivery.reading_aloud_outcome import note_spoken
from handlers.delivery.send_check import Later, Not, OnList
from handlers.notices.registry import WhyNot
from handlers.speech.voice import SILENT, CannotSpeak, Voices
from handlers.telegram.send import send
from storage import outbox
from storage.database import Database
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState

log = logging.getLogger(__name__)

HARMLESS_AT_ONCE = 8
"""Requests that may arrive twice without anybody noticing: a press that was seen, buttons taken away."""


class Sender:
    """Takes rows that this `worker` has claimed. `delivering`: tasks whose message left, or is about to."""

    def __init__(
        self, database: Database, bot: Bot, clock: Clock, limiter: Limiter, voices: Voices = SILENT
    ) -> None:
        self.worker = secrets.token_hex(8)
        self.delivering: set[asyncio.Task[Any] | None] = set()
        self._database = database
        self._bot = bot
        self._clock = clock
        self._limiter = limiter
        self._reading = Reading(database, voices)
        self._harmless = asyncio.Semaphore(HARMLESS_AT_ONCE)

    async def recover(self) -> None:
        """At start: what a crash left behind. There is one sender, so every other worker is dead."""
        async with self._database.work() as work:
            for row in await outbox.of_a_dead_worker(work, self.worker):
                if row.state is OutboxState.CLAIMED:
                    await outbox.try_again(work, row.id, row.due_at, row.error)
                else:
                    await note_unknown(work, row, self._clock.now(), "crash", pause=timedelta())

    async def free_stale(self) -> None:
        """Leases that ran out while this process lived: a database that did not answer, say."""
        now = self._clock.now()
        async with self._database.work() as work:
            await outbox.free_stale_claims(work, now)
            for row in await outbox.stale(work, now - timedelta(seconds=1)):
                await note_unknown(work, row, now, "lease")

    async def send(self, row: Outgoing, chat: int) -> datetime | None:
        """The moment from which it is tried again, if it is. Raises `DBAPIError` before anything was sent."""
        if not _is_message(row):
            await self._limiter.wait_out_pause()
            async with self._harmless:
                return await self._deliver(row, chat)
        if row.kind == reading_aloud.KIND:
            await self._prepare(row)
        await self._limiter.wait_for_chat(chat)
        async with self._limiter.one_message():
            return await self._deliver(row, chat)

    async def _prepare(self, row: Outgoing) -> None:
        """Outside the one line of messages. What goes wrong here shows when the row has its turn."""
        try:
            await self._reading.prepare(row, self._clock.now())
        except DBAPIError:
            raise
        except Exception:
            log.exception("message %s (%s) could not be read aloud beforehand", row.id, row.kind)

    async def _deliver(self, row: Outgoing, chat: int) -> datetime | None:
        task = asyncio.current_task()
        self.delivering.add(task)
        try:
            ready = await self._commit_to_send(row)
            if ready is None:
                return None
            outcome = await self._send(ready)
            if _is_message(row) or _became_one(row, outcome):
                self._limiter.sent(chat)
            return await self._note(row, ready, outcome)
        except DBAPIError:
            raise
        except Exception:
            log.exception("message %s (%s) could not be made", row.id, row.kind)
            await self._give_up(row)
            return None
        finally:
            self.delivering.discard(task)

    async def _send(self, ready: Sendable) -> Outcome:
        if isinstance(ready, Speak):
            try:
                ready = replace(ready, content=await self._reading.content(ready.spoken))
            except CannotSpeak as problem:
                return Wrong(f"it cannot be read aloud: {problem}")
        return await send(self._bot, ready)

    async def _commit_to_send(self, row: Outgoing) -> Sendable | None:
        """Re-reads the truth and commits `sending`, just before the request leaves."""
        now = self._clock.now()
        async with self._database.work() as work:
            fenced = await outbox.start_sending(work, row.id, self.worker, now)
            if fenced is None:
                return None
            match await make_ready(work, fenced, now, self._reading.voices):
                case Later(at):
                    await outbox.try_again(work, row.id, at, row.error)
                case Not(why):
                    over = OutboxState.EXPIRED if why is WhyNot.EXPIRED else OutboxState.CANCELLED
                    await outbox.finish(work, row, over, now, error=why)
                case OnList():
                    await outbox.finish(work, row, OutboxState.SENT, now)
                case ready:
                    return ready
        return None

    async def _note(self, row: Outgoing, ready: Sendable, outcome: Outcome) -> datetime | None:
        now = self._clock.now()
        if isinstance(outcome, TryLater) and outcome.everybody:
            self._limiter.pause(outcome.seconds)
        if isinstance(outcome, Wrong):
            log.error("Telegram refused message %s (%s): %s", row.id, row.kind, outcome.why)
        while True:
            try:
                return await self._write_down(row, ready, outcome, now)
            except DBAPIError as problem:
                # Telegram has answered: what is not noted would go out once more.
                await wait_for_database(problem)

    async def _write_down(
        self, row: Outgoing, ready: Sendable, outcome: Outcome, now: datetime
    ) -> datetime | None:
        async with self._database.work() as work:
            if isinstance(ready, Speak):
                outcome = await note_spoken(work, row, ready.spoken, outcome, now)
            if isinstance(ready, Send) and ready.picture and isinstance(outcome, Arrived):
                await choice_pictures_wanted.note_sent(work, ready.picture, outcome.file_id, now)
            return await note_outcome(work, row, outcome, now)

    async def _give_up(self, row: Outgoing) -> None:
        """A bug of ours: on the coordinator's list, and who waits for an answer hears that it was us."""
        now = self._clock.now()
        async with self._database.work() as work:
            await outbox.finish(work, row, OutboxState.FAILED, now, error="bug")
            if (
                row.live
                and row.kind in outbox.ANSWERS
                and row.chat_id is not None
                and ":wrong:" not in row.dedupe_key
            ):
                await say_that_it_went_wrong(work, row.chat_id, now, source=row.dedupe_key)


def _is_message(row: Outgoing) -> bool:
    """A new message: it counts for Telegram's pace, and somebody would notice it twice."""
    return row.kind not in ("press_answer", "strip_buttons") and "edits" not in row.params


def _became_one(row: Outgoing, outcome: Outcome) -> bool:
    """What could not be drawn over came as a new message."""
    return isinstance(outcome, Arrived) and outcome.message_id not in (None, row.params.get("edits"))

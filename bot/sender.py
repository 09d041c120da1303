"""Delivers one message: never silently lost, never doubled by us; a crash leaves it in doubt."""

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import DBAPIError
from telegram import Bot

from bot.clock import Clock
from bot.limiter import Limiter
from bot.patience import wait_for_database
from bot.speech.reading import Reading
from handlers.delivery import choice_pictures_wanted, reading_aloud
from handlers.delivery.delivery_outcome import (
    UNKNOWN_PAUSE,
    Arrived,
    Outcome,
    TryLater,
    Wrong,
    note_not_told,
    note_outcome,
    note_reached,
    note_unknown,
)
from handlers.delivery.mishap import say_that_it_went_wrong
from handlers.delivery.prepare_message import Send, Sendable, Speak, make_ready
from handlers.delivery.reading_aloud_outcome import note_spoken
from handlers.delivery.send_check import Later, Not, OnList
from handlers.notices.registry import WhyNot
from handlers.speech.voice import SILENT, CannotSpeak, Voices
from handlers.telegram.send import send
from storage import outbox, outbox_lines
from storage.database import Database
from storage.outbox import Outgoing
from storage.outbox_lines import Waiting
from storage.tables.conversation import OutboxState
from storage.work import Work

log = logging.getLogger(__name__)

Claimed = tuple[Outgoing, Sendable]


@dataclass(frozen=True, slots=True)
class Sent:
    """`again`: from when it is tried again, if it is. `wrote`: something else may go out because of it."""

    again: datetime | None = None
    wrote: bool = False


class Sender:
    """`delivering`: tasks whose message left, or is about to. `on_their_way`: their rows."""

    def __init__(
        self, database: Database, bot: Bot, clock: Clock, limiter: Limiter, voices: Voices = SILENT
    ) -> None:
        self.delivering: set[asyncio.Task[Any] | None] = set()
        self.on_their_way: set[int] = set()
        self._database = database
        self._bot = bot
        self._clock = clock
        self._limiter = limiter
        self._reading = Reading(database, voices)
        self._prepared: set[int] = set()

    async def take_up(self, why: str, pause: timedelta = UNKNOWN_PAUSE) -> None:
        """What is `sending` and not on its way here is in doubt: a crash left it, or a failing database."""
        async with self._database.work() as work:
            for row in await outbox.sending(work, but_not=self.on_their_way):
                await note_unknown(work, row, self._clock.now(), why, pause=pause)

    def has_to_prepare(self, one: Waiting) -> bool:
        """Reading aloud takes its time: that is done before a message takes its place among the others."""
        return one.kind == reading_aloud.KIND and one.id not in self._prepared

    async def prepare(self, one: Waiting) -> None:
        """What goes wrong here shows when the row has its turn. Raises `DBAPIError`."""
        self._prepared.add(one.id)
        try:
            async with self._database.read() as work:
                row = await outbox.get(work, one.id)
            if row is not None:
                await self._reading.prepare(row, self._clock.now())
        except DBAPIError:
            self._prepared.discard(one.id)
            raise
        except Exception:
            log.exception("message %s (%s) could not be read aloud beforehand", one.id, one.kind)

    async def send(self, one: Waiting, claimed: Claimed | None = None) -> Sent:
        """`claimed`: by `claim`, in a transaction that is committed. Raises `DBAPIError` before it leaves."""
        task = asyncio.current_task()
        self.delivering.add(task)
        self.on_their_way.add(one.id)
        try:
            return await self._deliver(one, claimed)
        finally:
            self.delivering.discard(task)
            self.on_their_way.discard(one.id)
            self._prepared.discard(one.id)

    async def _deliver(self, one: Waiting, claimed: Claimed | None) -> Sent:
        try:
            if claimed is None:
                async with self._database.work() as work:
                    claimed = await self.claim(work, one.id)
            if claimed is None:
                if one.in_line:
                    self._limiter.unused()
                return Sent(wrote=True)
            row, ready = claimed
            outcome = await self._send(ready)
            if _is_message(row) or _became_one(row, outcome):
                self._limiter.sent(one.line)
            return await self._note(one, row, ready, outcome)
        except DBAPIError:
            raise
        except Exception:
            log.exception("message %s (%s) could not be made", one.id, one.kind)
            await self._give_up(one)
            return Sent(wrote=True)

    async def _send(self, ready: Sendable) -> Outcome:
        if isinstance(ready, Speak):
            try:
                ready = replace(ready, content=await self._reading.content(ready.spoken))
            except CannotSpeak as problem:
                return Wrong(f"it cannot be read aloud: {problem}")
        return await send(self._bot, ready)

    async def claim(self, work: Work, outgoing_id: int) -> Claimed | None:
        """Re-reads the truth and writes `sending`, to be committed before the request leaves.

        None when it does not leave.
        """
        now = self._clock.now()
        row = await outbox.start_sending(work, outgoing_id, now)
        if row is None:
            return None
        match await make_ready(work, row, now, self._reading.voices):
            case Later(at):
                await outbox.try_again(work, row.id, at, row.error)
            case Not(why):
                over = OutboxState.EXPIRED if why is WhyNot.EXPIRED else OutboxState.CANCELLED
                await outbox.finish(work, row, over, now, error=why)
                if why is WhyNot.UNREACHABLE:
                    await note_not_told(work, row, now)
            case OnList():
                await outbox.finish(work, row, OutboxState.SENT, now)
            case ready:
                return row, ready
        return None

    async def _note(self, one: Waiting, row: Outgoing, ready: Sendable, outcome: Outcome) -> Sent:
        now = self._clock.now()
        if isinstance(outcome, TryLater) and outcome.asked:
            log.warning("Telegram asks to wait %.0f s before more goes to one chat", outcome.seconds)
            self._limiter.asked_to_wait(one.line, outcome.seconds)
        if isinstance(outcome, Wrong):
            log.error("Telegram refused message %s (%s): %s", row.id, row.kind, outcome.why)
        while True:
            try:
                return await self._write_down(row, ready, outcome, now)
            except DBAPIError as problem:
                # Telegram has answered: what is not noted would go out once more.
                await wait_for_database(problem)

    async def _write_down(self, row: Outgoing, ready: Sendable, outcome: Outcome, now: datetime) -> Sent:
        async with self._database.work() as work:
            if isinstance(ready, Speak):
                outcome = await note_spoken(work, row, ready.spoken, outcome, now)
            if isinstance(ready, Send) and ready.picture and isinstance(outcome, Arrived):
                await choice_pictures_wanted.note_sent(work, ready.picture, outcome.file_id, now)
            if isinstance(ready, Send) and ready.reaches and isinstance(outcome, Arrived):
                await note_reached(work, ready.reaches, now)
            word_hashes = ready.word_hashes if isinstance(ready, Send | Speak) else None
            again = await note_outcome(work, row, outcome, now, word_hashes)
            return Sent(again, wrote=bool(work.due))

    async def _give_up(self, one: Waiting) -> None:
        """A bug of ours: on the coordinator's list, and who waits for an answer hears that it was us."""
        now = self._clock.now()
        async with self._database.work() as work:
            row = await outbox.get(work, one.id)
            if row is None:
                return
            await outbox.finish(work, row, OutboxState.FAILED, now, error="bug")
            if (
                row.live
                and row.kind in outbox.ANSWERS
                and row.chat_id is not None
                and ":wrong:" not in row.dedupe_key
            ):
                await say_that_it_went_wrong(work, row.chat_id, now, source=row.dedupe_key)


def _is_message(row: Outgoing) -> bool:
    """A new message: the next one of its chat comes a second later."""
    return row.kind not in outbox_lines.NO_MESSAGE and "edits" not in row.params


def _became_one(row: Outgoing, outcome: Outcome) -> bool:
    """What could not be drawn over came as a new message."""
    return isinstance(outcome, Arrived) and outcome.message_id not in (None, row.params.get("edits"))

"""Works through the inbox: in order per person, a few people at once, each turn one transaction."""

import asyncio
import logging
from collections.abc import Collection
from datetime import datetime

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.clock import Clock
from bot.outbox import Begun, OutboxWorker
from bot.patience import wait_for_database
from handlers.conversation.dispatch import take_turn
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal, Stale
from handlers.delivery.mishap import say_that_it_went_wrong
from handlers.distress.card import card
from handlers.texts.languages import for_phone
from storage import inbox
from storage.database import Database
from storage.inbox import Arrived
from storage.work import Work

log = logging.getLogger(__name__)

AT_ONCE = 8
FULL = 3
"""As long as much waits, it is only looked through again when more than so many places are free."""
TRIES = 3
LATELY_SECONDS = 10.0
"""So long a chat that was listened to comes after the others."""


class InboxWorker:
    """`woken` is set by whoever stores an update. `outbox` takes along what is answered first; chats that are
    crowded there are listened to later.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        woken: asyncio.Event,
        sender_woken: asyncio.Event,
        outbox: OutboxWorker | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._woken = woken
        self._sender_woken = sender_woken
        self._outbox = outbox
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._lately: dict[int, float] = {}
        self._looking = False
        self._left = False
        self._stopping = False

    @property
    def idle(self) -> bool:
        return not (self._busy or self._looking or self._woken.is_set())

    async def run(self) -> None:
        """Until it is cancelled or told to stop; what is under way is finished."""
        while not self._stopping:
            self._looking = True
            self._woken.clear()
            try:
                await self._start_turns()
            except DBAPIError as problem:
                await wait_for_database(problem)
                self._woken.set()
            self._looking = False
            await self._woken.wait()

    async def stop(self) -> None:
        self._stopping = True
        self._woken.set()
        if self._busy:
            await asyncio.wait(self._busy.values())

    async def _start_turns(self) -> None:
        room = AT_ONCE - len(self._busy)
        if room <= (FULL if self._left else 0):
            return
        async with self._database.read() as work:
            not_of = {*self._busy, *(self._outbox.crowded if self._outbox else ())}
            ready, more = await inbox.oldest_per_chat(work, room, not_of, self._heard_lately())
        self._left = more or bool(not_of) or len(ready) == room
        if self._stopping:
            return
        for arrived in ready:
            self._lately[arrived.chat_id] = self._clock.monotonic()
            self._busy[arrived.chat_id] = asyncio.create_task(self._finish(arrived))

    def _heard_lately(self) -> Collection[int]:
        since = self._clock.monotonic() - LATELY_SECONDS
        self._lately = {chat: at for chat, at in self._lately.items() if at > since}
        return self._lately

    async def _finish(self, arrived: Arrived) -> None:
        over = False
        try:
            over = await self._turn(arrived)
        finally:
            del self._busy[arrived.chat_id]
            if not over:
                self._sender_woken.set()
            if not over or self._left or self._stopping:
                self._woken.set()

    async def _turn(self, arrived: Arrived) -> bool:
        """Whether it is over: what went wrong is looked at again."""
        try:
            try:
                await self._take(arrived)
            except (Refusal, Stale) as useless:
                await self._take(arrived, useless)
        except (OperationalError, InterfaceError) as problem:
            # The database's trouble, such as a lost connection, is no bug in the turn: it is done again.
            await wait_for_database(problem)
        except Exception as bug:  # noqa: BLE001 - any bug is noted with its trace, and the person is told
            await self._note_failure(arrived, bug)
        else:
            return True
        return False

    async def _take(self, arrived: Arrived, useless: Refusal | Stale | None = None) -> None:
        """The first answer is claimed with the turn, and leaves when that is committed."""
        now = self._clock.now()
        begun: Begun | None = None
        try:
            async with self._database.work() as work:
                if await inbox.claim(work, arrived.id, now):
                    said = Said.from_json(arrived.said)
                    language = await for_phone(work, said.language)
                    await take_turn(work, said, language, now, source=f"in:{arrived.id}", useless=useless)
                    begun = await self._outbox.claim_answer(work, arrived.chat_id) if self._outbox else None
        except BaseException:
            if begun:
                begun.let_go()
            raise
        if begun:
            begun.send()
        if len(work.due) > bool(begun):
            self._sender_woken.set()

    async def _note_failure(self, arrived: Arrived, bug: Exception) -> None:
        """After the last try it is a dead letter, and the person hears that it was our fault."""
        name = type(bug.orig if isinstance(bug, DBAPIError) else bug).__name__
        log.error("update %s failed (%s)", arrived.id, name, exc_info=bug)
        try:
            async with self._database.work() as work:
                now = self._clock.now()
                if await inbox.count_failure(work, arrived.id, name, TRIES, now):
                    await _say_sorry(work, arrived, now)
        except DBAPIError as problem:
            await wait_for_database(problem)


async def _say_sorry(work: Work, arrived: Arrived, now: datetime) -> None:
    await say_that_it_went_wrong(
        work,
        arrived.chat_id,
        now,
        source=f"in:{arrived.id}",
        language=await for_phone(work, arrived.said.get("language")),
        callback_id=arrived.said.get("callback_id", ""),
        first=(card(),) if arrived.said["kind"] == SaidKind.DISTRESS else (),
    )

"""The path of updates for many at once: all turns of a batch in one transaction, and all their answers."""

import asyncio
import json
import traceback

from sqlmodel import col, select
from telegram import Update

from bot.playground.playground import Playground
from bot.receiver import Receiver
from bot.tick import Tick
from bot.transport import PollingRequest
from handlers.conversation.dispatch import take_turn
from handlers.conversation.incoming import Said
from handlers.conversation.refusal import Refusal, Stale
from handlers.delivery.change_chat import PressAnswer, StripButtons
from handlers.delivery.delivery_outcome import Wrong, note_outcome
from handlers.delivery.prepare_message import Send, make_ready
from handlers.delivery.send_check import Later
from handlers.telegram.send import send
from handlers.texts.speaker import offered
from storage import inbox, outbox, outbox_lines
from storage.database import Database
from storage.inbox import Arrived
from storage.outbox import Outgoing
from storage.tables.conversation import InboxRow, OutboxState
from storage.work import Work
from tests.faults.wire import make_wired_bot

MOST = 1000


class Lane:
    """`troubles`: what should never happen, by the number of the update that brought it, 0 for a notice."""

    def __init__(self, database: Database, playground: Playground) -> None:
        self.database = database
        self.playground = playground
        self.troubles: list[tuple[int, str]] = []
        self._clock = playground.clock
        self._tick = Tick(database, self._clock)
        self._bot = make_wired_bot(playground.telegram)
        self._receiver = Receiver(database, self._bot, self._clock, asyncio.Event())
        self._update_of: dict[int, int] = {}

    async def start(self) -> None:
        await self._bot.initialize()

    async def run_batch(self) -> None:
        """Everything that was done on the phones until now, and what is due."""
        await self._receive()
        await self._tick()
        async with self.database.work() as work:
            await self._send_all(work)
            while arrived := (await inbox.oldest_per_chat(work, MOST, set()))[0]:
                for one in arrived:
                    await self._turn(work, one)
                await self._send_all(work)

    async def _receive(self) -> None:
        queue = self.playground.telegram.updates
        raw = json.dumps({"ok": True, "result": await queue.poll(0, MOST, 0)}).encode()
        queue.forget_all()
        readable = PollingRequest.parse_json_payload(raw)["result"]
        await self._receiver.store(tuple(Update.de_json(update, self._bot) for update in readable))
        async with self.database.read() as work:
            rows = await work.rows(
                select(InboxRow.id, InboxRow.update_id).where(col(InboxRow.said).is_not(None))
            )
        self._update_of.update({row[0]: row[1] for row in rows})

    async def _turn(self, work: Work, arrived: Arrived) -> None:
        now = self._clock.now()
        await inbox.claim(work, arrived.id, now)
        source = f"in:{arrived.id}"
        said = Said.from_json(arrived.said)
        try:
            try:
                async with work.session.begin_nested():
                    await take_turn(work, said, offered(said.language), now, source=source)
            except (Refusal, Stale) as useless:
                anew = Work(work.session)
                await take_turn(anew, said, offered(said.language), now, source=source, useless=useless)
        except Exception as bug:  # noqa: BLE001 - each becomes a trouble, and the test fails
            self._note(source, bug)

    async def _send_all(self, work: Work) -> None:
        while waiting := await outbox_lines.waiting(work, self._clock.now(), MOST):
            for one in waiting:
                row = await outbox.start_sending(work, one.id, self._clock.now())
                assert row is not None
                await self._send(work, row)

    async def _send(self, work: Work, row: Outgoing) -> None:
        now = self._clock.now()
        try:
            ready = await make_ready(work, row, now)
        except Exception as bug:  # noqa: BLE001 - each becomes a trouble, and the test fails
            self._note(row.dedupe_key, bug)
            await outbox.finish(work, row, OutboxState.FAILED, now)
            return
        match ready:
            case Send() | PressAnswer() | StripButtons():
                outcome = await send(self._bot, ready)
                if isinstance(outcome, Wrong):
                    self._note(row.dedupe_key, RuntimeError(outcome.why))
                await note_outcome(work, row, outcome, now)
            case Later(at):
                await outbox.try_again(work, row.id, at)
            case _:
                await outbox.finish(work, row, OutboxState.CANCELLED, now)

    def _note(self, source: str, bug: Exception) -> None:
        """`source` is a dedupe key: "in:17:0" answers row 17 of the inbox."""
        kind, _, rest = source.partition(":")
        row = int(rest.partition(":")[0]) if kind == "in" else 0
        where = "".join(traceback.format_exception(bug)[-3:])
        self.troubles.append((self._update_of.get(row, 0), f"{source}: {where}"))

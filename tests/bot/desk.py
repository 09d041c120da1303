"""A sender with one person who gets what it sends, and the rows that it makes."""

from dataclasses import replace
from datetime import timedelta

from bot.clock import MovableClock
from bot.limiter import PER_CHAT, Limiter
from bot.playground.faults import Fault, FaultKind
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.sender import Sender
from storage import outbox, outbox_lines, tasks
from storage.database import Database
from storage.outbox import Outgoing
from storage.outbox_lines import Waiting
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from tests.faults.storm import write
from tests.faults.wire import make_wired_bot
from tests.neighbours import Neighbours
from tests.town import MONDAY_NOON


class Desk:
    """A sender, one person who gets what it sends, and the rows that it makes."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = MovableClock(MONDAY_NOON, running=False)
        self.playground = Playground(self.clock, people=())
        self.limiter = Limiter(self.clock)
        self.bot = make_wired_bot(self.playground.telegram)
        self.sender = Sender(database, self.bot, self.clock, self.limiter)
        self.martin: Person

    async def open(self) -> None:
        await self.bot.initialize()
        neighbours = Neighbours(self.database, self.playground)
        self.martin = await neighbours.add(await neighbours.opens(), "Martin")

    @property
    def phone(self) -> Phone:
        return self.playground.phones["martin"]

    @property
    def heard(self) -> int:
        return len(self.phone.messages)

    @property
    def newest(self) -> str:
        return str(list(self.phone.messages.values())[-1]["text"])

    async def tasks(self) -> list[TaskKind]:
        """What a human has to do about this person."""
        async with self.database.read() as work:
            return [one.kind for one in await tasks.all_about(work, self.martin.id)]

    def fault(self, kind: FaultKind, **about: bool | int) -> None:
        self.playground.telegram.faults.add(replace(Fault(kind, method="sendMessage"), **about))  # type: ignore[arg-type]

    async def written(self, *, live: bool = True) -> Waiting:
        assert self.martin.telegram_id
        async with self.database.work() as work:
            await write(work, 1, self.martin.telegram_id, self.martin.id, self.clock.now(), live=live)
        return await self.waiting()

    async def waiting(self) -> Waiting:
        """The one row that waits."""
        async with self.database.read() as work:
            (one,) = await outbox_lines.waiting(work, self.clock.now(), 2)
        return one

    async def send(self, one: Waiting) -> timedelta | None:
        """How long until it is tried again, if it is."""
        again = (await self.sender.send(one)).again
        return again - self.clock.now() if again else None

    async def again(self) -> Waiting:
        """The same row, when it is due again. Nothing else waits."""
        async with self.database.read() as work:
            (row,) = await outbox.in_state(work, OutboxState.PENDING)
        self.clock.move_to(max(row.next_try_at, self.clock.now() + timedelta(seconds=PER_CHAT)))
        return await self.waiting()

    async def row(self) -> Outgoing:
        async with self.database.read() as work:
            rows = [row for state in OutboxState for row in await outbox.in_state(work, state)]
        return min(rows, key=lambda row: row.id)

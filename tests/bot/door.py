"""A receiver that runs, the phone of somebody who says things, and a clock that is moved as it sleeps."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.receiver import Receiver
from storage import inbox
from storage.database import Database
from tests.faults.wire import make_wired_bot

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
GET = "getUpdates"


class Door:
    """A receiver that runs, the phone of somebody who says things, and a clock that is moved as it sleeps."""

    def __init__(self, database: Database) -> None:
        self.clock = MovableClock(NOON, running=False)
        playground = Playground(self.clock)
        self.telegram = playground.telegram
        self.phone: Phone = playground.phones["martin"]
        self.woken = asyncio.Event()
        bot = make_wired_bot(self.telegram)
        self._database = database
        self.task = asyncio.create_task(Receiver(database, bot, self.clock, self.woken).run())

    def fault(self, kind: FaultKind, times: int = 1, retry_after: int = 1) -> None:
        self.telegram.faults.add(Fault(kind, times, GET, retry_after=retry_after))

    def says(self, text: str) -> None:
        acts.say(self.telegram, self.phone, text)

    async def stored(self) -> list[str]:
        async with self._database.read() as work:
            arrived, _ = await inbox.oldest_per_chat(work, 100, set())
            return [str(one.said.get("text")) for one in arrived] * await inbox.waiting(work)

    async def until(self, true: Callable[[], bool]) -> None:
        """Sleeps are skipped; the real time is for the database."""
        async with asyncio.timeout(120):
            while not true():
                await asyncio.sleep(0.001)
                wake = self.clock.next_wake()
                if wake is not None:
                    self.clock.move_by(max(wake - self.clock.now(), timedelta()))

    async def until_confirmed(self) -> None:
        await self.until(lambda: not self.telegram.updates.pending)

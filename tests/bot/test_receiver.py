"""Updates are stored before Telegram hears that they arrived, and nothing keeps the next ones from coming."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError
from telegram.error import InvalidToken

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.receiver import Receiver
from storage import inbox
from storage.database import Database
from tests.faults.wire import Wire, make_wired_bot

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
            arrived = await inbox.oldest_per_chat(work, 100, set())
            return [str(one.said.get("text")) for one in arrived] * await inbox.waiting(work)

    async def until(self, true: Callable[[], bool]) -> None:
        """Sleeps are skipped; a second of real time is for the database."""
        async with asyncio.timeout(10):
            while not true():
                await asyncio.sleep(0.001)
                wake = self.clock.next_wake()
                if wake is not None:
                    self.clock.move_by(max(wake - self.clock.now(), timedelta()))

    async def until_confirmed(self) -> None:
        await self.until(lambda: not self.telegram.updates.pending)


@pytest.fixture
async def door(database: Database) -> AsyncIterator[Door]:
    door = Door(database)
    yield door
    door.task.cancel()
    await asyncio.gather(door.task, return_exceptions=True)


async def test_what_was_said_is_stored_and_the_inbox_is_woken(door: Door) -> None:
    door.says("hoi")
    await door.until_confirmed()
    assert await door.stored() == ["hoi"]
    assert door.woken.is_set()


async def test_while_the_database_refuses_nothing_is_confirmed(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirmed = []
    store = inbox.store

    async def refuse(*args: object) -> bool:
        confirmed.append(door.telegram.updates.pending == 0)
        if len(confirmed) < 4:
            raise OperationalError("", {}, Exception("disk full"))
        return await store(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(inbox, "store", refuse)
    door.says("hoi")
    await door.until_confirmed()
    assert confirmed == [False] * 4
    assert await door.stored() == ["hoi"]


async def test_an_update_that_comes_again_is_stored_once(door: Door) -> None:
    door.telegram.updates.duplicate = 3
    door.says("hoi")
    await door.until_confirmed()
    assert await door.stored() == ["hoi"]


@pytest.mark.parametrize(
    "sender",
    [
        {"id": 10**30, "is_bot": False, "first_name": "x"},
        {"id": -5, "is_bot": False, "first_name": "x"},
        {"id": True, "is_bot": False, "first_name": "x"},
        {"id": 0.5, "is_bot": False, "first_name": "x"},
        {"id": 7, "is_bot": False, "first_name": ["x"]},
        {"id": 7, "is_bot": False, "first_name": "x", "language_code": "\ud83d"},
        {"id": 7, "is_bot": False, "first_name": "x", "language_code": 0.5},
        {"is_bot": False},
    ],
)
async def test_an_update_that_nobody_understands_keeps_no_others_away(
    door: Door, sender: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    """Without that it would come again and again, at every start."""
    chat = {"id": 7, "type": "private", "first_name": "x"}
    message = {"message_id": 1, "from": sender, "chat": chat, "date": 0, "text": "canary"}
    door.telegram.updates.put("message", message)
    door.says("hoi")
    await door.until_confirmed()
    assert await door.stored() == ["hoi"]
    assert "update 500000001" in caplog.text
    assert "canary" not in caplog.text


async def test_each_failure_in_a_row_waits_longer_and_half_a_minute_at_most(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    door.fault(FaultKind.BROKEN, times=7)
    door.says("hoi")
    await door.until_confirmed()
    assert door.clock.now() - NOON == timedelta(seconds=1 + 2 + 4 + 8 + 16 + 30 + 30)
    door.fault(FaultKind.BROKEN)
    door.says("hoi")
    await door.until_confirmed()
    assert door.clock.now() - NOON <= timedelta(seconds=92)  # what went well in between counts
    assert "no updates (NetworkError), again in 1 s" in caplog.messages


async def test_it_waits_as_long_as_telegram_asks(door: Door) -> None:
    door.fault(FaultKind.TOO_MANY, retry_after=17)
    door.says("hoi")
    await door.until_confirmed()
    assert door.clock.now() - NOON == timedelta(seconds=17)


async def test_another_program_with_this_token_is_named(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    await asyncio.sleep(0.01)
    await door.telegram.updates.poll(0, 1, 0)
    await door.until(lambda: bool(caplog.messages))
    assert caplog.messages == ["another program gets the updates of this bot: stop one of the two"]


async def test_a_token_that_is_not_known_any_more_ends_it(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unauthorized(*_: object, **__: object) -> tuple[int, bytes]:
        return 401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}'

    monkeypatch.setattr(Wire, "do_request", unauthorized)
    door.says("hoi")
    with pytest.raises(InvalidToken):
        await door.task

"""Updates are stored before Telegram hears that they arrived, and nothing keeps the next ones from coming."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError
from telegram import Update
from telegram.error import InvalidToken

from bot.playground.faults import FaultKind
from bot.receiver import _hear
from storage import inbox
from storage.database import Database
from tests.bot.door import NOON, Door
from tests.faults.wire import Wire


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
    await door.until(lambda: door.telegram.updates._poll is not None)
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


@pytest.mark.parametrize(
    "odd",
    [
        {"message_id": 2**70},
        {"message_id": -1},
        {"location": {"latitude": float("inf"), "longitude": 4.9}},
        {"location": {"latitude": 52.3, "longitude": float("nan")}},
        {"location": {"latitude": 1e308, "longitude": 4.9}},
        {"location": {"latitude": 90.1, "longitude": 4.9}},
        {"location": {"latitude": 52.3, "longitude": -180.1}},
    ],
)
def test_a_number_that_cannot_be_kept_is_passed_over(odd: dict[str, object]) -> None:
    person = {"id": 7, "is_bot": False, "first_name": "x"}
    known = {"message_id": 1, "from": person, "chat": {"id": 7, "type": "private"}, "date": 0}
    known |= {"location": {"latitude": 52.3, "longitude": 4.9}} if "location" in odd else {"text": "hoi"}
    assert _hear(_update(known)) is not None
    assert _hear(_update(known | odd)) is None


def _update(message: dict[str, object]) -> Update:
    update = Update.de_json({"update_id": 1, "message": message}, None)
    assert update is not None
    return update

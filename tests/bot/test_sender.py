"""One message on its way: what each answer of Telegram, a crash and a bug make of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError

import bot.patience
import bot.sender
from bot.playground.faults import FaultKind
from bot.sender import Sender
from bot.wiring import make_bot
from handlers.delivery.delivery_outcome import MOST_DOUBTS, TRIES, Outcome, TryLater, note_outcome
from handlers.notices.registry import NOTICES, Uncertain
from handlers.telegram.send import send
from storage import outbox, people
from storage.database import Database
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from tests.bot.desk import Desk
from tests.faults.storm import NOTICE


@pytest.fixture
async def desk(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setitem(NOTICES, NOTICE.name, NOTICE)
    monkeypatch.setattr(bot.patience, "PAUSE_SECONDS", 0)
    desk = Desk(database)
    await desk.open()
    yield desk
    assert desk.playground.violations == []


async def test_what_arrives_is_sent_and_known_by_its_number(desk: Desk) -> None:
    assert await desk.send(await desk.written()) is None
    row = await desk.row()
    assert (row.state, row.message_id, desk.heard) == (OutboxState.SENT, 1, 1)


async def test_without_a_connection_it_waits_longer_each_time_and_is_no_doubt(desk: Desk) -> None:
    desk.sender = Sender(desk.database, make_bot("1:x", "http://127.0.0.1:1"), desk.clock, desk.limiter)
    await desk.sender._bot._request[1].initialize()
    row, waits = await desk.written(), []
    for _ in range(8):
        waits.append(await desk.send(row))
        row = await desk.again()
    assert [wait.total_seconds() for wait in waits if wait] == [5, 10, 20, 40, 80, 160, 300, 300]
    assert ((await desk.row()).error, (await desk.row()).doubts) == ("later", 0)
    await desk.sender._bot._request[1].shutdown()


async def test_when_telegram_asks_a_chat_to_wait_it_waits_and_nothing_is_lost(desk: Desk) -> None:
    desk.fault(FaultKind.TOO_MANY, retry_after=7)
    one = await desk.written()
    assert await desk.send(one) == timedelta(seconds=7)
    assert desk.limiter.until_chat(one.line) == pytest.approx(7)
    assert await desk.send(await desk.again()) is None
    assert (desk.heard, await desk.tasks()) == (1, [])


async def test_a_chat_that_has_to_wait_long_is_told_to_a_human_once(desk: Desk) -> None:
    desk.fault(FaultKind.TOO_MANY, times=2, retry_after=3600)
    assert await desk.send(await desk.written(live=False)) == timedelta(hours=1)
    assert await desk.send(await desk.again()) == timedelta(hours=1)
    assert await desk.tasks() == [TaskKind.NOT_DELIVERED]
    assert await desk.send(await desk.again()) is None
    assert desk.heard == 1


@pytest.mark.parametrize("kind", [FaultKind.BROKEN, FaultKind.TIMEOUT])
async def test_what_is_in_doubt_goes_on_a_bounded_number_of_times(desk: Desk, kind: FaultKind) -> None:
    """Then a human has it, and the person hears that something may be missing."""
    desk.fault(kind, times=MOST_DOUBTS, delivered=True)
    waits = [await desk.send(await desk.written())]
    for doubts in range(1, MOST_DOUBTS):
        assert (await desk.row()).doubts == doubts
        waits.append(await desk.send(await desk.again()))
    assert waits == [timedelta(seconds=5)] * (MOST_DOUBTS - 1) + [None]
    assert ((await desk.row()).state, desk.heard) == (OutboxState.UNCERTAIN, MOST_DOUBTS)
    assert await desk.tasks() == [TaskKind.NOT_DELIVERED]
    assert await desk.send(await desk.again()) is None
    assert "Misschien kreeg je een bericht van mij niet." in desk.newest


async def test_what_is_in_doubt_twice_arrives_the_third_time(desk: Desk) -> None:
    desk.fault(FaultKind.BROKEN, times=2, delivered=False)
    one = await desk.written()
    for _ in range(2):
        await desk.send(one)
        one = await desk.again()
    assert await desk.send(one) is None
    assert ((await desk.row()).state, desk.heard, await desk.tasks()) == (OutboxState.SENT, 1, [])


async def test_that_something_may_be_missing_is_not_said_of_itself(desk: Desk) -> None:
    desk.fault(FaultKind.BROKEN, times=2 * MOST_DOUBTS)
    one = await desk.written()
    for _ in range(2 * MOST_DOUBTS - 1):
        await desk.send(one)
        one = await desk.again()
    assert await desk.send(one) is None
    async with desk.database.read() as work:
        assert await outbox.in_state(work, OutboxState.PENDING) == []


@pytest.mark.parametrize(("policy", "given"), [("never", 0), ("human", 1)])
async def test_what_may_not_come_twice_is_never_sent_again(
    desk: Desk, policy: Uncertain, given: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(NOTICES, NOTICE.name, replace(NOTICE, uncertain=policy))
    desk.fault(FaultKind.BROKEN, delivered=True)
    assert await desk.send(await desk.written(live=False)) is None
    assert ((await desk.row()).state, desk.heard) == (OutboxState.UNCERTAIN, 1)
    assert await desk.tasks() == [TaskKind.NOT_DELIVERED] * given


async def test_who_blocked_the_bot_counts_as_out_of_reach(desk: Desk) -> None:
    desk.fault(FaultKind.BLOCKED)
    assert await desk.send(await desk.written()) is None
    async with desk.database.read() as work:
        assert (await people.get(work, desk.martin.id)).unreachable
    assert ((await desk.row()).state, (await desk.row()).error) == (OutboxState.FAILED, "gone")


async def test_what_was_cancelled_or_taken_over_is_not_sent(desk: Desk) -> None:
    row = await desk.written()
    async with desk.database.work() as work:
        await outbox.cancel_key(work, "storm:1")
    assert await desk.send(row) is None
    assert desk.heard == 0


async def test_a_bug_in_a_message_ends_it_and_the_person_hears_that_it_was_us(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    row = await desk.written()
    with monkeypatch.context() as patch:
        patch.setattr(bot.sender, "make_ready", broken)
        assert await desk.send(row) is None
    assert (await desk.row()).error == "bug"
    assert "ZeroDivisionError" in caplog.text
    await desk.send(await desk.again())
    assert "Dat ging bij mij niet goed." in next(iter(desk.phone.messages.values()))["text"]


async def test_an_answer_of_telegram_is_noted_even_when_the_database_first_refuses(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not noted would go out once more."""
    refused = [OperationalError("", {}, Exception("gone"))] * 3

    async def note(*arguments: object) -> object:
        if refused:
            raise refused.pop()
        return await note_outcome(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(bot.sender, "note_outcome", note)
    assert await desk.send(await desk.written()) is None
    assert (refused, desk.heard, (await desk.row()).state) == ([], 1, OutboxState.SENT)


async def test_at_a_start_what_a_crash_left_on_its_way_is_taken_up_as_in_doubt(desk: Desk) -> None:
    one = await desk.written()
    async with desk.database.work() as work:
        await outbox.start_sending(work, one.id, desk.clock.now())
    await desk.sender.take_up("crash")
    assert ((await desk.row()).error, (await desk.row()).doubts) == ("unknown: crash", 1)
    assert await desk.send(await desk.again()) is None
    assert desk.heard == 1


async def test_what_is_on_its_way_now_is_not_taken_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(*arguments: object) -> Outcome:
        await desk.sender.take_up("not noted")
        return await send(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(bot.sender, "send", slow)
    assert await desk.send(await desk.written()) is None
    assert ((await desk.row()).state, (await desk.row()).doubts) == (OutboxState.SENT, 0)


async def test_after_a_day_of_trying_it_is_a_dead_letter(desk: Desk) -> None:
    row = await desk.written()
    async with desk.database.work() as work:
        fenced = await outbox.start_sending(work, row.id, desk.clock.now())
        assert fenced is not None
        worn_out = replace(fenced, attempts=TRIES)
        assert await note_outcome(work, worn_out, TryLater(5), desk.clock.now()) is None
    assert ((await desk.row()).state, (await desk.row()).error) == (OutboxState.FAILED, "not delivered")

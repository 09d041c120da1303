"""Working through what came in: in order per person, several people at once, and a bug stops nobody else."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import OperationalError

import bot.inbox
import bot.patience
from bot.clock import MovableClock
from bot.inbox import AT_ONCE, TRIES, InboxWorker
from handlers.conversation.incoming import Said, SaidKind
from storage import inbox, outbox
from storage.database import Database
from storage.tables.conversation import OutboxState
from storage.work import Work

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
Turn = Callable[[Work, Said], Awaitable[None]]


class Bench:
    """A worker whose turns do what a test says; `done`: what each chat said, in the order of its turns."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.done: defaultdict[int, list[str]] = defaultdict(list)
        self.at_once = self.most_at_once = 0
        self.turn: Turn = self.take
        self.woken = asyncio.Event()
        self.worker = InboxWorker(database, MovableClock(NOON, running=False), self.woken, asyncio.Event())
        self.task = asyncio.create_task(self.worker.run())
        self._number = 0

    async def take_turn(self, work: Work, said: Said, *_: object, **__: object) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self.turn(work, said)
        finally:
            self.at_once -= 1

    async def take(self, work: Work, said: Said) -> None:
        self.done[said.chat_id].append(said.text)

    async def say(self, *said: tuple[int, str]) -> None:
        async with self.database.work() as work:
            for chat, text in said:
                self._number += 1
                one = Said(SaidKind.TEXT, chat, text=text).to_json()
                await inbox.store(work, self._number, chat, one, NOON)
        self.woken.set()

    async def rest(self) -> None:
        async with asyncio.timeout(120):
            while not self.worker.idle:  # noqa: ASYNC110 - it rings no bell when it rests
                await asyncio.sleep(0.001)

    async def dead(self) -> list[str]:
        async with self.database.read() as work:
            return [f"{one.said['text']}: {one.error} {one.tries}" for one in await inbox.dead(work)]


@pytest.fixture
async def bench(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setattr(bot.patience, "PAUSE_SECONDS", 0)
    bench = Bench(database)
    monkeypatch.setattr(bot.inbox, "take_turn", bench.take_turn)
    yield bench
    bench.task.cancel()
    await asyncio.gather(bench.task, return_exceptions=True)


async def test_each_person_is_answered_in_order(bench: Bench) -> None:
    await bench.say(*((chat, f"{number}") for number in range(5) for chat in range(1, 13)))
    await bench.rest()
    assert dict(bench.done) == {chat: ["0", "1", "2", "3", "4"] for chat in range(1, 13)}
    assert bench.most_at_once <= AT_ONCE


async def test_a_bug_becomes_a_dead_letter_after_some_tries_and_the_next_update_is_done(bench: Bench) -> None:
    async def turn(work: Work, said: Said) -> None:
        await bench.take(work, said)
        if said.text == "poison":
            raise ZeroDivisionError

    bench.turn = turn
    await bench.say((1, "poison"), (1, "hoi"), (2, "hoi"))
    await bench.rest()
    assert bench.done == {1: ["poison"] * TRIES + ["hoi"], 2: ["hoi"]}
    assert await bench.dead() == [f"poison: ZeroDivisionError {TRIES}"]
    async with bench.database.read() as work:
        (sorry,) = await outbox.in_state(work, OutboxState.PENDING)
    assert (sorry.chat_id, sorry.params["text"]) == (1, "common-went-wrong")


async def test_trouble_of_the_database_is_no_bug_of_the_turn(bench: Bench) -> None:
    troubles = [OperationalError("", {}, Exception("disk full"))] * (TRIES + 2)

    async def turn(work: Work, said: Said) -> None:
        if troubles:
            raise troubles.pop()
        await bench.take(work, said)

    bench.turn = turn
    await bench.say((1, "hoi"))
    await bench.rest()
    assert (bench.done, await bench.dead()) == ({1: ["hoi"]}, [])


async def test_a_turn_that_fails_leaves_nothing_behind(bench: Bench) -> None:
    async def turn(work: Work, said: Said) -> None:
        await inbox.store(work, 999, 7, {"kind": "text", "chat_id": 7}, NOON)
        raise ZeroDivisionError

    bench.turn = turn
    await bench.say((1, "hoi"))
    await bench.rest()
    assert 7 not in bench.done
    async with bench.database.read() as work:
        assert await inbox.waiting(work) == 0


async def test_at_a_stop_the_turn_under_way_is_finished_and_no_other_begins(bench: Bench) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def turn(work: Work, said: Said) -> None:
        begun.set()
        await go_on.wait()
        await bench.take(work, said)

    bench.turn = turn
    await bench.say((1, "eerst"), (1, "later"))
    await begun.wait()
    stopping = asyncio.create_task(bench.worker.stop())
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    await bench.task
    assert bench.done == {1: ["eerst"]}
    async with bench.database.read() as work:
        assert await inbox.waiting(work) == 1

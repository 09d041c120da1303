"""Told to stop in the middle of its work, the bot stops in time, and takes up the rest at its next start."""

import asyncio
import os
import resource
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from tests.faults.process import LONGEST, Stopwatch, end_of, running

pytestmark = [pytest.mark.faults, pytest.mark.slow]

PEOPLE, EACH = 40, 2
LEFT = """SELECT (SELECT count(*) FROM inbox WHERE state != 'done')
    + (SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'cancelled'))"""


@pytest.fixture
def playground() -> Playground:
    return Playground(MovableClock(), people=())


@pytest.fixture
async def serving(playground: Playground) -> AsyncIterator[Serving]:
    serving = await serve(playground)
    yield serving
    await serving.stop()
    assert playground.violations == []


def settings_for(playground: Playground, serving: Serving) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": playground.token,
        "TELEGRAM_BASE_URL": serving.address,
        "LOG_LEVEL": "WARNING",
    }


def talk(playground: Playground) -> list[Phone]:
    """Everybody says something twice, before the bot is there."""
    phones = [playground.telegram.add_person(f"P{number}", "nl", "neighbour") for number in range(PEOPLE)]
    for _ in range(EACH):
        for phone in phones:
            acts.say(playground.telegram, phone, "/taal")
    return phones


def answers(phone: Phone) -> int:
    return sum(message["from"]["is_bot"] for message in phone.messages.values())


async def until(true: Callable[[], bool], longest: float = LONGEST) -> None:
    async with asyncio.timeout(longest):
        while not true():  # noqa: ASYNC110 - another process rings no bell here
            await asyncio.sleep(0.02)


def left(folder: Path) -> int:
    """Updates and messages that are not done."""
    with closing(sqlite3.connect(folder / "data" / "burengroep.sqlite", timeout=10)) as connection:
        return int(connection.execute(LEFT).fetchone()[0])


def worked_by(process: int) -> float:
    """Seconds of processor time so far."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("after", [1, 15])
async def test_a_stop_with_a_backlog_is_quick_and_loses_nothing(
    playground: Playground, serving: Serving, tmp_path: Path, after: int
) -> None:
    phones = talk(playground)
    settings = settings_for(playground, serving)
    async with running(tmp_path, "run", **settings) as process:
        await until(lambda: sum(map(answers, phones)) >= after)
        watch = Stopwatch(process)
        process.terminate()
        ended, took = await watch.to_the_end()
    assert (ended.code, took < 5) == (0, True), (ended, took)
    assert "Traceback" not in ended.err
    assert sum(map(answers, phones)) < PEOPLE * EACH  # it was stopped in the middle
    async with running(tmp_path, "run", **settings) as process:
        await until(lambda: min(map(answers, phones)) >= EACH and left(tmp_path) == 0)
        process.terminate()
        assert (await end_of(process)).code == 0
    assert [answers(phone) for phone in phones] == [EACH] * PEOPLE
    assert playground.telegram.updates.pending == 0


async def test_a_stop_while_it_rests_is_at_once(
    playground: Playground, serving: Serving, tmp_path: Path
) -> None:
    """A question to Telegram that waits for news is not waited out."""
    phone = playground.telegram.add_person("Martin", "nl", "neighbour")
    acts.say(playground.telegram, phone, "/start")
    async with running(tmp_path, "run", **settings_for(playground, serving)) as process:
        await until(lambda: answers(phone) > 0 and not playground.telegram.updates.pending)
        watch = Stopwatch(process)
        process.terminate()
        ended, took = await watch.to_the_end()
    assert (ended.code, took < 5) == (0, True)


async def test_a_stop_does_not_count_through_all_that_is_left(tmp_path: Path) -> None:
    """In processor time, for a busy machine makes seconds of it: a second of work would be four there."""
    async with running(tmp_path, "playground", PLAYGROUND_PORT="0") as process:
        assert process.stdout is not None
        assert b"is open" in await process.stdout.readline()
        worked = worked_by(process.pid)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process.terminate()
        assert (await end_of(process)).code == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    in_all = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert in_all - worked < 0.7


async def test_who_starts_too_often_waits_as_telegram_asks(
    playground: Playground, serving: Serving, tmp_path: Path
) -> None:
    """The very first request is refused for a second: nothing is given up."""
    playground.telegram.faults.add(Fault(FaultKind.TOO_MANY, method="getMe"))
    phone = playground.telegram.add_person("Martin", "nl", "neighbour")
    acts.say(playground.telegram, phone, "/start")
    async with running(tmp_path, "run", **settings_for(playground, serving)) as process:
        await until(lambda: answers(phone) > 0)
        process.terminate()
        ended = await end_of(process)
    assert ended.code == 0
    assert "Telegram asks to wait 1 s" in ended.err


async def test_a_stop_while_telegram_lets_it_wait_is_at_once_too(
    playground: Playground, serving: Serving, tmp_path: Path
) -> None:
    """Nobody answers, not even the first question."""

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await reader.read()
        writer.close()

    asked = asyncio.Event()
    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    settings = settings_for(playground, serving) | {"TELEGRAM_BASE_URL": address}
    async with running(tmp_path, "run", **settings) as process:
        await asyncio.wait_for(asked.wait(), LONGEST)
        watch = Stopwatch(process)
        process.terminate()
        ended, took = await watch.to_the_end()
    server.close()
    assert (ended.code, took < 5) == (0, True), ended

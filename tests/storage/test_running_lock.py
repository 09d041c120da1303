"""One bot a database: a second process is told so in one line, and the lock dies with its holder."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, text

from bot.clock import MovableClock, SystemClock
from bot.playground.playground import Playground
from bot.playground.serving import serve
from bot.runtime import Runtime
from bot.tick import Tick
from bot.wiring import make_bot
from storage import ticks
from storage.database import Database
from storage.failure import Failure
from storage.migrate import sync_url
from storage.open_database import open_database
from storage.running_lock import LOST, TAKEN, alone, only_one
from storage.sealed import AesCipher
from tests.postgresql import Cluster

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)

HOLD = """
import asyncio, sys
from storage.running_lock import only_one
from storage.open_database import open_database
from storage.failure import Failure
from storage.sealed import AesCipher

async def main():
    database = open_database(sys.argv[1], AesCipher(bytes(32)))
    try:
        async with only_one(database):
            print("held", flush=True)
            await asyncio.sleep(600)
    except Failure as failure:
        print(failure, flush=True)
    finally:
        await database.close()

asyncio.run(main())
"""


async def start(url: str) -> tuple[asyncio.subprocess.Process, str]:
    """Another process that takes the lock, or says why not."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, url, env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    return process, (await process.stdout.readline()).decode().strip()


async def free_again(database: Database) -> bool:
    """The server may need a moment to see that the other process is gone."""
    for _ in range(2400):
        try:
            async with only_one(database):
                return True
        except Failure:
            await asyncio.sleep(0.05)
    return False


@pytest.mark.slow
async def test_a_second_process_is_refused_until_the_first_one_is_killed(
    database: Database, database_url: str
) -> None:
    first, said = await start(database_url)
    assert said == "held"
    second, said = await start(database_url)
    assert said == TAKEN
    assert await second.wait() == 0
    with pytest.raises(Failure, match="Another burengroep"):
        async with only_one(database):
            pass
    first.send_signal(signal.SIGKILL)
    await first.wait()
    assert await free_again(database)


async def test_it_is_free_again_after_an_orderly_end(database: Database) -> None:
    for _ in range(2):
        async with only_one(database):
            pass


async def test_within_one_process_it_is_held_once_too(database: Database) -> None:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(only_one(database))
        with pytest.raises(Failure):
            await stack.enter_async_context(only_one(database))


async def test_a_command_that_replaces_data_is_refused_meanwhile(
    database: Database, database_url: str
) -> None:
    async with only_one(database):
        with pytest.raises(Failure, match="Stop that one first"), alone(database_url):
            pass
    with alone(database_url), pytest.raises(Failure):
        async with only_one(database):
            pass


async def lose(database: Database, database_url: str) -> None:
    """The server ends all sessions, as when it is restarted; SQLite's lock file is taken away."""
    if database.sqlite:
        Path(str(database.engine.url.database)).with_suffix(".running").unlink()
        return
    server = create_engine(sync_url(database_url), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with server.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


async def test_a_lock_that_was_lost_is_taken_again_at_the_next_tick(
    database: Database, database_url: str
) -> None:
    async with only_one(database):
        await lose(database, database_url)
        await Tick(database, SystemClock())()
        with pytest.raises(Failure, match="Another burengroep"), alone(database_url):
            pass


async def test_a_bot_whose_lock_was_taken_over_stops(database: Database, database_url: str) -> None:
    async with only_one(database):
        await lose(database, database_url)
        with alone(database_url), pytest.raises(Failure, match="this one stops"):
            await Tick(database, SystemClock())()


@pytest.fixture
async def on_server(migrated_postgresql: Cluster) -> AsyncIterator[tuple[Database, str]]:
    for url in migrated_postgresql.lend("migrated"):
        database = open_database(url, AesCipher(bytes(32)))
        yield database, url
        await database.close()


async def write_something(database: Database) -> None:
    async with database.work() as work:
        await ticks.note(work, NOON)


@pytest.mark.postgres
async def test_after_a_restart_nothing_is_written_before_the_lock_is_held_again(
    on_server: tuple[Database, str],
) -> None:
    """Not even when the tick is still to come: whoever was quicker with the lock writes alone."""
    database, url = on_server
    async with only_one(database):
        await write_something(database)
        await lose(database, url)
        with alone(url), pytest.raises(Failure, match="this one stops"):
            await write_something(database)
        await write_something(database)
        with pytest.raises(Failure), alone(url):
            pass


class Taken:
    """A lock that somebody else has by now."""

    def keep(self) -> None:
        raise Failure(LOST)


@pytest.fixture
async def runtime(database: Database) -> AsyncIterator[Runtime]:
    playground = Playground(MovableClock(NOON, running=False))
    serving = await serve(playground)
    bot = make_bot(playground.token, serving.address)
    started = Runtime(database, bot, playground.clock, Tick(database, playground.clock), tick_seconds=3600)
    await started.start()
    yield started
    await started.close()
    await serving.stop()


async def test_the_whole_bot_stops_with_that_line(runtime: Runtime) -> None:
    with runtime.database.under(Taken()):
        await runtime.beat()
        async with asyncio.timeout(60):
            with pytest.raises(Failure, match="this one stops"):
                await runtime.wait()

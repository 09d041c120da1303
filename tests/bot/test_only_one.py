"""One bot a database: a second process is told so in one line, and the lock dies with its holder."""

import asyncio
import os
import signal
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.only_one import TAKEN, only_one
from storage.database import Database
from storage.failure import Failure

HOLD = """
import asyncio, sys
from bot.only_one import only_one
from storage.database import open_database
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

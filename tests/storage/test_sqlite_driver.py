"""SQLite in the thread of the event loop: what waits for the disk or for another process blocks nobody."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import sqlite_driver
from storage.database import Database
from storage.open_database import open_database
from storage.sealed import AesCipher
from tests.engines import TEST_KEY

WRITE = text("INSERT INTO t VALUES (:n)")


@pytest.fixture
async def small(tmp_path: Path) -> AsyncIterator[Database]:
    database = open_database(f"sqlite:///{tmp_path}/small.sqlite", AesCipher(TEST_KEY))
    async with database.work() as work:
        await work.session.execute(text("CREATE TABLE t (n INTEGER UNIQUE)"))
    yield database
    await database.close()


async def count(database: Database) -> int:
    async with database.read() as work:
        return int((await work.session.execute(text("SELECT count(*) FROM t"))).scalar_one())


async def test_a_commit_waits_for_the_disk_in_a_thread(
    small: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []
    commit = sqlite_driver.HereConnection.commit

    def watched(self: sqlite_driver.HereConnection) -> None:
        where.append(threading.current_thread())
        commit(self)

    monkeypatch.setattr(sqlite_driver.HereConnection, "commit", watched)
    async with small.work() as work:
        await work.session.execute(WRITE, {"n": 1})
    assert await count(small) == 1
    assert where
    assert threading.current_thread() not in where


async def test_who_waits_for_another_process_blocks_nobody(small: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "small.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits = asyncio.create_task(_write(small, 1))
    for _ in range(50):
        await asyncio.sleep(0)
    assert await count(small) == 0, "a reader and the loop go on"
    assert not waits.done()
    other.execute("COMMIT")
    await waits
    assert await count(small) == 1
    other.close()


async def test_who_is_cancelled_in_a_commit_leaves_a_connection_that_works(small: Database) -> None:
    for number in range(30):
        writes = asyncio.create_task(_write(small, number))
        for _ in range(number % 6):
            await asyncio.sleep(0)
        writes.cancel()
        await asyncio.wait({writes})
    before = await count(small)
    await _write(small, 1000)
    assert await count(small) == before + 1


async def test_each_commit_reaches_the_disk(small: Database) -> None:
    async with small.work() as work:
        assert (await work.session.execute(text("PRAGMA synchronous"))).scalar_one() == 2, "FULL"
        assert (await work.session.execute(text("PRAGMA journal_mode"))).scalar_one() == "wal"
        assert (await work.session.execute(text("PRAGMA busy_timeout"))).scalar_one() == 10_000


async def test_what_fails_is_rolled_back_whole(small: Database) -> None:
    await _write(small, 1)
    with pytest.raises(IntegrityError):
        await _write(small, 2, 1)
    assert await count(small) == 1


async def _write(database: Database, *numbers: int) -> None:
    async with database.work() as work:
        for number in numbers:
            await work.session.execute(WRITE, {"n": number})

"""One engine for each kind of database, lent to test after test: half a story went into compiling anew.

Why stories ask SQLite in their own thread: docs/decisions/0013.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database import Database
from storage.open_database import async_url, open_database
from storage.sealed import AesCipher

TEST_KEY = bytes(range(32))


@asynccontextmanager
async def lent(url: str, *, at_once: bool = False) -> AsyncIterator[Database]:
    """The database at this address, opened as the bot opens it. Not two of a kind at the same time.

    `at_once`: SQLite is asked in this thread and never waits for the disk: several times as quick.
    """
    address = make_url(async_url(url))
    engine = _engine(address.drivername, at_once)
    engine.sync_engine.url = address
    database = Database(engine)
    try:
        yield database
    finally:
        await database.close()


@cache
def _engine(driver: str, at_once: bool) -> AsyncEngine:
    engine = open_database(f"{driver}:///of-each-test", AesCipher(TEST_KEY)).engine

    @event.listens_for(engine.sync_engine, "do_connect")
    def go_to_its_database(
        dialect: Any, _record: object, arguments: list[Any], named: dict[str, Any]
    ) -> None:
        where, how = dialect.create_connect_args(engine.sync_engine.url)
        arguments[:] = where
        named |= how

    # The bot asks each time whether its PostgreSQL is still there; that of the tests is.
    engine.sync_engine.pool._pre_ping = False
    if at_once and engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _never_wait)
    return engine


def _never_wait(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()
    connection.waits_for_disk = False

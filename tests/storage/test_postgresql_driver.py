"""A connection is looked at and not asked, and one that the server ended is still found out."""

from collections.abc import AsyncIterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.dialects.postgresql.psycopg import PGDialectAsync_psycopg

from storage.database import Database
from storage.open_database import open_database
from storage.sealed import AesCipher
from tests.engines import TEST_KEY
from tests.postgresql import Cluster

pytestmark = pytest.mark.postgres
OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
async def on_server(postgresql: Cluster) -> AsyncIterator[tuple[Database, str]]:
    for url in postgresql.lend():
        database = open_database(url, AesCipher(TEST_KEY))
        yield database, url.replace("+psycopg", "")
        await database.close()


@pytest.fixture
def pings(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    asked: list[Any] = []
    ping: Any = PGDialectAsync_psycopg.do_ping

    def watched(self: PGDialectAsync_psycopg, connection: Any) -> bool:
        asked.append(connection)
        return bool(ping(self, connection))

    monkeypatch.setattr(PGDialectAsync_psycopg, "do_ping", watched)
    return asked


async def one(database: Database) -> int:
    async with database.read() as work:
        return int((await work.session.execute(text("SELECT 1"))).scalar_one())


async def test_a_quiet_connection_is_not_asked_whether_it_is_there(
    on_server: tuple[Database, str], pings: list[Any]
) -> None:
    database, _ = on_server
    assert [await one(database) for _ in range(3)] == [1, 1, 1]
    assert pings == []


async def test_after_the_server_ended_its_sessions_the_next_transaction_is_as_ever(
    on_server: tuple[Database, str], pings: list[Any]
) -> None:
    database, url = on_server
    await one(database)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(OTHERS)
    assert await one(database) == 1
    assert len(pings) == 1


async def test_who_reads_holds_no_snapshot_that_keeps_dead_rows(on_server: tuple[Database, str]) -> None:
    database, url = on_server
    open_ones = "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction'"
    async with database.read() as work:
        await work.session.execute(text("SELECT 1"))
        with psycopg.connect(url) as server:
            assert server.execute(open_ones).fetchone() == (0,)

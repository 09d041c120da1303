"""Opens SQLite or PostgreSQL, and hands out units of work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.util import greenlet_spawn

from storage.failure import Failure
from storage.sealed import Cipher, use_cipher
from storage.sqlite_driver import BUSY_MILLISECONDS, WRITES, beside, note_whether_it_writes
from storage.work import Work

TRACES_MILLISECONDS = 100
SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
)


class Database:
    """One engine. `work()` writes and commits at its end; `read()` never commits."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.sqlite = engine.dialect.name == "sqlite"
        self._writing = engine.execution_options(**{WRITES: True})
        # SQLite has one writer: waiting here is fair, waiting inside SQLite is not (p99 3.8 s against 0.2 s).
        self._one_writer = asyncio.Lock()
        # At the start too: a crash may have come between an erasure and this.
        self._traces = self.sqlite

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        if not self.sqlite:
            async with self._transaction() as work:
                yield work
            return
        async with self._one_writer:
            async with self._transaction() as work:
                yield work
            self._traces = self._traces or work.erases
            if self._traces:
                await self._forget_traces()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Work]:
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            await _connect(session)
            yield Work(session)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Work]:
        async with AsyncSession(self._writing, expire_on_commit=False) as session, session.begin():
            await _connect(session)
            yield Work(session)

    async def _forget_traces(self) -> None:
        """What SQLite still has of it in its write-ahead log goes; while somebody reads, the next time."""
        async with self.engine.connect() as connection:
            self._traces = await connection.run_sync(_left_in_the_log)

    async def close(self) -> None:
        await self.engine.dispose()


async def _connect(session: AsyncSession) -> None:
    """A transaction begins here, where it may wait for another process: later no statement of SQLite waits."""
    await greenlet_spawn(session.sync_session.connection)


def _left_in_the_log(connection: Connection) -> bool:
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA busy_timeout={TRACES_MILLISECONDS}")
    try:
        busy, *_ = beside(lambda: raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    return bool(busy)


def async_url(url: str) -> str:
    """The same database by its asynchronous driver: sqlite -> ours, postgresql -> psycopg."""
    parsed = make_url(url)
    driver = "sqlite+here" if parsed.get_backend_name() == "sqlite" else "postgresql+psycopg"
    return parsed.set(drivername=driver).render_as_string(hide_password=False)


def open_database(url: str, cipher: Cipher) -> Database:
    # What a statement was given may be about people: an error that is logged does not tell it.
    engine = create_async_engine(async_url(url), hide_parameters=True, **_options(url))
    use_cipher(engine.sync_engine.dialect, cipher)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", note_whether_it_writes)
    return Database(engine)


def _options(url: str) -> dict[str, Any]:
    if make_url(url).get_backend_name() == "sqlite":
        return {"max_overflow": -1}  # A connection is a file that is open: nobody waits for one.
    return {"pool_size": 12, "max_overflow": 4, "pool_pre_ping": True}


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own BEGIN would be a deferred one, which fails under writers: we begin by hand.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


async def check_reachable(database: Database) -> None:
    """Raises `Failure` with one clear line when the database does not answer."""
    try:
        async with database.engine.connect() as connection:
            await connection.exec_driver_sql("SELECT 1")
    except (OperationalError, DBAPIError, OSError) as problem:
        where = database.engine.url.render_as_string(hide_password=True)
        raise Failure(
            f"The database {where} does not answer. Is it running, and is DATABASE_URL right?"
        ) from problem

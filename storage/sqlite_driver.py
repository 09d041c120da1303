"""SQLite for SQLAlchemy's asynchronous engine, without handing each statement to a thread and back.

A statement takes some microseconds and runs in the thread of the event loop. What waits is handed over: a
commit waits for the disk (`synchronous=FULL`), a transaction that writes may wait for another process.
Why not aiosqlite: docs/decisions/0018.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, Connection
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_only
from sqlalchemy.util.concurrency import in_greenlet

NAME = "sqlite.here"
WRITES = "writes"
"""The execution option of an engine whose transactions begin with `BEGIN IMMEDIATE`."""
BUSY_MILLISECONDS = 10_000
STATEMENTS_KEPT = 512
"""Prepared statements that SQLite keeps for each connection; the bot has some three hundred."""

T = TypeVar("T")

_disk = ThreadPoolExecutor(1, thread_name_prefix="sqlite-disk")
"""One: there is one writer at a time anyway."""


class HereCursor(sqlite3.Cursor):
    async def _async_soft_close(self) -> None:
        """What SQLAlchemy asks of asynchronous cursors. The rows are still to be fetched from this one."""


class HereConnection(sqlite3.Connection):
    """`writes`: the next transaction will. `waits_for_disk`: a commit does; not under `synchronous=OFF`."""

    writes = False
    waits_for_disk = True

    def cursor(self, factory: Any = HereCursor) -> Any:
        return super().cursor(factory)

    def begin(self) -> None:
        """A reader begins no transaction: each statement sees what is committed."""
        if not self.writes:
            return
        self.execute("PRAGMA busy_timeout=0")
        try:
            self.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            self.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
            beside(lambda: self.execute("BEGIN IMMEDIATE"))
        finally:
            self.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")


def beside(run: Callable[[], T]) -> T:
    """Runs it in a thread and waits; only under `greenlet_spawn`, as all that an engine does is."""
    return await_only(_in_thread(run))


async def _in_thread(run: Callable[[], T]) -> T:
    """Whoever is cancelled meanwhile still waits for its end: nobody else may use the connection before."""
    running = asyncio.get_running_loop().run_in_executor(_disk, run)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        raise


class _Nothing:
    """Awaited at once. SQLAlchemy takes a driver that never awaits for one that is not asynchronous."""

    def __await__(self) -> Any:
        return iter(())


_NOTHING = _Nothing()


class SQLiteHere(SQLiteDialect_pysqlite):
    driver = "here"
    supports_statement_cache = True
    is_async = True

    @classmethod
    def get_pool_class(cls, _url: URL) -> type[Pool]:
        return AsyncAdaptedQueuePool

    def connect(self, *args: Any, **named: Any) -> Any:
        return sqlite3.connect(*args, **named, factory=HereConnection, cached_statements=STATEMENTS_KEPT)

    def do_begin(self, dbapi_connection: Any) -> None:
        dbapi_connection.begin()

    def do_commit(self, dbapi_connection: Any) -> None:
        if not dbapi_connection.in_transaction:
            return
        if dbapi_connection.waits_for_disk:
            beside(dbapi_connection.commit)
        else:
            dbapi_connection.commit()

    def do_execute(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        if in_greenlet():
            await_only(_NOTHING)
        cursor.execute(statement, parameters)


registry.register(NAME, __name__, SQLiteHere.__name__)


def note_whether_it_writes(connection: Connection) -> None:
    """Listens to `begin` of an engine."""
    raw: Any = connection.connection.dbapi_connection
    raw.writes = bool(connection.get_execution_options().get(WRITES))

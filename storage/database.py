"""Hands out units of work on a database that is open."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Protocol

from sqlalchemy import event, text
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.util import greenlet_spawn

from storage.failure import Failure
from storage.ledger import Erasure, LedgerFile
from storage.rarely_changed import RarelyChanged
from storage.sqlite_driver import BUSY_MILLISECONDS, WRITES, beside
from storage.work import Work

log = logging.getLogger(__name__)

TRACES_MILLISECONDS = 100
OTHERS_SEE = text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
)
TAKE_OUT = text("SELECT take_out_dead_rows()")


class Lock(Protocol):
    """What keeps a second bot out (storage/running_lock.py)."""

    def keep(self) -> None: ...


class Database:
    """One engine. `work()` writes and commits at its end; `read()` never commits."""

    def __init__(self, engine: AsyncEngine, ledger: LedgerFile | None = None) -> None:
        self.engine = engine
        self._ledger = ledger
        self._not_in_ledger: list[Erasure] = []
        self.sqlite = engine.dialect.name == "sqlite"
        self.changes = 0
        """How many transactions of this process wrote something, and were committed."""
        self._rarely_changed = RarelyChanged()
        self._writing = engine.execution_options(**{WRITES: True})
        self._reading = engine if self.sqlite else engine.execution_options(isolation_level="AUTOCOMMIT")
        # SQLite has one writer: waiting here is fair, waiting inside SQLite is not (p99 3.8 s against 0.2 s).
        self._one_writer = asyncio.Lock()
        # At the start too: a crash may have come between an erasure and this.
        self._traces = self.sqlite
        self._lock: Lock | None = None
        self._lock_in_doubt = False

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        if not self.sqlite:
            async with self._transaction() as work:
                yield work
            self._traces = self._traces or work.erases
            if self._traces:
                await self.take_out_dead_rows()
            await self._note_in_ledger(work)
            return
        async with self._one_writer:
            async with self._transaction() as work:
                yield work
            self._traces = self._traces or work.erases
            if self._traces:
                await self._forget_traces()
            await self._note_in_ledger(work)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Work]:
        """No transaction: each statement sees what is committed, in both databases."""
        async with AsyncSession(self._reading, expire_on_commit=False) as session:
            await _connect(session)
            yield Work(session, self._rarely_changed)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Work]:
        session = AsyncSession(self._writing, expire_on_commit=False)
        work = Work(session, self._rarely_changed)
        try:
            async with session, session.begin():
                await _connect(session)
                if self._lock and self._lock_in_doubt:
                    # Connecting has shown that the server was restarted, and forgot who holds the lock.
                    await self.keep_lock()
                yield work
        finally:
            # Also when the commit failed: then nobody knows whether it is written.
            self._rarely_changed.drop(work.written)
        self.changes += work.changed

    @contextmanager
    def under(self, lock: Lock) -> Iterator[None]:
        """As long as this is open, nothing is written without holding the lock."""
        self._lock = lock
        event.listen(self.engine.sync_engine, "handle_error", self._note_lost_connection)
        try:
            yield
        finally:
            event.remove(self.engine.sync_engine, "handle_error", self._note_lost_connection)
            self._lock = None

    async def keep_lock(self) -> None:
        """Looks after the lock that this is the only bot. Raises `Failure` when another one has it by now."""
        if self._lock:
            await asyncio.to_thread(self._lock.keep)
            self._lock_in_doubt = False

    def _note_lost_connection(self, context: ExceptionContext) -> None:
        self._lock_in_doubt = self._lock_in_doubt or context.is_disconnect

    async def _forget_traces(self) -> None:
        """What SQLite still has of it in its write-ahead log goes; while somebody reads, the next time."""
        async with self.engine.connect() as connection:
            self._traces = await connection.run_sync(_left_in_the_log)

    async def _note_in_ledger(self, work: Work) -> None:
        """A full disk must not undo what was committed: it is tried again with the next erasure."""
        self._not_in_ledger += work.erased
        if not self._ledger or not self._not_in_ledger:
            return
        try:
            await asyncio.to_thread(self._ledger.add, self._not_in_ledger)
        except (OSError, Failure) as problem:
            log.error("an erasure is not in the ledger beside the key yet: %s", type(problem).__name__)  # noqa: TRY400
        else:
            self._not_in_ledger = []

    @property
    def traces_wait(self) -> bool:
        """Something that was erased still lingers in the database's own log or tables."""
        return self._traces

    async def take_out_dead_rows(self) -> None:
        """PostgreSQL keeps what was deleted; while somebody may still see it, it goes the next time."""
        self._traces = True
        async with self.engine.connect() as connection:
            alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
            if (await alone.execute(OTHERS_SEE)).scalar():
                return
            with suppress(OperationalError):  # somebody was at one of the tables
                await alone.execute(TAKE_OUT)
                self._traces = False

    async def close(self) -> None:
        await self.engine.dispose()


async def _connect(session: AsyncSession) -> None:
    """A transaction begins here, where it may wait for another process: no statement waits later."""
    await greenlet_spawn(session.sync_session.connection)


def _left_in_the_log(connection: Connection) -> bool:
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA busy_timeout={TRACES_MILLISECONDS}")
    try:
        busy, *_ = beside(lambda: raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    return bool(busy)

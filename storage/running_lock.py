"""One bot a database: a second one would answer everybody twice; and no data is replaced under a running one.

The lock dies with its holder: the kernel's file lock beside SQLite, a session's advisory lock in PostgreSQL.
Both can be lost under a living holder (the file is taken away, the server restarted), so it is looked after.
"""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, NullPool, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from storage.database import Database
from storage.failure import Failure
from storage.files import FILE_MODE, make_folder
from storage.migrate import no_answer, sync_url

# Any number will do, as long as nobody else uses it; not the one that migrations take.
RUNNING_LOCK = 7_463_002
TAKEN = "Another burengroep is running on this database. Stop that one first."
LOST = "Another burengroep has taken over this database: this one stops."
MINE = text(
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = :lock AND pid = pg_backend_pid()"
)
UNLOCK = text("SELECT pg_advisory_unlock_all()")
TAKE = text("SELECT pg_try_advisory_lock(:lock)")
PATIENCE = {"connect_timeout": 10, "keepalives_idle": 30, "tcp_user_timeout": 15_000}
"""Seconds, seconds and milliseconds: a server behind a broken network counts as gone."""


class RunningLock(Protocol):
    def take(self) -> None:
        """Raises `Failure` when somebody else has it."""

    def keep(self) -> None:
        """Takes it again when it was lost. Raises `Failure` when somebody else was first."""

    def free(self) -> None: ...


@asynccontextmanager
async def only_one(database: Database) -> AsyncIterator[None]:
    """Held by this process as long as it is open; `database.keep_lock()` looks after it. Raises `Failure`."""
    address = database.engine.url.render_as_string(hide_password=False)
    lock = lock_of(address)
    await asyncio.to_thread(lock.take)
    try:
        with database.under(lock):
            yield
    finally:
        lock.free()


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """For a command that replaces what is there. Raises `Failure` while a bot runs."""
    lock = lock_of(database_url)
    lock.take()
    try:
        yield
    finally:
        lock.free()


def lock_of(database_url: str) -> RunningLock:
    url = make_url(sync_url(database_url))
    if url.get_backend_name() == "sqlite":
        return FileLock(Path(str(url.database)).resolve().with_suffix(".running"))
    return ServerLock(url)


class FileLock:
    """A lock file beside the database, held by the kernel: it is free again when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> None:
        if not self._try():
            raise Failure(TAKEN)

    def keep(self) -> None:
        if not self._is_in_place() and not self._try():
            raise Failure(LOST)

    def free(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _try(self) -> bool:
        make_folder(self._path.parent)
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self.free()
        self._file = file
        return True

    def _is_in_place(self) -> bool:
        """A lock on a file that was taken away keeps nobody out."""
        if self._file is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._file), self._path.stat())
        except FileNotFoundError:
            return False


class ServerLock:
    """An advisory lock of a session of its own: it is free again when the session ends."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._engine = create_engine(url, poolclass=NullPool, connect_args=PATIENCE)
        self._session: Connection | None = None

    def take(self) -> None:
        try:
            if not self._try():
                raise Failure(TAKEN)
        except OperationalError as problem:
            raise Failure(no_answer(self._url)) from problem

    def keep(self) -> None:
        """Raises `OperationalError` while the server does not answer."""
        if not self._has_it() and not self._try():
            raise Failure(LOST)

    def free(self) -> None:
        if self._session:
            with suppress(SQLAlchemyError), self._session as session:
                # A server may need a moment to see that a session is gone; this it answers at once.
                session.execute(UNLOCK)
        self._session = None

    def _try(self) -> bool:
        self.free()
        self._session = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return bool(self._session.execute(TAKE, {"lock": RUNNING_LOCK}).scalar())

    def _has_it(self) -> bool:
        if self._session is None:
            return False
        try:
            return bool(self._session.execute(MINE, {"lock": RUNNING_LOCK}).scalar())
        except DBAPIError:
            return False

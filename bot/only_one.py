"""One bot a database: a second one would answer everybody twice."""

import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from storage.failure import Failure

# Any number will do, as long as nobody else uses it; not the one that migrations take.
RUNNING_LOCK = 7_463_002
TAKEN = "Another burengroep is running on this database. Stop that one first."


@asynccontextmanager
async def only_one(database: Database, data_dir: Path) -> AsyncIterator[None]:
    """Holds the lock as long as it is open; the system frees it when the process dies. Raises `Failure`."""
    if database.sqlite:
        with _file_lock(data_dir):
            yield
        return
    async with database.engine.connect() as connection:
        taken = await connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": RUNNING_LOCK})
        if not taken.scalar():
            raise Failure(TAKEN)
        await connection.commit()
        yield


class _file_lock:
    """A lock file beside the database, held by the kernel."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = (folder / "running.lock").open("w")

    def __enter__(self) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._file.close()
            raise Failure(TAKEN) from None

    def __exit__(self, *_: object) -> None:
        self._file.close()

"""One bot a database: a second one would answer everybody twice."""

import fcntl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from storage.failure import Failure

# Any number will do, as long as nobody else uses it; not the one that migrations take.
RUNNING_LOCK = 7_463_002
TAKEN = "Another burengroep is running on this database. Stop that one first."


@asynccontextmanager
async def only_one(database: Database) -> AsyncIterator[None]:
    """Holds the lock as long as it is open; the system frees it when the process dies. Raises `Failure`."""
    if database.sqlite:
        with _file_lock(Path(str(database.engine.url.database)).with_suffix(".running")):
            yield
        return
    async with database.engine.connect() as connection:
        taken = await connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": RUNNING_LOCK})
        if not taken.scalar():
            raise Failure(TAKEN)
        await connection.commit()
        yield


@contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    """A lock file beside the database, held by the kernel: it is free again when the process dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Failure(TAKEN) from None
        yield

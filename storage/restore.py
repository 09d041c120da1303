"""Puts a backup back, in one transaction: what is there now is replaced, and who was erased stays erased."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from storage.backup import tables, write_backup
from storage.copy_file import opened_copy
from storage.failure import Failure
from storage.files import private_folder
from storage.forget_again import forget_again
from storage.key_ring import KeyRing
from storage.ledger import LedgerFile, all_erasures, numbers_of_before, read_erasures, take_over
from storage.migrate import NEWER, alembic_config, connected, known_versions, opened, version_of
from storage.playground_mark import MARK
from storage.restore_check import check_copy, check_owner, nothing_changed, schema_of
from storage.restore_doubts import Beside, Doubt, ask_first, doubts_about
from storage.restore_rows import Lines, count_on, fill, last_numbers
from storage.running_lock import alone


@dataclass(frozen=True)
class Restored:
    """`kept`: the copy of what was there before, if there was anything."""

    rows: int
    erased_again: int
    kept: Path | None = field(default=None)


async def restore(database_url: str, path: Path, beside: Beside, agreed: Collection[Doubt] = ()) -> Restored:
    """Raises `Doubtful` when somebody has to say yes first, `Failure` when the file is of no use.

    Then, and while a bot runs on this database, nothing has changed.
    """
    return await asyncio.to_thread(put_back, database_url, path, beside, agreed)


def put_back(database_url: str, path: Path, beside: Beside, agreed: Collection[Doubt] = ()) -> Restored:
    with alone(database_url):
        with nothing_changed(path), opened_copy(path, beside.ring) as copy:
            counts = check_copy(copy, beside.ring)
            check_owner(database_url, playground=bool(counts.get(MARK)))
            ask_first(doubts_about(database_url, copy, beside), agreed)
            kept = _keep(database_url, beside)
            with connected(database_url) as connection:
                done = _replace(connection, copy.lines(), beside)
                connection.commit()
        _sweep(database_url)
        _note_in_file(database_url, beside.ledger)
    return Restored(*done, kept)


def _keep(database_url: str, beside: Beside) -> Path | None:
    """A copy of what is there, so that a restore of the wrong file can be undone."""
    if beside.before is None:
        return None
    with opened(database_url) as connection:
        version = version_of(connection)
    if version is None:
        return None
    if version not in known_versions():
        raise Failure(NEWER)
    private_folder(beside.before)
    path = beside.before / f"before-restore-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.backup"
    write_backup(database_url, path, beside.ring)
    return path


def _replace(connection: Connection, lines: Lines, beside: Beside) -> tuple[int, int]:
    schema = schema_of(next(lines, None))
    if version_of(connection) not in known_versions():
        raise Failure(NEWER)
    numbers = last_numbers(connection)
    known = all_erasures(connection, beside.ring) | beside.erased
    known |= beside.ledger.read() if beside.ledger else set()
    numbered_before = [*numbers_of_before(connection)]
    tables(connection, all_of_them=True).drop_all(connection)
    _migrate(connection, schema, beside.ring)
    rows = fill(connection, lines)
    _migrate(connection, "head", beside.ring)
    numbered_before += numbers_of_before(connection)
    numbers["person"] = max([numbers.get("person", 0), *numbered_before])
    take_over(connection, beside.ring)
    erased_again = forget_again(connection, beside.ring, known)
    count_on(connection, numbers)
    return rows, erased_again


def _migrate(connection: Connection, version: str, ring: KeyRing) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    config.attributes["ring"] = ring
    command.upgrade(config, version)


def _sweep(database_url: str) -> None:
    """What was there before must not linger in the file or beside it."""
    with opened(database_url) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _note_in_file(database_url: str, ledger: LedgerFile | None) -> None:
    if ledger:
        with opened(database_url) as connection:
            ledger.add(read_erasures(connection))

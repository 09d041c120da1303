"""Puts a backup back, in one transaction: what is there now is replaced, and who was erased stays erased."""

import asyncio
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from alembic import command
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from storage.backup import FORMAT, tables, write_backup
from storage.cell_cipher import place, row_key
from storage.copy_file import BROKEN, CopyFile, opened_copy
from storage.failure import Failure
from storage.files import private_folder
from storage.forget_again import forget_again
from storage.key_ring import KeyRing
from storage.ledger import Erasure, LedgerFile, all_erasures, numbers_of_before, read_erasures, take_over
from storage.migrate import NEWER, alembic_config, connected, known_versions, opened, version_of
from storage.playground_mark import MARK, is_marked, is_new
from storage.restore_rows import Lines, Row, batches, count_on, fill, last_numbers
from storage.running_lock import alone
from storage.sealed import AesCipher

OTHER_KEY = "It was made with another field key: put the key of that time back beside this one."


PLAYGROUNDS_COPY = "It is of a playground, and this database is a real one."
REAL_COPY = "It is of a real database, and this one is a playground's."


LAST_UNSEALED = "0010"
"""The schema of version 0.1.0: later backups are always sealed as a whole."""
BOUND_SINCE = "0015"
"""The first schema in which each cell is bound to its row and column."""


class Doubt(Enum):
    """What a human has to say yes to before anything is replaced."""

    NOT_SEALED = (
        "This backup is of version 0.1.0 and not sealed: anybody who had the file could change it, "
        "and make themselves coordinator. Are you sure where it has been since it was made?"
    )
    NO_LEDGER = (
        "There is no erased.ledger beside the field key: whoever was erased after this backup was made "
        "comes back with it. Put that file back first, or name a newer backup with --ledger. "
        "Go on without it?"
    )


class Doubtful(Failure):
    """Nothing was changed. `doubts`: what to ask."""

    def __init__(self, doubts: list[Doubt]) -> None:
        super().__init__("\n".join(one.value for one in doubts))
        self.doubts = doubts


@dataclass(frozen=True)
class Beside:
    """What lies beside the database. `ledger`: the file; `erased`: what other ledgers know.

    `before`: the folder for the copy of what is there now; None makes none.
    """

    ring: KeyRing
    ledger: LedgerFile | None = None
    erased: frozenset[Erasure] = frozenset()
    before: Path | None = None


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
            _check_owner(database_url, playground=bool(counts.get(MARK)))
            _ask(_doubts(database_url, copy, beside), agreed)
            kept = _keep(database_url, beside)
            with connected(database_url) as connection:
                done = _replace(connection, copy.lines(), beside)
                connection.commit()
        _sweep(database_url)
        _note_in_file(database_url, beside.ledger)
    return Restored(*done, kept)


@contextmanager
def nothing_changed(path: Path) -> Iterator[None]:
    try:
        yield
    except Doubtful:
        raise
    except Failure as failure:
        raise Failure(f"{path}: {failure} Nothing was changed.") from failure
    except (*BROKEN, SQLAlchemyError) as problem:
        raise Failure(
            f"{path} is no whole backup that `burengroep backup` made. Nothing was changed."
        ) from problem


def check_copy(copy: CopyFile, ring: KeyRing) -> dict[str, int]:
    """Reads it to its end before anything is touched, opens every sealed cell, and counts rows by table."""
    lines = copy.lines()
    schema = schema_of(next(lines, None))
    if not copy.sealed and schema > LAST_UNSEALED:
        raise Failure("It is not sealed, as every backup of its version is.")
    bound = schema >= BOUND_SINCE
    cipher = AesCipher(ring)
    counts: dict[str, int] = {}
    for name, rows in batches(lines):
        counts[name] = counts.get(name, 0) + len(rows)
        for row in rows:
            _open_cells(cipher, name, row, bound=bound)
    return counts


def _open_cells(cipher: AesCipher, table: str, row: Row, *, bound: bool) -> None:
    """Before `BOUND_SINCE` cells were not bound to their place."""
    sealed = {column: cell for column, cell in row.items() if isinstance(cell, bytes)}
    try:
        for column, cell in sealed.items():
            if bound:
                cipher.unseal(cell, place(table, column, row[row_key(table)]))
            else:
                cipher.unseal_unbound(cell)
    except Failure as wrong:
        raise Failure(OTHER_KEY) from wrong


def _check_owner(database_url: str, *, playground: bool) -> None:
    """People of a playground never take the place of real ones, nor the other way round."""
    with opened(database_url) as connection:
        if not is_new(connection) and is_marked(connection) != playground:
            raise Failure(PLAYGROUNDS_COPY if playground else REAL_COPY)


def schema_of(header: Any) -> str:
    """An older copy is put back as it was, and then brought up to date."""
    said = header[1] if header else None
    if not isinstance(said, dict) or "burengroep" not in said:
        raise ValueError("no header")
    if said["burengroep"] > FORMAT or said["schema"] not in known_versions():
        raise Failure("A newer version of burengroep made this backup. Install that version first.")
    return str(said["schema"])


def _doubts(database_url: str, copy: CopyFile, beside: Beside) -> list[Doubt]:
    doubts = [] if copy.sealed else [Doubt.NOT_SEALED]
    if beside.ledger and not (beside.ledger.path.exists() or beside.erased or _knows_people(database_url)):
        doubts.append(Doubt.NO_LEDGER)
    return doubts


def _knows_people(database_url: str) -> bool:
    """Then it is the living one, whose own ledger says it all."""
    with opened(database_url) as connection:
        there = tables(connection).tables
        known = [there[name] for name in ("person", "erasure", "erased") if name in there]
        return any(connection.execute(select(func.count()).select_from(table)).scalar() for table in known)


def _ask(doubts: list[Doubt], agreed: Collection[Doubt]) -> None:
    if left := [one for one in doubts if one not in agreed]:
        raise Doubtful(left)


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

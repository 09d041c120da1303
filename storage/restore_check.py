"""Is this a whole backup that can be put back here? Looked at before anything is changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from storage.backup import FORMAT
from storage.cell_cipher import place, row_key
from storage.copy_file import BROKEN, CopyFile
from storage.failure import Failure
from storage.key_ring import KeyRing
from storage.migrate import known_versions, opened
from storage.playground_mark import is_marked, is_new
from storage.restore_doubts import Doubtful
from storage.restore_rows import Row, batches
from storage.sealed import AesCipher

OTHER_KEY = "It was made with another field key: put the key of that time back beside this one."
PLAYGROUNDS_COPY = "It is of a playground, and this database is a real one."
REAL_COPY = "It is of a real database, and this one is a playground's."
LAST_UNSEALED = "0010"
"""The schema of version 0.1.0: later backups are always sealed as a whole."""
BOUND_SINCE = "0015"
"""The first schema in which each cell is bound to its row and column."""


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


def check_owner(database_url: str, *, playground: bool) -> None:
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

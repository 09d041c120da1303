"""Changes the field key: every sealed cell is sealed again with the newest key of the ring."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Table, select, update
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.backup import BATCH, tables
from storage.cell_cipher import BOUND, place, row_key
from storage.key_ring import KeyRing
from storage.migrate import connected
from storage.running_lock import alone
from storage.sealed import AesCipher, SealedJson, SealedText


def reseal(database_url: str, ring: KeyRing) -> int:
    """Says how many cells it sealed again; all of them or, when one does not open, none. Raises `Failure`.

    Older keys are still needed for backups of their time.
    """
    with alone(database_url), connected(database_url) as connection:
        done = sum(
            _reseal(connection, table, column, AesCipher(ring)) for table, column in _sealed(connection)
        )
        connection.commit()
    return done


def _sealed(connection: Connection) -> Iterator[tuple[Table, Column[bytes]]]:
    """As bytes: the tables of the database itself, which know nothing of sealing."""
    raw = tables(connection).tables
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, SealedText | SealedJson):
                yield raw[table.name], raw[table.name].c[column.name]


def _reseal(connection: Connection, table: Table, column: Column[bytes], cipher: AesCipher) -> int:
    (key,) = table.primary_key.columns
    named = table.c[row_key(table.name)]
    query = select(key.label("key"), named.label("named"), column.label("cell")).where(column.is_not(None))
    rows = connection.execute(query.order_by(key), execution_options={"yield_per": BATCH})
    old = [row for row in rows if bytes(row.cell)[:1] != bytes([BOUND | cipher.ring.newest])]
    for row in old:
        where = place(table.name, column.name, row.named)
        again = cipher.seal(cipher.unseal(bytes(row.cell), where), where)
        connection.execute(update(table).where(key == row.key).values({column.name: again}))
    return len(old)

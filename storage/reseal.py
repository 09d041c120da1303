"""Changes the field key: every sealed cell is sealed again with the newest key of the ring."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Table, select, update
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.backup import BATCH, tables
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
    query = select(key, column).where(column.is_not(None)).order_by(key)
    old = [
        (row[0], bytes(row[1]))
        for row in connection.execute(query, execution_options={"yield_per": BATCH})
        if bytes(row[1])[:1] != bytes([cipher.ring.newest])
    ]
    for row_key, cell in old:
        again = cipher.seal(cipher.unseal(cell))
        connection.execute(update(table).where(key == row_key).values({column.name: again}))
    return len(old)

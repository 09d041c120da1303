"""One portable copy of the whole database, the same for SQLite and PostgreSQL; sealed fields stay sealed.

Inside (storage/copy_file.py) is a JSON value a line: a header with the schema version, then for each table a
line `{"table": name, "columns": [...]}` and its rows as lists, and at the end how many rows there were.
"""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Connection, MetaData, select

from storage.cells import packed
from storage.copy_file import written_copy
from storage.failure import Failure
from storage.key_ring import KeyRing
from storage.migrate import NEWER, known_versions, opened, version_of

FORMAT = 2
"""1 was not sealed as a whole: version 0.1.0."""
BATCH = 500
VERSION_TABLE = "alembic_version"


async def backup(database_url: str, path: Path, ring: KeyRing) -> int:
    """Writes the copy, as of one moment, while the bot runs; says how many rows it holds."""
    return await asyncio.to_thread(write_backup, database_url, path, ring)


def write_backup(database_url: str, path: Path, ring: KeyRing) -> int:
    if path.exists():
        raise Failure(f"{path} is there already. Give another name, so that no backup is lost.")
    try:
        with opened(database_url) as connection:
            _hold_still(connection)
            schema = _schema(connection)
            with written_copy(path, ring) as file:
                return _write(connection, schema, file)
    except OSError as problem:
        raise Failure(f"{path} cannot be written: {problem.strerror}.") from problem


def _hold_still(connection: Connection) -> None:
    """All tables as of one moment, without keeping the bot from writing."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def _schema(connection: Connection) -> str:
    schema = version_of(connection)
    if schema is None:
        raise Failure("There is nothing to back up: this database has no tables yet.")
    if schema not in known_versions():
        raise Failure(NEWER)
    return schema


def _write(connection: Connection, schema: str, file: TextIO) -> int:
    _line(file, {"burengroep": FORMAT, "schema": schema, "made_at": datetime.now(UTC).isoformat()})
    written = 0
    for table in tables(connection).sorted_tables:
        _line(file, {"table": table.name, "columns": table.columns.keys()})
        query = select(table).order_by(*table.primary_key)
        for row in connection.execute(query, execution_options={"yield_per": BATCH}):
            _line(file, [packed(value) for value in row])
            written += 1
    _line(file, {"rows": written})
    return written


def tables(connection: Connection, *, all_of_them: bool = False) -> MetaData:
    """As they are in this database, whatever the code thinks: a copy may be older than the code.

    `all_of_them`: the one in which the schema version stands too.
    """
    found = MetaData()
    found.reflect(connection)
    if VERSION_TABLE in found.tables and not all_of_them:
        found.remove(found.tables[VERSION_TABLE])
    return found


def _line(file: TextIO, value: Any) -> None:
    file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")

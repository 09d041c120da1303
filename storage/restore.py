"""Puts a backup back, in one transaction: what is there now is replaced, and who was erased stays erased."""

import asyncio
import gzip
import json
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic import command
from sqlalchemy import Column, Connection, Table, func, insert, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from storage.backup import BATCH, FORMAT, tables
from storage.cells import unpacked
from storage.erase import statements
from storage.failure import Failure
from storage.migrate import NEWER, alembic_config, connected, known_versions, opened, version_of

Row = dict[str, Any]
Ledger = dict[int, datetime]


async def restore(database_url: str, path: Path) -> int:
    """Says how many rows came back. Raises `Failure` when the file is of no use: then nothing has changed."""
    return await asyncio.to_thread(_restore, database_url, path)


def _restore(database_url: str, path: Path) -> int:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            _check_whole(map(json.loads, file))
        with gzip.open(path, "rt", encoding="utf-8") as file, connected(database_url) as connection:
            rows = _replace(connection, map(json.loads, file))
            connection.commit()
    except (OSError, EOFError, zlib.error, ValueError, KeyError, SQLAlchemyError) as problem:
        raise Failure(
            f"{path} is no whole backup that `burengroep backup` made. Nothing was changed."
        ) from problem
    _sweep(database_url)
    return rows


def _check_whole(lines: Iterator[Any]) -> None:
    """Before anything is touched: a file that was cut off is found out by its end."""
    _schema_of(next(lines, None))
    for _ in _batches(lines):
        pass


def _replace(connection: Connection, lines: Iterator[Any]) -> int:
    schema = _schema_of(next(lines, None))
    if version_of(connection) not in known_versions():
        raise Failure(NEWER)
    erased_here = _ledger(connection)
    tables(connection, all_of_them=True).drop_all(connection)
    _migrate(connection, schema)
    rows = _fill(connection, lines)
    _migrate(connection, "head")
    _forget_again(connection, erased_here)
    _count_on(connection)
    return rows


def _schema_of(header: Any) -> str:
    """An older copy is put back as it was, and then brought up to date."""
    if not isinstance(header, dict) or "burengroep" not in header:
        raise ValueError("no header")
    if header["burengroep"] > FORMAT or header["schema"] not in known_versions():
        raise Failure("A newer version of burengroep made this backup. Install that version first.")
    return str(header["schema"])


def _migrate(connection: Connection, version: str) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _fill(connection: Connection, lines: Iterator[Any]) -> int:
    """A row may name one of its own table that comes later: those links are put in at the end."""
    there = tables(connection).tables
    links: list[tuple[Column[Any], int, int]] = []
    written = 0
    for name, rows in _batches(lines):
        table = there[name]
        links += _take_out_links(table, rows)
        connection.execute(insert(table), rows)
        written += len(rows)
    for column, row_id, other_id in links:
        table = column.table
        connection.execute(update(table).where(table.c.id == row_id).values({column.name: other_id}))
    return written


def _batches(lines: Iterator[Any]) -> Iterator[tuple[str, list[Row]]]:
    """Rows by table, so many at a time. Raises `ValueError` where the file was cut off."""
    name, read = "", 0
    columns: list[str] = []
    rows: list[Row] = []
    for line in lines:
        if isinstance(line, list):
            rows.append(dict(zip(columns, map(unpacked, line), strict=True)))
            read += 1
        if rows and (isinstance(line, dict) or len(rows) == BATCH):
            yield name, rows
            rows = []
        if isinstance(line, dict) and "rows" in line:
            if line["rows"] != read:
                raise ValueError("rows are missing")
            return
        if isinstance(line, dict):
            name, columns = line["table"], line["columns"]
    raise ValueError("the end is missing")


def _take_out_links(table: Table, rows: list[Row]) -> list[tuple[Column[Any], int, int]]:
    own = [key.parent for key in table.foreign_keys if key.column.table is table]
    return [
        (column, row["id"], other_id)
        for row in rows
        for column in own
        if (other_id := row.pop(column.name)) is not None
    ]


def _ledger(connection: Connection) -> Ledger:
    erased = tables(connection).tables.get("erased")
    if erased is None:
        return {}
    found = connection.execute(select(erased.c.person_number, erased.c.erased_at)).all()
    return {row.person_number: row.erased_at for row in found}


def _forget_again(connection: Connection, erased_here: Ledger) -> None:
    """Who was erased, here or in the copy, is taken out of what came back."""
    there = tables(connection).tables
    erased, person, conversation = there["erased"], there["person"], there["conversation"]
    in_copy = _ledger(connection)
    for number, at in erased_here.items():
        if number not in in_copy:
            connection.execute(insert(erased).values(person_number=number, erased_at=at))
    back = select(person.c.id, person.c.telegram_id).where(person.c.id.in_({**in_copy, **erased_here}))
    found = connection.execute(back).all()
    for person_id, chat_id in found:
        for statement in statements(person_id, chat_id):
            connection.execute(statement)
    if found:
        # Somebody's screen may show a name of those: everybody begins at home.
        connection.execute(update(conversation).values(place=None))


def _count_on(connection: Connection) -> None:
    """New rows get numbers that nobody had, erased people included."""
    there = tables(connection).tables
    erased = there["erased"]
    last_erased = connection.execute(select(func.max(erased.c.person_number))).scalar() or 0
    for table in there.values():
        if "id" not in table.c:
            continue
        last = connection.execute(select(func.max(table.c.id))).scalar() or 0
        _next_is(connection, table.name, max(last, last_erased if table.name == "person" else 0) + 1)


def _next_is(connection: Connection, table: str, number: int) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), {"table": table})
        connection.execute(
            text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)"),
            {"table": table, "last": number - 1},
        )
        return
    connection.execute(
        text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :number, false)"),
        {"table": f'"{table}"', "number": number},
    )


def _sweep(database_url: str) -> None:
    """What was there before must not linger in the file or beside it."""
    with opened(database_url) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

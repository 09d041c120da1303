"""The rows of a copy, read in small batches, put into tables, and numbered on from there."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, func, insert, select, text, update

from storage.backup import BATCH, tables
from storage.cells import unpacked

Row = dict[str, Any]
Lines = Iterator[tuple[int, Any]]
BATCH_SIGNS = 1_000_000
"""A batch is put in early when its rows are long, so that no file can fill the memory."""


def batches(lines: Lines) -> Iterator[tuple[str, list[Row]]]:
    """Rows by table, so many at a time. Raises `ValueError` where the file was cut off."""
    name, read, signs = "", 0, 0
    columns: list[str] = []
    rows: list[Row] = []
    for length, line in lines:
        if isinstance(line, list):
            rows.append(dict(zip(columns, map(unpacked, line), strict=True)))
            read, signs = read + 1, signs + length
        if rows and (isinstance(line, dict) or len(rows) == BATCH or signs > BATCH_SIGNS):
            yield name, rows
            rows, signs = [], 0
        if isinstance(line, dict) and "rows" in line:
            if line["rows"] != read:
                raise ValueError("rows are missing")
            return
        if isinstance(line, dict):
            name, columns = line["table"], line["columns"]
    raise ValueError("the end is missing")


def fill(connection: Connection, lines: Lines) -> int:
    """A row may name one of its own table that comes later: those links are put in at the end."""
    there = tables(connection).tables
    links: list[tuple[Column[Any], int, int]] = []
    written = 0
    for name, rows in batches(lines):
        table = there[name]
        links += _take_out_links(table, rows)
        connection.execute(insert(table), rows)
        written += len(rows)
    for column, row_id, other_id in links:
        table = column.table
        connection.execute(update(table).where(table.c.id == row_id).values({column.name: other_id}))
    return written


def _take_out_links(table: Table, rows: list[Row]) -> list[tuple[Column[Any], int, int]]:
    own = [key.parent for key in table.foreign_keys if key.column.table is table]
    return [
        (column, row["id"], other_id)
        for row in rows
        for column in own
        if (other_id := row.pop(column.name)) is not None
    ]


def last_numbers(connection: Connection) -> dict[str, int]:
    """The highest number that each table ever gave, rows that are gone included."""
    if connection.dialect.name == "sqlite":
        if "sqlite_sequence" not in tables_of_sqlite(connection):
            return {}
        rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence")).all()
        return {row.name: row.seq for row in rows}
    numbered = [table.name for table in tables(connection).tables.values() if "id" in table.c]
    query = text("SELECT pg_sequence_last_value(pg_get_serial_sequence(:table, 'id'))")
    found = {name: connection.execute(query, {"table": f'"{name}"'}).scalar() for name in numbered}
    return {name: last for name, last in found.items() if last is not None}


def tables_of_sqlite(connection: Connection) -> Iterable[str]:
    return connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()


def count_on(connection: Connection, last: dict[str, int]) -> None:
    """New rows get numbers that nobody had, erased people included."""
    for table in tables(connection).tables.values():
        if "id" in table.c:
            highest = connection.execute(select(func.max(table.c.id))).scalar() or 0
            _next_is(connection, table.name, max(highest, last.get(table.name, 0)) + 1)


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

"""All rows about one person, as they stand in the database but readable: for `/mijngegevens`.

Which columns make a row somebody's own stands with the tables (`own`), as the rules of erasing do.
"""

from datetime import date, datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.work import Work

Rows = list[dict[str, Any]]


async def rows_about(work: Work, person_id: int | None, chat_id: int | None) -> dict[str, Rows]:
    """By table, without the empty ones, nor what may name somebody else; values that JSON can hold."""
    found: dict[str, Rows] = {}
    for table in SQLModel.metadata.sorted_tables:
        mine = own_columns(table, person_id, chat_id)
        if not mine:
            continue
        shown = [column for column in table.columns if not column.info.get("of_others")]
        rows = await work.rows(select(*shown).where(or_(*mine)).order_by(*table.primary_key))
        if rows:
            names = [column.name for column in shown]
            found[table.name] = [_plain(dict(zip(names, row, strict=True))) for row in rows]
    return found


def own_columns(table: Table, person_id: int | None, chat_id: int | None) -> list[ColumnElement[bool]]:
    """What makes a row of this table this person's own; nothing for tables that hold nobody's own."""
    mine: list[ColumnElement[bool]] = []
    for column in table.columns:
        rule = column.info.get("on_erase")
        about = chat_id if rule in ("delete_by_chat", "forget_by_chat") else person_id
        if about is not None and (rule == "self" or column.info.get("own")):
            mine.append(column == about)
    return mine


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items() if value is not None}


def _value(value: Any) -> Any:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value

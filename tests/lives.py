"""A whole life in the database: a row of somebody in every table, with words that can be searched for."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, Column, Enum, Table, TypeDecorator, insert, select, update
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.cell_cipher import row_key
from storage.database import Database
from storage.sealed import InRow, SealedJson, SealedText, sealed_columns
from storage.work import Work

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
NOBODYS = frozenset({"erased", "erasure", "playground_mark", "tick", "trouble"})
OF_ALL = frozenset({("group", "name")})
"""Words that people chose together: they stay when one of them is erased."""
TABLES = SQLModel.metadata.tables
PLAIN: dict[type, Any] = {
    bool: False,
    int: 1,
    float: 1.0,
    dict: [],
    datetime: NOW,
    date: NOW.date(),
    time: time(10, 30),
}


@dataclass(frozen=True)
class Life:
    """`word` stands in every text of this person; `chat_id` is their Telegram number."""

    person_id: int
    neighbourhood_id: int
    chat_id: int
    word: str


async def begin(work: Work, word: str, chat_id: int, neighbourhood_id: int | None = None) -> Life:
    where = neighbourhood_id or await _put(work, TABLES["neighbourhood"], {"name": "De Linden"})
    fields = {"neighbourhood_id": where, "telegram_id": chat_id, "call_name": word}
    return Life(await _put(work, TABLES["person"], fields), where, chat_id, word)


async def live(work: Work, life: Life, other: Life) -> None:
    """One row of `life` in every table. What a row of theirs only mentions is `other`."""
    made = {"person": life.person_id, "neighbourhood": life.neighbourhood_id}
    for table in SQLModel.metadata.sorted_tables:
        if table.name in made or table.name in NOBODYS:
            continue
        cells = {one.name: _cell(one, life, other, made) for one in _given(table)}
        made[table.name] = await _put(work, table, cells)


def _given(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column.name != "id"]


def _cell(column: Column[Any], life: Life, other: Life, made: dict[str, int]) -> Any:
    rule = column.info.get("on_erase")
    if rule in ("delete_by_chat", "forget_by_chat"):
        return life.chat_id
    if rule:
        return life.person_id if column.info.get("own") or column.name == "person_id" else other.person_id
    for key in column.foreign_keys:
        return made[key.column.table.name]
    if (column.table.name, column.name) in OF_ALL:
        return "De Stappers"
    word = other.word if _of_who_is_mentioned(column) else life.word
    return _value(column, f"{word} {column.table.name}.{column.name}", life.person_id)


def _of_who_is_mentioned(column: Column[Any]) -> bool:
    """Words that go with a link that is only forgotten, as the title of an activity with who started it."""
    return any(
        column.name in link.info.get("left", {})
        and link.info.get("on_erase") == "forget"
        and not link.info.get("own")
        for link in column.table.columns
    )


def _value(column: Column[Any], words: str, number: int) -> Any:
    """A text in a row that stays is a code, never somebody's words."""
    kind = column.type
    if isinstance(kind, SealedText | SealedJson):
        return words if isinstance(kind, SealedText) else {"said": words}
    if isinstance(kind, Enum):
        return next(iter(kind.python_type))
    if isinstance(kind, BigInteger):
        return number
    plain = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return PLAIN.get(plain.python_type, words if _goes_with_somebody(column.table) else f"{number}")


def _goes_with_somebody(table: Any) -> bool:
    return any(column.info.get("on_erase") in ("delete", "delete_by_chat") for column in table.columns)


async def _put(work: Work, table: Table, fields: dict[str, Any]) -> int:
    """Gives the row's id; columns that may not be empty are filled with something."""
    needed = [one for one in _given(table) if not (one.nullable or one.foreign_keys or one.name in fields)]
    row = {one.name: _value(one, "", 0) for one in needed} | fields
    sealed = {one.name: row[one.name] for one in sealed_columns(table) if one.name in row}
    row |= {name: InRow(value, row.get(row_key(table.name))) for name, value in sealed.items()}
    done = await work.session.execute(insert(table).values(row).returning(*table.primary_key))
    if "id" not in table.c:
        return 0
    number = int(done.one()[0])
    if sealed and row_key(table.name) == "id":
        late = {name: InRow(value, number) for name, value in sealed.items()}
        await work.session.execute(update(table).where(table.c.id == number).values(late))
    return number


async def everything(database: Database) -> str:
    """All cells of all tables, as the database holds them."""
    said: list[str] = []
    async with database.read() as work:
        for table in SQLModel.metadata.sorted_tables:
            said += [str(row) for row in await work.rows(select(table))]
    return "\n".join(said)


def bytes_on_disk(database: Database) -> bytes:
    """The file of SQLite, and what lies beside it."""
    path = Path(make_url(str(database.engine.url)).database or "")
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))

"""One unit of work: everything in it is committed together, or not at all."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar, cast

from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel import SQLModel
from sqlmodel.sql.expression import SelectOfScalar

from storage.ledger import Erasure

FRESH = {"populate_existing": True}
"""Rows are read again even when this session saw them before: an UPDATE may have changed them since."""

T = TypeVar("T")
R = TypeVar("R", bound=SQLModel)


class Work:
    """What queries run on. It has no commit: `Database.work()` commits at its end."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.erases = False
        self.erased: list[Erasure] = []
        """What the ledger beside the key has to learn once this is committed."""

    def leaves_no_traces(self) -> None:
        """What is deleted here must not linger in the database's own log either."""
        self.erases = True

    async def all(self, query: SelectOfScalar[T]) -> list[T]:
        return list((await self.session.execute(query, execution_options=FRESH)).scalars())

    async def first(self, query: SelectOfScalar[T]) -> T | None:
        rows = await self.all(query.limit(1))
        return rows[0] if rows else None

    async def rows(self, query: Executable) -> list[Any]:
        return list((await self.session.execute(query, execution_options=FRESH)).all())

    async def add(self, row: R) -> R:
        """Adds a row and gives it its id."""
        self.session.add(row)
        await self.session.flush()
        return row

    async def change(self, statement: UpdateBase) -> int:
        """Runs an INSERT, UPDATE or DELETE and says how many rows it changed."""
        await self.session.flush()
        result = await self.session.execute(statement, execution_options={"synchronize_session": False})
        assert isinstance(result, CursorResult)
        return result.rowcount


D = TypeVar("D")


def frozen(kind: type[D], row: SQLModel) -> D:
    """The plain object of a row: rows stay in storage, frozen dataclasses leave it."""
    values = {field.name: getattr(row, field.name) for field in fields(cast(Any, kind))}
    return kind(**values)


def all_frozen(kind: type[D], rows: Iterable[Any]) -> list[D]:
    return [frozen(kind, row) for row in rows]

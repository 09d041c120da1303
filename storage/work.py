"""One unit of work: everything in it is committed together, or not at all."""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, TypeVar, cast

from sqlalchemy import Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, CursorResult, Row
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql import TableClause, visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.dml import Delete, UpdateBase
from sqlalchemy.util import greenlet_spawn
from sqlmodel import SQLModel
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import Asked
from storage.ledger import Erasure
from storage.rarely_changed import RarelyChanged

Insert = Callable[[type[SQLModel]], Any]

T = TypeVar("T")
R = TypeVar("R", bound=SQLModel)


@dataclass(frozen=True, slots=True)
class Due:
    """A row of the outbox. `chat_id`: of an answer, for which somebody waits; None of anything else."""

    id: int
    kind: str
    chat_id: int | None


class Work:
    """What queries run on. It has no commit: `Database.work()` commits at its end.

    `changed`: something was written, or may have been. `erases`: see `leaves_no_traces`.
    """

    def __init__(self, session: AsyncSession, rarely_changed: RarelyChanged | None = None) -> None:
        self.session = session
        self._rarely_changed = rarely_changed or RarelyChanged()
        self.written: set[str] = set()
        """Tables to which something was written here."""
        self.erases = False
        self.erased: list[Erasure] = []
        """What the ledger beside the key has to learn once this is committed."""
        self.changed = False
        self.due: list[Due] = []
        """What was written here that may go out at once."""
        self._here = session.get_bind().dialect.name == "sqlite"
        self._once: dict[str, dict[Hashable, Any]] = {}
        self._locked = False
        self._connection: Connection | None = None

    def leaves_no_traces(self) -> None:
        """What is deleted here must not linger in the database's own log either."""
        self.erases = True

    async def once(self, table: type[SQLModel], key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """What `read` finds in this table; read again only after this transaction wrote there, or locked."""
        known = self._once.setdefault(str(table.__tablename__), {})
        if key not in known:
            known[key] = await read()
        return cast(T, known[key])

    async def between_changes(
        self, table: type[SQLModel], key: Hashable, read: Callable[[], Awaitable[T]]
    ) -> T:
        """As `once`, and kept for later transactions too, until one of them writes there."""
        name = str(table.__tablename__)
        if self._locked or name in self.written:
            return await self.once(table, key, read)
        return await self._kept((name, key), frozenset([name]), read)

    async def all_between_changes(self, asked: Asked[SelectOfScalar[T]]) -> list[T]:
        """As `all`, and not asked again until something is written to a table it reads.

        For what every tick asks: few values, no moment of time among them, and few rows.
        """
        tables = tables_of(asked.statement)
        if self._locked or tables & self.written:
            return await self.all(asked)
        values = tuple(tuple(one) if isinstance(one, list) else one for one in asked.values.values())
        return list(await self._kept((asked.statement, values), tables, lambda: self.all(asked)))

    async def first_between_changes(self, asked: Asked[SelectOfScalar[T]]) -> T | None:
        rows = await self.all_between_changes(asked)
        return rows[0] if rows else None

    async def _kept(self, key: Hashable, tables: frozenset[str], read: Callable[[], Awaitable[T]]) -> T:
        kept = self._rarely_changed.find(key)
        if kept:
            return cast(T, kept[0])
        before = self._rarely_changed.versions(tables)
        found = await read()
        self._rarely_changed.keep(key, found, before)
        return found

    def knows(self, table: type[SQLModel], key: Hashable, value: object) -> None:
        """As if `once` had read it: it was found beside something else, or was just written."""
        self._once.setdefault(str(table.__tablename__), {})[key] = value

    def known(self, table: type[SQLModel], key: Hashable) -> Any:
        """What `once` or `knows` keeps; None when that is nothing."""
        return self._once.get(str(table.__tablename__), {}).get(key)

    @property
    def insert(self) -> Insert:
        """The INSERT of this kind of database, which knows what to do on a conflict."""
        return sqlite.insert if self._here else postgresql.insert

    async def alone(self, number: int) -> None:
        """Nobody else does what has this number until this transaction ends. SQLite has one writer anyhow."""
        self._locked = True
        if not self._here:
            await self.session.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})

    async def all(self, query: SelectOfScalar[T] | Asked[SelectOfScalar[T]]) -> list[T]:
        """Values, or whole rows to be read (see `to_change`)."""
        found = await self._run(lambda: self._execute(query).all())
        return cast(list[T], [row[0] for row in found] if found and len(found[0]) == 1 else found)

    async def first(self, query: SelectOfScalar[T] | Asked[SelectOfScalar[T]]) -> T | None:
        rows = await self.all(query if isinstance(query, Asked) else query.limit(1))
        return rows[0] if rows else None

    async def rows(self, query: Executable | Asked[Executable]) -> list[Any]:
        """Columns side by side: a whole row among them is all of its columns."""
        found = await self._run(lambda: list(self._execute(query).all()))
        statement = query.statement if isinstance(query, Asked) else query
        if found and isinstance(statement, UpdateBase):
            self._note_change(statement)
        return found

    async def to_change(self, query: SelectOfScalar[R]) -> R | None:
        """The first row: what is then changed in it is written by `flush`."""
        fresh = {"populate_existing": True}
        session = self.session.sync_session
        return await self._run(lambda: session.execute(query, execution_options=fresh).scalars().first())

    async def add(self, row: R) -> R:
        """Adds a row and gives it its id."""
        self.add_later(row)
        await self._run(self.session.sync_session.flush)
        return row

    async def add_all(self, rows: Iterable[SQLModel]) -> None:
        """In one statement for each table."""
        for row in rows:
            self.add_later(row)
        await self._run(self.session.sync_session.flush)

    def add_later(self, row: SQLModel) -> None:
        """Adds a row before the next statement."""
        self.session.add(row)
        self._note_change_of(str(row.__tablename__))

    async def flush(self, row: SQLModel) -> None:
        """Writes what was changed in this row."""
        self._note_change_of(str(row.__tablename__))
        await self._run(self.session.sync_session.flush)

    async def change(self, statement: UpdateBase | Asked[UpdateBase]) -> int:
        """Runs an INSERT, UPDATE or DELETE and says how many rows it changed."""
        changed = await self._run(lambda: self._execute(statement).rowcount)
        if changed:
            self._note_change(statement.statement if isinstance(statement, Asked) else statement)
        return changed

    async def _run(self, ask: Callable[[], T]) -> T:
        """SQLite answers in this thread and never waits; PostgreSQL is waited for."""
        return ask() if self._here else await greenlet_spawn(ask)

    def _execute(self, query: Any) -> CursorResult[Any]:
        """Past the session, which makes and remembers an object of each row: that took most of the time."""
        statement, values = (query.statement, query.values) if isinstance(query, Asked) else (query, None)
        if getattr(statement, "_for_update_arg", None) is not None:
            # Whoever locks wants to see what others did until then.
            self._locked = True
            self._once.clear()
        session = self.session.sync_session
        session.flush()
        if self._connection is None:
            self._connection = session.connection()
        return self._connection.execute(statement, values)

    def _note_change(self, statement: UpdateBase) -> None:
        if isinstance(statement, Delete):
            self._once.clear()  # Rows of other tables may have gone with it.
        self._note_change_of(cast(TableClause, statement.table).name)

    def _note_change_of(self, table: str) -> None:
        self.changed = True
        self.written.add(table)
        self._once.pop(table, None)


@cache
def tables_of(statement: Executable) -> frozenset[str]:
    """The names of all tables that it reads, those of its subqueries included."""
    parts = visitors.iterate(cast(visitors.ExternallyTraversible, statement))
    return frozenset(part.name for part in parts if isinstance(part, Table))


D = TypeVar("D")


def frozen(kind: type[D], row: Any) -> D:
    """The plain object of a row: rows stay in storage, frozen dataclasses leave it."""
    return kind(*_values_for(cast(Hashable, kind), _names_in(row))(row))


def all_frozen(kind: type[D], rows: Sequence[Any]) -> list[D]:
    if not rows:
        return []
    values_of = _values_for(cast(Hashable, kind), _names_in(rows[0]))
    return [kind(*values_of(row)) for row in rows]


def _names_in(row: Any) -> tuple[str, ...] | None:
    """Of a row that was read, the names of its columns; None of one that was just added."""
    return row._fields if isinstance(row, Row) else None


@cache
def _values_for(kind: Hashable, columns: tuple[str, ...] | None) -> Callable[[Any], tuple[Any, ...]]:
    """From a row the values of the fields, in their order."""
    names = [field.name for field in fields(cast(Any, kind))]
    take: Any = itemgetter(*map(columns.index, names)) if columns else attrgetter(*names)
    return take if len(names) > 1 else lambda row: (take(row),)

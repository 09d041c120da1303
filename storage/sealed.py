"""Columns whose cells are sealed, each bound to its row: what is read brings its row along in SQL."""

import json
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Column, ColumnElement, LargeBinary, Table, event, update
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql.base import SchemaEventTarget
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

from storage.cell_cipher import AesCipher, Cipher, PlainCipher, place, row_key
from storage.renamed import renamed

__all__ = ["AesCipher", "InRow", "PlainCipher", "SealedJson", "SealedText", "cipher_of", "use_cipher"]

# A type has no way to its engine but the dialect, of which each engine has its own.
_ciphers: WeakKeyDictionary[Dialect, Cipher] = WeakKeyDictionary()


def use_cipher(dialect: Dialect, cipher: Cipher) -> None:
    _ciphers[dialect] = cipher


def cipher_of(dialect: Dialect) -> Cipher:
    return _ciphers[dialect]


@dataclass(frozen=True, slots=True)
class InRow:
    """A value that is written to a sealed column, and the row it goes to: the value of its `row_key`.

    `row` None: the row has no number yet; nothing is written before it has.
    """

    value: Any
    row: object


class WithRow(FunctionElement[Any]):
    """The row and the cell as one text, "row:hexadecimal"."""

    inherit_cache = True


@compiles(WithRow)
def _with_row(element: WithRow, compiler: SQLCompiler, **how: Any) -> str:
    row, cell = (compiler.process(clause, **how) for clause in element.clauses)
    # In SQLite the hexadecimal of nothing is a text.
    return f"CASE WHEN {cell} IS NOT NULL THEN CAST({row} AS TEXT) || ':' || hex({cell}) END"


@compiles(WithRow, "postgresql")
def _with_row_on_postgresql(element: WithRow, compiler: SQLCompiler, **how: Any) -> str:
    row, cell = (compiler.process(clause, **how) for clause in element.clauses)
    return f"CAST({row} AS TEXT) || ':' || encode({cell}, 'hex')"


class _Sealed(TypeDecorator[Any]):
    impl = LargeBinary
    cache_ok = False

    def __init__(self) -> None:
        super().__init__()
        self._column: Column[Any] | None = None

    def _set_parent(self, parent: SchemaEventTarget, outer: bool = False, **how: Any) -> None:
        super()._set_parent(parent, outer, **how)
        if isinstance(parent, Column):
            self._column = parent

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, InRow):
            raise TypeError("A sealed value is written as InRow(value, row): see storage/sealed.py.")
        if value.value is None or value.row is None:
            return None if value.value is None else b""
        return _ciphers[dialect].seal(self.to_text(value.value), self._place(value.row))

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        read = WithRow(column.table.c[row_key(self._table)], column)
        read.type = self
        return read

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], Any]:
        # One cell stands in many rows side by side where a row is joined to many others.
        @lru_cache(1)
        def unsealed(said: str) -> str:
            row, _, cell = said.rpartition(":")
            return _ciphers[dialect].unseal(bytes.fromhex(cell), self._place(row))

        def process(said: str | None) -> Any:
            return None if said is None else self.from_text(unsealed(said))

        return process

    @property
    def _table(self) -> str:
        assert self._column is not None
        return str(self._column.table.name)

    def _place(self, row: object) -> str:
        assert self._column is not None
        return place(self._table, self._column.name, row)

    @abstractmethod
    def to_text(self, value: Any) -> str: ...

    @abstractmethod
    def from_text(self, said: str) -> Any: ...


class SealedText(_Sealed):
    """A text that is only readable with the key."""

    cache_ok = True

    def to_text(self, value: Any) -> str:
        return str(value)

    def from_text(self, said: str) -> Any:
        return said


class SealedJson(_Sealed):
    """Any JSON value, sealed. Assign a new value to change it: changes in place are not seen."""

    cache_ok = True

    def to_text(self, value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    def from_text(self, said: str) -> Any:
        found = json.loads(said)
        return renamed(found) if "walk" in said else found


def sealed_columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, SealedText | SealedJson)]


def in_row(kind: type[SQLModel], row: object, values: dict[str, Any]) -> dict[str, Any]:
    """For an UPDATE of one row: its sealed values know where they go."""
    sealed = {column.name for column in sealed_columns(SQLModel.metadata.tables[str(kind.__tablename__)])}
    return {name: InRow(value, row) if name in sealed else value for name, value in values.items()}


def seal_rows_of(base: type[SQLModel]) -> None:
    """Rows that are added to a session name their row by themselves."""
    event.listen(base, "before_insert", _name_row, propagate=True)
    event.listen(base, "before_update", _name_row, propagate=True)
    event.listen(base, "after_insert", _seal_with_number, propagate=True)
    event.listen(base, "after_update", _take_names_off, propagate=True)


def _name_row(mapper: Mapper[Any], _connection: Connection, row: Any) -> None:
    for column in _sealed_of(mapper):
        value = getattr(row, column.name)
        if value is not None and not isinstance(value, InRow):
            setattr(row, column.name, InRow(value, getattr(row, row_key(column.table.name))))


def _seal_with_number(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    """A number is only known after the row was written: then its cells are, in the same transaction."""
    late = {
        column: getattr(row, column.name).value
        for column in _sealed_of(mapper)
        if isinstance(named := getattr(row, column.name), InRow) and named.row is None
    }
    if late:
        table = next(iter(late)).table
        key = table.c[row_key(table.name)]
        number = getattr(row, key.name)
        cells = {column.name: InRow(value, number) for column, value in late.items()}
        connection.execute(update(table).where(key == number).values(cells))
    _take_names_off(mapper, connection, row)


def _take_names_off(mapper: Mapper[Any], _connection: Connection, row: Any) -> None:
    for column in _sealed_of(mapper):
        if isinstance(named := getattr(row, column.name), InRow):
            set_committed_value(row, column.name, named.value)


def _sealed_of(mapper: Mapper[Any]) -> list[Column[Any]]:
    table = mapper.local_table
    return sealed_columns(table) if isinstance(table, Table) else []

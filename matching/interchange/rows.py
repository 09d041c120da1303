"""Rows of a file against what their columns may hold; collects all that is wrong before it gives up."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from matching.interchange.folding import recognised_by, tidy
from matching.interchange.kinds import Kind, Unfit
from matching.interchange.problems import BadInput, Problem, ProblemCode, problem


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    kind: Kind
    needed: bool = False


Columns = tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """`where` tells people which row it is; `values` is what stands there, in the types of JSON."""

    where: str
    values: dict[str, object]

    def named(self) -> str:
        known = self.values.get("id")
        name = tidy(known)[:40] if isinstance(known, str) else ""
        return f"{self.where} ({name})" if name else self.where


class Reading:
    """One file while it is read."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def row(self, row: Row, columns: Columns) -> dict[str, Any] | None:
        """The values that are there, by name; None when one of them cannot be."""
        before = len(self.problems)
        known = {column.name for column in columns}
        for name in sorted(row.values.keys() - known):
            self.note(
                ProblemCode.UNKNOWN_FIELD, row, name, known=", ".join(column.name for column in columns)
            )
        read = {column.name: self._value(row, column) for column in columns if self._is_there(row, column)}
        return read if len(self.problems) == before else None

    def rows(
        self, rows: Sequence[Row], columns: Columns, needed: Callable[[Row, Columns], Columns] | None = None
    ) -> list[tuple[Row, dict[str, Any]]]:
        """Those that are right; an id that came before is wrong. `needed`: what this very row needs."""
        found: list[tuple[Row, dict[str, Any]]] = []
        first: dict[str, str] = {}
        for row in rows:
            read = self.row(row, needed(row, columns) if needed else columns)
            if read is None:
                continue
            if "id" in read and first.setdefault(read["id"], row.where) != row.where:
                self.note(ProblemCode.DUPLICATE_ID, row, "id", id=read["id"], first=first[read["id"]])
                continue
            found.append((row, read))
        return found

    def note(self, code: ProblemCode, row: Row, field: str = "", **params: str | int) -> None:
        self.problems.append(problem(code, row.named(), field, **params))

    def done(self) -> None:
        if self.problems:
            raise BadInput(*self.problems)

    def _is_there(self, row: Row, column: Column) -> bool:
        if column.name in row.values:
            return True
        if column.needed:
            limits = {"expected": column.kind.expected, **column.kind.limits}
            self.note(ProblemCode.MISSING, row, column.name, **limits)
        return False

    def _value(self, row: Row, column: Column) -> Any:
        said = row.values[column.name]
        try:
            return column.kind.read(said)
        except Unfit as unfit:
            self.note(unfit.code, row, column.name, **unfit.params, found=shown(said))
            return None


def shown(said: object) -> str:
    """A value as it stood, shortened: enough to find it again."""
    plain = {None: "null", True: "true", False: "false"}
    text = plain[said] if said is None or isinstance(said, bool) else repr(said)
    return text if len(text) <= 60 else f"{text[:57]}..."


def like(said: str, known: Iterable[str]) -> str:
    """What was meant, most likely; empty when nothing looks like it."""
    names = {recognised_by(one): one for one in known}
    found = get_close_matches(recognised_by(said), names, n=1, cutoff=0.7)
    return names[found[0]] if found else ""

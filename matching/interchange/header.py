"""The row of a sheet that names its columns: in Dutch or English, with rows above it and columns between."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from matching.interchange.folding import recognised_by, tidy
from matching.interchange.problems import BadInput, Problem, ProblemCode, problem, refuse
from matching.interchange.rows import like
from matching.interchange.sheet_words import column_named, in_dutch, is_dutch_column

DELIMITERS = ";,\t"
"""Dutch spreadsheets write a semicolon, English ones a comma."""
MOST_ABOVE = 10
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(?P<mark>.)\"?[;,\t]*\r?\n", re.IGNORECASE)

Record = Sequence[str]


@dataclass(frozen=True, slots=True)
class Header:
    """`names`: of each column, "" for one without a name. `said`: how the sheet itself names it."""

    row: int
    names: tuple[str, ...]
    said: dict[str, str]

    def as_named(self, column: str) -> str:
        """As the sheet itself names it; a column that it lacks in the language of the others."""
        dutch = any(map(is_dutch_column, self.said.values()))
        return self.said.get(column) or (in_dutch(column) if dutch else column)

    def is_repeated(self, record: Record) -> bool:
        """The same names once more, as where two sheets were put below each other."""
        here = {tidy(cell) for cell in record if cell.strip()}
        return here == set(self.said.values())


def delimiter_of(text: str) -> tuple[str, str]:
    """By what the cells are parted, and the text without a first line that says so."""
    if line := _SEPARATOR_LINE.match(text):
        text = text[line.end() :]
        if line["mark"] in DELIMITERS:
            return line["mark"], text
    lines = text.splitlines()[:MOST_ABOVE]
    return max(DELIMITERS, key=lambda mark: _known_names(lines, mark)), text


def _known_names(lines: list[str], mark: str) -> tuple[int, int]:
    cells = [[column_named(cell.strip(' "')) for cell in line.split(mark)] for line in lines]
    return max((sum(map(bool, row)) for row in cells), default=0), lines[0].count(mark)


def header_of(records: Sequence[Record], known: Sequence[str]) -> Header:
    """`known`: the columns of this kind of file. Raises `BadInput`."""
    at = _row_of_names(records)
    record = list(records[at])
    while record and not record[-1].strip():
        record.pop()
    row, names = f"row {at + 1}", tuple(_column(cell, known) for cell in record)
    found = [*_unknown(record, names, row, known), *_twice(record, names, row)]
    if found:
        raise BadInput(*found)
    return Header(at, names, {name: tidy(cell) for name, cell in zip(names, record, strict=True) if name})


def _row_of_names(records: Sequence[Record]) -> int:
    """A title or an empty row may stand above it, in at most one cell."""
    for at, record in enumerate(records[:MOST_ABOVE]):
        filled = [cell for cell in record if cell.strip()]
        if len(filled) > 1 or any(map(column_named, filled)):
            return at
    raise refuse(ProblemCode.NO_NAMES, "row 1")


def _column(cell: str, known: Sequence[str]) -> str:
    plain = recognised_by(cell)
    name = plain if plain in known else column_named(cell)
    return name if name is not None and name in known else ""


def _unknown(record: Record, names: Sequence[str], row: str, known: Sequence[str]) -> list[Problem]:
    strange = [cell for cell, name in zip(record, names, strict=True) if cell.strip() and not name]
    if strange and not any(names):
        return [problem(ProblemCode.NO_NAMES, row, found=tidy(strange[0])[:60])]
    dutch = any(is_dutch_column(cell) for cell in record)
    listed = [in_dutch(name) if dutch else name for name in known]
    return [
        problem(
            ProblemCode.UNKNOWN_FIELD, row, tidy(cell)[:60], known=", ".join(listed), like=like(cell, listed)
        )
        for cell in strange
    ]


def _twice(record: Record, names: Sequence[str], row: str) -> list[Problem]:
    return [
        problem(ProblemCode.FIELD_TWICE, row, tidy(record[at])[:60])
        for at, name in enumerate(names)
        if name and name in names[:at]
    ]


def letter_of(column: int) -> str:
    """As a spreadsheet names it: 0 is A, 26 is AA."""
    before, here = divmod(column, 26)
    return (letter_of(before - 1) if before else "") + chr(ord("A") + here)

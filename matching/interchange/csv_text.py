"""One sheet of a spreadsheet: a row of column names; a column `table` says what each row is about."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from io import StringIO

from matching.interchange.defused import as_it_was, defused
from matching.interchange.figures import Flag, Number, Whole
from matching.interchange.file_text import BYTE_ORDER_MARK, decoded
from matching.interchange.header import Header, Record, delimiter_of, header_of, letter_of
from matching.interchange.kinds import Unfit
from matching.interchange.nested import Maybe
from matching.interchange.problems import BadInput, ProblemCode, refuse
from matching.interchange.rows import Column, Columns, Reading, Row, shown
from matching.interchange.sheet_words import table_named

TABLE = "table"
_NOTHING = re.compile(r"[-\u2013\u2014]+")
"""How people show that a cell was not forgotten."""
_FAILED = re.compile(r"#[A-Z0-9/\u00c0-\u00ff]+[!?]?|#+|Err:[0-9]+", re.IGNORECASE)
"""What a spreadsheet shows where a formula failed: #NAAM?, #REF!, Err:502."""

Tables = Mapping[str, Columns]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of each table, their cells in the types of JSON; `delimiter` is written back the same."""

    rows: dict[str, list[Row]]
    delimiter: str
    header: Header

    def as_named(self, bad: BadInput) -> BadInput:
        """Problems with the names that the sheet itself has for its columns."""
        return BadInput(*(replace(one, field=self.header.as_named(one.field)) for one in bad.problems))


def read_sheet(data: bytes, tables: Tables, usual: str) -> Sheet:
    """A row without a table belongs to `usual`. Raises `BadInput`."""
    delimiter, text = delimiter_of(decoded(data))
    records = _records(text, delimiter)
    header = header_of(records, known_columns(tables))
    sheet = Sheet({}, delimiter, header)
    reading, table = Reading(), ""
    for number, record in enumerate(records[header.row + 1 :], start=header.row + 2):
        if header.is_repeated(record):
            continue
        cells = _cells(reading, f"row {number}", record, header)
        if not cells.keys() - {TABLE}:
            continue
        table = _table(reading, Row(f"row {number}", dict(cells)), table, tables, usual)
        cells.pop(TABLE, None)
        if table in tables:
            row = _typed(Row(f"row {number}", dict(cells)), cells, tables[table], reading)
            sheet.rows.setdefault(table, []).append(row)
    try:
        reading.done()
    except BadInput as bad:
        raise sheet.as_named(bad) from None
    return sheet


def known_columns(tables: Tables) -> list[str]:
    return list(dict.fromkeys([TABLE, *(column.name for columns in tables.values() for column in columns)]))


def _records(text: str, delimiter: str) -> list[list[str]]:
    """The number of a row is what the spreadsheet shows, also where a cell has several lines."""
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise refuse(ProblemCode.NOT_CSV, f"row {len(records) + 1}") from None
    return records


def _cells(reading: Reading, where: str, record: Record, header: Header) -> dict[str, str]:
    """What is filled in, by the name of its column."""
    cells: dict[str, str] = {}
    for at, cell in enumerate(record):
        plain = as_it_was(cell.strip().strip(BYTE_ORDER_MARK).strip())
        if not plain or _NOTHING.fullmatch(plain):
            continue
        name = header.names[at] if at < len(header.names) else ""
        if not name:
            reading.note(ProblemCode.NO_NAME, Row(where, {}), letter_of(at), found=shown(plain))
        elif _FAILED.fullmatch(plain):
            reading.note(ProblemCode.FORMULA_FAILED, Row(where, {}), name, found=plain)
        else:
            cells[name] = plain
    return cells


def _table(reading: Reading, row: Row, before: str, tables: Tables, usual: str) -> str:
    """Of this row. Of merged cells only the first is full: below another table an empty one is refused."""
    said = row.values.get(TABLE)
    if said is None:
        if before == usual or before not in tables:
            return usual
        reading.note(ProblemCode.NO_TABLE, row, TABLE, before=before, usual=usual)
        return before
    table = said if said in tables else table_named(str(said))
    if table not in tables:
        reading.note(ProblemCode.UNKNOWN_TABLE, row, TABLE, found=shown(said), known=", ".join(tables))
    return str(table)


def _typed(row: Row, cells: Mapping[str, str], columns: Columns, reading: Reading) -> Row:
    """Cells as JSON would have them; a column of another table is left for whoever reads the row."""
    kinds = {column.name: column.kind for column in columns}
    values: dict[str, object] = dict(cells)
    for name in (one for one in cells if one in kinds):
        try:
            values[name] = kinds[name].from_cell(cells[name])
        except Unfit as unfit:
            reading.note(unfit.code, row, name, **{"found": shown(cells[name]), **unfit.params})
    return Row(row.where, values)


def written_sheet(
    rows: Sequence[tuple[str, Mapping[str, object]]], tables: Tables, delimiter: str = ","
) -> str:
    """Each row with its table; with the mark by which a spreadsheet knows that it is UTF-8."""
    columns: dict[str, Column] = {c.name: c for one in tables.values() for c in one}
    lines = [[TABLE, *columns]]
    for table, values in rows:
        kinds = {column.name: column for column in tables[table]}
        cells = {n: _cell(kinds[n], v) for n, v in values.items() if v is not None and v != ""}
        lines.append([table, *(cells.get(name, "") for name in columns)])
    return written_lines(lines, delimiter)


def written_lines(lines: Sequence[Sequence[str]], delimiter: str) -> str:
    sheet = StringIO(newline="")
    csv.writer(sheet, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    return BYTE_ORDER_MARK + sheet.getvalue()


def _cell(column: Column, value: object) -> str:
    """A number stays a number, also below zero; a text never becomes a formula."""
    kind = column.kind.kind if isinstance(column.kind, Maybe) else column.kind
    cell = kind.to_cell(value)
    return cell if isinstance(kind, Whole | Number | Flag) else defused(cell)

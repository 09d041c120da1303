"""One sheet of a spreadsheet: a first row of column names; a column `table` says what each row is about."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from matching.interchange.json_text import BYTE_ORDER_MARK, decoded
from matching.interchange.kinds import Unfit
from matching.interchange.problems import ProblemCode, refuse
from matching.interchange.rows import Column, Columns, Reading, Row, shown

TABLE = "table"
DELIMITERS = ";,\t"
"""Dutch spreadsheets write a semicolon, English ones a comma."""

Tables = Mapping[str, Columns]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of each table, their cells in the types of JSON; `delimiter` is written back the same."""

    rows: dict[str, list[Row]]
    delimiter: str


def read_sheet(data: bytes, tables: Tables, usual: str) -> Sheet:
    """A row without a table belongs to `usual`. Raises `BadInput`."""
    text = decoded(data)
    delimiter = max(DELIMITERS, key=text.partition("\n")[0].count)
    header, *records = _records(text, delimiter)
    names = _names(header, tables)
    reading = Reading()
    rows: dict[str, list[Row]] = {}
    for number, record in enumerate(records, start=2):
        cells = {name: cell.strip() for name, cell in zip(names, record, strict=False) if cell.strip()}
        table = cells.pop(TABLE, usual) if any(cell.strip() for cell in record) else ""
        row = Row(f"row {number}", dict(cells))
        if any(cell.strip() for cell in record[len(names) :]):
            reading.note(ProblemCode.NOT_CSV, row)
        elif table and table not in tables:
            reading.note(ProblemCode.UNKNOWN_TABLE, row, TABLE, found=shown(table), known=", ".join(tables))
        elif table:
            rows.setdefault(table, []).append(_typed(row, cells, tables[table], reading))
    reading.done()
    return Sheet(rows, delimiter)


def _records(text: str, delimiter: str) -> list[list[str]]:
    """The number of a row is what the spreadsheet shows, also where a cell has several lines."""
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise refuse(ProblemCode.NOT_CSV, f"row {len(records) + 1}") from None
    return records


def _names(header: Sequence[str], tables: Tables) -> list[str]:
    """Empty columns at the end are how a spreadsheet leaves a margin."""
    names = [name.strip().casefold() for name in header]
    while names and not names[-1]:
        names.pop()
    known = list(dict.fromkeys([TABLE, *(column.name for columns in tables.values() for column in columns)]))
    for name in names:
        if name not in known:
            raise refuse(ProblemCode.UNKNOWN_FIELD, "row 1", name[:60], known=", ".join(known))
        if names.count(name) > 1:
            raise refuse(ProblemCode.FIELD_TWICE, "row 1", name)
    return names


def _typed(row: Row, cells: Mapping[str, str], columns: Columns, reading: Reading) -> Row:
    """Cells as JSON would have them; a column of another table is left for whoever reads the row."""
    kinds = {column.name: column.kind for column in columns}
    values: dict[str, object] = dict(cells)
    for name in cells.keys() & kinds.keys():
        try:
            values[name] = kinds[name].from_cell(cells[name])
        except Unfit as unfit:
            reading.note(unfit.code, row, name, **unfit.params, found=shown(cells[name]))
    return Row(row.where, values)


def written_sheet(
    rows: Sequence[tuple[str, Mapping[str, object]]], tables: Tables, delimiter: str = ","
) -> str:
    """Each row with its table; with the mark by which a spreadsheet knows that it is UTF-8."""
    columns: dict[str, Column] = {c.name: c for one in tables.values() for c in one}
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([TABLE, *columns])
    for table, values in rows:
        kinds = {column.name: column.kind for column in tables[table]}
        cells = {n: kinds[n].to_cell(v) for n, v in values.items() if v is not None and v != ""}
        writer.writerow([table, *(cells.get(name, "") for name in columns)])
    return BYTE_ORDER_MARK + sheet.getvalue()

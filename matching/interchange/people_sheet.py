"""The lists of a neighbourhood in one sheet: the columns of `people.json`, and `table` in front."""

from dataclasses import replace

from matching.interchange.csv_text import Sheet, read_sheet, written_sheet
from matching.interchange.figures import Whole
from matching.interchange.kinds import Word
from matching.interchange.people_columns import GROUPS, READ, RESIDENTS, SUPPORTERS, TABLES
from matching.interchange.people_file import People, people_of, set_apart
from matching.interchange.problems import BadInput
from matching.interchange.rows import Column, Columns, Reading, Row
from matching.neighbourhood import Neighbourhood
from matching.settings import DEFAULTS, Settings

SETTING: Columns = (Column("id", Word(), needed=True), Column("value", Whole(), needed=True))
"""A setting a row: its name and its value."""
SHEET = {**TABLES, "settings": SETTING}
READ_SHEET = {**READ, "settings": SETTING}
USUAL = "residents"


def read_people_sheet(data: bytes) -> tuple[People, str]:
    """And with what the cells were parted. Raises `BadInput`."""
    sheet = read_sheet(data, READ_SHEET, USUAL)
    rows = dict(sheet.rows)
    # An empty cell is an empty list: a group in which nobody is left.
    rows["groups"] = [Row(row.where, {"members": [], **row.values}) for row in rows.get("groups", [])]
    try:
        return _as_named(people_of(rows | _settings(sheet)), sheet), sheet.delimiter
    except BadInput as bad:
        raise sheet.as_named(bad) from None


def _as_named(people: People, sheet: Sheet) -> People:
    remarks = (replace(one, field=sheet.header.as_named(one.field)) for one in people.remarks)
    return replace(people, remarks=tuple(remarks))


def _settings(sheet: Sheet) -> dict[str, list[Row]]:
    """One row with all settings, of which each had a row of its own."""
    reading = Reading()
    settings = reading.rows(sheet.rows.get("settings", []), SETTING)
    reading.done()
    values = {one["id"]: one["value"] for _, one in settings}
    return {"settings": [Row("settings", values)]} if values else {}


def write_people_sheet(
    neighbourhood: Neighbourhood, settings: Settings = DEFAULTS, delimiter: str = ","
) -> str:
    rows: list[tuple[str, dict[str, object]]] = []
    for table, columns, people in (
        ("residents", RESIDENTS, neighbourhood.residents),
        ("supporters", SUPPORTERS, neighbourhood.supporters),
        ("groups", GROUPS, neighbourhood.groups),
    ):
        rows += [(table, set_apart(one, columns)) for one in people]
    rows += [("never", {"one": one, "other": other}) for one, other in sorted(neighbourhood.never)]
    rows += [
        ("met", {"one": one, "other": other, "rounds_ago": ago})
        for one, other, ago in sorted(neighbourhood.met)
    ]
    rows += [
        ("settings", {"id": name, "value": value})
        for name, value in set_apart(settings, TABLES["settings"]).items()
    ]
    return written_sheet(rows, SHEET, delimiter)

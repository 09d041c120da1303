"""`people.json` (or its rows) becomes a neighbourhood with its settings, and back."""

from dataclasses import MISSING, dataclass, fields
from typing import Any

from matching.errors import MatchingError
from matching.interchange.json_text import lists, objects, parsed, written
from matching.interchange.people_columns import (
    FORMAT,
    GROUPS,
    MET,
    NEVER,
    RESIDENTS,
    SETTINGS,
    SUPPORTERS,
    TABLES,
)
from matching.interchange.problems import ProblemCode, refuse
from matching.interchange.rows import Columns, Reading, Row
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter
from matching.settings import DEFAULTS, Settings

Rows = dict[str, list[Row]]
_COUPLES = {"never": tuple(column.name for column in NEVER), "met": tuple(column.name for column in MET)}


@dataclass(frozen=True, slots=True)
class People:
    """`strangers`: rows of `never` and `met` that name somebody who is not here, as (row, id)."""

    neighbourhood: Neighbourhood
    settings: Settings = DEFAULTS
    strangers: tuple[tuple[str, str], ...] = ()


def read_people(data: bytes) -> People:
    """Raises `BadInput`."""
    document = parsed(data, FORMAT)
    for name in sorted(document.values.keys() - TABLES.keys()):
        raise refuse(ProblemCode.UNKNOWN_FIELD, field=name[:60], known=", ".join(("format", *TABLES)))
    if "residents" not in document.values:
        raise refuse(ProblemCode.MISSING, field="residents", expected="rows")
    rows: Rows = {name: _rows(name, said) for name, said in document.values.items()}
    return people_of(rows)


def _rows(name: str, said: object) -> list[Row]:
    if name in _COUPLES:
        return lists(said, name, _COUPLES[name])
    if name == "settings":
        return [Row(name, row.values) for row in objects([said], name)]
    return objects(said, name)


def people_of(rows: Rows) -> People:
    """From the rows of each table, wherever they stood. Raises `BadInput`."""
    reading = Reading()
    residents = reading.rows(rows.get("residents", []), RESIDENTS)
    supporters = reading.rows(rows.get("supporters", []), SUPPORTERS)
    groups = reading.rows(rows.get("groups", []), GROUPS)
    never = _couples(reading, rows.get("never", []), NEVER)
    met = _couples(reading, rows.get("met", []), MET)
    settings = _settings(reading, rows.get("settings", []))
    said = (row.values.get("id") for row in rows.get("residents", []))
    _refuse_unknown_members(reading, groups, {one for one in said if isinstance(one, str)})
    reading.done()
    anybody = {values["id"] for _, values in (*residents, *supporters)}
    return People(
        Neighbourhood(
            residents=tuple(Resident(**values) for _, values in residents),
            never=frozenset((one["one"], one["other"]) for _, one in never),
            met=frozenset((one["one"], one["other"], one["rounds_ago"]) for _, one in met),
            supporters=tuple(Supporter(**values) for _, values in supporters),
            groups=tuple(Group(**values) for _, values in groups),
        ),
        settings,
        _strangers([*never, *met], anybody),
    )


def _couples(reading: Reading, rows: list[Row], columns: Columns) -> list[tuple[Row, dict[str, Any]]]:
    found = reading.rows(rows, columns)
    for row, one in found:
        if one["one"] == one["other"]:
            reading.note(ProblemCode.NOT_TWO, row, "other", id=one["one"])
    return found


def _strangers(couples: list[tuple[Row, dict[str, Any]]], known: set[str]) -> tuple[tuple[str, str], ...]:
    named = ((row.where, one[who]) for row, one in couples for who in ("one", "other"))
    return tuple((where, who) for where, who in named if who not in known)


def _settings(reading: Reading, rows: list[Row]) -> Settings:
    values = reading.row(rows[0], SETTINGS) if rows else {}
    try:
        return Settings(**(values or {}))
    except MatchingError as wrong:
        reading.note(ProblemCode.SIZES_OUT_OF_ORDER, rows[0], "group_most", **wrong.params)
        return DEFAULTS


def _refuse_unknown_members(
    reading: Reading, groups: list[tuple[Row, dict[str, Any]]], known: set[str]
) -> None:
    for row, group in groups:
        for stranger in sorted(group["members"] - known):
            reading.note(ProblemCode.UNKNOWN_MEMBER, row, "members", id=stranger)


def write_people(neighbourhood: Neighbourhood, settings: Settings = DEFAULTS) -> str:
    """Loads are not in it: whoever is full is left out by who keeps the list."""
    content = {
        "residents": [_plain(one, RESIDENTS) for one in neighbourhood.residents],
        "never": sorted(neighbourhood.never),
        "met": sorted(neighbourhood.met),
        "supporters": [_plain(one, SUPPORTERS) for one in neighbourhood.supporters],
        "groups": [_plain(one, GROUPS) for one in neighbourhood.groups],
        "settings": _plain(settings, SETTINGS),
    }
    return written(FORMAT, content)


def set_apart(one: Any, columns: Columns) -> dict[str, object]:
    """What differs from the default."""
    defaults = {field.name: field.default for field in fields(one) if field.default is not MISSING}
    said = {column.name: getattr(one, column.name) for column in columns}
    return {name: value for name, value in said.items() if defaults.get(name, MISSING) != value}


def _plain(one: Any, columns: Columns) -> dict[str, object]:
    return {name: _as_json(value) for name, value in set_apart(one, columns).items()}


def _as_json(value: object) -> object:
    if not isinstance(value, frozenset):
        return value
    return sorted(value) if all(isinstance(one, str) for one in value) else dict(sorted(value))

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
    READ,
    RESIDENTS,
    SETTINGS,
    SUPPORTERS,
    TABLES,
)
from matching.interchange.places import Located, Whereabouts
from matching.interchange.problems import ProblemCode, refuse
from matching.interchange.remarks import Remark, RemarkCode, remark
from matching.interchange.rows import Columns, Reading, Row
from matching.interchange.same_people import Names
from matching.interchange.same_words import with_one_spelling
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter
from matching.settings import DEFAULTS, Settings

Rows = dict[str, list[Row]]
_SOMEWHERE = ("residents", "supporters", "groups")
_COUPLES = {"never": tuple(column.name for column in NEVER), "met": tuple(column.name for column in MET)}


@dataclass(frozen=True, slots=True)
class People:
    """`remarks`: what is odd and yet read, in the order of the file."""

    neighbourhood: Neighbourhood
    settings: Settings = DEFAULTS
    remarks: tuple[Remark, ...] = ()


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
    where = Whereabouts([row for name in _SOMEWHERE for row in rows.get(name, [])])
    residents, supporters, groups = (
        reading.rows(rows.get(name, []), READ[name], where.needed) for name in _SOMEWHERE
    )
    never = reading.rows(rows.get("never", []), NEVER)
    met = reading.rows(rows.get("met", []), MET)
    settings = _settings(reading, rows.get("settings", []))
    neighbours = Names(rows.get("residents", []))
    anybody = Names([*rows.get("residents", []), *rows.get("supporters", [])])
    if not any(one.field == "id" for one in reading.problems):
        _find_couples(reading, [*never, *met], anybody)
        _find_members(reading, groups, neighbours)
    where.put(reading, [*residents, *supporters, *groups])
    reading.done()
    remarks = [
        *anybody.look_alikes(),
        *anybody.made_dates(),
        *with_one_spelling([residents, supporters, groups]),
        *where.remarks,
    ]
    if not residents:
        remarks.append(remark(RemarkCode.NOBODY))
    return People(
        Neighbourhood(
            residents=tuple(Resident(**values) for _, values in residents),
            never=frozenset((one["one"], one["other"]) for _, one in never),
            met=frozenset((one["one"], one["other"], one["rounds_ago"]) for _, one in met),
            supporters=tuple(Supporter(**values) for _, values in supporters),
            groups=tuple(Group(**values) for _, values in groups),
        ),
        settings,
        tuple(remarks),
    )


def _find_couples(reading: Reading, couples: Located, names: Names) -> None:
    """A block or a meeting that names nobody would quietly do nothing."""
    for row, one in couples:
        for who in ("one", "other"):
            one[who] = names.found(reading, row, who, one[who], ProblemCode.UNKNOWN_PERSON)
        if one["one"] == one["other"]:
            reading.note(ProblemCode.NOT_TWO, row, "other", id=one["one"])


def _find_members(reading: Reading, groups: Located, names: Names) -> None:
    for row, group in groups:
        group["members"] = frozenset(
            names.found(reading, row, "members", one, ProblemCode.UNKNOWN_MEMBER)
            for one in sorted(group["members"])
        )


def _settings(reading: Reading, rows: list[Row]) -> Settings:
    values = reading.row(rows[0], SETTINGS) if rows else {}
    try:
        return Settings(**(values or {}))
    except MatchingError as wrong:
        reading.note(ProblemCode.SIZES_OUT_OF_ORDER, rows[0], "group_most", **wrong.params)
        return DEFAULTS


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

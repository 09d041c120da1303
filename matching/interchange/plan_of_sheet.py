"""A plan out of one sheet: the rows are put together again to what `plan.json` holds."""

from typing import Any

from matching.interchange.csv_text import read_sheet
from matching.interchange.plan_columns import CERTIFICATES
from matching.interchange.plan_file import PlanFile, plan_of
from matching.interchange.plan_sheet import EMPTY, TABLES
from matching.interchange.problems import BadInput, ProblemCode
from matching.interchange.rows import Reading, Row

Values = dict[str, Any]


def read_plan_sheet(data: bytes) -> PlanFile:
    """Raises `BadInput`."""
    sheet = read_sheet(data, TABLES, "groups")
    reading = Reading()
    rows = {name: [_filled(row, name) for row in sheet.rows.get(name, [])] for name in TABLES}
    for name, many in rows.items():
        reading.rows(many, TABLES[name])
    if len(rows["plan"]) != 1:
        reading.note(ProblemCode.MISSING, Row("", {}), "plan", expected="one_row")
    try:
        reading.done()
    except BadInput as bad:
        raise sheet.as_named(bad) from None
    return plan_of(
        Row("", _put_together({name: [row.values for row in many] for name, many in rows.items()}))
    )


def _filled(row: Row, table: str) -> Row:
    """With what an empty cell of this table stands for."""
    empty = {column.name: EMPTY[column.name] for column in TABLES[table] if column.name in EMPTY}
    return Row(row.where, {**empty, **row.values})


def _put_together(said: dict[str, list[Values]]) -> Values:
    (whole,) = said["plan"]
    numbers = {kind: {one["id"]: one["holds"] for one in said[kind]} for kind in CERTIFICATES}
    known = numbers["certificate"] if whole["upper_bound"] is not None else None
    return {
        **whole,
        "groups": [_group(one, said) for one in said["groups"]],
        "unplaced": [one | {"would_help": _helps(one["id"], said)} for one in said["unplaced"]],
        **numbers,
        "certificate": known,
    }


def _group(group: Values, said: dict[str, list[Values]]) -> Values:
    number = group["group"]
    of_group = {
        name: [one for one in said[name] if one["group"] == number] for name in ("gives", "gets", "reasons")
    }
    return {
        **_without(group, "group"),
        "gives_gets": [_share(member, of_group) for member in group["members"]],
        "reasons": [_without(one, "group") for one in of_group["reasons"]],
    }


def _share(member: str, of_group: dict[str, list[Values]]) -> Values:
    gives, gets = (
        [_without(one, "group", "member") for one in of_group[name] if one["member"] == member]
        for name in ("gives", "gets")
    )
    return {"member": member, "gives": gives, "gets": gets}


def _helps(resident: str, said: dict[str, list[Values]]) -> list[Values]:
    return [_without(one, "resident") for one in said["would_help"] if one["resident"] == resident]


def _without(values: Values, *names: str) -> Values:
    return {name: value for name, value in values.items() if name not in names}

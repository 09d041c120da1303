"""A plan in one sheet: the groups first, then who brings what to whom, then the proof."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from matching.interchange import plan_columns as columns
from matching.interchange.csv_text import written_sheet
from matching.interchange.figures import Whole
from matching.interchange.kinds import Word
from matching.interchange.plan_file import PlanFile
from matching.interchange.plan_written import plain_plan
from matching.interchange.rows import Column, Columns

_group = Column("group", Whole(1), needed=True)
_member = Column("member", Word(), needed=True)
_id = Column("id", Word(), needed=True)

_AMOUNT = (_id, Column("holds", Whole(most=columns.MOST_VALUE), needed=True))


def _without(of: Columns, *names: str) -> Columns:
    return tuple(column for column in of if column.name not in names)


TABLES: dict[str, Columns] = {
    "groups": (_group, *_without(columns.GROUPS, "gives_gets", "reasons")),
    "gives": (_group, _member, *columns.GIVES),
    "gets": (_group, _member, *columns.GETS),
    "reasons": (_group, *columns.REASONS),
    "unplaced": _without(columns.UNPLACED, "would_help"),
    "would_help": (Column("resident", Word(), needed=True), *columns.HELP),
    "plan": _without(columns.PLAN, "groups", "unplaced", *columns.CERTIFICATES),
    **dict.fromkeys(columns.CERTIFICATES, _AMOUNT),
}
EMPTY: dict[str, object] = {
    "newcomers": [],
    "params": {},
    "grows": None,
    "supporter": None,
    "upper_bound": None,
    "ratio": None,
}
"""What an empty cell stands for."""


def write_plan_sheet(file: PlanFile, delimiter: str = ",") -> str:
    said = plain_plan(file)
    return written_sheet(list(chain(_rows_of_groups(said), _other_rows(said))), TABLES, delimiter)


def _rows_of_groups(said: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    numbered = list(enumerate(said["groups"], start=1))
    for number, group in numbered:
        yield "groups", {"group": number} | _only("groups", group)
    for number, group in numbered:
        for share in group["gives_gets"]:
            about = {"group": number, "member": share["member"]}
            yield from (("gives", about | gift) for gift in share["gives"])
            yield from (("gets", about | gift) for gift in share["gets"])
    for number, group in numbered:
        yield from (("reasons", {"group": number} | reason) for reason in group["reasons"])


def _other_rows(said: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for one in said["unplaced"]:
        yield "unplaced", _only("unplaced", one)
    for one in said["unplaced"]:
        yield from (("would_help", {"resident": one["id"]} | helps) for helps in one["would_help"])
    yield "plan", _only("plan", said)
    for kind in columns.CERTIFICATES:
        for one, holds in (said.get(kind) or {}).items():
            yield kind, {"id": one, "holds": holds}


def _only(table: str, said: dict[str, Any]) -> dict[str, Any]:
    return {column.name: said[column.name] for column in TABLES[table] if column.name in said}

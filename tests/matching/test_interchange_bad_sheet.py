"""Bad rows of a spreadsheet, and plans that say what no plan says."""

import json
from copy import deepcopy
from typing import Any

import pytest

from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.plan_file import plan_file, read_plan
from matching.interchange.plan_of_sheet import read_plan_sheet
from matching.interchange.plan_written import write_plan
from matching.interchange.problems import BadInput, ProblemCode
from matching.round import round_
from tests.matching.neighbours import circle, street

HEAD = "table,id,x,y,reach_m,offers,members,one,other,value,mix"


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        ("id,x,y,phone\na,0,0,1", ("unknown_field", "row 1", "phone")),
        ("id,x,y,x\na,0,0,1", ("field_twice", "row 1", "x")),
        ('id,x,y,reach_m\n"a,0,0,1', ("not_csv", "row 2", "")),
        ("id,x,y,reach_m\na,0,0,1\nb,0,0,1,9", ("no_name", "row 3", "E")),
        ("id,x,y,reach_m\na,0,0,1\n\nb,zero,0,1", ("unfit", "row 4 (b)", "x")),
        ("id,x,y,reach_m\na,0,0,", ("missing", "row 2 (a)", "reach_m")),
        ("id,x,y,reach_m\na,0,0,1\na,0,0,1", ("duplicate_id", "row 3 (a)", "id")),
        ("id,x,y,reach_m\na|b,0,0,1", ("unfit", "row 2 (a|b)", "id")),
        (f"{HEAD}\ncats,a,0,0,1", ("unknown_table", "row 2 (a)", "table")),
        (f"{HEAD}\nresidents,a,0,0,1,,a", ("unknown_field", "row 2 (a)", "members")),
        (f"{HEAD}\ngroups,g,0,0,,,zoë", ("unknown_member", "row 2 (g)", "members")),
        (f"{HEAD}\nsettings,joy,,,,,,,,-1", ("unfit", "row 2 (joy)", "value")),
        (f"{HEAD}\nresidents,a,0,0,1,,,,,,age=1|age=2", ("unfit", "row 2 (a)", "mix")),
    ],
)
def test_a_row_of_a_spreadsheet_has_the_number_that_the_spreadsheet_shows(
    sheet: str, said: tuple[str, str, str]
) -> None:
    with pytest.raises(BadInput) as bad:
        read_people_sheet(sheet.encode())
    (problem,) = bad.value.problems
    where = problem.where.partition(" (")[0] if "(" not in said[1] else problem.where
    assert (problem.code.value, where, problem.field) == said


PLAN = json.loads(write_plan(plan_file(round_(street(*circle("a", "b", "c"))), 0, 0)))


def broken(*path: str | int, value: object) -> bytes:
    document: Any = deepcopy(PLAN)
    inner = document
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (broken("value", value=1.5), ("unfit", "", "value")),
        (broken("certificate", value={"a": -1}), ("unfit", "", "certificate")),
        (broken("certificate", value=[]), ("unfit", "", "certificate")),
        (broken("seconds", value=float("nan")), ("unfit", "", "seconds")),
        (broken("ratio", value=float("inf")), ("unfit", "", "ratio")),
        (broken("groups", value=["a"]), ("unfit", "", "groups")),
        (broken("groups", 0, "members", value=["a", "a"]), ("unfit", "groups 1", "members")),
        (broken("groups", 0, "note", value="x"), ("unknown_field", "groups 1", "note")),
        (broken("groups", 0, "reasons", 0, "code", value="is_ill"), ("unfit", "groups 1, reasons 1", "code")),
        (
            broken("groups", 0, "reasons", 0, "params", value={"need": "x"}),
            ("unfit", "groups 1, reasons 1", "code"),
        ),
        (
            broken("groups", 0, "gives_gets", 1, "gives", 0, "to", value="a"),
            ("unfit", "groups 1, gives_gets 2, gives 1", "to"),
        ),
        (
            broken("unplaced", value=[{"id": "z", "code": "unkind", "would_help": []}]),
            ("unfit", "unplaced 1 (z)", "code"),
        ),
    ],
)
def test_a_plan_that_says_something_else_is_refused(data: bytes, said: tuple[str, str, str]) -> None:
    with pytest.raises(BadInput) as bad:
        read_plan(data)
    (problem,) = bad.value.problems
    assert (problem.code.value, problem.where, problem.field) == said


def test_a_sheet_of_a_plan_needs_the_row_about_the_plan() -> None:
    with pytest.raises(BadInput) as bad:
        read_plan_sheet(b"table,id,code\nunplaced,a,no_offer\n")
    assert [problem.code for problem in bad.value.problems] == [ProblemCode.MISSING]

"""No cell that we write is a formula for a spreadsheet, and what we wrote is read back as it was."""

import csv
import io
from dataclasses import replace
from typing import Any

import pytest

from matching.interchange.defused import as_it_was, defused
from matching.interchange.figures import Number
from matching.interchange.people_sheet import read_people_sheet, write_people_sheet
from matching.interchange.plain_sheet import write_plain_sheet
from matching.interchange.plan_file import PlanFile, plan_file
from matching.interchange.plan_of_sheet import read_plan_sheet
from matching.interchange.plan_sheet import write_plan_sheet
from matching.people import Supporter
from matching.round import round_
from tests.matching.neighbours import circle, some, street

FORMULAS = [
    "=1+1", "+31 6", "-2+3", "@SUM(A1)", '=HYPERLINK("http://nowhere.example";"x")', "\uff1d1+1", "\uff0b1",
    "\uff0d1", "\uff201", "'=1", "''@x",
]  # fmt: skip
BEGINS = ("=", "+", "-", "@", "\t", "\r", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cells(text: str) -> list[str]:
    return [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) for cell in row]


def is_number(cell: str) -> bool:
    return cell.lstrip("-").isdecimal()


def dangerous(text: str) -> list[str]:
    return [cell for cell in cells(text) if cell.startswith(BEGINS) and not is_number(cell)]


@pytest.mark.parametrize(
    "cell", [*FORMULAS, *(f"{sign}x" for sign in BEGINS), "'s ochtends", "Joke", "", "'"]
)
def test_a_cell_is_defused_and_comes_back(cell: str) -> None:
    assert not defused(cell).startswith(BEGINS)
    assert as_it_was(defused(cell)) == cell


@pytest.mark.parametrize("name", FORMULAS)
def test_a_name_that_is_a_formula_goes_out_defused_and_comes_back(name: str) -> None:
    a, b, c = circle(name, "b", "c")
    helper = Supporter(id=f"{name} s", x=-5, y=0, reach_m=9, day_parts=a.day_parts, languages=a.languages)
    here = street(
        replace(a, x=-5, mix=some(("+x", name)), enjoys=a.enjoys | {name}), b, c,
        supporters=(helper,), never=some((name, "b")),
    )  # fmt: skip
    written = write_people_sheet(here)
    assert dangerous(written) == []
    assert "-5" in cells(written), "a number stays a number"
    assert read_people_sheet(written.encode())[0].neighbourhood == here
    file = plan_file(round_(replace(here, never=frozenset(), supporters=())), 0, 0)
    assert file.plan.groups
    planned = write_plan_sheet(file)
    assert dangerous(planned) == []
    assert read_plan_sheet(planned.encode()) == file
    plain = write_plain_sheet(file.plan, ["a", "b", "c", "d", "e"], "-", str, str, ",")
    assert dangerous(plain) == []


def as_dutch(plan: str) -> bytes:
    """Decimal commas and Dutch words for yes and no, as a Dutch spreadsheet saves what it opened."""
    rows = list(csv.reader(io.StringIO(plan.removeprefix("\ufeff")), delimiter=";"))
    names, sheet = rows[0], io.StringIO()
    for row in rows[1:]:
        for at, name in enumerate(names):
            if name in ("ratio", "seconds", "peak_mb"):
                row[at] = row[at].replace(".", ",")
        row[:] = [{"true": "WAAR", "false": "ONWAAR"}.get(cell, cell) for cell in row]
    csv.writer(sheet, delimiter=";").writerows(rows)
    return sheet.getvalue().encode()


def test_a_plan_that_a_dutch_spreadsheet_saved_is_the_same_plan() -> None:
    file: Any = plan_file(round_(street(*circle("a", "b", "c"))), 1.25, 98.5)
    file = PlanFile(file.plan, 1.25, 98.5, 0.998, file.proved_optimal, file.plan_hash)
    assert read_plan_sheet(as_dutch(write_plan_sheet(file, ";"))) == file


def test_no_figure_has_three_decimals() -> None:
    assert [Number().to_cell(one) for one in (0.998, 1, 0.25, 12.5)] == ["0.9980", "1", "0.25", "12.5"]

"""docs/practices.md has a row for each practice; the tests that it and groups_bad_input.md name exist."""

import ast
import re
from pathlib import Path

from handlers.documents.rooms import ROOT

PAGE = ROOT / "docs" / "practices.md"
ODD = ROOT / "docs" / "groups_bad_input.md"
PRACTICES = 109
ROW = re.compile(
    r"\| (\d+) \| ([^|]+) \| ([^|]+) \| (`tests/([\w/]+\.py)::(\w+)`|not yet|nothing to show) \|"
)


def rows() -> list[re.Match[str]]:
    return list(ROW.finditer(PAGE.read_text("utf-8")))


def named_in(file: Path) -> set[str]:
    """Names of what pytest would collect."""
    found = ast.walk(ast.parse(file.read_text("utf-8"))) if file.exists() else iter(())
    return {one.name for one in found if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_each_practice_has_one_row() -> None:
    assert [int(one[1]) for one in rows()] == list(range(1, PRACTICES + 1))


def test_each_test_that_is_named_exists() -> None:
    named = [(one[5], one[6]) for one in rows() if one[5]]
    named += re.findall(r"`tests/([\w/]+\.py)::(\w+)`", ODD.read_text("utf-8"))
    missing = [one for one in named if one[1] not in named_in(ROOT / "tests" / one[0])]
    assert not missing


def test_what_is_not_there_yet_is_counted() -> None:
    """The sentence above the table says how many, so that nobody has to count."""
    not_yet = sum(one[4] == "not yet" for one in rows())
    assert f"{PRACTICES} rows {not_yet} say so" in " ".join(PAGE.read_text("utf-8").split())


def test_a_test_that_is_not_there_would_be_found() -> None:
    assert "test_each_practice_has_one_row" in named_in(Path(__file__))
    assert "test_of_nothing" not in named_in(Path(__file__))
    assert named_in(ROOT / "tests" / "test_nowhere.py") == set()

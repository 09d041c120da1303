"""docs/safety.md has a row for each of the 25 requirements, with a test that exists and what a fault did."""

import re

from handlers.documents.safety_page import PAGE, ROOT
from tests.contracts.test_practices import named_in

REQUIREMENTS = 25
ROW = re.compile(
    r"^\| (\d+) \| ([^|]+) \| (met|part) \| `tests/([\w/]+\.py)::(\w+)` \| ([^|]+) \|$", re.MULTILINE
)


def rows() -> list[re.Match[str]]:
    return list(ROW.finditer(PAGE.read_text("utf-8")))


def test_each_requirement_has_one_row() -> None:
    assert [int(one[1]) for one in rows()] == list(range(1, REQUIREMENTS + 1))


def test_each_test_that_is_named_exists() -> None:
    missing = [one[5] for one in rows() if one[5] not in named_in(ROOT / "tests" / one[4])]
    assert not missing


def test_what_is_met_in_part_is_counted() -> None:
    part = sum(one[3] == "part" for one in rows())
    assert f"{REQUIREMENTS - part} are met, {part} in part" in PAGE.read_text("utf-8")

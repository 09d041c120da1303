"""What must stand in a row, and what may be left out: a list that others keep depends on it."""

import pytest

from matching.interchange import people_columns, plan_columns
from matching.interchange.rows import Columns

NEEDED = {
    "residents": {"id"},
    "supporters": {"id"},
    "groups": {"id", "members"},
    "never": {"one", "other"},
    "met": {"one", "other", "rounds_ago"},
    "settings": set[str](),
}


def needed(columns: Columns) -> set[str]:
    return {column.name for column in columns if column.needed}


@pytest.mark.parametrize("table", NEEDED)
def test_a_row_of_people_needs_no_more_than_who_it_is_about(table: str) -> None:
    assert needed(people_columns.TABLES[table]) == NEEDED[table]


def test_every_table_is_named_here() -> None:
    assert set(people_columns.TABLES) == set(NEEDED)


@pytest.mark.parametrize("table", ["GROUPS", "SHARES", "GIVES", "GETS", "REASONS", "UNPLACED", "HELP"])
def test_inside_a_plan_nothing_may_be_left_out(table: str) -> None:
    columns: Columns = getattr(plan_columns, table)
    assert needed(columns) == {column.name for column in columns}


def test_of_a_plan_only_what_has_nothing_to_say_may_be_left_out() -> None:
    optional = {column.name for column in plan_columns.PLAN} - needed(plan_columns.PLAN)
    assert optional == {"group_certificate", "supporter_certificate", "exact", "stopped"}

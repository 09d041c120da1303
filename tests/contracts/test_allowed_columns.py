"""docs/columns.md lists the allowed columns: what each is for, and how long it stays (SAFETY 13)."""

import re
from collections import Counter

import pytest
from sqlalchemy import Column, Integer, MetaData, Table
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from handlers.documents.dpia_tables import PAGE
from handlers.retention import KEPT

LIST = PAGE.with_name("columns.md")
ROW = re.compile(r"^\| (?!table)(\w+) \| ([\w, ]+) \| ([^|]{8,}) \| ([^|]+) \|$", re.MULTILINE)
DAYS = re.compile(r"\b(\d+)(?= days|,| once)")
NEVER = re.compile(
    r"^birth|_birth|born|^age$|^gender|diagnos|disab|medic|religio|faith|origin_country|national|ethnic|benefit|income|house_number"
    r"|lonel|bsn|iban|email|insta|surname|hours_given|balance|score"
)


def allowed() -> Counter[str]:
    rows = ROW.findall(LIST.read_text("utf-8"))
    return Counter(f"{table}.{column}" for table, columns, *_ in rows for column in columns.split(", "))


def there(metadata: MetaData) -> set[str]:
    tables = metadata.tables.values()
    return {f"{table.name}.{column.name}" for table in tables for column in table.columns} - {
        f"{table.name}.id" for table in tables
    }


def test_each_column_is_on_the_list_once_and_nothing_else_is() -> None:
    found = there(SQLModel.metadata)
    assert sorted(found - allowed().keys()) == [], (
        "say in docs/columns.md what it is for, and how long it stays"
    )
    assert sorted(allowed().keys() - found) == []
    assert [one for one, often in allowed().items() if often > 1] == []


def test_a_new_column_would_be_found() -> None:
    metadata = MetaData()
    Table("person", metadata, Column("id", Integer, primary_key=True), Column("shoe_size", Integer))
    assert there(metadata) - allowed().keys() == {"person.shoe_size"}


@pytest.mark.parametrize("name", ["birth_date", "diagnosis", "loneliness", "bsn", "house_number"])
def test_what_may_never_be_kept_has_a_name_that_is_found(name: str) -> None:
    assert NEVER.search(name)


def test_no_column_is_called_what_may_never_be_kept() -> None:
    assert [one for one in there(SQLModel.metadata) if NEVER.search(one.split(".")[1])] == []


def test_each_period_of_days_is_one_that_a_job_keeps() -> None:
    """A button ends after 60 days by its own date, and what came in within a week."""
    kept = {one.how_long.days for one in KEPT} | {60, 7}
    said = {
        int(days) for *_, how_long in ROW.findall(LIST.read_text("utf-8")) for days in DAYS.findall(how_long)
    }
    assert said
    assert said <= kept

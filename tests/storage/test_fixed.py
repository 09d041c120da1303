"""A statement that is built once is asked anew each time, and what is read is for reading."""

from datetime import UTC, datetime

import pytest
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import neighbourhoods, people
from storage.database import Database
from storage.fixed import fixed
from storage.people import Person
from storage.tables.person import PersonRow

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
built: list[str] = []


@pytest.fixture
async def anna(database: Database) -> Person:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        return await people.meet(work, where.id, NOW, call_name="Anna")


@fixed
def _named_among(ids: list[int], state: str) -> SelectOfScalar[PersonRow]:
    built.append("once")
    return select(PersonRow).where(col(PersonRow.id).in_(ids), PersonRow.state == state)


async def test_it_is_built_once_and_asked_with_the_values_of_each_time(
    database: Database, anna: Person
) -> None:
    async with database.work() as work:
        assert [one.id for one in await work.all(_named_among([anna.id, -1], anna.state))] == [anna.id]
        assert await work.all(_named_among([-1, -2, -3], anna.state)) == []
        assert await work.all(_named_among([], anna.state)) == []
        assert await work.first(_named_among([anna.id], anna.state)) is not None
    assert built == ["once"]


async def test_a_statement_that_looks_at_its_values_cannot_be_fixed() -> None:
    @fixed
    def odd(person_id: int | None) -> SelectOfScalar[PersonRow]:
        return select(PersonRow).where(PersonRow.id == person_id) if person_id else select(PersonRow)

    with pytest.raises(TypeError):
        odd(1)


async def test_what_is_read_sees_what_was_just_written(database: Database, anna: Person) -> None:
    async with database.work() as work:
        await people.change(work, anna.id, call_name="Annie")
        row = await work.first(select(PersonRow).where(PersonRow.id == anna.id))
        assert row is not None
        assert row.call_name == "Annie"


async def test_what_is_changed_in_a_row_that_was_read_is_refused(database: Database, anna: Person) -> None:
    """It would be written nowhere: `to_change` gives one that can be."""
    async with database.work() as work:
        row = await work.first(select(PersonRow).where(PersonRow.id == anna.id))
        with pytest.raises(AttributeError):
            row.call_name = "Annie"  # type: ignore[union-attr]
        own = await work.to_change(select(PersonRow).where(PersonRow.id == anna.id))
        assert own is not None
        own.call_name = "Annie"
        await work.flush(own)
        assert (await people.get(work, anna.id)).call_name == "Annie"

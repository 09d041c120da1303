"""An error of the database may be logged, and tells nothing of whom it was about."""

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import insert

from storage.database import Database
from storage.tables.neighbourhood import NeighbourhoodRow

SECRET = "Kanarievogel"


async def test_what_a_statement_was_given_stands_in_no_error(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised:
        async with database.work() as work:
            await work.change(insert(NeighbourhoodRow).values(id=None, name=SECRET, timezone=None))
    said = f"{raised.value!s} {raised.value!r}"
    assert "INSERT INTO neighbourhood" in said
    assert SECRET not in said

"""`/mijngegevens` holds every row about somebody, in the clear, and no row of anybody else."""

import json

from storage.database import Database
from storage.export import own_columns, rows_about
from storage.tables.person import PersonRow
from tests import lives
from tests.lives import TABLES


async def test_every_row_about_somebody_is_in_it_and_can_be_read(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
        await lives.live(work, one, other)
        await lives.live(work, other, one)
    async with database.read() as work:
        rows = await rows_about(work, one.person_id, one.chat_id)
    own = {table.name for table in TABLES.values() if own_columns(table, one.person_id, one.chat_id)}
    assert rows.keys() == own
    assert [len(found) for found in rows.values()] == [1] * len(own)
    assert rows["interest"][0]["own_words"] == "Merel interest.own_words"
    assert rows["consent"][0]["given_at"] == "2027-03-01T11:00:00+00:00"


async def test_nothing_of_anybody_else_is_in_it(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
        await lives.live(work, other, one)
    async with database.read() as work:
        rows = await rows_about(work, one.person_id, one.chat_id)
    assert rows.keys() == {PersonRow.__tablename__}
    assert "Spreeuw" not in json.dumps(rows)


async def test_what_may_name_somebody_else_is_left_out(database: Database) -> None:
    """What the bot said stands in the chat; a connector's open question may be about anybody."""
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        await lives.live(work, one, one)
    async with database.read() as work:
        rows = await rows_about(work, one.person_id, one.chat_id)
    assert not {"place", "last_said"} & rows["conversation"][0].keys()
    assert "params" not in rows["outbox"][0]
    assert "unheard" in rows["conversation"][0]


async def test_who_blocked_somebody_is_never_told_to_them(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
        await lives.live(work, other, one)  # blocks included
    async with database.read() as work:
        assert "block" in await rows_about(work, other.person_id, 42)
        assert "block" not in await rows_about(work, one.person_id, 41)


async def test_of_a_chat_without_a_name_there_is_what_belongs_to_the_chat(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        await lives.live(work, one, one)
    async with database.read() as work:
        rows = await rows_about(work, None, 41)
    assert rows.keys() == {"conversation", "inbox", "outbox", "task", "attendance"}

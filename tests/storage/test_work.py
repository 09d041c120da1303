"""What a transaction has read once it does not read again, unless it may be different by now."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import event
from sqlmodel import select

from storage import conversations, neighbourhoods, people, roles, who_and_where
from storage.database import Database
from storage.people import Person
from storage.tables.person import PersonRow, RoleName
from storage.work import Work

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
CHAT = 41


@pytest.fixture
async def anna(database: Database) -> Person:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden", phone="020 000 00 00")
        person = await people.meet(work, where.id, NOW, telegram_id=CHAT, call_name="Anna")
        await roles.give(work, person.id, where.id, RoleName.CONNECTOR, NOW)
        await conversations.find_or_start(work, CHAT, "nl", NOW)
    return person


class Asked(list[str]):
    def __init__(self, database: Database) -> None:
        super().__init__()
        event.listen(database.engine.sync_engine, "before_cursor_execute", self._note)

    def _note(self, *given: object) -> None:
        self.append(str(given[2]))


async def test_who_and_where_is_one_statement(database: Database, anna: Person) -> None:
    async with database.read() as work:
        asked = Asked(database)
        await who_and_where.read(work, CHAT)
        found = await people.find_by_telegram(work, CHAT)
        conversation = await conversations.find(work, CHAT)
        here = await neighbourhoods.get(work, anna.neighbourhood_id)
        held = await roles.of_person(work, anna.id)
        in_all = await roles.in_neighbourhood(work, anna.neighbourhood_id)
        assert len(asked) == 1
    assert (found, conversation and conversation.chat_id, here.name) == (anna, CHAT, "De Linden")
    assert [one.role for one in held] == [RoleName.CONNECTOR]
    assert held == in_all


async def test_it_says_the_same_as_each_question_alone(database: Database, anna: Person) -> None:
    async with database.read() as work:
        alone = await _each(work, anna)
    async with database.read() as work:
        await who_and_where.read(work, CHAT)
        assert await _each(work, anna) == alone


async def _each(work: Work, anna: Person) -> tuple[object, ...]:
    return (
        await people.find_by_telegram(work, CHAT),
        await people.find(work, anna.id),
        await conversations.find(work, CHAT),
        await neighbourhoods.get(work, anna.neighbourhood_id),
        await roles.of_person(work, anna.id),
        await roles.in_neighbourhood(work, anna.neighbourhood_id),
    )


async def test_what_was_written_is_read_anew(database: Database, anna: Person) -> None:
    async with database.work() as work:
        await who_and_where.read(work, CHAT)
        await people.change(work, anna.id, call_name="Annie")
        assert (await people.get(work, anna.id)).call_name == "Annie"
        await roles.end(work, anna.id, anna.neighbourhood_id, RoleName.CONNECTOR, NOW)
        assert await roles.of_person(work, anna.id) == []
        await roles.give(work, anna.id, anna.neighbourhood_id, RoleName.PHONE_BUDDY, NOW)
        assert [one.role for one in await roles.of_person(work, anna.id)] == [RoleName.PHONE_BUDDY]


async def test_a_place_that_was_put_is_known_as_the_database_has_it(database: Database, anna: Person) -> None:
    async with database.work() as work:
        await who_and_where.read(work, CHAT)
        await conversations.put_place(work, CHAT, {"flow": "home"}, NOW)
        known = await conversations.find(work, CHAT)
    async with database.read() as work:
        assert await conversations.find(work, CHAT) == known


async def test_who_locks_sees_what_others_did(database: Database, anna: Person) -> None:
    async with database.work() as work:
        await people.get(work, anna.id)
        work.knows(PersonRow, anna.id, None)
        await work.all(select(PersonRow).with_for_update())
        assert await people.find(work, anna.id) == anna


async def test_only_what_wrote_has_changed_something(database: Database, anna: Person) -> None:
    async with database.work() as work:
        await who_and_where.read(work, CHAT)
        await people.change(work, anna.id + 1, call_name="nobody")
        assert not work.changed
        await people.change(work, anna.id, call_name="Annie")
        assert work.changed

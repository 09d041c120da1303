"""Coming to a walk and not coming after all: what that does to the walk and its places."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.activity.attending import cannot_come, expect
from handlers.conversation.refusal import Stale
from storage import attendance, neighbourhoods, people, walks
from storage.database import Database
from storage.tables.walk import WalkState
from storage.walks import Walk

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


async def a_walk(database: Database, folk: int, **fields: object) -> tuple[Walk, list[int]]:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        place = await neighbourhoods.add_place(work, where.id, "Bankje")
        ids = [
            (await people.meet(work, where.id, NOW, call_name=f"Buur {n}", telegram_id=n)).id
            for n in range(1, folk + 1)
        ]
        starts_at = NOW + timedelta(days=3)
        walk = await walks.start(work, where.id, place.id, starts_at, 20, created_at=NOW, **fields)
    return walk, ids


async def comes(database: Database, walk: Walk, person_id: int | None, chat_id: int | None = None) -> bool:
    async with database.work() as work:
        return await expect(work, NOW, walk, person_id, chat_id)


async def state_of(database: Database, walk: Walk) -> WalkState:
    async with database.read() as work:
        return (await walks.get(work, walk.id)).state


async def test_an_idea_goes_on_when_a_second_one_comes(database: Database) -> None:
    walk, (one, other) = await a_walk(database, 2)
    await comes(database, walk, one)
    assert await state_of(database, walk) is WalkState.IDEA
    await comes(database, walk, other)
    assert await state_of(database, walk) is WalkState.GOING


async def test_a_place_that_comes_free_can_be_taken(database: Database) -> None:
    walk, (one, other) = await a_walk(database, 2, most=1)
    assert [await comes(database, walk, one), await comes(database, walk, other)] == [True, False]
    async with database.work() as work:
        assert await cannot_come(work, NOW, walk, one)
        assert not await cannot_come(work, NOW, walk, one)
    assert await comes(database, walk, other)


async def test_nameless_neighbours_take_places_too(database: Database) -> None:
    walk, (one,) = await a_walk(database, 1, most=3)
    assert await comes(database, walk, None, chat_id=77)
    assert await comes(database, walk, None, chat_id=77)
    assert await comes(database, walk, None)
    async with database.read() as work:
        found = [(seen.person_id, seen.chat_id) for seen in await attendance.coming(work, walk.id)]
    assert found == [(None, 77), (None, None)]
    assert await comes(database, walk, one)


async def test_nobody_comes_to_what_is_off(database: Database) -> None:
    walk, (one,) = await a_walk(database, 1, state=WalkState.CALLED_OFF)
    with pytest.raises(Stale):
        await comes(database, walk, one)

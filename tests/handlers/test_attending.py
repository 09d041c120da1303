"""Coming to an activity and not coming after all: what that does to the activity and its places."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.activity.attending import cannot_come, expect
from handlers.conversation.refusal import Stale
from storage import activities, attendance, neighbourhoods, people
from storage.activities import Activity
from storage.database import Database
from storage.tables.activity import ActivityState

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


async def an_activity(database: Database, folk: int, **fields: Any) -> tuple[Activity, list[int]]:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        place = await neighbourhoods.add_place(work, where.id, "Bankje")
        ids = [
            (await people.meet(work, where.id, NOW, call_name=f"Buur {n}", telegram_id=n)).id
            for n in range(1, folk + 1)
        ]
        starts_at = NOW + timedelta(days=3)
        activity = await activities.start(work, where.id, place.id, starts_at, 20, created_at=NOW, **fields)
    return activity, ids


async def comes(
    database: Database, activity: Activity, person_id: int | None, chat_id: int | None = None
) -> bool:
    async with database.work() as work:
        return await expect(work, NOW, activity, person_id, chat_id)


async def state_of(database: Database, activity: Activity) -> ActivityState:
    async with database.read() as work:
        return (await activities.get(work, activity.id)).state


async def test_an_idea_goes_on_when_a_second_one_comes(database: Database) -> None:
    activity, (one, other) = await an_activity(database, 2)
    await comes(database, activity, one)
    assert await state_of(database, activity) is ActivityState.IDEA
    await comes(database, activity, other)
    assert await state_of(database, activity) is ActivityState.GOING


async def test_a_place_that_comes_free_can_be_taken(database: Database) -> None:
    activity, (one, other) = await an_activity(database, 2, most=1)
    assert [await comes(database, activity, one), await comes(database, activity, other)] == [True, False]
    async with database.work() as work:
        assert await cannot_come(work, NOW, activity, one)
        assert not await cannot_come(work, NOW, activity, one)
    assert await comes(database, activity, other)


async def test_nameless_neighbours_take_places_too(database: Database) -> None:
    activity, (one,) = await an_activity(database, 1, most=3)
    assert await comes(database, activity, None, chat_id=77)
    assert await comes(database, activity, None, chat_id=77)
    assert await comes(database, activity, None)
    async with database.read() as work:
        found = [(seen.person_id, seen.chat_id) for seen in await attendance.coming(work, activity.id)]
    assert found == [(None, 77), (None, None)]
    assert await comes(database, activity, one)


async def test_nobody_comes_to_what_is_off(database: Database) -> None:
    activity, (one,) = await an_activity(database, 1, state=ActivityState.CALLED_OFF)
    with pytest.raises(Stale):
        await comes(database, activity, one)

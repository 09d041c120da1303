"""Activities: what is coming, whose they are, and how many places are left."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from storage import activities, attendance, neighbourhoods, people
from storage.activities import Activity
from storage.database import Database
from storage.tables.activity import ActivityState, AttendanceState
from storage.work import Work

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def an_activity(work: Work, hours_ahead: int = 1, **fields: Any) -> Activity:
    known = await neighbourhoods.all_of_them(work)
    where = known[0] if known else await neighbourhoods.begin(work, "De Linden")
    place = await neighbourhoods.add_place(work, where.id, "Apotheek")
    starts_at = NOW + hours_ahead * HOUR
    return await activities.start(work, where.id, place.id, starts_at, 20, created_at=NOW, **fields)


async def test_what_is_coming_is_on_not_small_and_soonest_first(database: Database) -> None:
    async with database.work() as work:
        later, soon = await an_activity(work, 5), await an_activity(work, 2)
        await an_activity(work, 3, small=True)
        await an_activity(work, 3, state=ActivityState.CALLED_OFF)
        await an_activity(work, -1)
        assert await activities.coming(work, soon.neighbourhood_id, NOW) == [soon, later]


async def test_a_host_finds_their_own_activities_small_ones_too(database: Database) -> None:
    async with database.work() as work:
        first = await an_activity(work, 1)
        host = await people.meet(work, first.neighbourhood_id, NOW)
        mine = await an_activity(work, 2, host_id=host.id, small=True)
        await an_activity(work, -2, host_id=host.id)
        assert await activities.of_host(work, host.id, NOW) == [mine]


async def test_between_two_moments_counts_the_first_and_not_the_last(database: Database) -> None:
    async with database.work() as work:
        first, second, _ = [await an_activity(work, hours) for hours in (1, 2, 3)]
        assert await activities.between(work, first.starts_at, NOW + 3 * HOUR) == [first, second]


async def test_who_is_expected_takes_a_place_and_who_sent_word_does_not(database: Database) -> None:
    async with database.work() as work:
        activity = await an_activity(work, most=2)
        for state in (AttendanceState.EXPECTED, AttendanceState.SENT_WORD, AttendanceState.MISSED):
            person = await people.meet(work, activity.neighbourhood_id, NOW)
            await attendance.put(work, activity.id, NOW, person_id=person.id, state=state)
        assert await activities.places_left(work, activity) == 1
        await attendance.put(work, activity.id, NOW, chat_id=5)
        assert await activities.places_left(work, activity) == 0


async def test_an_activity_that_is_not_there_cannot_be_locked(database: Database) -> None:
    async with database.work() as work:
        with pytest.raises(LookupError):
            await activities.lock(work, 1)

"""Walks: what is coming, whose they are, and how many places are left."""

from datetime import UTC, datetime, timedelta

import pytest

from storage import attendance, neighbourhoods, people, walks
from storage.database import Database
from storage.tables.walk import AttendanceState, WalkState
from storage.walks import Walk
from storage.work import Work

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def a_walk(work: Work, hours_ahead: int = 1, **fields: object) -> Walk:
    known = await neighbourhoods.all_of_them(work)
    where = known[0] if known else await neighbourhoods.begin(work, "De Linden")
    place = await neighbourhoods.add_place(work, where.id, "Apotheek")
    starts_at = NOW + hours_ahead * HOUR
    return await walks.start(work, where.id, place.id, starts_at, 20, created_at=NOW, **fields)


async def test_what_is_coming_is_on_not_small_and_soonest_first(database: Database) -> None:
    async with database.work() as work:
        later, soon = await a_walk(work, 5), await a_walk(work, 2)
        await a_walk(work, 3, small=True)
        await a_walk(work, 3, state=WalkState.CALLED_OFF)
        await a_walk(work, -1)
        assert await walks.coming(work, soon.neighbourhood_id, NOW) == [soon, later]


async def test_a_host_finds_their_own_walks_small_ones_too(database: Database) -> None:
    async with database.work() as work:
        first = await a_walk(work, 1)
        host = await people.meet(work, first.neighbourhood_id, NOW)
        mine = await a_walk(work, 2, host_id=host.id, small=True)
        await a_walk(work, -2, host_id=host.id)
        assert await walks.of_host(work, host.id, NOW) == [mine]


async def test_between_two_moments_counts_the_first_and_not_the_last(database: Database) -> None:
    async with database.work() as work:
        first, second, _ = [await a_walk(work, hours) for hours in (1, 2, 3)]
        assert await walks.between(work, first.starts_at, NOW + 3 * HOUR) == [first, second]


async def test_who_is_expected_takes_a_place_and_who_sent_word_does_not(database: Database) -> None:
    async with database.work() as work:
        walk = await a_walk(work, most=2)
        for state in (AttendanceState.EXPECTED, AttendanceState.SENT_WORD, AttendanceState.MISSED):
            person = await people.meet(work, walk.neighbourhood_id, NOW)
            await attendance.put(work, walk.id, NOW, person_id=person.id, state=state)
        assert await walks.places_left(work, walk) == 1
        await attendance.put(work, walk.id, NOW, chat_id=5)
        assert await walks.places_left(work, walk) == 0


async def test_a_walk_that_is_not_there_cannot_be_locked(database: Database) -> None:
    async with database.work() as work:
        with pytest.raises(LookupError):
            await walks.lock(work, 1)

"""Twelve places are twelve places, however many say yes at the same moment."""

import asyncio

from handlers.activity.attending import expect
from storage import activities, attendance, neighbourhoods, people
from storage.activities import Activity
from storage.database import Database
from tests.neighbours import LONG_AGO

PLACES, JOINERS, COME_ALREADY = 12, 40, 3
TUESDAY = LONG_AGO.replace(day=5)


async def an_activity(database: Database) -> tuple[Activity, list[int]]:
    """Three come already; forty others know of it."""
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        place = await neighbourhoods.add_place(work, where.id, "Apotheek")
        everybody = [(await people.meet(work, where.id, LONG_AGO)).id for _ in range(COME_ALREADY + JOINERS)]
        activity = await activities.start(
            work, where.id, place.id, TUESDAY, 20, most=PLACES, created_at=LONG_AGO, host_id=everybody[0]
        )
        for person_id in everybody[:COME_ALREADY]:
            assert await expect(work, LONG_AGO, activity, person_id)
    return activity, everybody[COME_ALREADY:]


async def test_forty_say_yes_at_once_and_twelve_come(database: Database) -> None:
    activity, joiners = await an_activity(database)
    begin = asyncio.Event()

    async def join(person_id: int) -> bool:
        await begin.wait()
        async with database.work() as work:
            return await expect(work, LONG_AGO, activity, person_id)

    joining = [asyncio.create_task(join(person_id)) for person_id in joiners]
    await asyncio.sleep(0)
    begin.set()
    came = await asyncio.gather(*joining)
    assert sum(came) == PLACES - COME_ALREADY
    async with database.read() as work:
        expected = {one.person_id for one in await attendance.coming(work, activity.id)}
        assert await activities.taken_places(work, activity.id) == len(expected) == PLACES


async def test_who_says_yes_twice_at_once_takes_one_place(database: Database) -> None:
    activity, (somebody, *_) = await an_activity(database)

    async def join() -> bool:
        async with database.work() as work:
            return await expect(work, LONG_AGO, activity, somebody)

    assert await asyncio.gather(*(join() for _ in range(8))) == [True] * 8
    async with database.read() as work:
        assert await activities.taken_places(work, activity.id) == COME_ALREADY + 1

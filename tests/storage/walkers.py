"""People who enjoy walking, and whom the matcher would ask along."""

from datetime import UTC, datetime, timedelta
from typing import Any

from matching.companions import Companions, companions
from storage import (
    activities,
    cards,
    consents,
    matching_people,
    neighbourhoods,
    people,
)
from storage.activities import Activity
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.person import Purpose
from storage.work import Work

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
WEDNESDAY = datetime(2027, 3, 3, 9, 30, tzinfo=UTC)
LONG_AGO = NOW - timedelta(weeks=10)
DAY = timedelta(days=1)


async def somebody(
    work: Work, name: str, times: tuple[tuple[int, DayPart], ...] = (), *, met: bool = True, **fields: Any
) -> Person:
    """`met`: somebody knows them; without that nobody is suggested."""
    known = await neighbourhoods.all_of_them(work)
    where = known[0] if known else await neighbourhoods.begin(work, "De Linden")
    moment = fields.pop("created_at", LONG_AGO)
    chat = 100 + len(await people.of_neighbourhood(work, where.id))
    person = await people.meet(work, where.id, moment, call_name=name, telegram_id=chat, **fields)
    if met and person.known_by_id is None:
        await people.change(work, person.id, known_by_id=person.id)
        person = await people.get(work, person.id)
    for purpose in Purpose:
        await consents.give(work, person.id, purpose, NOW)
    await cards.put_interests(work, person.id, ["walk"], NOW)
    await cards.put_times(work, person.id, list(times))
    return person


async def activity_of(
    work: Work, starter: Person, starts_at: datetime = WEDNESDAY, minutes: int = 20
) -> Activity:
    place = await neighbourhoods.add_place(work, starter.neighbourhood_id, "Apotheek", bench=True)
    return await activities.start(
        work,
        starter.neighbourhood_id,
        place.id,
        starts_at,
        minutes,
        started_by_id=starter.id,
        host_id=starter.id,
        created_at=NOW,
    )


async def found_for(work: Work, activity: Activity, most: int = 4) -> Companions:
    pool = await matching_people.pool_for(work, activity, NOW, most)
    assert pool is not None
    return companions(pool.neighbourhood, pool.start, seed=activity.id)


async def suggested(work: Work, activity: Activity, most: int = 4) -> list[int]:
    return [int(one.id) for one in (await found_for(work, activity, most)).suggested]

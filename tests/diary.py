"""Puts activities straight into the diary, for tests whose story starts when people will come."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.activity.attending import expect
from storage import activities, neighbourhoods
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from tests.town import Town

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(moment: str) -> datetime:
    """ "2027-03-09 10:30" on the clock in Amsterdam."""
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM)


async def activity_on(
    town: Town,
    where: Neighbourhood,
    moment: str,
    *,
    coming: tuple[Person, ...] = (),
    host: Person | None = None,
    minutes: int = 20,
    **fields: Any,
) -> Activity:
    """At the bench before the pharmacy; `coming` said yes, each with the reminders they agreed to."""
    async with town.database.work() as work:
        place = (await neighbourhoods.places(work, where.id))[0]
        activity = await activities.start(
            work,
            where.id,
            place.id,
            local(moment),
            minutes,
            host_id=host.id if host else None,
            started_by_id=(host or coming[0]).id,
            created_at=town.now,
            **fields,
        )
        for person in coming:
            assert await expect(work, town.now, activity, person.id)
    await town.settle()
    return await the_activity(town, activity)


async def the_activity(town: Town, activity: Activity) -> Activity:
    """As it is now."""
    async with town.database.read() as work:
        return await activities.get(work, activity.id)


async def skip_to(town: Town, moment: str) -> None:
    """Straight to this moment, as when the bot slept meanwhile: what became due on the way is done late."""
    for talk in town._talks.values():
        talk.hears_from_now()
    town.playground.clock.move_to(local(moment))
    await town.settle()


async def skip_through(town: Town, *moments: str) -> None:
    for moment in moments:
        await skip_to(town, moment)


async def the_neighbourhood(town: Town) -> Neighbourhood:
    async with town.database.read() as work:
        return (await neighbourhoods.all_of_them(work))[0]

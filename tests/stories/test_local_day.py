"""At half past twelve at night the neighbourhood has a new day, and UTC has not: the former counts.

A tick a minute later would end the pause: what is looked at here is what is said and asked until then.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from handlers.calls import call_lists
from handlers.exchange.wishes_to_pass_on import wishes_to_pass
from handlers.notices.registry import NOTICES, why_not
from handlers.pausing.pause import pause
from storage import activities, askable, cards, consents, contact_routes, neighbourhoods, people
from storage.database import Database
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import Purpose, RouteKind
from storage.work import Work

HALF_PAST_TWELVE = datetime(2027, 3, 15, 0, 30, tzinfo=ZoneInfo("Europe/Amsterdam")).astimezone(UTC)
MONDAY = date(2027, 3, 15)
ROOMS = Path(__file__).parents[2]


async def here(work: Work) -> Neighbourhood:
    return await neighbourhoods.begin(work, "De Linden", state=NeighbourhoodState.OPEN)


async def resting_until_monday(work: Work, where: Neighbourhood) -> Person:
    person = await people.meet(
        work, where.id, HALF_PAST_TWELVE - timedelta(weeks=9), call_name="Martin", telegram_id=41
    )
    for purpose in Purpose:
        await consents.give(work, person.id, purpose, HALF_PAST_TWELVE)
    await people.change(work, person.id, pause_until=MONDAY)
    return await people.get(work, person.id)


async def test_the_day_is_that_of_the_neighbourhood(database: Database) -> None:
    async with database.work() as work:
        where = await here(work)
        far = await neighbourhoods.begin(work, "Punda", timezone="America/Curacao")
    assert HALF_PAST_TWELVE.date() == date(2027, 3, 14)
    assert where.day_of(HALF_PAST_TWELVE) == MONDAY
    assert far.day_of(HALF_PAST_TWELVE) == date(2027, 3, 14)
    assert far.day_of(datetime(2027, 3, 15, 3, 30, tzinfo=UTC)) == date(2027, 3, 14)


@pytest.mark.parametrize(("minutes", "rests"), [(-31, True), (0, False)])
async def test_on_the_day_of_coming_back_somebody_is_there_from_midnight(
    database: Database, minutes: int, rests: bool
) -> None:
    now = HALF_PAST_TWELVE + timedelta(minutes=minutes)
    async with database.work() as work:
        where = await here(work)
        martin = await resting_until_monday(work, where)
        joke = await people.meet(work, where.id, now, call_name="Joke", telegram_id=42)
        await people.change(work, martin.id, known_by_id=joke.id)
        place = await neighbourhoods.add_place(work, where.id, "Apotheek")
        soon = now + timedelta(days=2)
        activity = await activities.start(
            work, where.id, place.id, soon, 20, started_by_id=joke.id, host_id=joke.id, created_at=now
        )
        await cards.put_wishes(work, martin.id, ["groceries"], now)
        riek = await people.meet(work, where.id, now, call_name="Riek", known_by_id=joke.id)
        await contact_routes.put(work, riek.id, RouteKind.PHONE, "020 000 00 03")
        await contact_routes.put_buddy(work, riek.id, martin.id, now)
        assert (await askable.may_be_asked(work, activity, now) == []) is rests
        assert (await why_not(work, martin, NOTICES["invitation"], now)) == ("paused" if rests else None)
        assert (await wishes_to_pass(work, martin, now) == []) is rests
        assert (await call_lists._who_calls(work, now, riek) != martin.id) is rests


async def test_a_pause_that_begins_in_the_night_ends_on_the_same_day_of_the_week(database: Database) -> None:
    async with database.work() as work:
        martin = await resting_until_monday(work, await here(work))
        await pause(work, HALF_PAST_TWELVE, martin, weeks=1)
        assert (await people.get(work, martin.id)).pause_until == MONDAY + timedelta(weeks=1)


def test_nobody_asks_utc_which_day_it_is() -> None:
    """`Neighbourhood.day_of` and `Turn.today` say it."""
    files = [path for room in ("handlers", "storage") for path in (ROOMS / room).rglob("*.py")]
    assert [str(path) for path in files if "now.date()" in path.read_text("utf-8")] == []

"""Back before a pause ends: the places, the host's duty and the weekly dates that were given up come back."""

import pytest

from handlers.activity.attending import expect
from storage import activities, attendance
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import AttendanceState
from tests.diary import activity_on, skip_to, the_activity, the_neighbourhood
from tests.stories.activity.test_weekly import ahead, comes, weekly
from tests.town import Town

PLACES_OF_A_WALK = 12


@pytest.fixture
async def street(town: Town) -> dict[str, Person]:
    where = await town.neighbours.opens()
    names = ["Joke", "Piet", *(f"Buur{number}" for number in range(PLACES_OF_A_WALK))]
    return {name: await town.neighbours.add(where, name) for name in names}


async def walk_of_joke_and_piet(town: Town, street: dict[str, Person]) -> Activity:
    joke, piet = street["Joke"], street["Piet"]
    where = await the_neighbourhood(town)
    return await activity_on(town, where, "2027-03-09 10:30", coming=(joke, piet), host=joke)


async def expected_at(town: Town, activity: Activity) -> set[int | None]:
    async with town.database.read() as work:
        found = await attendance.of_activity(work, activity.id, AttendanceState.EXPECTED)
    return {one.person_id for one in found}


async def rests(town: Town, key: str) -> None:
    await town.talk(key).says("pauze")
    await town.talk(key).presses("4 weken")


async def test_a_host_who_is_back_early_hosts_again_and_is_reminded(
    town: Town, street: dict[str, Person]
) -> None:
    walk, joke = await walk_of_joke_and_piet(town, street), town.talk("joke")
    await rests(town, "joke")
    assert await expected_at(town, walk) == {street["Piet"].id}
    heard = await joke.says("/ikbenerweer")
    assert "Je doet weer mee met:\nDe wandeling, dinsdag 9 maart." in heard
    assert await expected_at(town, walk) == {street["Joke"].id, street["Piet"].id}
    assert (await the_activity(town, walk)).host_id == street["Joke"].id
    await skip_to(town, "2027-03-08 12:00")
    assert "morgen" in joke.heard


async def test_somebody_who_stepped_in_meanwhile_stays_host(town: Town, street: dict[str, Person]) -> None:
    walk = await walk_of_joke_and_piet(town, street)
    await rests(town, "joke")
    async with town.database.work() as work:
        await activities.change(work, walk.id, host_id=street["Piet"].id)
    await town.talk("joke").says("/ikbenerweer")
    assert (await the_activity(town, walk)).host_id == street["Piet"].id


async def test_where_others_have_the_last_place_that_is_said(town: Town, street: dict[str, Person]) -> None:
    walk = await walk_of_joke_and_piet(town, street)
    await rests(town, "joke")
    async with town.database.work() as work:
        for name, person in street.items():
            if name != "Joke":
                await expect(work, town.now, walk, person.id)
    heard = await town.talk("joke").says("/ikbenerweer")
    assert "Hier is nu geen plek meer:\nDe wandeling, dinsdag 9 maart" in heard
    assert street["Joke"].id not in await expected_at(town, walk)


async def test_what_somebody_called_off_before_the_pause_stays_off(
    town: Town, street: dict[str, Person]
) -> None:
    walk = await walk_of_joke_and_piet(town, street)
    async with town.database.work() as work:
        mine = await attendance.of_person(work, walk.id, street["Piet"].id)
        assert mine
        await attendance.change(work, mine.id, state=AttendanceState.SENT_WORD)
    await rests(town, "piet")
    assert "Je hoort van mij als er iets is." in await town.talk("piet").says("/ikbenerweer")
    assert await expected_at(town, walk) == {street["Joke"].id}


async def test_the_weekly_dates_that_were_planned_meanwhile_count_them_in(town: Town) -> None:
    one, cast = await weekly(town)
    await rests(town, "martin")
    await skip_to(town, "2027-03-16 12:00")
    assert await comes(town, one, cast["Martin"]) == [False, True]
    await town.talk("martin").says("/ikbenerweer")
    assert await comes(town, one, cast["Martin"]) == [True, True]
    assert len(await ahead(town, one)) == 2

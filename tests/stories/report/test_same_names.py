"""Two of one first name are told apart where one is chosen, the team by its badge."""

from storage import attendance, neighbourhoods
from storage.tables.activity import AttendanceState
from tests.diary import activity_on
from tests.stories.report.test_report import cast
from tests.town import Town


async def test_two_of_one_name_are_told_apart_where_one_is_chosen(town: Town) -> None:
    there = await cast(town)
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, there["Joke"].neighbourhood_id)
    others = [await town.neighbours.add(where, name, known_by=there["Nadia"]) for name in ("Nadia", "Piet")]
    activity = await activity_on(town, where, "2027-02-25 10:30", host=there["Nadia"], coming=())
    async with town.database.work() as work:
        for one in (there["Joke"], *others):
            await attendance.put(work, activity.id, town.now, person_id=one.id, state=AttendanceState.PRESENT)
    joke = town.talk("joke")
    await joke.says("/melding")
    await joke.presses("Ruth")
    assert {"Nadia", "Nadia van het team"} <= set(joke.buttons)
    await joke.says("/lievernietmet")
    assert {"Piet", "Piet (2)"} <= set(joke.buttons)

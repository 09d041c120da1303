"""Rain, a host who stops, and somebody who said "good" often enough."""

from handlers.activity.weekly import begin_weekly
from handlers.afterwards.end_activities import tell
from storage import activities, attendance, calls, series
from storage.tables.activity import ActivityState
from tests.diary import activity_on, skip_to, the_activity
from tests.stories.group.gathering import Gathering, gather
from tests.town import Town


async def weekly_of_martin(town: Town, *, without_phone: tuple[str, ...] = ()) -> Gathering:
    found = await gather(town, "Martin", "Joke", "Riek", without_phone=without_phone)
    coming = tuple(found.people[name] for name in ("Martin", "Joke", "Riek"))
    activity = await activity_on(town, found.where, "2027-03-02 10:30", coming=coming, host=coming[0])
    await skip_to(town, "2027-03-02 11:00")
    async with town.database.work() as work:
        await tell(work, town.now, activity, {one.id for one in await attendance.coming(work, activity.id)})
        await begin_weekly(work, town.now, activity, [one.id for one in coming])
    await town.settle()
    return found


async def test_with_rain_there_is_coffee_inside_and_all_hear_it_by_phone_too(town: Town) -> None:
    found = await weekly_of_martin(town, without_phone=("Riek",))
    await skip_to(town, "2027-03-09 09:15")
    martin = found.talk("Martin")
    await martin.says("/wandelingen")
    for button in ("🌧️ Slecht weer", "☕ Binnen koffie", "Buurthuis"):
        await martin.presses(button)
    assert "koffie drinken" in found.talk("Joke").heard
    assert "deur van het buurthuis" in found.talk("Joke").heard
    async with town.database.read() as work:
        told = await calls.open_to(work, found.people["Riek"].id)
        assert "activity_moved" in {one.kind for one in told}, "who calls Riek has a line for it"
        inside, next_week = await activities.between(work, town.now, town.now.replace(month=4))
    assert [inside.category, next_week.category] == ["coffee", "walk"]


async def test_who_knows_the_way_may_call_it_off_for_the_rain_and_nobody_else(town: Town) -> None:
    found = await weekly_of_martin(town)
    await skip_to(town, "2027-03-08 12:00")
    joke = found.talk("Joke")
    await joke.says("/meehelpen")
    await joke.presses("🗺️ De weg kiezen")
    await skip_to(town, "2027-03-08 17:30")
    await joke.presses("🌧️ Slecht weer")
    await joke.presses("🚫 Gaat niet door")
    assert "gaat niet door" in found.talk("Martin").everything
    async with town.database.read() as work:
        every = await series.activities_to_come(work, 1, town.now)
    assert every[0].state is ActivityState.CALLED_OFF
    assert every[1].on


async def test_who_takes_a_role_just_before_is_promised_nothing_and_may_say_that_it_rains(
    town: Town,
) -> None:
    found = await weekly_of_martin(town)
    await skip_to(town, "2027-03-08 15:00")
    joke = found.talk("Joke")
    await joke.says("/meehelpen")
    heard = await joke.presses("🗺️ De weg kiezen")
    assert "Jij gaat de weg kiezen." in heard
    assert "bericht" not in heard
    await skip_to(town, "2027-03-08 17:30")
    assert "Lukt dat?" not in joke.everything
    await joke.presses("🌧️ Slecht weer")
    await joke.presses("🚫 Gaat niet door")
    assert "gaat niet door" in found.talk("Martin").everything


async def test_a_host_who_stops_is_thanked_and_the_first_who_likes_to_leads_it(town: Town) -> None:
    found = await weekly_of_martin(town)
    martin, joke = found.talk("Martin"), found.talk("Joke")
    await martin.says("/wandelingen")
    assert "Dank je wel" in await martin.presses("👋 Niet meer leiden")
    assert "Martin" not in joke.heard.split("Wie leidde")[0]
    await found.talk("Riek").presses("👎 Nu niet")
    assert "Vanaf nu leid jij het." in await joke.presses("👍 Ja, ik wil")
    async with town.database.read() as work:
        coming = await series.activities_to_come(work, 1, town.now)
    assert {one.host_id for one in coming} == {found.people["Joke"].id}
    await skip_to(town, "2027-03-08 12:00")
    assert "leiden" not in found.talk("Nadia").heard


async def test_who_said_good_three_times_is_left_in_peace_for_a_while(town: Town) -> None:
    found = await gather(town, "Martin", "Joke")
    martin = found.talk("Martin")
    days = ("2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30")
    for day in days:
        activity = await found.walks(day, "Martin", "Joke")
        await skip_to(town, f"{day} 16:15")
        if "👍 Fijn" in martin.buttons:
            await martin.presses("👍 Fijn")
        await the_activity(town, activity)
    assert martin.everything.count("Hoe was het?") == 3
    assert found.talk("Joke").everything.count("Hoe was het?") == 5, "who said nothing is asked still"

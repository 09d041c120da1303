"""When all want it, it is weekly, at the same time by the clock on the wall, until somebody stops."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from handlers.activity.changes import call_off
from handlers.activity.weekly import keep_ahead, leave_weekly, settle_on_weekly
from storage import activities, attendance, consents, people, series
from storage.activities import Activity
from storage.people import Person
from storage.series import Series
from storage.tables.activity import AttendanceState, SeriesState
from storage.tables.person import Purpose, RoleName
from tests.diary import AMSTERDAM, activity_on, local, skip_to
from tests.town import Town

Cast = dict[str, Person]


async def were_there(
    town: Town, first: str = "2027-03-02 10:30", *, by_phone: bool = False, **fields: object
) -> tuple[Activity, Cast]:
    """Joke, connector, walked with Martin and Riek; all three were there."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    number = "020 111 22 33" if by_phone else None
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number=number)
    activity = await activity_on(town, where, first, coming=(martin, riek, joke), host=joke)
    async with town.database.work() as work:
        for one in await attendance.coming(work, activity.id):
            await attendance.change(work, one.id, state=AttendanceState.PRESENT)
    return activity, {"Joke": joke, "Martin": martin, "Riek": riek}


async def say(town: Town, activity: Activity, **again: str) -> bool:
    """What each said to "again?"; whether the activity is weekly then."""
    async with town.database.work() as work:
        for person_id, answer in again.items():
            mine = await attendance.of_person(work, activity.id, int(person_id.removeprefix("p")))
            assert mine
            await attendance.say(work, mine.id, again=answer)
        begun = await settle_on_weekly(work, town.now, await activities.lock(work, activity.id))
    await town.settle()
    return begun


async def weekly(town: Town, first: str = "2027-03-02 10:30") -> tuple[Series, Cast]:
    activity, cast = await were_there(town, first)
    await skip_to(town, first)
    assert await say(town, activity, **{f"p{cast[name].id}": "weekly" for name in ("Martin", "Riek")})
    async with town.database.read() as work:
        (one,) = await series.running(work)
    return one, cast


async def ahead(town: Town, one: Series) -> list[Activity]:
    async with town.database.read() as work:
        return await series.activities_to_come(work, one.id, town.now)


def on_the_wall(activities_ahead: list[Activity]) -> list[str]:
    return [f"{activity.starts_at.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}" for activity in activities_ahead]


async def test_yes_from_all_and_it_is_weekly_from_now_on(town: Town) -> None:
    one, _ = await weekly(town)
    assert on_the_wall(await ahead(town, one)) == ["2027-03-09 10:30", "2027-03-16 10:30"]
    for name in ("martin", "riek"):
        heard = town.talk(name).everything
        assert heard.count("Vanaf nu gaan we elke dinsdag wandelen.") == 1
        assert "De volgende keer is dinsdag 9 maart." in heard


async def test_the_whole_way_there_in_their_own_words(town: Town) -> None:
    """The host ticks, one answers by Telegram, one by phone: both count the same."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    await activity_on(town, where, "2027-03-02 10:30", coming=(martin, riek), host=joke)
    await skip_to(town, "2027-03-02 10:51")
    phone = town.talk("joke")
    for label in ("Namen kiezen", "Martin", "Riek", "Klaar"):
        await phone.presses(label)
    await skip_to(town, "2027-03-02 16:01")
    await town.talk("martin").presses("👍 Fijn")
    assert "Als iedereen wil, dan hoor je het." in await town.talk("martin").presses("elke week")
    async with town.database.read() as work:
        assert await series.running(work) == []
    await skip_to(town, "2027-03-02 16:10")
    line = next(m for m in phone.phone.messages.values() if "Fijn dat u er was" in m.get("text", ""))
    assert "Riek" in line["text"]
    await phone.presses("👍 Riek: fijn")
    await phone.presses("elke week")
    async with town.database.read() as work:
        assert len(await series.running(work)) == 1
    assert "Vanaf nu gaan we elke dinsdag wandelen." in town.talk("martin").heard
    assert "elke dinsdag" in phone.everything


@pytest.mark.parametrize("other", ["sometimes", "other", None])
async def test_when_one_wants_something_else_it_is_not_weekly(town: Town, other: str | None) -> None:
    activity, cast = await were_there(town)
    said = {f"p{cast['Martin'].id}": "weekly"}
    if other:
        said[f"p{cast['Riek'].id}"] = other
    assert not await say(town, activity, **said)


async def test_a_phone_answer_counts_equally(town: Town) -> None:
    activity, cast = await were_there(town, by_phone=True)
    assert not await say(town, activity, **{f"p{cast['Martin'].id}": "weekly"})
    assert await say(town, activity, **{f"p{cast['Riek'].id}": "weekly"})


async def test_who_may_not_be_asked_is_not_waited_for(town: Town) -> None:
    activity, cast = await were_there(town)
    async with town.database.work() as work:
        await consents.withdraw(work, cast["Riek"].id, town.now, Purpose.CONTACTED)
    assert await say(town, activity, **{f"p{cast['Martin'].id}": "weekly"})


async def test_another_wish_of_the_connector_counts(town: Town) -> None:
    activity, cast = await were_there(town)
    said = {f"p{cast[name].id}": "weekly" for name in ("Martin", "Riek")}
    assert not await say(town, activity, **said, **{f"p{cast['Joke'].id}": "sometimes"})


@pytest.mark.parametrize(
    ("first", "expected", "utc_hours"),
    [
        ("2027-03-14 10:30", ["2027-03-21 10:30", "2027-03-28 10:30"], [9, 8]),
        ("2027-10-17 10:30", ["2027-10-24 10:30", "2027-10-31 10:30"], [8, 9]),
    ],
)
async def test_half_past_ten_stays_half_past_ten_when_the_clocks_change(
    town: Town, first: str, expected: list[str], utc_hours: list[int]
) -> None:
    one, _ = await weekly(town, first)
    found = await ahead(town, one)
    assert on_the_wall(found) == expected
    assert [activity.starts_at.hour for activity in found] == utc_hours


async def test_two_activities_stay_ahead_however_long_nobody_looked(town: Town) -> None:
    one, _ = await weekly(town)
    async with town.database.work() as work:
        await keep_ahead(work, local("2027-03-30 12:00"))
        await keep_ahead(work, local("2027-03-30 12:00"))
        found = await series.activities_to_come(work, one.id, local("2027-03-30 12:00"))
    assert on_the_wall(found) == ["2027-04-06 10:30", "2027-04-13 10:30"]


async def test_each_is_expected_with_the_reminders_they_chose(town: Town) -> None:
    activity, cast = await were_there(town)
    await skip_to(town, "2027-03-02 10:30")
    async with town.database.work() as work:
        mine = await attendance.of_person(work, activity.id, cast["Riek"].id)
        assert mine
        await attendance.change(work, mine.id, reminders=False)
    await say(town, activity, **{f"p{cast[name].id}": "weekly" for name in ("Martin", "Riek")})
    await skip_to(town, "2027-03-08 10:01")
    assert "We gaan wandelen: morgen, " in town.talk("martin").everything
    assert "We gaan wandelen: morgen, " not in town.talk("riek").everything


async def test_a_week_that_is_called_off_stays_off_and_the_next_goes_on(town: Town) -> None:
    one, _ = await weekly(town)
    async with town.database.work() as work:
        await call_off(work, town.now, (await series.activities_to_come(work, one.id, town.now))[0])
        await keep_ahead(work, town.now)
    found = await ahead(town, one)
    assert [(when, activity.on) for when, activity in zip(on_the_wall(found), found, strict=True)] == [
        ("2027-03-09 10:30", False),
        ("2027-03-16 10:30", True),
    ]


async def test_only_this_time_and_next_week_they_are_expected_again(town: Town) -> None:
    one, cast = await weekly(town)
    await skip_to(town, "2027-03-08 10:01")
    martin = town.talk("martin")
    assert "Is het alleen voor deze keer?" in await martin.presses("Ik kan niet")
    assert "Je bent de volgende keer weer welkom." in await martin.presses("Alleen deze keer")
    assert await comes(town, one, cast["Martin"]) == [False, True]


async def test_who_stops_is_expected_nowhere_and_hears_nothing_more(town: Town) -> None:
    one, cast = await weekly(town)
    await skip_to(town, "2027-03-08 10:01")
    martin = town.talk("martin")
    await martin.presses("Ik kan niet")
    assert "Je bent altijd welkom." in await martin.presses("Ik stop ermee")
    assert await comes(town, one, cast["Martin"]) == [False, False]
    before = martin.everything
    await skip_to(town, "2027-03-15 10:01")
    assert martin.everything == before
    assert "We gaan wandelen: morgen, " in town.talk("riek").heard


async def test_when_almost_nobody_is_left_it_ends_quietly(town: Town) -> None:
    one, cast = await weekly(town)
    async with town.database.work() as work:
        for name in ("Martin", "Riek"):
            await leave_weekly(work, town.now, one.id, cast[name].id)
        found = await series.find(work, one.id)
    assert found
    assert found.state is SeriesState.ENDED


async def test_who_rests_is_not_counted_on_while_they_rest(town: Town) -> None:
    one, cast = await weekly(town)
    async with town.database.work() as work:
        await people.change(work, cast["Martin"].id, pause_until=date(2027, 3, 30))
        await keep_ahead(work, local("2027-03-16 12:00"))
        found = await series.activities_to_come(work, one.id, local("2027-03-16 12:00"))
        coming = [await attendance.of_person(work, activity.id, cast["Martin"].id) for activity in found]
    assert [activity.starts_at.date().isoformat() for activity in found] == ["2027-03-23", "2027-03-30"]
    assert [mine is not None for mine in coming] == [False, True]


async def test_a_happy_group_is_not_asked_again_every_week(town: Town) -> None:
    await weekly(town)
    await skip_to(town, "2027-03-09 10:51")
    joke = town.talk("joke")
    for label in ("Namen kiezen", "Martin", "Riek", "Klaar"):
        await joke.presses(label)
    await skip_to(town, "2027-03-09 16:01")
    assert "Hoe was het?" not in town.talk("martin").heard


async def comes(town: Town, one: Series, person: Person) -> list[bool]:
    """Whether they are expected at each of the activities ahead."""
    async with town.database.read() as work:
        found = await series.activities_to_come(work, one.id, town.now)
        mine = [await attendance.of_person(work, activity.id, person.id) for activity in found]
    return [one is not None and one.comes for one in mine]


def test_a_week_is_seven_days_on_the_wall_all_year() -> None:
    one = Series(
        1,
        1,
        None,
        None,
        1,
        1,
        time(10, 30),
        20,
        local("2027-01-01 00:00"),
        SeriesState.RUNNING,
    )
    found = [
        moment.astimezone(AMSTERDAM)
        for moment in series.next_starts(one, AMSTERDAM, local("2027-01-01 00:00"), 60)
    ]
    assert {f"{moment:%a %H:%M}" for moment in found} == {"Tue 10:30"}
    days = [moment.date() for moment in found]
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=7)}

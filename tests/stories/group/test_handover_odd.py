"""Around a handover: two volunteers at once, what was opened before it, and nobody of the team there."""

from handlers.handover.hand_over import hand_over
from storage import attendance, groups, handovers, people
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import Gathering, a_group
from tests.town import Town

LATER = "2027-04-06 10:30"


async def test_of_two_volunteers_who_say_yes_at_once_the_second_hears_it_kindly(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    for name in ("Karim", "Lotte"):
        await town.neighbours.add(found.where, name, role=RoleName.VOLUNTEER)
    nadia, karim, lotte = (found.town.talk(one) for one in ("nadia", "karim", "lotte"))
    for name in ("Karim", "Lotte"):
        await nadia.says("groep")
        await nadia.presses("Overdragen")
        await nadia.presses(name)
    for one in (karim, lotte):
        await one.presses("👍 Ja, samen doen")
    await karim.says("Ik ben Karim.")
    assert "Iemand anders was net iets eerder." in await lotte.says("Ik ben Lotte.")
    group = await found.group()
    async with town.database.read() as work:
        under_way = await handovers.of_group(work, group.id, *handovers.UNDER_WAY)
    assert len(under_way) == 1


async def together(found: Gathering, karim: Person, times: int) -> int:
    """The group said yes, and both were there so often since."""
    town, group, nadia = found.town, await found.group(), found.people["Nadia"]
    async with town.database.work() as work:
        asked = await handovers.ask(work, group.id, nadia.id, karim.id, town.now)
        before = (HandoverState.ASKED,)
        await handovers.move(work, asked.id, before, HandoverState.TOGETHER, agreed_at=town.now)
    for _ in range(times):
        walk = await activity_on(
            town,
            found.where,
            f"{town.now.date()} 23:00",
            host=found.people["Joke"],
            group_id=group.id,
            state=ActivityState.HAPPENED,
        )
        async with town.database.work() as work:
            for one in (nadia, karim):
                was = AttendanceState.PRESENT
                await attendance.put(work, walk.id, town.now, person_id=one.id, state=was)
    return asked.id


async def test_both_are_asked_along_as_often_as_is_left_of_three_times(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    group, joke, heard = await found.group(), found.people["Joke"], found.talk("Karim")
    await together(found, karim, times=2)
    for day in ("2027-03-18", "2027-03-22"):
        await activity_on(town, found.where, f"{day} 11:15", host=joke, group_id=group.id)
    await skip_to(town, "2027-03-16 13:00")
    assert "donderdag 18 maart" in heard.everything
    await skip_to(town, "2027-03-17 13:00")
    assert "22 maart" not in heard.everything, "the third time is asked already"
    await skip_to(town, "2027-03-20 13:00")
    assert "maandag 22 maart" in heard.everything, "neither was there that third time"


async def test_what_was_opened_before_does_nothing_after_it(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    group = await found.group()
    await activity_on(town, found.where, LATER, host=found.people["Joke"], coming=(), group_id=group.id)
    hers = found.talk("Nadia")
    await hers.says("groep")
    opened = hers.button("Overdragen")
    asked = await together(found, karim, times=3)
    async with town.database.work() as work:
        await hand_over(work, town.now, asked)
        assert (await groups.get(work, group.id)).supporter_id == karim.id
    await hers.presses_button(opened)
    assert "Wie wil je vragen" not in hers.heard
    assert "Je hebt nog geen groep." in await hers.says("groep")
    assert "6 april" not in await hers.says("/wandelingen")


async def test_with_everybody_of_the_team_away_nobody_is_asked(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    async with town.database.work() as work:
        await people.change(work, karim.id, pause_until=town.now.date().replace(month=12))
    nadia = found.talk("Nadia")
    await nadia.says("groep")
    assert "Er is nu geen vrijwilliger met tijd" in await nadia.presses("Overdragen")
    assert (await found.group()).supporter_id == found.people["Nadia"].id

"""Around a handover: two volunteers at once, what was opened before it, and nobody of the team there."""

from handlers.handover.hand_over import hand_over
from storage import attendance, groups, handovers, people
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.stories.group.gathering import a_group
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


async def test_what_was_opened_before_does_nothing_after_it(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    group, nadia = await found.group(), found.people["Nadia"]
    await activity_on(town, found.where, LATER, host=found.people["Joke"], coming=(), group_id=group.id)
    hers = found.talk("Nadia")
    await hers.says("groep")
    opened = hers.button("Overdragen")
    async with town.database.work() as work:
        asked = await handovers.ask(work, group.id, nadia.id, karim.id, town.now)
        before = (HandoverState.ASKED,)
        await handovers.move(work, asked.id, before, HandoverState.TOGETHER, agreed_at=town.now)
    for _ in range(3):
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
    async with town.database.work() as work:
        await hand_over(work, town.now, asked.id)
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

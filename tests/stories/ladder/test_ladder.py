"""More is offered to who does small things often, never given; and rather together than taken over."""

from storage import activity_roles, attendance, groups, roles, tasks
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.activity_role import ActivityRoleState, RoleKind
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import a_group
from tests.town import Town

DAYS = ("2027-02-09 10:30", "2027-02-16 10:30", "2027-02-23 10:30")


async def test_a_next_step_is_offered_and_a_yes_is_the_beginning_of_a_talk(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    await town.neighbours.add(where, "Piet", known_by=nadia)
    for moment in DAYS:
        walk = await activity_on(town, where, moment, host=nadia, state=ActivityState.HAPPENED)
        async with town.database.work() as work:
            was = AttendanceState.PRESENT
            await attendance.put(work, walk.id, town.now, person_id=joke.id, state=was)
            did = {"activity_id": walk.id, "person_id": joke.id}
            await activity_roles.put(work, RoleKind.COFFEE, ActivityRoleState.TAKEN, town.now, **did)
    await skip_to(town, "2027-03-03 11:05")
    talk = town.talk("joke")
    assert "Wil je soms iets meer doen?" in talk.heard
    for other in ("piet", "nadia"):
        assert "iets meer doen" not in town.talk(other).everything
    assert "Jullie praten eerst samen." in await talk.presses("☎️ Buren bellen")
    assert "“☎️ Buren bellen”" in await town.talk("nadia").says("/taken")
    async with town.database.read() as work:
        assert await roles.of_person(work, joke.id) == [], "nothing is given"
        assert await tasks.is_open(work, joke.id, TaskKind.LADDER)
    await skip_to(town, "2027-03-10 11:05")
    assert talk.everything.count("iets meer doen") == 1


async def test_before_a_volunteer_takes_a_task_together_is_offered(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    async with town.database.work() as work:
        await groups.change(work, (await found.group()).id, supporter_id=karim.id)
        about = {"about_id": found.people["Joke"].id, "for_id": karim.id}
        await tasks.put(
            work, neighbourhood_id=found.where.id, kind=TaskKind.MISSED, made_at=town.now, **about
        )
    his, hers = town.talk("karim"), town.talk("nadia")
    await his.says("/taken")
    assert "Doe je het samen met Joke?" in await his.presses("📞 Ik bel")
    await his.presses("🤝 Met een collega")
    await his.presses("Nadia")
    assert "Karim gaat praten met Joke." in hers.everything
    await hers.presses("👍 Ja, samen")
    assert "Nadia gaat graag met je mee." in his.everything
    await his.says("/taken")
    await his.presses("📞 Ik bel")
    assert "Vraag eerst wat Joke zelf wil." in await his.presses("👥 Samen")

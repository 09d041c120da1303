"""Who of the team is there for a group sees it and may stop what is not safe; nobody else of the team may."""

from storage import calls, groups, roles, tasks
from storage.tables.activity import ActivityState
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to, the_activity
from tests.neighbours import LONG_AGO
from tests.stories.group.gathering import a_group
from tests.town import Town


async def test_another_connector_sees_nothing_of_it_in_lists_tasks_and_notices(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    other = await town.neighbours.add(found.where, "Samira", role=RoleName.CONNECTOR)
    people = found.people
    coming = (people["Martin"], people["Joke"])
    activity = await activity_on(
        town, found.where, "2027-03-23 10:30", coming=coming, host=people["Martin"], group_id=group.id
    )
    await activity_on(town, found.where, "2027-03-24 10:30", coming=coming, host=people["Martin"])
    samira, nadia = town.talk("samira"), town.talk("nadia")
    assert "23 maart" not in await samira.says("/wandelingen")
    assert "24 maart" in samira.heard
    assert "23 maart" not in await samira.says("/briefje")
    assert "23 maart" in await nadia.says("/wandelingen")
    async with town.database.work() as work:
        kind = TaskKind.NOT_DELIVERED
        about = {"about_id": people["Joke"].id, "activity_id": activity.id}
        await tasks.put(work, neighbourhood_id=found.where.id, kind=kind, made_at=town.now, **about)
        await tasks.put(work, neighbourhood_id=found.where.id, kind=kind, made_at=town.now, about_id=other.id)
    assert "Joke" not in await samira.says("/taken")
    assert "Samira" in samira.heard
    assert "Joke" in await nadia.says("/taken")


async def test_what_neighbours_planned_is_stopped_only_for_safety_by_name_and_with_a_reason(
    town: Town,
) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet", without_phone=("Piet",))
    group = await found.group()
    async with town.database.work() as work:
        await roles.give(work, found.people["Joke"].id, found.where.id, RoleName.COORDINATOR, LONG_AGO)
    coming = tuple(found.people[name] for name in ("Martin", "Piet"))
    activity = await activity_on(
        town, found.where, "2027-03-23 10:30", coming=coming, host=coming[0], group_id=group.id
    )
    nadia = town.talk("nadia")
    await nadia.says("/wandelingen")
    assert nadia.buttons[:1] == ["🛑 Stop om veiligheid"], "and neither move nor call off"
    assert "Wat is er niet veilig?" in await nadia.presses("🛑 Stop om veiligheid")
    await nadia.says("de brug is stuk")
    assert (await the_activity(town, activity)).state is ActivityState.CALLED_OFF
    assert "Nadia van het team stopt het, omdat het niet veilig is." in town.talk("martin").everything
    assert "de brug is stuk" not in town.talk("martin").everything
    assert "de brug is stuk" in town.talk("joke").everything
    async with town.database.read() as work:
        lines = await calls.open_of(work, found.people["Nadia"].id)
    assert [one.kind for one in lines][-1] == "activity_stopped", "who has no phone is called"


async def test_a_right_ends_with_the_role_and_with_the_group(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    volunteer = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    martin = found.people["Martin"]
    await activity_on(town, found.where, "2027-03-23 10:30", coming=(martin,), host=martin, group_id=group.id)
    karim, nadia = town.talk("karim"), town.talk("nadia")
    assert "23 maart" not in await karim.says("/wandelingen"), "not a volunteer of this group"
    await nadia.says("/wandelingen")
    async with town.database.work() as work:
        await groups.change(work, group.id, supporter_id=volunteer.id)
    assert "Dat kan ik niet voor je doen." in await nadia.presses("🛑 Stop om veiligheid"), "opened before"
    assert "23 maart" not in await nadia.says("/wandelingen")
    assert "23 maart" in await karim.says("/wandelingen")
    async with town.database.work() as work:
        await roles.end(work, volunteer.id, found.where.id, RoleName.VOLUNTEER, town.now)
    assert "23 maart" not in await karim.says("/wandelingen")
    await skip_to(town, "2027-03-22 12:00")
    assert (await found.group()).supporter_id == found.people["Nadia"].id, "somebody is there again"

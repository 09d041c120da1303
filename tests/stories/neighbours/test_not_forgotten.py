"""A connector sees whom she could forget: in no group, never asked, nothing heard for long."""

from storage import attendance, groups
from storage.tables.activity import AttendanceState
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.person import RoleName
from tests.stories.calendar.test_calendar import planned
from tests.town import Town


async def test_who_is_in_no_group_was_never_asked_or_is_long_silent_is_a_tap_away(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke, piet, _wim = [
        await town.neighbours.add(where, name, known_by=nadia) for name in ("Joke", "Piet", "Wim")
    ]
    old = await planned(town, nadia, -50)
    async with town.database.work() as work:
        group = await groups.begin(work, where.id, town.now, phase=GroupPhase.MEETING, name="Wandelclub")
        await groups.put(work, group.id, joke.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)
        came = await attendance.put(work, old.id, town.now, person_id=piet.id)
        await attendance.change(work, came.id, state=AttendanceState.PRESENT)
    talk = town.talk("nadia")
    await talk.says("/buren")
    assert {"👥 In geen groep: 2", "✉️ Nooit gevraagd: 2", "🕰️ Lang niets: 3"} <= set(talk.buttons)
    heard = await talk.presses("👥 In geen groep: 2")
    assert heard.splitlines()[2:] == ["Wim: nog geen contact", "Piet: zondag 10 januari"]
    assert "Piet" not in await talk.presses("✉️ Nooit gevraagd: 2")
    assert "Laatste contact: zondag 10 januari." in await talk.presses("Piet")


async def test_groups_and_what_is_to_come_are_one_list_without_names_of_members(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    async with town.database.work() as work:
        group = await groups.begin(work, where.id, town.now, phase=GroupPhase.MEETING, name="Wandelclub")
        await groups.put(work, group.id, joke.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)
    await planned(town, nadia, 1, group_id=group.id)
    heard = await town.talk("nadia").says("/groepen")
    assert heard.splitlines()[:3] == [
        "Wandelclub: 1 lid, komt bij elkaar. Volgende keer: dinsdag 2 maart.",
        "Dit komt eraan:",
        "Dinsdag 2 maart, 12 uur in de middag: wandelen.",
    ]
    assert "Wandelclub" not in await town.talk("joke").says("/groepen")

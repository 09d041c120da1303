"""What a quarter counts: who came back, who came alone, the team, and how long groups are as they are."""

from datetime import timedelta

from handlers.report.tell import bring, note_seen
from storage import activities, attendance, groups, load, reports
from storage.measures import Measures, measured
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.contact import ReportState
from storage.tables.group import GroupPhase
from storage.tables.person import RoleName
from tests.neighbours import LONG_AGO
from tests.town import Town

WEEK = timedelta(weeks=1)


async def counted(town: Town, where: int) -> Measures:
    async with town.database.read() as work:
        return await measured(work, where, LONG_AGO, LONG_AGO + 13 * WEEK)


async def test_who_came_back_who_came_alone_and_how_long_groups_are_so(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    often, once = await town.neighbours.add(where, "Piet"), await town.neighbours.add(where, "Riek")
    async with town.database.work() as work:
        for week, coming in ((1, (often, once)), (2, (often,))):
            held = await activities.start(
                work,
                where.id,
                1,
                LONG_AGO + week * WEEK,
                60,
                created_at=LONG_AGO,
                state=ActivityState.HAPPENED,
            )
            for one in coming:
                there = await attendance.put(
                    work,
                    held.id,
                    LONG_AGO,
                    person_id=one.id,
                    state=AttendanceState.PRESENT,
                    introducer_id=None,
                )
                await attendance.change(work, there.id, first_time=week == 1, own_feet=week == 2)
        for weeks in (3, 5, 12):
            await groups.begin(work, where.id, LONG_AGO + (13 - weeks) * WEEK, phase=GroupPhase.MEETING)
        await load.thank(work, often.id, nadia.id, LONG_AGO + WEEK)
    found = await counted(town, where.id)
    assert (found.first_time, found.again, found.own_feet, found.thanked) == (2, 1, 1, 1)
    assert found.weeks == {GroupPhase.MEETING: 5}


async def test_a_signal_is_counted_without_whose_it_is_and_in_time_within_two_working_days(
    town: Town,
) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    piet = await town.neighbours.add(where, "Piet")
    async with town.database.work() as work:
        for days in (1, 3):
            told = await reports.put(
                work,
                neighbourhood_id=where.id,
                from_id=piet.id,
                chosen_id=nadia.id,
                state=ReportState.NEW,
                made_at=LONG_AGO,
            )
            await bring(work, LONG_AGO, told)
            await bring(work, LONG_AGO, await reports.get(work, told.id))
            await note_seen(work, LONG_AGO + timedelta(days=days), told)
    found = await counted(town, where.id)
    assert (found.signals, found.in_time) == (2, 1)

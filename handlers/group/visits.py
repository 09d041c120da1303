"""Who comes to what a group does without belonging to it: a visitor, and after three times asked to join."""

from datetime import datetime

from handlers.group.outcome_notices import PLANNED
from handlers.happenings import ActivityBegun, ActivityTold, PersonComes, WeeklyJoined, when
from handlers.notices.notify import notify
from handlers.permission.badge import team_of
from storage import activities, attendance, decisions, groups, handovers, series, together
from storage.activities import Activity
from storage.tables.activity import AttendanceState
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.work import Work

VISITS = 3


@when(PersonComes)
async def note_visitor(work: Work, now: datetime, comes: PersonComes) -> None:
    """They need nobody's yes. Who is of the team is there for others."""
    group_id = comes.activity.group_id
    if group_id is None or await groups.membership(work, group_id, comes.person_id) is not None:
        return
    if await _is_there_for_others(work, comes.activity, group_id, comes.person_id):
        return
    mine = await attendance.of_person(work, comes.activity.id, comes.person_id)
    brought_by = mine.introducer_id if mine else None
    via = Via.BROUGHT if brought_by else Via.VISIT
    visiting = MembershipState.VISITING
    await groups.put(work, group_id, comes.person_id, visiting, now, via=via, introducer_id=brought_by)


async def _is_there_for_others(work: Work, activity: Activity, group_id: int, person_id: int) -> bool:
    """Who is of the team, and a volunteer for this group; elsewhere a volunteer visits as any neighbour."""
    if person_id in await team_of(work, activity.neighbourhood_id):
        return True
    supports = (await groups.get(work, group_id)).supporter_id == person_id
    return supports or any(one.group_id == group_id for one in await handovers.open_to(work, person_id))


@when(WeeklyJoined)
async def join_with_weekly(work: Work, now: datetime, joined: WeeklyJoined) -> None:
    """Who wants to come every week belongs to it; who is away from the group for a while comes back so."""
    one = await series.find(work, joined.series_id)
    if one is not None and one.group_id is not None and (await groups.get(work, one.group_id)).lives:
        await groups.put(work, one.group_id, joined.person_id, MembershipState.MEMBER, now, via=Via.WEEKLY)


@when(ActivityTold)
async def ask_visitors_to_join(work: Work, now: datetime, told: ActivityTold) -> None:
    group_id = told.activity.group_id
    if group_id is None or not (await groups.get(work, group_id)).lives:
        return
    for one in await attendance.of_activity(work, told.activity.id, AttendanceState.PRESENT):
        if one.person_id is not None and await _comes_often(work, group_id, one.person_id):
            key = f"{group_id}"
            await notify(work, now, one.person_id, "group_join", key=key, which=group_id)


async def _comes_often(work: Work, group_id: int, person_id: int) -> bool:
    mine = await groups.membership(work, group_id, person_id)
    visiting = mine is not None and mine.state is MembershipState.VISITING
    return visiting and await together.visits(work, group_id, person_id) >= VISITS


@when(ActivityBegun)
async def tell_the_group(work: Work, now: datetime, begun: ActivityBegun) -> None:
    """Each of the others is asked privately whether they come; a group that rested meets again."""
    activity = begun.activity
    if activity.group_id is None:
        return
    if begun.decision_id is not None:
        await decisions.change(work, begun.decision_id, outcome=PLANNED)
    group = await groups.get(work, activity.group_id)
    if group.phase is GroupPhase.RESTING:
        await groups.change(work, group.id, phase=GroupPhase.MEETING, phase_since=now)
    for person_id in await groups.members(work, group.id):
        if person_id != activity.started_by_id:
            await _tell(work, now, activity, person_id)


async def _tell(work: Work, now: datetime, activity: Activity, person_id: int) -> None:
    await notify(
        work,
        now,
        person_id,
        "group_activity",
        key=f"{activity.id}",
        group=activity.group,
        expires=(await activities.get(work, activity.id)).starts_at,
        activity=activity.id,
    )

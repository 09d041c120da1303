"""Within somebody's first three visits they are offered one small role, once: who does something belongs."""

from datetime import datetime, timedelta

from handlers.activity.attending import surely_come
from handlers.activity_role.kinds import fitting
from handlers.activity_role.seek import offer
from handlers.permission.badge import team_of
from handlers.routines import routine
from storage import activities, activity_roles, attendance, load
from storage.activities import Activity
from storage.tables.activity import AttendanceState
from storage.tables.activity_role import ActivityRoleState
from storage.work import Work

BEFORE = timedelta(days=3)
"""So long before the activity; not on the day on which they hear how it was."""
VISITS = (1, 2)
"""After the first and before the third they are asked."""


@routine
async def offer_a_first_role(work: Work, now: datetime) -> None:
    for activity in await activities.between(work, now, now + BEFORE):
        if activity.small or activity.starts_at < now + timedelta(days=1):
            continue
        team = await team_of(work, activity.neighbourhood_id)
        for person_id in await surely_come(work, activity):
            if person_id is None or person_id in (*team, activity.host_id, activity.started_by_id):
                continue
            if await _is_new(work, now, person_id, activity) and not await _offer(
                work, now, activity, person_id
            ):
                break


async def _is_new(work: Work, now: datetime, person_id: int, activity: Activity) -> bool:
    been = await attendance.before(work, person_id, activity.starts_at)
    visits = sum(one.state is AttendanceState.PRESENT for one in been)
    if visits not in VISITS or await activity_roles.ever_asked(work, person_id):
        return False
    return person_id not in await load.full_week(work, [person_id], now)


async def _offer(work: Work, now: datetime, activity: Activity, person_id: int) -> bool:
    """False when nothing is left to offer here."""
    known = {one.what for one in await activity_roles.all_of(work, activity)}
    what = next((one for one in fitting(activity) if one not in known), None)
    if what is None:
        return False
    state = ActivityRoleState.OFFERED
    role = await activity_roles.put(work, what, state, now, activity_id=activity.id)
    await offer(work, now, role, activity, person_id)
    return True

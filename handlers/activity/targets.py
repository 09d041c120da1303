"""What is acted on: an activity, and somebody who comes to one."""

from handlers.permission.of_group import of_group
from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import activities, attendance, contact_routes, groups, people
from storage.activities import Activity
from storage.work import Work


@finder("activity")
async def find_activity(work: Work, activity_id: int) -> Thing | None:
    """Whoever calls for a host acts for them. What was started for a group is theirs who belongs to it."""
    activity = await activities.find(work, activity_id)
    if activity is None:
        return None
    host = await people.find(work, activity.host_id) if activity.host_id is not None else None
    callers = frozenset(await contact_routes.callers_of(work, host)) if host else frozenset()
    starter = activity.started_by_id if await _still_belongs(work, activity) else None
    thing = Thing(activity.neighbourhood_id, starter, activity.host_id, callers)
    return await of_group(work, thing, activity.group_id)


async def _still_belongs(work: Work, activity: Activity) -> bool:
    """Whether who started it is of its group, or there for it: after a handover somebody else is."""
    if activity.group_id is None or activity.started_by_id is None:
        return True
    mine = await groups.membership(work, activity.group_id, activity.started_by_id)
    group = await groups.find(work, activity.group_id)
    return bool(mine and mine.belongs) or bool(group and group.supporter_id == activity.started_by_id)


@finder("attendance", whose=True)
async def find_attendance(work: Work, attendance_id: int) -> Thing | None:
    """Whoever comes to an activity, or calls for them. A nameless neighbour is nobody's."""
    mine = await attendance.find(work, attendance_id)
    return await find_person(work, mine.person_id) if mine and mine.person_id is not None else None

"""What is acted on: an activity, and somebody who comes to one."""

from handlers.permission.of_group import of_group
from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import activities, attendance, contact_routes, people
from storage.work import Work


@finder("activity")
async def find_activity(work: Work, activity_id: int) -> Thing | None:
    """Whoever calls for a host acts for them."""
    activity = await activities.find(work, activity_id)
    if activity is None:
        return None
    host = await people.find(work, activity.host_id) if activity.host_id is not None else None
    callers = frozenset(await contact_routes.callers_of(work, host)) if host else frozenset()
    thing = Thing(activity.neighbourhood_id, activity.started_by_id, activity.host_id, callers)
    return await of_group(work, thing, activity.group_id)


@finder("attendance", whose=True)
async def find_attendance(work: Work, attendance_id: int) -> Thing | None:
    """Whoever comes to an activity, or calls for them. A nameless neighbour is nobody's."""
    mine = await attendance.find(work, attendance_id)
    return await find_person(work, mine.person_id) if mine and mine.person_id is not None else None

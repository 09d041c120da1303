"""What is acted on: a walk, and somebody who comes to one."""

from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import attendance, contact_routes, people, walks
from storage.work import Work


@finder("walk")
async def find_walk(work: Work, walk_id: int) -> Thing | None:
    """Whoever calls for a host acts for them."""
    walk = await walks.find(work, walk_id)
    if walk is None:
        return None
    host = await people.find(work, walk.host_id) if walk.host_id is not None else None
    callers = frozenset(await contact_routes.callers_of(work, host)) if host else frozenset()
    return Thing(walk.neighbourhood_id, walk.started_by_id, walk.host_id, callers)


@finder("attendance", whose=True)
async def find_attendance(work: Work, attendance_id: int) -> Thing | None:
    """Whoever comes to a walk, or calls for them. A nameless neighbour is nobody's."""
    mine = await attendance.find(work, attendance_id)
    return await find_person(work, mine.person_id) if mine and mine.person_id is not None else None

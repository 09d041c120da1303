"""What is acted on: a small role of an activity. A button about somebody also names that person."""

from handlers.activity.targets import find_activity
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import activity_roles, series
from storage.work import Work


@finder("activity_role")
async def find_activity_role(work: Work, role_id: int) -> Thing | None:
    role = await activity_roles.find(work, role_id)
    if role is None:
        return None
    if role.activity_id is not None:
        return await find_activity(work, role.activity_id)
    found = await series.find(work, role.series_id or 0)
    return Thing(found.neighbourhood_id) if found else None

"""What is acted on: a small role of an activity. A button about somebody also names that person."""

from dataclasses import replace

from handlers.activity.targets import find_activity
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import activity_roles, series
from storage.activity_roles import ActivityRole
from storage.tables.activity_role import ActivityRoleState, RoleKind
from storage.work import Work


@finder("activity_role")
async def find_activity_role(work: Work, role_id: int) -> Thing | None:
    role = await activity_roles.find(work, role_id)
    if role is None:
        return None
    if role.activity_id is not None:
        thing = await find_activity(work, role.activity_id)
        return replace(thing, self_id=_who_knows_the_way(role)) if thing else None
    found = await series.find(work, role.series_id or 0)
    return Thing(found.neighbourhood_id, self_id=_who_knows_the_way(role)) if found else None


def _who_knows_the_way(role: ActivityRole) -> int | None:
    """Theirs to say, as it is the host's, that there is too much rain."""
    return role.person_id if role.what is RoleKind.ROUTE and role.state is ActivityRoleState.TAKEN else None

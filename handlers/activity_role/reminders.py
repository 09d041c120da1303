"""Who has a role hears so the day before, each time, and can give it back this once or for good."""

from datetime import datetime, time, timedelta

from handlers.activity.attending import surely_come
from handlers.notices.notify import notify
from handlers.notices.quiet import at, kind_moment
from handlers.routines import routine
from storage import activities, activity_roles, neighbourhoods
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.neighbourhoods import Neighbourhood
from storage.tables.activity_role import ActivityRoleState
from storage.work import Work

AT = time(17, 0)
"""Not together with the reminder of the activity itself."""


def moment(where: Neighbourhood, activity: Activity) -> datetime:
    eve = at(activity.starts_at.astimezone(where.zone) - timedelta(days=1), AT, where.zone)
    return kind_moment(where, eve, activity.starts_at)


@routine
async def remind_of_roles(work: Work, now: datetime) -> None:
    for activity in await activities.between(work, now, now + timedelta(days=2)):
        where = await neighbourhoods.get(work, activity.neighbourhood_id)
        if now >= moment(where, activity):
            for role in await activity_roles.of_activity(work, activity):
                await _remind(work, now, activity, role)


async def _remind(work: Work, now: datetime, activity: Activity, role: ActivityRole) -> None:
    coming = await surely_come(work, activity)
    if role.state is ActivityRoleState.TAKEN and role.person_id is not None and role.person_id in coming:
        await notify(
            work,
            now,
            role.person_id,
            "activity_role_reminder",
            key=f"{role.id}:{activity.id}",
            group=activity.group,
            expires=activity.starts_at,
            activity_role=role.id,
            activity=activity.id,
        )

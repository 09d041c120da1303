"""Who has a role hears so the day before, each time, and can give it back this once or for good."""

from datetime import datetime, time, timedelta

from handlers.activity.attending import surely_come
from handlers.notices.notify import notify
from handlers.notices.quiet import at, kind_moment
from handlers.routines import routine
from storage import activities, activity_roles, neighbourhoods, people
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.activity_role import ActivityRoleState
from storage.work import Work

AT = time(17, 0)
"""Not together with the reminder of the activity itself."""
BY_PHONE_AT = time(10, 0)
"""Together with it: who is called is called once."""
JUST_SAID = timedelta(hours=3)
"""Who said yes so shortly before it is due knows it still."""


def moment(where: Neighbourhood, activity: Activity, *, by_phone: bool = False) -> datetime:
    day = activity.starts_at.astimezone(where.zone) - timedelta(days=1)
    eve = at(day, BY_PHONE_AT if by_phone else AT, where.zone)
    return kind_moment(where, eve, activity.starts_at)


def is_reminded(where: Neighbourhood, activity: Activity, person: Person, since: datetime) -> bool:
    """Whether who has it `since` then is still reminded of it."""
    return since <= moment(where, activity, by_phone=person.telegram_id is None) - JUST_SAID


@routine
async def remind_of_roles(work: Work, now: datetime) -> None:
    for activity in await activities.between(work, now, now + timedelta(days=2)):
        where = await neighbourhoods.get(work, activity.neighbourhood_id)
        if now >= moment(where, activity, by_phone=True):
            for role in await activity_roles.of_activity(work, activity):
                await _remind(work, now, where, activity, role)


async def _remind(
    work: Work, now: datetime, where: Neighbourhood, activity: Activity, role: ActivityRole
) -> None:
    if role.state is not ActivityRoleState.TAKEN or role.person_id is None:
        return
    person = await people.get(work, role.person_id)
    due = moment(where, activity, by_phone=person.telegram_id is None)
    if now < due or not is_reminded(where, activity, person, role.since):
        return
    if role.person_id in await surely_come(work, activity):
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

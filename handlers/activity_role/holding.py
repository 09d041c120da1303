"""Who does what: a role is taken, given back with thanks, and over when the activity was."""

from datetime import datetime

from handlers.activity_role.seek import seek
from handlers.happenings import ActivityTold, PersonStopped, when
from handlers.notices.notify import notify
from storage import activities, activity_roles, attendance, series
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.tables.activity import AttendanceState
from storage.tables.activity_role import ActivityRoleState, RoleAnswer, RoleKind
from storage.work import Work

S = ActivityRoleState


async def held(work: Work, activity: Activity, what: RoleKind) -> ActivityRole | None:
    """Who does this here; who does it every time only where nobody else does it this once."""
    of = [one for one in await activity_roles.of_activity(work, activity) if one.what is what]
    here = [one for one in of if not one.every_time]
    return next((one for one in here or of if one.state is S.TAKEN), None)


async def take(
    work: Work, now: datetime, role: ActivityRole, person_id: int, *, every_time: int | None = None
) -> bool:
    """`every_time`: at each of this series. False when somebody else has it; the activity is locked."""
    found = await activity_roles.find(work, role.id)
    if found is None or found.state in (S.TAKEN, S.OVER):
        return False
    whose = {"activity_id": None, "series_id": every_time} if every_time is not None else {}
    await activity_roles.change(work, role.id, state=S.TAKEN, person_id=person_id, since=now, **whose)
    await activity_roles.note_answer(work, role.id, person_id, RoleAnswer.YES, now)
    return True


async def give_back(work: Work, now: datetime, role: ActivityRole, activity: Activity | None) -> None:
    """Somebody else who comes is asked, and not told who gave it back."""
    if role.person_id is not None:
        await activity_roles.note_answer(work, role.id, role.person_id, RoleAnswer.GIVEN_BACK, now)
    await activity_roles.change(work, role.id, state=S.SOUGHT, person_id=None)
    free = await activity_roles.find(work, role.id)
    if free is not None and activity is not None:
        await seek(work, now, free, activity)


async def next_of(work: Work, now: datetime, role: ActivityRole) -> Activity | None:
    """The next activity at which it is done."""
    if role.activity_id is not None:
        found = await activities.get(work, role.activity_id)
        return found if found.on and found.starts_at > now else None
    coming = await series.activities_to_come(work, role.series_id or 0, now)
    return next((one for one in coming if one.on), None)


@when(PersonStopped)
async def give_back_all(work: Work, now: datetime, stopped: PersonStopped) -> None:
    for role in await activity_roles.of_person(work, stopped.person.id):
        await give_back(work, now, role, await next_of(work, now, role))


@when(ActivityTold)
async def thank(work: Work, now: datetime, told: ActivityTold) -> None:
    """Who did something this once hears thank you; who does it every time hears that when they stop."""
    present = await attendance.of_activity(work, told.activity.id, AttendanceState.PRESENT)
    there = {one.person_id for one in present}
    for role in await activity_roles.of_activity(work, told.activity):
        if role.every_time:
            continue
        await activity_roles.change(work, role.id, state=S.OVER)
        if role.state is S.TAKEN and role.person_id in there and role.person_id is not None:
            key = f"{role.id}"
            await notify(work, now, role.person_id, "activity_role_thanks", key=key, activity_role=role.id)

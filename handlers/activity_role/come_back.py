"""Somebody is back from a pause: their small role at an activity is theirs again, unless another has it."""

from datetime import datetime

from handlers.activity_role.holding import take
from handlers.happenings import PersonBack, when
from storage import activity_roles
from storage.activities import Activity
from storage.tables.activity_role import ActivityRoleState
from storage.work import Work

S = ActivityRoleState


@when(PersonBack)
async def take_roles_up(work: Work, now: datetime, back: PersonBack) -> None:
    """Where they come again. They are reminded of it as before, and can give it back."""
    for activity in back.again:
        await _at(work, now, activity, back.person.id)


async def _at(work: Work, now: datetime, activity: Activity, person_id: int) -> None:
    here = await activity_roles.of_activity(work, activity)
    every_time = {one.what for one in here if one.every_time and one.person_id == person_id}
    for role in (one for one in here if one.state is S.SOUGHT):
        if role.what in every_time:
            # It was free this once; who does it every time is there after all.
            await activity_roles.change(work, role.id, state=S.OVER)
        elif await activity_roles.said_yes(work, role.id, person_id):
            await take(work, now, role, person_id)

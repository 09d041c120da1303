"""Somebody for a small role: one after another of those who come, each asked once; and time for an answer."""

from datetime import datetime, timedelta

from handlers.activity.attending import surely_come
from handlers.notices.notify import notify
from handlers.permission.badge import team_of
from handlers.retention import kept
from handlers.routines import routine
from storage import activities, activity_roles, load
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.tables.activity_role import ActivityRoleState, RoleAnswer
from storage.work import Work

kept("who did which small role at an activity", days=365, drop=activity_roles.drop_old)
kept("who was asked for a small role", days=180, drop=activity_roles.drop_offers)

TIME_TO_ANSWER = timedelta(days=1)
AHEAD = timedelta(days=6)
S = ActivityRoleState


async def offer(work: Work, now: datetime, role: ActivityRole, activity: Activity, person_id: int) -> None:
    await activity_roles.note_answer(work, role.id, person_id, RoleAnswer.ASKED, now)
    await notify(
        work,
        now,
        person_id,
        "activity_role_offer",
        key=f"{role.id}",
        group=activity.group,
        expires=activity.starts_at,
        activity_role=role.id,
        activity=activity.id,
    )


async def seek(work: Work, now: datetime, role: ActivityRole, activity: Activity) -> None:
    """The next one, unless somebody is thinking about it. Nobody left: then it goes without.

    First who was asked for nothing yet at this activity.
    """
    asked = await activity_roles.offers(work, role.id)
    if any(one.answer is RoleAnswer.ASKED and one.asked_at + TIME_TO_ANSWER > now for one in asked):
        return
    without = {one.person_id for one in asked} | {activity.host_id}
    without |= {one.person_id for one in await activity_roles.of_activity(work, activity)}
    without |= await team_of(work, activity.neighbourhood_id)
    left = [one for one in await surely_come(work, activity) if one is not None and one not in without]
    full = await load.full_week(work, left, now)
    left = [one for one in left if one not in full]
    busy = await activity_roles.asked_here(work, activity.id)
    if left:
        await offer(work, now, role, activity, min(left, key=lambda one: one in busy))


@routine
async def find_somebody(work: Work, now: datetime) -> None:
    """Also where who has the role every time is not there this once, or rests, or cannot come."""
    for activity in await activities.between(work, now, now + AHEAD):
        coming = await surely_come(work, activity)
        roles = await activity_roles.of_activity(work, activity)
        for role in (one for one in roles if one.state is S.TAKEN and coming and one.person_id not in coming):
            await _free_this_once(work, now, role, activity)
        for role in (one for one in roles if one.state is S.SOUGHT):
            await seek(work, now, role, activity)


async def _free_this_once(work: Work, now: datetime, role: ActivityRole, activity: Activity) -> None:
    if not role.every_time:
        await activity_roles.change(work, role.id, state=S.SOUGHT, person_id=None)
        return
    every = await activity_roles.of_activity(work, activity)
    if not any(one.activity_id == activity.id and one.what is role.what for one in every):
        here = await activity_roles.put(work, role.what, S.SOUGHT, now, activity_id=activity.id)
        await seek(work, now, here, activity)

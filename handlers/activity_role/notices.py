"""A small role: offered, reminded of, and thanked for."""

from datetime import datetime
from typing import Any

from handlers.activity.attending import surely_come
from handlers.activity.bad_weather import weather_counts
from handlers.activity.changes import about
from handlers.activity_role.kinds import words_of
from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message
from storage import activities, activity_roles
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.tables.activity_role import ActivityRoleState, RoleKind
from storage.tables.person import Purpose

S = ActivityRoleState


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def activity_role_offer(look: See, *, activity_role: int, activity: int) -> Message | None:
    """Not when somebody has it by now, or the activity is off, or they do not come."""
    role, found = (
        await activity_roles.find(look.work, activity_role),
        await activities.get(look.work, activity),
    )
    if role is None or role.state not in (S.OFFERED, S.SOUGHT) or not await _comes(look, found):
        return None
    answers = ("yes", "every", "no") if found.series_id and not role.words else ("yes", "no")
    return Message(
        "activity-role-offer", await _said(look, role, found), role_buttons(look, role, found, answers)
    )


def role_buttons(
    look: See, role: ActivityRole, activity: Activity, answers: tuple[str, ...]
) -> tuple[Button, ...]:
    which = {"activity_role": role.id, "activity": activity.id, "person": look.person.id}
    return tuple(
        Button(f"activity-role-offer.{one}", "answer_small_role", which | {"answer": one}) for one in answers
    )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def activity_role_reminder(look: See, *, activity_role: int, activity: int) -> Message | None:
    role, found = (
        await activity_roles.find(look.work, activity_role),
        await activities.get(look.work, activity),
    )
    if role is None or role.person_id != look.person.id or not await _comes(look, found):
        return None
    which = {"activity_role": role.id, "activity": found.id, "person": look.person.id}
    buttons = [Button("activity-role-reminder.yes", "confirm_role", which)]
    if role.every_time:
        buttons.append(Button("activity-role-reminder.not-now", "skip_role", which))
    buttons.append(Button("activity-role-reminder.give-back", "give_role_back", which))
    buttons += weather_buttons(role, found, look.now)
    return Message("activity-role-reminder", await _said(look, role, found), tuple(buttons))


def weather_buttons(role: ActivityRole, activity: Activity, now: datetime) -> tuple[Button, ...]:
    """For who knows the way, when the weather is near enough to know it."""
    if role.what is not RoleKind.ROUTE or not weather_counts(activity, now):
        return ()
    rain = {"activity_role": role.id, "activity": activity.id}
    return (Button("activity-change-card.rain", "begin_rain", rain),)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def activity_role_thanks(look: See, *, activity_role: int) -> Message | None:
    role = await activity_roles.find(look.work, activity_role)
    if role is None or role.person_id != look.person.id:
        return None
    return Message("activity-role-thanks", {"name": look.person.call_name, "role": words_of(role)})


async def _comes(look: See, activity: Activity) -> bool:
    coming = activity.on and activity.starts_at > look.now
    return coming and look.person.id in await surely_come(look.work, activity)


async def _said(look: See, role: ActivityRole, activity: Activity) -> dict[str, Any]:
    return await about(look.work, activity) | {"name": look.person.call_name, "role": words_of(role)}

"""What is said about an activity to who comes: reminders, one less, moved, called off."""

from typing import Any

from handlers.activity import reminders
from handlers.activity.attending import surely_come, who_come
from handlers.activity.changes import about, activity_card
from handlers.activity.one_less import one_less_key
from handlers.activity.words import who_else
from handlers.notices.registry import STAFF, See, notice
from handlers.permission.badge import with_badge
from handlers.texts.message import Button, Message, lines, word
from storage import activities, attendance, people
from storage.activities import Activity
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.activity import ActivityState
from storage.tables.person import Purpose


@notice(purpose=Purpose.REMINDERS, uncertain="again", in_pause=True)
async def activity_reminder(look: See, *, activity: int) -> Message | None:
    found, mine = await _wished_for(look, activity)
    if mine is None or look.now < reminders.day_before(look.neighbourhood, found):
        return None
    if look.person.telegram_id is not None and look.now >= reminders.soon(look.neighbourhood, found):
        return None  # So late that the short one, which is due now, says it all.
    return await _reminder(look, found, mine, "activity-reminder", ("come", "cannot", "excited"))


@notice(purpose=Purpose.REMINDERS, uncertain="again", by_call=False, in_pause=True)
async def activity_soon(look: See, *, activity: int) -> Message | None:
    found, mine = await _wished_for(look, activity)
    if mine is None or look.now < reminders.soon(look.neighbourhood, found):
        return None
    return await _reminder(look, found, mine, "activity-soon", ("come", "cannot"))


@notice(purpose=Purpose.CONTACTED, uncertain="never", in_pause=True)
async def activity_one_less(look: See, *, activity: int) -> Message | None:
    """How many come now, never who does not."""
    found = await activities.get(look.work, activity)
    coming = await who_come(look.work, found)
    if not found.on or look.person.id not in coming or not chosen_in_pause(look, found):
        return None
    params = await about(look.work, found) | {"human": await look.human_name()}
    sure = len(await surely_come(look.work, found))
    buttons = await _alone_buttons(look, found) if sure == 1 else ()
    return Message(one_less_key(sure), params, buttons)


@notice(purpose=None, uncertain="again", by_call=False)
async def activity_tomorrow(look: See, *, activity: int) -> Message | None:
    """To a host: when, where and who comes, with what may be changed."""
    found = await activities.get(look.work, activity)
    if not found.on or found.host_id != look.person.id:
        return None
    return await activity_card(look.work, found, look.person)


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def activity_needs_host(look: See, *, activity: int) -> Message | None:
    found = await activities.get(look.work, activity)
    coming = await who_come(look.work, found)
    if not found.on or found.host_id is not None or not coming:
        return None
    which = {"activity": activity}
    host = Button("activity-needs-host.yes", "host_activity", which)
    return Message("activity-needs-host", await about(look.work, found) | {"count": len(coming)}, (host,))


@notice(purpose=None, uncertain="again", urgent=True)
async def activity_moved(look: See, *, activity: int, by: int | None = None) -> Message | None:  # noqa: ARG001
    """`by`: who moved it, and hears when this one could not be told (`handlers.activity.not_told`)."""
    found, mine = await _mine(look, activity)
    if look.person.id not in await who_come(look.work, found) or not found.on:
        return None
    params = await about(look.work, found) | {"name": look.person.call_name}
    return Message("activity-moved", params, _buttons(mine, ("come", "cannot")) if mine else ())


@notice(purpose=None, uncertain="again", urgent=True)
async def activity_called_off(look: See, *, activity: int, by: int | None = None) -> Message | None:  # noqa: ARG001
    """`by`: who called it off, and hears when this one could not be told."""
    found = await activities.get(look.work, activity)
    if found.state is not ActivityState.CALLED_OFF or look.person.id not in await who_come(look.work, found):
        return None
    return Message("activity-called-off", await about(look.work, found) | {"name": look.person.call_name})


@notice(purpose=None, uncertain="again", urgent=True)
async def activity_stopped(look: See, *, activity: int, by: int | None = None) -> Message | None:
    """Somebody of the team stopped it for safety: they are named."""
    found = await activities.get(look.work, activity)
    if found.state is not ActivityState.CALLED_OFF or look.person.id not in await who_come(look.work, found):
        return None
    human = await look.human_name()
    person = await people.find(look.work, by) if by is not None else None
    who = await with_badge(look.work, person) if person else human
    shown = {"name": look.person.call_name, "who": who, "human": human}
    return Message("activity-stopped", await about(look.work, found) | shown)


async def _mine(look: See, activity_id: int) -> tuple[Activity, Attendance | None]:
    """The activity, and the attendance of the receiver as long as both hold."""
    activity = await activities.get(look.work, activity_id)
    mine = await attendance.of_person(look.work, activity_id, look.person.id)
    return activity, mine if mine and mine.comes and activity.on else None


async def _wished_for(look: See, activity_id: int) -> tuple[Activity, Attendance | None]:
    """The same, as long as they want to be reminded as well."""
    activity, mine = await _mine(look, activity_id)
    return activity, mine if mine and mine.reminders and chosen_in_pause(look, activity) else None


def chosen_in_pause(look: See, activity: Activity) -> bool:
    """Who pauses gives up the activities of that time: one in it, they chose since. True without a pause."""
    today, day = (look.neighbourhood.day_of(moment) for moment in (look.now, activity.starts_at))
    return look.person.rests_on(day) or not look.person.rests_on(today)


async def _reminder(
    look: See, activity: Activity, mine: Attendance, text: str, answers: tuple[str, ...]
) -> Message:
    """For a small round it says that the bell will ring: nobody has to be anywhere."""
    params = await about(look.work, activity) | {"name": look.person.call_name}
    host = await people.find(look.work, activity.host_id) if activity.small and activity.host_id else None
    if host is not None:
        return Message(f"{text}-small", params | {"host": host.call_name}, _buttons(mine, answers))
    who = await who_else(look.work, activity, look.person, early=True)
    params["who"] = lines([who, *_bring(activity, look.person)])
    return Message(text, params, _buttons(mine, answers))


def _bring(activity: Activity, person: Person) -> list[dict[str, Any]]:
    """Who comes early has more to read already, and their host beside them."""
    if not activity.bring or person.first_with_known:
        return []
    return [word("activity-detail.bring", bring=activity.bring)]


def _buttons(mine: Attendance, answers: tuple[str, ...]) -> tuple[Button, ...]:
    return tuple(
        Button(f"reminder-answer.{one}", "answer_reminder", {"attendance": mine.id, "answer": one})
        for one in answers
    )


async def _alone_buttons(look: See, activity: Activity) -> tuple[Button, ...]:
    mine = await attendance.of_person(look.work, activity.id, look.person.id)
    if mine and mine.comes:
        return _buttons(mine, ("come", "cannot"))
    return (Button("activity-change-card.call-off", "ask_call_off", {"activity": activity.id}),)

"""Who is brought along is waited for: by who brings them, else by the host, a quarter of an hour early."""

from datetime import datetime
from typing import Any

from handlers.activity.changes import about
from handlers.activity.words import EARLY
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.happenings import ActivityTold, when
from handlers.notices.notify import notify, say_in_chat
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF
from handlers.routines import routine
from handlers.texts.message import Button, Message
from handlers.texts.message import when as moment
from storage import activities, attendance, attendance_names, people
from storage.activities import Activity
from storage.attendance import Attendance
from storage.tables.activity import AttendanceState
from storage.tables.person import Purpose
from storage.work import Work


@routine
async def ask_to_wait_for_them(work: Work, now: datetime) -> None:
    """Whoever brings somebody is asked; nothing is promised to the newcomer before their yes."""
    for one in await attendance_names.brought_along(work, now):
        activity = await activities.get(work, one.activity_id)
        if one.introducer_id is not None and one.buddy_id is None:
            await notify(
                work,
                now,
                one.introducer_id,
                "wait_early",
                key=f"{one.id}",
                group=activity.group,
                expires=activity.starts_at,
                activity=activity.id,
                newcomer=one.id,
            )


@notice(purpose=Purpose.CONTACTED, uncertain="again", by_call=False)
async def wait_early(look: See, *, activity: int, newcomer: int) -> Message | None:
    found, one = await activities.get(look.work, activity), await attendance.find(look.work, newcomer)
    if one is None or not one.comes or not found.on or one.buddy_id is not None:
        return None
    which = {"person": look.person.id, "activity": found.id, "newcomer": newcomer}
    buttons = [
        Button(f"wait-early.{answer}", "answer_wait_early", which | {"yes": answer == "yes"})
        for answer in ("yes", "no")
    ]
    said = await about(look.work, found) | {"name": look.person.call_name, "clock": _early(found)}
    return Message("wait-early", said, tuple(buttons))


def _early(activity: Activity) -> dict[str, Any]:
    return moment(activity.starts_at - EARLY, "clock")


@action(may=SELF)
async def answer_wait_early(turn: Turn, *, person: int, activity: int, newcomer: int, yes: bool) -> None:
    """`newcomer`: their attendance. After a no the host waits; a word to who comes either way."""
    found, one = await activities.get(turn.work, activity), await attendance.find(turn.work, newcomer)
    if one is None or one.activity_id != found.id or not one.comes or found.starts_at <= turn.now:
        raise Stale
    if person not in (one.introducer_id, found.host_id):
        raise Stale
    buddy = person if yes else found.host_id
    if buddy is None or (not yes and buddy == person):
        await turn.say("wait-early-no")
        return
    await attendance.change(turn.work, one.id, buddy_id=buddy)
    if not yes:
        key = f"{one.id}"
        which = {"activity": found.id, "newcomer": one.id}
        await turn.notify(buddy, "wait_as_host", key=key, group=found.group, expires=found.starts_at, **which)
    await _tell_newcomer(turn, found, one, buddy)
    await turn.say("wait-early-yes" if yes else "wait-early-no", clock=_early(found))


async def _tell_newcomer(turn: Turn, found: Activity, one: Attendance, buddy_id: int) -> None:
    if one.person_id is not None:
        key, which = f"{one.id}", {"activity": found.id}
        await turn.notify(
            one.person_id, "you_are_waited_for", key=key, group=found.group, expires=found.starts_at, **which
        )
    elif one.chat_id is not None:
        buddy = await people.get(turn.work, buddy_id)
        message = await _waited_for(turn.work, found, buddy.call_name)
        key = f"waited_for:{one.id}"
        await say_in_chat(turn.work, turn.now, one.chat_id, message, key=key, group=found.group)


async def _waited_for(work: Work, activity: Activity, host: str) -> Message:
    said = await about(work, activity) | {"host": host, "clock": _early(activity)}
    return Message("waited-for", said)


@notice(purpose=Purpose.CONTACTED, uncertain="again", by_call=False)
async def you_are_waited_for(look: See, *, activity: int) -> Message | None:
    mine = await attendance.of_person(look.work, activity, look.person.id)
    buddy = await people.find(look.work, mine.buddy_id) if mine and mine.buddy_id is not None else None
    if mine is None or not mine.comes or buddy is None:
        return None
    return await _waited_for(look.work, await activities.get(look.work, activity), buddy.call_name)


@notice(purpose=None, uncertain="again", by_call=False)
async def wait_as_host(look: See, *, activity: int, newcomer: int) -> Message | None:
    """To the host: somebody comes for the first time, and who brings them cannot be early."""
    found, one = await activities.get(look.work, activity), await attendance.find(look.work, newcomer)
    if one is None or not one.comes or not found.on or one.buddy_id != look.person.id:
        return None
    return Message("wait-as-host", await about(look.work, found) | {"clock": _early(found)})


@when(ActivityTold)
async def note_own_feet(work: Work, _now: datetime, told: ActivityTold) -> None:
    """Once brought along, and now there without who brought them: that is what bringing is for."""
    present = await attendance.of_activity(work, told.activity.id, AttendanceState.PRESENT)
    here = {one.person_id for one in present}
    for one in present:
        if one.person_id is None:
            continue
        before = await attendance.before(work, one.person_id, told.activity.starts_at)
        brought = {each.introducer_id for each in before} - {None}
        if brought and not brought & here and not any(each.own_feet for each in before):
            await attendance.change(work, one.id, own_feet=True)

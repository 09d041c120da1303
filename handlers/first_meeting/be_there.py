"""Somebody comes for the first time: one of the team is there as well, and they hear who (SAFETY 2)."""

from datetime import datetime
from typing import Any

from handlers.activity.attending import expect, who_come
from handlers.catalogue.doing import doing_of
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.happenings import PersonComes, StrangerComes, when
from handlers.notices.notify import say_in_chat
from handlers.notices.registry import See, notice
from handlers.permission.badge import team_of, with_badge
from handlers.permission.permissions import STAFF
from handlers.routines import routine
from handlers.task.give_task import give_task
from handlers.texts.message import Message
from handlers.texts.message import when as moment
from storage import acquainted, activities, outbox, people, tasks
from storage.activities import Activity
from storage.people import Person
from storage.tables.contact import TaskKind, TaskState
from storage.tables.person import Purpose
from storage.tasks import Task
from storage.work import Work

BEFORE_IT = (TaskKind.FIRST_TIME, TaskKind.LOOK_OVER)


@when(PersonComes)
async def ask_who_is_there_too(work: Work, now: datetime, comes: PersonComes) -> None:
    person = await people.get(work, comes.person_id)
    if comes.activity.host_id != person.id and not await acquainted.is_known(work, person):
        await _ask(work, now, comes.activity, person)


@when(StrangerComes)
async def ask_who_is_there_for_a_stranger(work: Work, now: datetime, comes: StrangerComes) -> None:
    await _ask(work, now, comes.activity, None, comes.chat_id)


async def _ask(
    work: Work, now: datetime, activity: Activity, person: Person | None, chat_id: int | None = None
) -> None:
    """Once for each activity, however many come for the first time, and not where the team is already."""
    team = await team_of(work, activity.neighbourhood_id)
    there = {activity.host_id, *await who_come(work, activity)}
    if team & there or await tasks.is_open_for_activity(work, activity.id, TaskKind.FIRST_TIME):
        return
    await give_task(
        work,
        now,
        TaskKind.FIRST_TIME,
        about=person,
        chat_id=chat_id,
        where=activity.neighbourhood_id,
        activity_id=activity.id,
    )


@action(may=STAFF)
async def be_there_too(turn: Turn, *, task: int) -> None:
    """They come as everybody comes, and who was new hears it."""
    found = await tasks.find(turn.work, task)
    activity = await activities.find(turn.work, found.activity_id) if found and found.activity_id else None
    if found is None or activity is None or not activity.on or activity.starts_at <= turn.now:
        raise Refusal("task-done-already")
    if found.state is not TaskState.OPEN:
        raise Refusal("task-done-already")
    if not await expect(turn.work, turn.now, activity, turn.me.id):
        raise Refusal("newhere-full")
    await tasks.finish(turn.work, task, "there", turn.now)
    await outbox.cancel_group(turn.work, f"task:{task}")
    await turn.note("first_meeting", activity_id=activity.id)
    await _tell_newcomer(turn, found, activity)
    await turn.say("newhere-there", **_when(activity))


async def _tell_newcomer(turn: Turn, task: Task, activity: Activity) -> None:
    key, which = f"{task.id}", {"connector": turn.me.id, "activity": activity.id}
    if task.about_id is not None:
        await turn.notify(task.about_id, "first_meeting_with", key=key, group=activity.group, **which)
    elif task.chat_id is not None:
        said = await _with(turn.work, turn.me, activity)
        await say_in_chat(turn.work, turn.now, task.chat_id, said, key=f"first_meeting_with:{key}")


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def first_meeting_with(look: See, *, connector: int, activity: int) -> Message | None:
    """Not when it is off, or when they do not come after all."""
    found, one = await activities.find(look.work, activity), await people.find(look.work, connector)
    if found is None or one is None or not found.on or one.id not in await who_come(look.work, found):
        return None
    return await _with(look.work, one, found)


async def _with(work: Work, connector: Person, activity: Activity) -> Message:
    return Message("newhere-with", {"connector": await with_badge(work, connector), **_when(activity)})


def _when(activity: Activity) -> dict[str, Any]:
    starts_at = activity.starts_at
    return doing_of(activity) | {"date": moment(starts_at, "date"), "clock": moment(starts_at, "clock")}


@routine
async def leave_what_has_begun(work: Work, now: datetime) -> None:
    await tasks.finish_overtaken(work, BEFORE_IT, "over", now)

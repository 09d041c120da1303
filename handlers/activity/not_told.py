"""A change that somebody could not be told: a human has it, and who made the change knows."""

from datetime import datetime

from handlers.activity.attending import who_come
from handlers.activity.changes import about
from handlers.activity.in_time import cannot_wait
from handlers.happenings import NoticeNotTold, when
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.task.give_task import give_task, whose
from handlers.texts.message import Message, word
from storage import activities, neighbourhoods, people, tasks
from storage.activities import Activity
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tasks import Task
from storage.work import Work

CHANGES = ("activity_moved", "activity_called_off", "activity_stopped")


@when(NoticeNotTold)
async def have_it_told(work: Work, now: datetime, missed: NoticeNotTold) -> None:
    if missed.kind not in CHANGES:
        return
    activity = await activities.get(work, missed.params["activity"])
    if activity.starts_at <= now:
        return
    task = await _task(work, now, missed.person, activity)
    by = missed.params.get("by")
    if by is not None and task is not None and by not in await whose(work, task):
        here = await neighbourhoods.get(work, activity.neighbourhood_id)
        await notify(
            work,
            now,
            by,
            "activity_not_told",
            key=f"{activity.id}:{activity.starts_at.isoformat()}:{activity.state}:{missed.person.id}",
            group=activity.group,
            expires=activity.starts_at,
            live=cannot_wait(here, now, activity.starts_at),
            activity=activity.id,
            neighbour=missed.person.id,
        )


async def _task(work: Work, now: datetime, person: Person, activity: Activity) -> Task | None:
    """One for each activity, however often it changes."""
    for one in await tasks.open_of_kind(work, TaskKind.NOT_DELIVERED):
        if (one.about_id, one.activity_id) == (person.id, activity.id):
            return one
    return await give_task(work, now, TaskKind.NOT_DELIVERED, about=person, activity_id=activity.id)


@notice(purpose=None, uncertain="again", by_call=False)
async def activity_not_told(look: See, *, activity: int, neighbour: int) -> Message | None:
    """Until whom it is about is told after all."""
    found = await activities.get(look.work, activity)
    missing = await people.find(look.work, neighbour)
    if missing is None or not missing.unreachable or found.starts_at <= look.now:
        return None
    both_come = look.person.id in await who_come(look.work, found)
    who = missing.call_name if both_come else word("common-somebody")
    said = {"who": who, "human": await look.human_name()}
    return Message("activity-not-told", await about(look.work, found) | said)

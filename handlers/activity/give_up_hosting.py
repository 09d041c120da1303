"""A host who works in the neighbourhood no more: another may step in, and a small round with them is off."""

from datetime import datetime

from handlers.activity.attending import host_cannot_come
from handlers.activity.changes import call_off
from handlers.happenings import RoleEnded, when
from handlers.notices.registry import STAFF
from handlers.task.give_task import give_task
from storage import activities, attendance, people, series, tasks
from storage.activities import Activity
from storage.tables.contact import TaskKind
from storage.work import Work


@when(RoleEnded)
async def give_up_hosting(work: Work, now: datetime, ended: RoleEnded) -> None:
    """Not of what they come to as a neighbour: that stays theirs, or goes with their other plans."""
    if ended.role not in STAFF:
        return
    person = ended.person
    await series.drop_host(work, person.id)
    for activity in await activities.of_host(work, person.id, now):
        mine = await attendance.of_person(work, activity.id, person.id)
        if mine is not None and mine.comes:
            continue
        if activity.small:
            await _small_round_is_off(work, now, activity)
        else:
            await host_cannot_come(work, now, activity)
    for activity in await activities.led_now(work, person.id, now):
        if await attendance.of_person(work, activity.id, person.id) is None:
            # It goes on; who was there is asked of somebody whose right it still is.
            await activities.change(work, activity.id, host_id=None)


async def _small_round_is_off(work: Work, now: datetime, activity: Activity) -> None:
    """Nobody else rings unannounced: a connector gets to know them first."""
    await call_off(work, now, activity)
    waiting = await people.find(work, activity.started_by_id) if activity.started_by_id else None
    if waiting and not await tasks.is_open(work, waiting.id, TaskKind.NEWCOMER):
        await give_task(work, now, TaskKind.NEWCOMER, about=waiting)

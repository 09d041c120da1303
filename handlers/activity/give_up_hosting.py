"""A host who works in the neighbourhood no more: another may step in, and a small round with them is off."""

from datetime import datetime

from handlers.activity.attending import host_cannot_come
from handlers.activity.changes import call_off
from handlers.happenings import RoleEnded, when
from handlers.notices.registry import STAFF
from handlers.task.give_task import give_task
from storage import attendance, people, series, tasks, walks
from storage.tables.contact import TaskKind
from storage.walks import Walk
from storage.work import Work


@when(RoleEnded)
async def give_up_hosting(work: Work, now: datetime, ended: RoleEnded) -> None:
    """Not of walks to which they come as a neighbour: those stay theirs, or go with their other plans."""
    if ended.role not in STAFF:
        return
    person = ended.person
    await series.drop_host(work, person.id)
    for walk in await walks.of_host(work, person.id, now):
        mine = await attendance.of_person(work, walk.id, person.id)
        if mine is not None and mine.comes:
            continue
        if walk.small:
            await _small_round_is_off(work, now, walk)
        else:
            await host_cannot_come(work, now, walk)


async def _small_round_is_off(work: Work, now: datetime, walk: Walk) -> None:
    """Nobody else rings unannounced: a connector gets to know them first."""
    await call_off(work, now, walk)
    waiting = await people.find(work, walk.started_by_id) if walk.started_by_id else None
    if waiting and not await tasks.is_open(work, waiting.id, TaskKind.NEWCOMER):
        await give_task(work, now, TaskKind.NEWCOMER, about=waiting)

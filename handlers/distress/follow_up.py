"""What follows on the task: everybody hears when nobody reacts, and the person hears that a human read it."""

from datetime import datetime, timedelta

from handlers.distress.who_is_told import tell, who_is_told
from handlers.happenings import TaskTakenOn, when
from handlers.notices.notify import notify
from handlers.routines import routine
from storage import tasks
from storage.tables.contact import TaskKind
from storage.work import Work

NOBODY_REACTS = timedelta(hours=1)
STILL_URGENT = timedelta(days=1)


@routine
async def tell_the_whole_team(work: Work, now: datetime) -> None:
    """An hour on and nobody took it on: now it is for everybody."""
    for task in await tasks.open_since(work, now - STILL_URGENT, now - NOBODY_REACTS):
        if task.kind is TaskKind.DISTRESS and task.outcome is None:
            told = await who_is_told(work, now, task, all_of_them=True)
            await tasks.give_to_all(work, task.id)
            await tell(work, task.made_at + NOBODY_REACTS, task, told, again=True)


@when(TaskTakenOn)
async def say_that_a_human_read_it(work: Work, now: datetime, taken: TaskTakenOn) -> None:
    task = taken.task
    if task.kind is TaskKind.DISTRESS and task.about_id is not None:
        key, how = f"{task.id}:{taken.how}", taken.how
        await notify(work, now, task.about_id, "distress_read", key=key, live=True, by=taken.by, how=how)

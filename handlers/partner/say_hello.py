"""Somebody of the team goes and says hello where a renter does something (PRACTICE 27), and so they meet."""

from datetime import datetime, time, timedelta

from handlers.happenings import TaskFinished, when
from handlers.notices.quiet import at
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import activities, neighbourhoods, partners
from storage.tables.contact import TaskKind
from storage.tables.partner import PartnerState
from storage.work import Work

TEN = time(10)
AHEAD = timedelta(hours=36)
SELDOM = timedelta(days=28)
"""Who does something every week is greeted once in four."""


@routine
async def ask_to_say_hello(work: Work, now: datetime) -> None:
    """From ten in the morning of the day before."""
    for where in await neighbourhoods.open_ones(work):
        for one in await partners.of_renters(work, where.id, now):
            morning = at(one.starts_at - timedelta(days=1), TEN, where.zone)
            if one.starts_at - now > AHEAD or now < morning or one.partner_id is None:
                continue
            if not await partners.greeted_since(work, one.partner_id, now - SELDOM):
                await give_task(work, now, TaskKind.SAY_HELLO, activity_id=one.id, where=where.id)


@when(TaskFinished)
async def know_each_other(work: Work, now: datetime, done: TaskFinished) -> None:
    """Who was spoken with is no mere renter any more."""
    if done.task.kind is not TaskKind.SAY_HELLO or done.outcome != "spoken" or done.task.activity_id is None:
        return
    activity = await activities.find(work, done.task.activity_id)
    found = await partners.find(work, activity.partner_id) if activity and activity.partner_id else None
    if found and found.state is PartnerState.RENTER:
        await partners.change(work, found.id, state=PartnerState.CONTACT, changed_at=now)

"""A talk does not come about, takes too long, or is over: of all of it only "settled" is kept."""

from datetime import datetime, timedelta
from typing import Any

from handlers.notices.notify import notify
from handlers.routines import routine
from storage import frictions, journal, outbox, people
from storage.frictions import Friction
from storage.people import Person
from storage.tables.friction import FrictionState
from storage.work import Work

TIME_TO_ANSWER = timedelta(days=7)
TIME_TO_TALK = timedelta(days=21)


async def end_without(work: Work, now: datetime, found: Friction) -> None:
    """Who asked for it hears that it does not come about, never whose doing that was."""
    if not await frictions.drop(work, found.id):
        return
    await outbox.cancel_group(work, found.key)
    if found.handler_id is not None:
        which: dict[str, Any] = {"person": found.one_id, "neighbour": found.other_id}
        await notify(work, now, found.handler_id, "friction_not", key=f"{found.id}", **which)


async def settled(work: Work, now: datetime, found: Friction, *, agreed: bool) -> bool:
    """False when it was over already. With nothing agreed nobody is told that there is an agreement."""
    if not await frictions.drop(work, found.id):
        return False
    await outbox.cancel_group(work, found.key)
    where = found.neighbourhood_id
    await journal.note(work, "friction_settled", now, neighbourhood_id=where)
    told = (found.one_id, found.other_id) if agreed else ()
    for one in told:
        await notify(work, now, one, "friction_settled", key=f"{found.id}")
    if found.handler_id is not None:
        await notify(work, now, found.handler_id, "friction_over", key=f"{found.id}")
    return True


@routine
async def leave_what_takes_too_long(work: Work, now: datetime) -> None:
    """No answer is an answer; and nobody stays between two for ever."""
    for found in await frictions.every(work):
        lasts = TIME_TO_TALK if found.state is FrictionState.HEARING else TIME_TO_ANSWER
        if found.since + lasts <= now or await _cannot(work, found):
            await end_without(work, now, found)


async def _cannot(work: Work, found: Friction) -> bool:
    between: Person | None = None
    if found.between_id is not None:
        between = await people.find(work, found.between_id)
    return between is None or between.unreachable

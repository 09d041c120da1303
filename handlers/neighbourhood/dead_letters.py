"""Tells coordinators when something went wrong for good, at most once an hour."""

from datetime import datetime, timedelta

from handlers.notices.notify import notify
from handlers.routines import routine
from storage import dead_letters, neighbourhoods, roles
from storage.tables.person import RoleName
from storage.work import Work

NOTICE = "dead_letters"
PAUSE = timedelta(hours=1)


@routine
async def tell_of_dead_letters(work: Work, now: datetime) -> None:
    for here in await neighbourhoods.all_of_them(work):
        newest = await dead_letters.newest(work, here.id, not_kind=NOTICE)
        if newest is None:
            continue
        for coordinator in await roles.holders(work, here.id, RoleName.COORDINATOR):
            if await _may_be_told(work, now, coordinator, newest):
                await notify(work, now, coordinator, NOTICE, key=now.isoformat())


async def _may_be_told(work: Work, now: datetime, coordinator: int, newest: datetime) -> bool:
    """Not of the same twice, and not while an earlier word still waits for the morning."""
    told = await dead_letters.last_told(work, coordinator, NOTICE)
    return told is None or (not told.waits and newest > told.at and now - told.at >= PAUSE)

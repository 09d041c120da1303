"""How far the playground may move its clock at once: small steps where something may happen by itself."""

from datetime import datetime, timedelta

from handlers.notices.quiet import is_quiet, quiet_ends
from storage import activities, calls, neighbourhoods, outbox
from storage.work import Work

SMALL, LARGE = timedelta(minutes=30), timedelta(hours=4)
AROUND_AN_ACTIVITY = timedelta(hours=12)
LATE_ACTIVITY = timedelta(hours=3)


async def next_look(work: Work, now: datetime, small: timedelta = SMALL) -> datetime:
    """The first message that is due; at the latest when the routines should look at the clock again."""
    look = await _next_step(work, now, small)
    due = await outbox.next_due(work)
    return min(due, look) if due is not None and due > now else look


async def _next_step(work: Work, now: datetime, small: timedelta) -> datetime:
    near = await activities.between(work, now - AROUND_AN_ACTIVITY, now + AROUND_AN_ACTIVITY)
    if not near and not await calls.all_open(work):
        return now + LARGE
    if any(abs(one.starts_at - now) < LATE_ACTIVITY for one in near):
        return now + small
    return await _through_the_night(work, now, small)


async def _through_the_night(work: Work, now: datetime, small: timedelta) -> datetime:
    """What can wait is said to nobody in the quiet hours: one look at their end is enough."""
    here = await neighbourhoods.open_ones(work)
    if not here or not all(is_quiet(one, now) for one in here):
        return now + small
    return min(now + LARGE, *(quiet_ends(one, now) for one in here))

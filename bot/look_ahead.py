"""How far the playground may move its clock at once: small steps where something may happen by itself."""

from datetime import datetime, timedelta

from storage import activities, calls, outbox
from storage.work import Work

SMALL, LARGE = timedelta(minutes=30), timedelta(hours=4)
AROUND_A_ACTIVITY = timedelta(hours=12)


async def next_look(work: Work, now: datetime, small: timedelta = SMALL) -> datetime:
    """The first message that is due; at the latest when the routines should look at the clock again."""
    near = await activities.between(work, now - AROUND_A_ACTIVITY, now + AROUND_A_ACTIVITY)
    step = small if near or await calls.all_open(work) else LARGE
    due = await outbox.next_due(work)
    return min(due, now + step) if due is not None and due > now else now + step

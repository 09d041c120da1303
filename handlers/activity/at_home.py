"""At somebody's home without them it cannot be: it is off, and who would come hears it."""

from datetime import datetime, timedelta

from handlers.activity.changes import call_off
from handlers.routines import routine
from storage import activities
from storage.work import Work

AHEAD = timedelta(days=60)


@routine
async def call_off_without_who_asked_home(work: Work, now: datetime) -> None:
    """Whichever way it came that they do not."""
    for activity in await activities.between(work, now, now + AHEAD):
        if activity.at_home and activity.on and activity.host_id is None:
            await call_off(work, now, activity)

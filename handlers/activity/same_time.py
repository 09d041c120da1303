"""Two things at the same moment: said before somebody says yes to the second."""

from datetime import datetime, timedelta

from storage import activities, attendance
from storage.activities import Activity
from storage.work import Work

LONGEST = timedelta(hours=12)


async def same_time(work: Work, person_id: int, activity: Activity) -> Activity | None:
    """What this person said yes to, or leads, at the time of `activity`."""
    return await taken_at(work, person_id, activity.starts_at, activity.ends_at, but=activity.id)


async def taken_at(
    work: Work, person_id: int, starts_at: datetime, ends_at: datetime, *, but: int = 0
) -> Activity | None:
    expected = await attendance.to_come_of(work, person_id, starts_at - LONGEST, before=ends_at)
    led = await activities.of_host(work, person_id, starts_at - LONGEST)
    for one in [*[await activities.get(work, mine.activity_id) for mine in expected], *led]:
        if one.id != but and one.starts_at < ends_at and starts_at < one.ends_at:
            return one
    return None

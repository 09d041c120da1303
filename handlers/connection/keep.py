"""Who was together has met; after three different weeks they know each other."""

from datetime import datetime

from handlers.happenings import ActivityTold, when
from handlers.retention import kept
from storage import attendance, connections
from storage.tables.activity import AttendanceState
from storage.work import Work

kept("who has come to know whom, as long as both are here", days=3650)


@when(ActivityTold)
async def keep_who_met(work: Work, now: datetime, told: ActivityTold) -> None:
    present = await attendance.of_activity(work, told.activity.id, AttendanceState.PRESENT)
    await connections.note_together(work, [one.person_id for one in present if one.person_id], now)

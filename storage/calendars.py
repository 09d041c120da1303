"""What stands in a calendar: what is coming, with what was called off, so that it can be taken out again."""

from datetime import datetime

from sqlmodel import col, false, or_, select

from storage.activities import Activity
from storage.tables.activity import ActivityRow, ActivityState, AttendanceRow, AttendanceState
from storage.work import Work, all_frozen

SHOWN = (ActivityState.IDEA, ActivityState.GOING, ActivityState.CALLED_OFF)


async def public(
    work: Work, neighbourhood_id: int, now: datetime, *, to_strangers: bool = False
) -> list[Activity]:
    """What everybody of the neighbourhood may see, soonest first; a stranger what was looked at."""
    query = select(ActivityRow).where(
        ActivityRow.neighbourhood_id == neighbourhood_id,
        col(ActivityRow.small).is_(False),
        col(ActivityRow.at_home).is_(False),
        col(ActivityRow.state).in_(SHOWN),
        ActivityRow.starts_at > now,
    )
    if to_strangers:
        query = query.where(col(ActivityRow.unseen).is_(False))
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )


async def own(work: Work, person_id: int | None, chat_id: int, now: datetime) -> list[Activity]:
    """Where this person, or this nameless chat, is expected or leads, soonest first."""
    mine = AttendanceRow.chat_id == chat_id if person_id is None else AttendanceRow.person_id == person_id
    expected = select(AttendanceRow.activity_id).where(mine, AttendanceRow.state == AttendanceState.EXPECTED)
    leads = col(ActivityRow.host_id) == person_id if person_id is not None else false()
    query = select(ActivityRow).where(
        or_(col(ActivityRow.id).in_(expected), leads),
        col(ActivityRow.state).in_(SHOWN),
        ActivityRow.starts_at > now,
    )
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )

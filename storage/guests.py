"""Who of the team was somewhere as a guest: as any neighbour, and not because it is their work."""

from collections import Counter
from datetime import datetime

from sqlmodel import col, or_, select

from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.group import GroupRow
from storage.work import Work

STATES = (AttendanceState.PRESENT, AttendanceState.EXPECTED)


async def times(work: Work, neighbourhood_id: int, since: datetime) -> Counter[int]:
    """At what they neither led nor were there for as supporter of a group; what they will come to counts."""
    query = (
        select(AttendanceRow.person_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .outerjoin(GroupRow, col(GroupRow.id) == col(ActivityRow.group_id))
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            ActivityRow.starts_at >= since,
            col(AttendanceRow.state).in_(STATES),
            col(AttendanceRow.person_id).is_not(None),
            col(ActivityRow.host_id).is_distinct_from(col(AttendanceRow.person_id)),
            or_(
                col(GroupRow.id).is_(None),
                col(GroupRow.supporter_id).is_distinct_from(col(AttendanceRow.person_id)),
            ),
        )
    )
    return Counter(one for (one,) in await work.rows(query) if one is not None)

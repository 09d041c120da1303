"""Names among who comes: of who is brought along, and of chats that are somebody's by now."""

from datetime import datetime
from typing import Any

from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.attendance import Attendance
from storage.fixed import fixed
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceState,
)
from storage.tables.person import PersonRow
from storage.work import Work, all_frozen


async def brought_along(work: Work, now: datetime) -> list[Attendance]:
    """Who comes to something for the first time, with a neighbour."""
    return all_frozen(Attendance, await work.all(_brought_along(now)))


@fixed
def _brought_along(now: datetime) -> SelectOfScalar[AttendanceRow]:
    query = (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            AttendanceRow.state == AttendanceState.EXPECTED,
            col(AttendanceRow.introducer_id).is_not(None),
            col(AttendanceRow.first_time).is_(True),
            col(ActivityRow.state).in_([ActivityState.IDEA, ActivityState.GOING]),
            ActivityRow.starts_at > now,
        )
    )
    return query.order_by(col(AttendanceRow.id))


async def with_a_name_now(work: Work) -> list[tuple[int, int]]:
    """Nameless neighbours who have told their name since: attendance and person."""
    return [(attendance_id, person_id) for attendance_id, person_id in await work.rows(_with_a_name_now())]


@fixed
def _with_a_name_now() -> Any:
    return (
        select(AttendanceRow.id, PersonRow.id)
        .join(PersonRow, col(PersonRow.telegram_id) == col(AttendanceRow.chat_id))
        .where(col(AttendanceRow.person_id).is_(None))
    )


async def forget_names(work: Work, before: datetime) -> int:
    """Of activities this long ago only counts stay: how many were there, not who."""
    long_ago = select(ActivityRow.id).where(col(ActivityRow.starts_at) < before)
    named = or_(col(AttendanceRow.person_id).is_not(None), col(AttendanceRow.chat_id).is_not(None))
    return await work.change(
        update(AttendanceRow)
        .where(col(AttendanceRow.activity_id).in_(long_ago), named)
        .values(person_id=None, chat_id=None)
    )

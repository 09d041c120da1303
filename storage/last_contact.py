"""When each of these people was last at something, called, asked or spoken with; and who never was."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlmodel import col, func, select

from storage.groups import LIVES
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState, InvitationRow
from storage.tables.contact import CallRow, CallState, TaskRow, TaskState
from storage.tables.group import GroupRow, MembershipRow, MembershipState
from storage.work import Work

BELONGS = (MembershipState.VISITING, MembershipState.MEMBER, MembershipState.RESTING)


async def last_contact(work: Work, people: Iterable[int]) -> dict[int, datetime]:
    """By person, where there was any: together somewhere, a call that was answered, a task done."""
    ids = list(people)
    there = (
        select(AttendanceRow.person_id, func.max(ActivityRow.starts_at))
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(col(AttendanceRow.person_id).in_(ids), AttendanceRow.state == AttendanceState.PRESENT)
        .group_by(col(AttendanceRow.person_id))
    )
    called = (
        select(CallRow.person_id, func.max(CallRow.answered_at))
        .where(col(CallRow.person_id).in_(ids), CallRow.state == CallState.ANSWERED)
        .group_by(col(CallRow.person_id))
    )
    spoken = (
        select(TaskRow.about_id, func.max(TaskRow.done_at))
        .where(col(TaskRow.about_id).in_(ids), TaskRow.state == TaskState.DONE)
        .group_by(col(TaskRow.about_id))
    )
    last: dict[int, datetime] = {}
    for query in (there, called, spoken):
        for who, moment in await _pairs(work, query):
            last[who] = max(moment, last.get(who, moment))
    return last


async def ever_asked(work: Work, people: Iterable[int]) -> set[int]:
    """Who was ever invited to something, or came."""
    ids = list(people)
    asked = select(InvitationRow.person_id).where(col(InvitationRow.person_id).in_(ids))
    came = select(col(AttendanceRow.person_id)).where(col(AttendanceRow.person_id).in_(ids))
    return {*await work.all(asked), *(one for one in await work.all(came) if one is not None)}


async def in_a_group(work: Work, people: Iterable[int]) -> set[int]:
    query = (
        select(MembershipRow.person_id)
        .join(GroupRow, col(GroupRow.id) == col(MembershipRow.group_id))
        .where(
            col(MembershipRow.person_id).in_(list(people)),
            col(MembershipRow.state).in_(BELONGS),
            col(GroupRow.phase).in_(LIVES),
        )
    )
    return set(await work.all(query))


async def _pairs(work: Work, query: Any) -> list[tuple[int, datetime]]:
    return [(who, moment) for who, moment in await work.rows(query) if who is not None and moment is not None]

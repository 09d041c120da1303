"""Small roles in what neighbours do together: who does which, and who was asked."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, or_, select, update

from storage.activities import Activity
from storage.sealed import in_row
from storage.tables.activity import ActivityRow, ActivityState, AttendanceRow, AttendanceState
from storage.tables.activity_role import (
    ActivityRoleRow,
    ActivityRoleState,
    RoleAnswer,
    RoleKind,
    RoleOfferRow,
)
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class ActivityRole:
    """`activity_id` or `series_id`: at one activity, or every time."""

    id: int
    activity_id: int | None
    series_id: int | None
    what: RoleKind
    words: str | None
    person_id: int | None
    state: ActivityRoleState
    since: datetime

    @property
    def every_time(self) -> bool:
        return self.series_id is not None


@dataclass(frozen=True, slots=True)
class RoleOffer:
    id: int
    role_id: int
    person_id: int
    answer: RoleAnswer
    asked_at: datetime


async def put(work: Work, what: RoleKind, state: ActivityRoleState, now: datetime, **of: Any) -> ActivityRole:
    """`of`: `activity_id` or `series_id`, and who does it or in which words."""
    return frozen(ActivityRole, await work.add(ActivityRoleRow(what=what, state=state, since=now, **of)))


async def find(work: Work, role_id: int) -> ActivityRole | None:
    row = await work.first(select(ActivityRoleRow).where(ActivityRoleRow.id == role_id))
    return frozen(ActivityRole, row) if row else None


async def of_activity(work: Work, activity: Activity) -> list[ActivityRole]:
    """As `all_of`, but for what is over and for parts of which the words are gone."""
    return [
        one
        for one in await all_of(work, activity)
        if one.state is not ActivityRoleState.OVER and (one.what is not RoleKind.PART or one.words)
    ]


async def all_of(work: Work, activity: Activity) -> list[ActivityRole]:
    """Of this one and of its series."""
    mine = ActivityRoleRow.activity_id == activity.id
    every = ActivityRoleRow.series_id == activity.series_id
    query = select(ActivityRoleRow).where(or_(mine, every) if activity.series_id is not None else mine)
    return all_frozen(ActivityRole, await work.all(query.order_by(col(ActivityRoleRow.id))))


async def of_person(work: Work, person_id: int) -> list[ActivityRole]:
    """What somebody does now."""
    query = select(ActivityRoleRow).where(
        ActivityRoleRow.person_id == person_id, ActivityRoleRow.state == ActivityRoleState.TAKEN
    )
    return all_frozen(ActivityRole, await work.all(query.order_by(col(ActivityRoleRow.id))))


async def change(work: Work, role_id: int, **fields: Any) -> None:
    values = in_row(ActivityRoleRow, role_id, fields)
    await work.change(update(ActivityRoleRow).where(col(ActivityRoleRow.id) == role_id).values(**values))


async def offers(work: Work, role_id: int) -> list[RoleOffer]:
    query = select(RoleOfferRow).where(RoleOfferRow.role_id == role_id)
    return all_frozen(RoleOffer, await work.all(query.order_by(col(RoleOfferRow.id))))


async def note_answer(
    work: Work, role_id: int, person_id: int, answer: RoleAnswer, now: datetime | None = None
) -> None:
    """`now`: they are asked at this moment, or said it without having been asked."""
    mine = col(RoleOfferRow.role_id) == role_id, col(RoleOfferRow.person_id) == person_id
    if not await work.change(update(RoleOfferRow).where(*mine).values(answer=answer)) and now is not None:
        await work.add(RoleOfferRow(role_id=role_id, person_id=person_id, answer=answer, asked_at=now))


async def said_yes(work: Work, role_id: int, person_id: int) -> bool:
    """And did not give it back: it was freed for they did not come."""
    yes = RoleOfferRow.answer == RoleAnswer.YES
    mine = RoleOfferRow.role_id == role_id, RoleOfferRow.person_id == person_id
    return await work.first(select(RoleOfferRow).where(*mine, yes)) is not None


async def ever_asked(work: Work, person_id: int) -> bool:
    query = select(RoleOfferRow).where(RoleOfferRow.person_id == person_id)
    return await work.first(query.limit(1)) is not None


async def asked_here(work: Work, activity_id: int) -> set[int]:
    """Who was asked for any role of this one activity."""
    query = (
        select(RoleOfferRow)
        .join(ActivityRoleRow, col(ActivityRoleRow.id) == col(RoleOfferRow.role_id))
        .where(ActivityRoleRow.activity_id == activity_id)
    )
    return {row.person_id for row in await work.all(query)}


async def drop_offers(work: Work, before: datetime) -> int:
    """Who was asked for what."""
    return await work.change(delete(RoleOfferRow).where(col(RoleOfferRow.asked_at) < before))


async def drop_old(work: Work, before: datetime) -> int:
    """Who did what at one activity; what somebody does every time stays as long as they do it."""
    old = select(ActivityRoleRow.id).where(
        col(ActivityRoleRow.activity_id).is_not(None), col(ActivityRoleRow.since) < before
    )
    await work.change(delete(RoleOfferRow).where(col(RoleOfferRow.role_id).in_(old)))
    return await work.change(delete(ActivityRoleRow).where(col(ActivityRoleRow.id).in_(old)))


async def times_done(work: Work, neighbourhood_id: int, since: datetime) -> Counter[int]:
    """At how many activities that happened since then each person did something."""
    this = ActivityRoleRow.activity_id == ActivityRow.id
    every = ActivityRoleRow.series_id == ActivityRow.series_id
    query = (
        select(ActivityRoleRow.person_id, ActivityRow.id)
        .join(ActivityRow, or_(this, every))
        .join(AttendanceRow, col(AttendanceRow.activity_id) == col(ActivityRow.id))
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            ActivityRow.state == ActivityState.HAPPENED,
            ActivityRow.starts_at >= since,
            col(ActivityRoleRow.state).in_([ActivityRoleState.TAKEN, ActivityRoleState.OVER]),
            AttendanceRow.person_id == ActivityRoleRow.person_id,
            AttendanceRow.state == AttendanceState.PRESENT,
        )
        .distinct()
    )
    return Counter(one for one, _ in await work.rows(query) if one is not None)

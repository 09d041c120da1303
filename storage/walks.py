"""Walks: when, where, how long, who is the host, and how many places are taken."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select, update

from storage.tables.walk import AttendanceRow, AttendanceState, WalkRow, WalkState
from storage.work import Work, all_frozen, frozen

ON = (WalkState.IDEA, WalkState.GOING)
TAKES_A_PLACE = (AttendanceState.EXPECTED, AttendanceState.PRESENT)


@dataclass(frozen=True, slots=True)
class Walk:
    """`starts_at` is a moment (UTC); `most` how many may come; `small` ones are not shown to everybody."""

    id: int
    neighbourhood_id: int
    started_by_id: int | None
    host_id: int | None
    place_id: int
    series_id: int | None
    starts_at: datetime
    minutes: int
    small: bool
    most: int
    state: WalkState
    created_at: datetime

    @property
    def on(self) -> bool:
        return self.state in ON

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def group(self) -> str:
        """The key under which all its messages and calls wait, to be moved or cancelled together."""
        return f"walk:{self.id}"


async def find(work: Work, walk_id: int) -> Walk | None:
    row = await work.first(select(WalkRow).where(WalkRow.id == walk_id))
    return frozen(Walk, row) if row else None


async def get(work: Work, walk_id: int) -> Walk:
    """Raises `LookupError` when there is no such walk."""
    walk = await find(work, walk_id)
    if walk is None:
        raise LookupError(f"no walk {walk_id}")
    return walk


async def lock(work: Work, walk_id: int) -> Walk:
    """The walk as it is now, kept from everybody else until this work is done.

    Without it 40 people who came at once filled 12 places with 31 on PostgreSQL. On SQLite there is one
    writer at a time anyway.
    """
    row = await work.first(select(WalkRow).where(WalkRow.id == walk_id).with_for_update())
    if row is None:
        raise LookupError(f"no walk {walk_id}")
    return frozen(Walk, row)


async def start(
    work: Work, neighbourhood_id: int, place_id: int, starts_at: datetime, minutes: int, **fields: Any
) -> Walk:
    """`fields` holds at least `created_at`."""
    row = WalkRow(
        neighbourhood_id=neighbourhood_id, place_id=place_id, starts_at=starts_at, minutes=minutes, **fields
    )
    return frozen(Walk, await work.add(row))


async def change(work: Work, walk_id: int, **fields: Any) -> None:
    await work.change(update(WalkRow).where(col(WalkRow.id) == walk_id).values(**fields))


async def coming(work: Work, neighbourhood_id: int, now: datetime) -> list[Walk]:
    """What anybody of the neighbourhood may see and join, soonest first."""
    query = select(WalkRow).where(
        WalkRow.neighbourhood_id == neighbourhood_id,
        col(WalkRow.state).in_(ON),
        col(WalkRow.small).is_(False),
        WalkRow.starts_at > now,
    )
    return all_frozen(Walk, await work.all(query.order_by(col(WalkRow.starts_at), col(WalkRow.id))))


async def of_host(work: Work, host_id: int, now: datetime) -> list[Walk]:
    """What this host still has before them."""
    query = select(WalkRow).where(
        WalkRow.host_id == host_id, col(WalkRow.state).in_(ON), WalkRow.starts_at > now
    )
    return all_frozen(Walk, await work.all(query.order_by(col(WalkRow.starts_at), col(WalkRow.id))))


async def owned_by(work: Work, person_id: int, now: datetime) -> list[Walk]:
    """What this person hosts or started, and still has before them."""
    mine = (col(WalkRow.host_id) == person_id) | (col(WalkRow.started_by_id) == person_id)
    query = select(WalkRow).where(mine, col(WalkRow.state).in_(ON), WalkRow.starts_at > now)
    return all_frozen(Walk, await work.all(query.order_by(col(WalkRow.starts_at), col(WalkRow.id))))


async def between(work: Work, since: datetime, until: datetime) -> list[Walk]:
    """Walks that are on and start from `since` up to, but not at, `until`."""
    query = select(WalkRow).where(
        col(WalkRow.state).in_(ON), WalkRow.starts_at >= since, WalkRow.starts_at < until
    )
    return all_frozen(Walk, await work.all(query.order_by(col(WalkRow.starts_at), col(WalkRow.id))))


async def count_between(work: Work, neighbourhood_id: int, since: datetime, until: datetime) -> int:
    """How many walks of a neighbourhood there are in this time; those that were called off do not count."""
    query = (
        select(func.count())
        .select_from(WalkRow)
        .where(
            WalkRow.neighbourhood_id == neighbourhood_id,
            WalkRow.state != WalkState.CALLED_OFF,
            WalkRow.starts_at >= since,
            WalkRow.starts_at < until,
        )
    )
    return (await work.all(query))[0]


async def taken_places(work: Work, walk_id: int) -> int:
    """How many come, nameless neighbours included. Only certain after `lock`."""
    query = (
        select(func.count())
        .select_from(AttendanceRow)
        .where(AttendanceRow.walk_id == walk_id, col(AttendanceRow.state).in_(TAKES_A_PLACE))
    )
    return (await work.all(query))[0]


async def places_left(work: Work, walk: Walk) -> int:
    return max(0, walk.most - await taken_places(work, walk.id))

"""Activities: when, where, how long, who is the host, and how many places are taken."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceState,
    Origin,
)
from storage.tables.local_choice import FourO
from storage.work import Work, all_frozen, frozen

ON = (ActivityState.IDEA, ActivityState.GOING)
WALK = "walk"
"""The category that this began with, and the only one for which minutes on foot count."""
PLANNED_FOR_OTHERS = (Origin.VOLUNTEER, Origin.PARTNER, Origin.SEASON)
TAKES_A_PLACE = (AttendanceState.EXPECTED, AttendanceState.PRESENT)


@dataclass(frozen=True, slots=True)
class Activity:
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
    state: ActivityState
    created_at: datetime
    category: str = WALK
    title: str | None = None
    o4: FourO = FourO.MEET
    origin: Origin = Origin.RESIDENT
    cost_cents: int = 0
    bring: str | None = None
    languages: str = ""
    walk_in: bool = True
    group_id: int | None = None
    edition: int = 0
    unseen: bool = False
    partner_id: int | None = None
    season_id: int | None = None
    at_home: bool = False

    @property
    def walks(self) -> bool:
        """Whether the minutes are minutes on foot."""
        return self.category == WALK

    @property
    def on(self) -> bool:
        return self.state in ON

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def led_by_its_people(self) -> bool:
        """It hangs on who comes: nobody leads it, it is no series, and nobody planned it for others."""
        others = self.origin in PLANNED_FOR_OTHERS
        return self.host_id is None and self.series_id is None and not others

    @property
    def group(self) -> str:
        """The key under which all its messages and calls wait, to be moved or cancelled together."""
        return f"activity:{self.id}"


async def find(work: Work, activity_id: int) -> Activity | None:
    row = await work.first(_find(activity_id))
    return frozen(Activity, row) if row else None


@fixed
def _find(activity_id: int) -> SelectOfScalar[ActivityRow]:
    return select(ActivityRow).where(ActivityRow.id == activity_id)


async def get(work: Work, activity_id: int) -> Activity:
    """Raises `LookupError` when there is no such activity."""
    activity = await find(work, activity_id)
    if activity is None:
        raise LookupError(f"no activity {activity_id}")
    return activity


async def lock(work: Work, activity_id: int) -> Activity:
    """The activity as it is now, kept from everybody else until this work is done.

    Without it 40 people who came at once filled 12 places with 31 on PostgreSQL. On SQLite there is one
    writer at a time anyway.
    """
    row = await work.first(_lock(activity_id))
    if row is None:
        raise LookupError(f"no activity {activity_id}")
    return frozen(Activity, row)


@fixed
def _lock(activity_id: int) -> SelectOfScalar[ActivityRow]:
    return select(ActivityRow).where(ActivityRow.id == activity_id).with_for_update()


async def start(
    work: Work,
    neighbourhood_id: int,
    place_id: int,
    starts_at: datetime,
    minutes: int,
    *,
    category: str = WALK,
    o4: FourO = FourO.MEET,
    **fields: Any,
) -> Activity:
    """`fields` holds at least `created_at`. `category` and `o4` are those of a walk where nothing is said."""
    row = ActivityRow(
        neighbourhood_id=neighbourhood_id,
        place_id=place_id,
        starts_at=starts_at,
        minutes=minutes,
        category=category,
        o4=o4,
        **fields,
    )
    return frozen(Activity, await work.add(row))


async def change(work: Work, activity_id: int, **fields: Any) -> None:
    values = in_row(ActivityRow, activity_id, fields)
    if {"starts_at", "place_id"} & set(fields) or fields.get("state") is ActivityState.CALLED_OFF:
        values = {**values, "edition": col(ActivityRow.edition) + 1}
    await work.change(update(ActivityRow).where(col(ActivityRow.id) == activity_id).values(values))


async def forget_bring(work: Work, host_id: int) -> int:
    """Own words of somebody who leads activities and is about to be erased."""
    return await work.change(
        update(ActivityRow).where(col(ActivityRow.host_id) == host_id).values(bring=None)
    )


async def coming(
    work: Work, neighbourhood_id: int, now: datetime, *, to_strangers: bool = False
) -> list[Activity]:
    """What anybody of the neighbourhood may see and join, soonest first; a stranger what was looked at."""
    query = select(ActivityRow).where(
        ActivityRow.neighbourhood_id == neighbourhood_id,
        col(ActivityRow.state).in_(ON),
        col(ActivityRow.small).is_(False),
        col(ActivityRow.at_home).is_(False),
        ActivityRow.starts_at > now,
    )
    if to_strangers:
        query = query.where(col(ActivityRow.unseen).is_(False))
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )


async def of_host(work: Work, host_id: int, now: datetime) -> list[Activity]:
    """What this host still has before them."""
    query = select(ActivityRow).where(
        ActivityRow.host_id == host_id, col(ActivityRow.state).in_(ON), ActivityRow.starts_at > now
    )
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )


async def led_now(work: Work, host_id: int, now: datetime) -> list[Activity]:
    """What has begun under this host and is not over."""
    query = select(ActivityRow).where(
        ActivityRow.host_id == host_id, col(ActivityRow.state).in_(ON), ActivityRow.starts_at <= now
    )
    return [one for one in all_frozen(Activity, await work.all(query)) if one.ends_at > now]


async def of_group(work: Work, group_id: int, since: datetime) -> list[Activity]:
    """What this group did or will do from then on, the first one first; without what was called off."""
    return all_frozen(Activity, await work.all(_of_group(group_id, since)))


@fixed
def _of_group(group_id: int, since: datetime) -> SelectOfScalar[ActivityRow]:
    query = select(ActivityRow).where(
        ActivityRow.group_id == group_id,
        ActivityRow.state != ActivityState.CALLED_OFF,
        ActivityRow.starts_at >= since,
    )
    return query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id))


async def owned_by(work: Work, person_id: int, now: datetime) -> list[Activity]:
    """What this person hosts or started, and still has before them."""
    mine = (col(ActivityRow.host_id) == person_id) | (col(ActivityRow.started_by_id) == person_id)
    query = select(ActivityRow).where(mine, col(ActivityRow.state).in_(ON), ActivityRow.starts_at > now)
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )


async def first_of(work: Work, person_id: int) -> Activity | None:
    """What this person began first; not what was called off."""
    mine = (ActivityRow.started_by_id == person_id, ActivityRow.state != ActivityState.CALLED_OFF)
    row = await work.first(select(ActivityRow).where(*mine).order_by(col(ActivityRow.id)).limit(1))
    return frozen(Activity, row) if row else None


async def between(work: Work, since: datetime, until: datetime) -> list[Activity]:
    """Activities that are on and start from `since` up to, but not at, `until`."""
    return all_frozen(Activity, await work.all(_between(since, until)))


@fixed
def _between(since: datetime, until: datetime) -> SelectOfScalar[ActivityRow]:
    query = select(ActivityRow).where(
        col(ActivityRow.state).in_(ON), ActivityRow.starts_at >= since, ActivityRow.starts_at < until
    )
    return query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id))


async def count_between(work: Work, neighbourhood_id: int, since: datetime, until: datetime) -> int:
    """How many of a neighbourhood there are in this time; those that were called off do not count."""
    query = (
        select(func.count())
        .select_from(ActivityRow)
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            ActivityRow.state != ActivityState.CALLED_OFF,
            ActivityRow.starts_at >= since,
            ActivityRow.starts_at < until,
        )
    )
    return (await work.all(query))[0]


async def taken_places(work: Work, activity_id: int) -> int:
    """How many come, nameless neighbours included. Only certain after `lock`."""
    return (await work.all(_taken_places(activity_id)))[0]


@fixed
def _taken_places(activity_id: int) -> SelectOfScalar[int]:
    return (
        select(func.count())
        .select_from(AttendanceRow)
        .where(AttendanceRow.activity_id == activity_id, col(AttendanceRow.state).in_(TAKES_A_PLACE))
    )


async def places_left(work: Work, activity: Activity) -> int:
    return max(0, activity.most - await taken_places(work, activity.id))

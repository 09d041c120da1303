"""The weekly activity: when its next ones are by the clock on the wall, and who belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.activities import WALK, Activity
from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.activity import ActivityRow, AttendanceRow, SeriesMemberRow, SeriesRow, SeriesState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Series:
    """`weekday`: 0 is Monday. `local_time` is the clock on the wall, in summer and in winter."""

    id: int
    neighbourhood_id: int
    host_id: int | None
    started_by_id: int | None
    place_id: int
    weekday: int
    local_time: time
    minutes: int
    planned_until: datetime
    state: SeriesState
    category: str = WALK
    title: str | None = None
    group_id: int | None = None

    @property
    def running(self) -> bool:
        return self.state is SeriesState.RUNNING


def next_starts(series: Series, zone: ZoneInfo, after: datetime, many: int) -> list[datetime]:
    """The next moments (UTC) after `after`."""
    return list(islice(_starts(series, zone, after), many))


def _starts(series: Series, zone: ZoneInfo, after: datetime) -> Iterator[datetime]:
    day = after.astimezone(zone).date()
    day += timedelta(days=(series.weekday - day.weekday()) % 7)
    while True:
        # Each by itself from the local clock: adding weeks in UTC would slip an hour twice a year.
        starts_at = datetime.combine(day, series.local_time, zone).astimezone(UTC)
        if starts_at > after:
            yield starts_at
        day += timedelta(weeks=1)


async def begin(work: Work, activity: Activity, zone: ZoneInfo) -> Series:
    """Every week as this activity was; the activity becomes its first."""
    local = activity.starts_at.astimezone(zone)
    row = await work.add(
        SeriesRow(
            neighbourhood_id=activity.neighbourhood_id,
            host_id=activity.host_id,
            started_by_id=activity.started_by_id,
            place_id=activity.place_id,
            weekday=local.weekday(),
            local_time=local.time(),
            minutes=activity.minutes,
            category=activity.category,
            title=activity.title,
            group_id=activity.group_id,
            planned_until=activity.starts_at,
        )
    )
    await work.change(update(ActivityRow).where(col(ActivityRow.id) == activity.id).values(series_id=row.id))
    return frozen(Series, row)


async def find(work: Work, series_id: int) -> Series | None:
    row = await work.first(_find(series_id))
    return frozen(Series, row) if row else None


@fixed
def _find(series_id: int) -> SelectOfScalar[SeriesRow]:
    return select(SeriesRow).where(SeriesRow.id == series_id)


async def lock(work: Work, series_id: int) -> Series:
    """The series as it is now, kept from everybody else until this work is done."""
    row = await work.first(_lock(series_id))
    if row is None:
        raise LookupError(f"no series {series_id}")
    return frozen(Series, row)


@fixed
def _lock(series_id: int) -> SelectOfScalar[SeriesRow]:
    return select(SeriesRow).where(SeriesRow.id == series_id).with_for_update()


async def running(work: Work) -> list[Series]:
    return all_frozen(Series, await work.all_between_changes(_running()))


@fixed
def _running() -> SelectOfScalar[SeriesRow]:
    return select(SeriesRow).where(SeriesRow.state == SeriesState.RUNNING).order_by(col(SeriesRow.id))


async def of_group(work: Work, group_id: int) -> list[Series]:
    """What a group does every week."""
    query = select(SeriesRow).where(SeriesRow.group_id == group_id, SeriesRow.state == SeriesState.RUNNING)
    return all_frozen(Series, await work.all(query.order_by(col(SeriesRow.id))))


async def give_to_group(work: Work, series_id: int, group_id: int, now: datetime) -> None:
    """With what of it is still to come."""
    await change(work, series_id, group_id=group_id)
    mine = (col(ActivityRow.series_id) == series_id, col(ActivityRow.starts_at) > now)
    await work.change(update(ActivityRow).where(*mine).values(group_id=group_id))


async def change(work: Work, series_id: int, **fields: Any) -> None:
    await work.change(
        update(SeriesRow).where(col(SeriesRow.id) == series_id).values(in_row(SeriesRow, series_id, fields))
    )


async def members(work: Work, series_id: int) -> list[int]:
    """Who comes every week, in the order in which they said so."""
    query = select(SeriesMemberRow.person_id).where(SeriesMemberRow.series_id == series_id)
    return await work.all(query.order_by(col(SeriesMemberRow.id)))


async def of_member(work: Work, person_id: int) -> list[Series]:
    """Those that run, of which this person is every week."""
    query = (
        select(SeriesRow)
        .join(SeriesMemberRow, col(SeriesMemberRow.series_id) == col(SeriesRow.id))
        .where(SeriesMemberRow.person_id == person_id, SeriesRow.state == SeriesState.RUNNING)
    )
    return all_frozen(Series, await work.all(query.order_by(col(SeriesRow.id))))


async def join(work: Work, series_id: int, person_id: int) -> bool:
    """False when they belong to it already."""
    if person_id in await members(work, series_id):
        return False
    await work.add(SeriesMemberRow(series_id=series_id, person_id=person_id))
    return True


async def leave(work: Work, series_id: int, person_id: int) -> bool:
    """False when they did not belong to it."""
    return bool(
        await work.change(
            delete(SeriesMemberRow).where(
                col(SeriesMemberRow.series_id) == series_id, col(SeriesMemberRow.person_id) == person_id
            )
        )
    )


async def leave_all(work: Work, person_id: int) -> int:
    return await work.change(delete(SeriesMemberRow).where(col(SeriesMemberRow.person_id) == person_id))


async def drop_host(work: Work, person_id: int) -> None:
    """Of every series: whoever steps in does so for one activity."""
    await work.change(update(SeriesRow).where(col(SeriesRow.host_id) == person_id).values(host_id=None))


async def activities_to_come(work: Work, series_id: int, now: datetime) -> list[Activity]:
    query = select(ActivityRow).where(ActivityRow.series_id == series_id, ActivityRow.starts_at > now)
    return all_frozen(Activity, await work.all(query.order_by(col(ActivityRow.starts_at))))


async def latest_activity(work: Work, series_id: int) -> Activity:
    """The last that was made: the next one is as that one was."""
    query = select(ActivityRow).where(ActivityRow.series_id == series_id)
    return all_frozen(Activity, await work.all(query.order_by(col(ActivityRow.starts_at).desc()).limit(1)))[0]


async def activity_at(work: Work, series_id: int, starts_at: datetime) -> int | None:
    """The activity of this series at exactly that moment: there can be one."""
    query = select(ActivityRow).where(ActivityRow.series_id == series_id, ActivityRow.starts_at == starts_at)
    row = await work.first(query)
    return row.id if row else None


async def chose_reminders(work: Work, series_id: int, person_id: int) -> bool | None:
    """What this person chose for their latest activity of this series; None when they were at none."""
    query = (
        select(AttendanceRow.reminders)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(ActivityRow.series_id == series_id, AttendanceRow.person_id == person_id)
        .order_by(col(ActivityRow.starts_at).desc())
    )
    return await work.first(query)

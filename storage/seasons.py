"""Seasons: their afternoons, who gave a workshop, and who was there."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.activities import Activity
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.person import PersonRow
from storage.tables.season import SeasonRow, SeasonState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Season:
    id: int
    neighbourhood_id: int
    name: str
    after: str
    ends_at: datetime
    state: SeasonState


async def put(work: Work, neighbourhood_id: int, **fields: Any) -> Season:
    return frozen(Season, await work.add(SeasonRow(neighbourhood_id=neighbourhood_id, **fields)))


async def get(work: Work, season_id: int) -> Season:
    """Raises `LookupError` when there is no such season."""
    row = await work.first(select(SeasonRow).where(SeasonRow.id == season_id))
    if row is None:
        raise LookupError(f"no season {season_id}")
    return frozen(Season, row)


async def not_done(work: Work, neighbourhood_id: int | None = None) -> list[Season]:
    """Those that are planned, or whose givers are still to be thanked."""
    query = select(SeasonRow).where(SeasonRow.state != SeasonState.THANKED).order_by(col(SeasonRow.id))
    if neighbourhood_id is not None:
        query = query.where(SeasonRow.neighbourhood_id == neighbourhood_id)
    return all_frozen(Season, await work.all(query))


async def move(work: Work, season_id: int, before: SeasonState, after: SeasonState) -> bool:
    """False when somebody was first."""
    query = update(SeasonRow).where(col(SeasonRow.id) == season_id, col(SeasonRow.state) == before)
    return bool(await work.change(query.values(state=after)))


async def afternoons(work: Work, season_id: int) -> list[Activity]:
    """All, in their order; the party at the end is the last."""
    query = select(ActivityRow).where(ActivityRow.season_id == season_id)
    return all_frozen(Activity, await work.all(query.order_by(col(ActivityRow.starts_at))))


async def guests(work: Work, season_id: int) -> list[int]:
    """Who was there once or more."""
    query = (
        select(AttendanceRow.person_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            ActivityRow.season_id == season_id,
            AttendanceRow.state == AttendanceState.PRESENT,
            col(AttendanceRow.person_id).is_not(None),
        )
        .distinct()
    )
    return sorted(one for (one,) in await work.rows(query) if one is not None)


async def come_for_it_only(work: Work, neighbourhood_id: int) -> list[int]:
    query = select(PersonRow.id).where(
        PersonRow.neighbourhood_id == neighbourhood_id, col(PersonRow.only_season).is_(True)
    )
    return [one for (one,) in await work.rows(query) if one is not None]

"""What somebody likes to eat, for one meal."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, select

from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState, TasteRow
from storage.work import Work, all_frozen, frozen

MEALS = ("cooking", "eating", "picnic")


@dataclass(frozen=True, slots=True)
class Taste:
    id: int
    activity_id: int
    person_id: int
    words: str


async def put(work: Work, activity_id: int, person_id: int, words: str) -> Taste:
    """Instead of what they said of this meal before."""
    mine = col(TasteRow.activity_id) == activity_id, col(TasteRow.person_id) == person_id
    await work.change(delete(TasteRow).where(*mine))
    return frozen(Taste, await work.add(TasteRow(activity_id=activity_id, person_id=person_id, words=words)))


async def of_meal(work: Work, activity_id: int) -> list[Taste]:
    query = select(TasteRow).where(TasteRow.activity_id == activity_id)
    return all_frozen(Taste, await work.all(query.order_by(col(TasteRow.id))))


async def ate_here(work: Work, people: Collection[int | None], before: datetime) -> frozenset[int | None]:
    """Who of these was at a meal before."""
    query = (
        select(AttendanceRow.person_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            col(AttendanceRow.person_id).in_(people),
            AttendanceRow.state == AttendanceState.PRESENT,
            col(ActivityRow.category).in_(MEALS),
            ActivityRow.starts_at < before,
        )
    )
    return frozenset(one for (one,) in await work.rows(query))


async def drop_old(work: Work, before: datetime) -> int:
    over = select(ActivityRow.id).where(ActivityRow.starts_at < before)
    return await work.change(delete(TasteRow).where(col(TasteRow.activity_id).in_(over)))

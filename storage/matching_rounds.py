"""Matching rounds: looks at a whole neighbourhood that are wanted, by night or by a connector, and done."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, func, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.suggestion import MatchingRoundRow
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class MatchingRound:
    id: int
    neighbourhood_id: int
    asked_at: datetime
    asked_by_id: int | None
    done_at: datetime | None
    found: int


async def want(work: Work, neighbourhood_id: int, now: datetime, asked_by_id: int | None = None) -> bool:
    """False when one is waiting already."""
    if any(one.neighbourhood_id == neighbourhood_id for one in await wanted(work)):
        return False
    await work.add(MatchingRoundRow(neighbourhood_id=neighbourhood_id, asked_at=now, asked_by_id=asked_by_id))
    return True


async def wanted(work: Work) -> list[MatchingRound]:
    return all_frozen(MatchingRound, await work.all(_wanted()))


@fixed
def _wanted() -> SelectOfScalar[MatchingRoundRow]:
    query = select(MatchingRoundRow).where(col(MatchingRoundRow.done_at).is_(None))
    return query.order_by(col(MatchingRoundRow.id))


async def last_asked(work: Work, neighbourhood_id: int) -> datetime | None:
    return await work.first_between_changes(_last_asked(neighbourhood_id))


@fixed
def _last_asked(neighbourhood_id: int) -> SelectOfScalar[datetime]:
    return select(func.max(MatchingRoundRow.asked_at)).where(
        MatchingRoundRow.neighbourhood_id == neighbourhood_id
    )


async def finish(
    work: Work, round_id: int, now: datetime, **result: int | str | None
) -> MatchingRound | None:
    """`result`: found, value, upper_bound, input_hash. None when it was finished before."""
    query = update(MatchingRoundRow).where(
        col(MatchingRoundRow.id) == round_id, col(MatchingRoundRow.done_at).is_(None)
    )
    rows = await work.rows(query.values(done_at=now, **result).returning(MatchingRoundRow))
    return frozen(MatchingRound, rows[0]) if rows else None


async def drop_old(work: Work, before: datetime) -> int:
    return await work.change(delete(MatchingRoundRow).where(col(MatchingRoundRow.done_at) < before))

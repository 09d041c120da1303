"""Who may not take part for a time, and until when."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.person import SuspendedFor, SuspensionRow
from storage.work import Work, frozen


@dataclass(frozen=True, slots=True)
class Suspension:
    """`until`: the first day on which they may again, as with a pause."""

    id: int
    person_id: int
    neighbourhood_id: int
    reason: SuspendedFor
    until: date
    by_id: int | None
    since: datetime

    def holds_on(self, day: date) -> bool:
        return day < self.until


async def of_person(work: Work, person_id: int) -> Suspension | None:
    return await work.once(SuspensionRow, person_id, lambda: _find(work, person_id))


async def _find(work: Work, person_id: int) -> Suspension | None:
    row = await work.first(_by_person(person_id))
    return frozen(Suspension, row) if row else None


@fixed
def _by_person(person_id: int) -> SelectOfScalar[SuspensionRow]:
    return select(SuspensionRow).where(SuspensionRow.person_id == person_id)


async def put(
    work: Work, person_id: int, where: int, reason: SuspendedFor, until: date, by: int | None, now: datetime
) -> None:
    """In the place of one that was there."""
    await end(work, person_id)
    row = SuspensionRow(
        person_id=person_id, neighbourhood_id=where, reason=reason, until=until, by_id=by, since=now
    )
    await work.add(row)


async def end(work: Work, person_id: int) -> bool:
    """False when there was none."""
    return bool(await work.change(delete(SuspensionRow).where(col(SuspensionRow.person_id) == person_id)))


async def drop_over(work: Work, before: datetime) -> int:
    return await work.change(delete(SuspensionRow).where(col(SuspensionRow.until) < before.date()))

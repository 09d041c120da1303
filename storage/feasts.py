"""Feasts: days that members put on the calendar of their group."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.group import FeastRow, MembershipRow
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Feast:
    id: int
    group_id: int
    person_id: int
    words: str
    on_day: date


async def put(work: Work, group_id: int, person_id: int, words: str, on_day: date) -> Feast:
    row = FeastRow(group_id=group_id, person_id=person_id, words=words, on_day=on_day)
    return frozen(Feast, await work.add(row))


async def find(work: Work, feast_id: int) -> Feast | None:
    row = await work.first(select(FeastRow).where(FeastRow.id == feast_id))
    return frozen(Feast, row) if row else None


async def coming(work: Work, today: date, group_id: int | None = None) -> list[Feast]:
    """From today on, the soonest first; of one group or of all."""
    found = all_frozen(Feast, await work.all(_from(today)))
    return [one for one in found if group_id in (None, one.group_id)]


@fixed
def _from(today: date) -> SelectOfScalar[FeastRow]:
    coming = select(FeastRow).where(FeastRow.on_day >= today)
    return coming.order_by(col(FeastRow.on_day), col(FeastRow.id))


async def take_away(work: Work, feast_id: int) -> None:
    await work.change(delete(FeastRow).where(col(FeastRow.id) == feast_id))


async def be_told(work: Work, group_id: int, person_id: int, *, wanted: bool) -> None:
    await work.change(
        update(MembershipRow)
        .where(col(MembershipRow.group_id) == group_id, col(MembershipRow.person_id) == person_id)
        .values(feasts=wanted)
    )


async def drop_old(work: Work, before: datetime) -> int:
    return await work.change(delete(FeastRow).where(col(FeastRow.on_day) < before.date()))

"""What a coordinator saw of somebody before they have a role."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.person import RoleName
from storage.tables.vetting import VettingRow
from storage.work import Work, all_frozen

SEEN = ("met_on", "references_on", "training_on", "visits_on")


@dataclass(frozen=True, slots=True)
class Vetting:
    id: int
    person_id: int
    neighbourhood_id: int
    role: RoleName
    said_yes_at: datetime
    met_on: date | None
    references_on: date | None
    training_on: date | None
    visits_on: date | None
    signed_on: date | None
    signed_by_id: int | None
    until: date | None


async def ask(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, now: datetime) -> Vetting:
    """Somebody said yes; what was seen of them before counts no more."""
    await drop(work, person_id, role)
    row = VettingRow(person_id=person_id, neighbourhood_id=neighbourhood_id, role=role, said_yes_at=now)
    await work.add(row)
    (found,) = all_frozen(Vetting, [row])
    return found


async def find(work: Work, vetting_id: int) -> Vetting | None:
    found = await work.all(select(VettingRow).where(VettingRow.id == vetting_id))
    return next(iter(all_frozen(Vetting, found)), None)


async def of_role(work: Work, person_id: int, role: RoleName) -> Vetting | None:
    query = select(VettingRow).where(VettingRow.person_id == person_id, VettingRow.role == role)
    return next(iter(all_frozen(Vetting, await work.all(query))), None)


async def may_visit(work: Work, person_id: int) -> bool:
    """Whether a connector may go to somebody's door. Who has the role from before this was asked may."""
    found = await of_role(work, person_id, RoleName.CONNECTOR)
    return found is None or found.visits_on is not None


async def waiting(work: Work, neighbourhood_id: int) -> list[Vetting]:
    """Who said yes there and has no rights yet, longest first."""
    query = select(VettingRow).where(
        VettingRow.neighbourhood_id == neighbourhood_id, col(VettingRow.signed_on).is_(None)
    )
    return all_frozen(Vetting, await work.all(query.order_by(col(VettingRow.id))))


async def ending(work: Work, day: date) -> list[Vetting]:
    """Signed ones that count until this day or an earlier one."""
    return all_frozen(Vetting, await work.all(_ending(day)))


@fixed
def _ending(day: date) -> SelectOfScalar[VettingRow]:
    query = select(VettingRow).where(col(VettingRow.signed_on).is_not(None), col(VettingRow.until) <= day)
    return query.order_by(col(VettingRow.id))


async def sign(work: Work, vetting_id: int, by: int, seen: dict[str, date], day: date, until: date) -> None:
    """`seen`: the day by the name of each column that was seen to; what was seen once and is not now goes."""
    looked_at = dict.fromkeys(SEEN) | seen
    await work.change(
        update(VettingRow)
        .where(col(VettingRow.id) == vetting_id)
        .values(**looked_at, signed_on=day, signed_by_id=by, until=until)
    )


async def drop(work: Work, person_id: int, role: RoleName) -> None:
    await work.change(
        delete(VettingRow).where(col(VettingRow.person_id) == person_id, col(VettingRow.role) == role)
    )

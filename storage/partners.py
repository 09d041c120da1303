"""Partners: who they are, what they do here, and who speaks for them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.activities import ON, Activity
from storage.sealed import in_row
from storage.tables.activity import ActivityRow
from storage.tables.contact import TaskKind, TaskRow
from storage.tables.partner import PartnerKind, PartnerRow, PartnerState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Partner:
    id: int
    neighbourhood_id: int
    name: str
    kind: PartnerKind
    rents_room: bool
    state: PartnerState
    contact: str | None
    phone: str | None
    chat_id: int | None
    changed_at: datetime


async def put(work: Work, neighbourhood_id: int, name: str, now: datetime, **fields: Any) -> Partner:
    """Who rents a room begins as a renter, others as somebody we have spoken with."""
    state = PartnerState.RENTER if fields.get("rents_room") else PartnerState.CONTACT
    row = PartnerRow(neighbourhood_id=neighbourhood_id, name=name, state=state, changed_at=now, **fields)
    return frozen(Partner, await work.add(row))


async def find(work: Work, partner_id: int) -> Partner | None:
    row = await work.first(select(PartnerRow).where(PartnerRow.id == partner_id))
    return frozen(Partner, row) if row else None


async def get(work: Work, partner_id: int) -> Partner:
    """Raises `LookupError` when there is no such partner."""
    found = await find(work, partner_id)
    if found is None:
        raise LookupError(f"no partner {partner_id}")
    return found


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[Partner]:
    query = select(PartnerRow).where(PartnerRow.neighbourhood_id == neighbourhood_id)
    return all_frozen(Partner, await work.all(query.order_by(col(PartnerRow.name), col(PartnerRow.id))))


async def change(work: Work, partner_id: int, **fields: Any) -> None:
    values = in_row(PartnerRow, partner_id, fields)
    await work.change(update(PartnerRow).where(col(PartnerRow.id) == partner_id).values(values))


async def coming_of(work: Work, partner_id: int, now: datetime) -> list[Activity]:
    """What it still has before it, soonest first."""
    return await _coming(work, now, col(ActivityRow.partner_id) == partner_id)


async def like_it(work: Work, neighbourhood_id: int, category: str, now: datetime) -> list[Activity]:
    """What partners do there already of this kind."""
    return await _coming(
        work,
        now,
        col(ActivityRow.neighbourhood_id) == neighbourhood_id,
        col(ActivityRow.partner_id).is_not(None),
        ActivityRow.category == category,
    )


async def of_renters(work: Work, neighbourhood_id: int, now: datetime) -> list[Activity]:
    """What those do who rent a room, and are not quiet."""
    renters = select(PartnerRow.id).where(
        col(PartnerRow.rents_room).is_(True), PartnerRow.state != PartnerState.QUIET
    )
    return await _coming(
        work,
        now,
        col(ActivityRow.neighbourhood_id) == neighbourhood_id,
        col(ActivityRow.partner_id).in_(renters),
    )


async def _coming(work: Work, now: datetime, *where: Any) -> list[Activity]:
    query = select(ActivityRow).where(*where, col(ActivityRow.state).in_(ON), ActivityRow.starts_at > now)
    return all_frozen(
        Activity, await work.all(query.order_by(col(ActivityRow.starts_at), col(ActivityRow.id)))
    )


async def greeted_since(work: Work, partner_id: int, since: datetime) -> bool:
    """Whether anybody was asked to go and say hello, done or not."""
    query = (
        select(TaskRow.id)
        .join(ActivityRow, col(ActivityRow.id) == col(TaskRow.activity_id))
        .where(
            ActivityRow.partner_id == partner_id,
            TaskRow.kind == TaskKind.SAY_HELLO,
            TaskRow.made_at >= since,
        )
    )
    return bool(await work.rows(query.limit(1)))


async def forget_contacts(work: Work, before: datetime) -> int:
    """Who spoke for it, of partners that have been quiet since."""
    query = select(PartnerRow.id).where(
        PartnerRow.state == PartnerState.QUIET, col(PartnerRow.changed_at) < before
    )
    gone = [one for (one,) in await work.rows(query)]
    return await work.change(
        update(PartnerRow).where(col(PartnerRow.id).in_(gone)).values(contact=None, phone=None, chat_id=None)
    )

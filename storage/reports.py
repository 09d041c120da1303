"""Reports: what is not right, told to one human, until it is closed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.contact import ReportRow, ReportState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Report:
    """`told_at` None: whoever tells it is still telling. `handler_id` None: nobody here may hear it."""

    id: int
    neighbourhood_id: int
    from_id: int
    about_id: int | None
    chosen_id: int | None
    handler_id: int | None
    words: str | None
    voice: str | None
    state: ReportState
    made_at: datetime
    told_at: datetime | None

    @property
    def group(self) -> str:
        return f"report:{self.id}"


async def put(work: Work, **fields: Any) -> Report:
    return frozen(Report, await work.add(ReportRow(**fields)))


async def find(work: Work, report_id: int) -> Report | None:
    row = await work.first(select(ReportRow).where(ReportRow.id == report_id))
    return frozen(Report, row) if row else None


async def get(work: Work, report_id: int) -> Report:
    """Raises `LookupError` when it is gone."""
    found = await find(work, report_id)
    if found is None:
        raise LookupError(f"no report {report_id}")
    return found


async def being_told(work: Work, from_id: int) -> Report | None:
    query = select(ReportRow).where(ReportRow.from_id == from_id, col(ReportRow.told_at).is_(None))
    row = await work.first(query.order_by(col(ReportRow.id).desc()))
    return frozen(Report, row) if row else None


async def half_told(work: Work, before: datetime) -> list[Report]:
    """Whoever was telling it stopped halfway."""
    return all_frozen(Report, await work.all(_half_told(before)))


@fixed
def _half_told(before: datetime) -> SelectOfScalar[ReportRow]:
    query = select(ReportRow).where(col(ReportRow.told_at).is_(None), ReportRow.made_at <= before)
    return query.order_by(col(ReportRow.id))


async def unseen(work: Work) -> list[Report]:
    return all_frozen(Report, await work.all_between_changes(_unseen()))


@fixed
def _unseen() -> SelectOfScalar[ReportRow]:
    query = select(ReportRow).where(ReportRow.state == ReportState.NEW, col(ReportRow.told_at).is_not(None))
    return query.order_by(col(ReportRow.id))


async def open_with(work: Work, handler_id: int) -> list[Report]:
    query = select(ReportRow).where(ReportRow.handler_id == handler_id, ReportRow.state != ReportState.CLOSED)
    return all_frozen(Report, await work.all(query.order_by(col(ReportRow.id))))


async def change(work: Work, report_id: int, **fields: Any) -> None:
    values = in_row(ReportRow, report_id, fields)
    await work.change(update(ReportRow).where(col(ReportRow.id) == report_id).values(values))


async def move(work: Work, report_id: int, before: tuple[ReportState, ...], after: ReportState) -> bool:
    """False when it was not in one of the states `before` any more."""
    return bool(
        await work.change(
            update(ReportRow)
            .where(col(ReportRow.id) == report_id, col(ReportRow.state).in_(before))
            .values(state=after)
        )
    )


async def drop_closed(work: Work, before: datetime) -> int:
    return await work.change(delete(ReportRow).where(col(ReportRow.closed_at) < before))

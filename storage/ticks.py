"""When the scheduler last ran, and when the last nightly backup was made."""

from datetime import datetime

from sqlmodel import select
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.conversation import TickRow
from storage.work import Work


async def note(work: Work, now: datetime) -> None:
    row = await work.to_change(select(TickRow)) or TickRow(ran_at=now)
    row.ran_at = now
    await work.add(row)


async def last(work: Work) -> datetime | None:
    row = await work.first(select(TickRow))
    return row.ran_at if row else None


async def note_backup(work: Work, now: datetime) -> None:
    row = await work.to_change(select(TickRow)) or TickRow(ran_at=now)
    row.backup_at = now
    await work.add(row)


async def last_backup(work: Work) -> datetime | None:
    row = await work.first(_last_backup())
    return row.backup_at if row else None


@fixed
def _last_backup() -> SelectOfScalar[TickRow]:
    return select(TickRow)

"""What is wrong with the computer the bot runs on: noted once, told once, gone when it is over."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.upkeep import MachineTrouble, TroubleRow
from storage.work import Work, all_frozen


@dataclass(frozen=True, slots=True)
class Trouble:
    kind: MachineTrouble
    since: datetime
    told_at: datetime | None


async def all_of_them(work: Work) -> list[Trouble]:
    return all_frozen(Trouble, await work.all_between_changes(_all()))


@fixed
def _all() -> SelectOfScalar[TroubleRow]:
    return select(TroubleRow).order_by(col(TroubleRow.id))


async def there(work: Work, kind: MachineTrouble) -> bool:
    return await work.first(select(TroubleRow).where(TroubleRow.kind == kind)) is not None


async def note(work: Work, kind: MachineTrouble, since: datetime) -> None:
    """One that is there already stays as it is: its beginning, and whether it was told."""
    if not await there(work, kind):
        await work.add(TroubleRow(kind=kind, since=since))


async def told(work: Work, kind: MachineTrouble, now: datetime) -> None:
    await work.change(update(TroubleRow).where(col(TroubleRow.kind) == kind).values(told_at=now))


async def over(work: Work, kind: MachineTrouble) -> None:
    if await there(work, kind):
        await work.change(delete(TroubleRow).where(col(TroubleRow.kind) == kind))

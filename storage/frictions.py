"""Two neighbours and a talk that is asked for, with somebody whom both trust."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.friction import FrictionRow, FrictionState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Friction:
    """`since`: when it came into this state. `handler_id`: who of the team asked for it."""

    id: int
    neighbourhood_id: int
    handler_id: int | None
    one_id: int
    other_id: int
    between_id: int | None
    state: FrictionState
    heard_one: bool
    heard_other: bool
    since: datetime

    @property
    def key(self) -> str:
        return f"friction:{self.id}"

    @property
    def asked(self) -> int | None:
        """Who has to answer now."""
        asking = {FrictionState.ASKING_ONE: self.one_id, FrictionState.ASKING_OTHER: self.other_id}
        return asking.get(self.state, self.between_id)

    @property
    def both_heard(self) -> bool:
        return self.heard_one and self.heard_other


async def begin(work: Work, **fields: Any) -> Friction:
    return frozen(Friction, await work.add(FrictionRow(**fields)))


async def find(work: Work, friction_id: int) -> Friction | None:
    row = await work.first(select(FrictionRow).where(FrictionRow.id == friction_id))
    return frozen(Friction, row) if row else None


async def every(work: Work) -> list[Friction]:
    return all_frozen(Friction, await work.all_between_changes(_every()))


@fixed
def _every() -> SelectOfScalar[FrictionRow]:
    return select(FrictionRow).order_by(col(FrictionRow.id))


async def between_these(work: Work, one_id: int, other_id: int) -> bool:
    query = select(FrictionRow).where(
        or_(
            (col(FrictionRow.one_id) == one_id) & (col(FrictionRow.other_id) == other_id),
            (col(FrictionRow.one_id) == other_id) & (col(FrictionRow.other_id) == one_id),
        )
    )
    return await work.first(query.limit(1)) is not None


async def move(
    work: Work, friction_id: int, before: FrictionState, after: FrictionState, now: datetime
) -> bool:
    """False when it was not in `before` any more."""
    return bool(
        await work.change(
            update(FrictionRow)
            .where(col(FrictionRow.id) == friction_id, col(FrictionRow.state) == before)
            .values(state=after, since=now)
        )
    )


async def note_heard(work: Work, friction_id: int, **heard: bool) -> None:
    await work.change(update(FrictionRow).where(col(FrictionRow.id) == friction_id).values(**heard))


async def drop(work: Work, friction_id: int) -> bool:
    """False when it was over already."""
    return bool(await work.change(delete(FrictionRow).where(col(FrictionRow.id) == friction_id)))

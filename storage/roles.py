"""Which roles people have now."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.tables.person import RoleName, RoleRow
from storage.work import Work, all_frozen

CAPS = {
    RoleName.CONNECTOR: 3,
    RoleName.COORDINATOR: 3,
    RoleName.PHONE_BUDDY: 2,
    RoleName.CONFIDANT: 3,
    RoleName.VOLUNTEER: 2,
}
"""The most suggestions, neighbours to call or groups at once; until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Role:
    person_id: int
    neighbourhood_id: int
    role: RoleName
    cap: int
    on_call: bool
    since: datetime


async def of_person(work: Work, person_id: int) -> list[Role]:
    return await work.once(
        RoleRow, ("of", person_id), lambda: _held(work, col(RoleRow.person_id) == person_id)
    )


async def _held(work: Work, where: Any) -> list[Role]:
    query = select(RoleRow).where(where, col(RoleRow.until).is_(None)).order_by(col(RoleRow.id))
    return all_frozen(Role, await work.all(query))


async def holders(work: Work, neighbourhood_id: int, role: RoleName) -> list[int]:
    """Ids of who has this role, longest first."""
    query = (
        select(RoleRow.person_id)
        .where(
            RoleRow.neighbourhood_id == neighbourhood_id, RoleRow.role == role, col(RoleRow.until).is_(None)
        )
        .order_by(col(RoleRow.id))
    )
    return await work.all(query)


async def coordinators(work: Work) -> list[int]:
    """Ids of all coordinators, of whichever neighbourhood."""
    query = select(RoleRow.person_id).where(
        RoleRow.role == RoleName.COORDINATOR, col(RoleRow.until).is_(None)
    )
    return await work.all(query.order_by(col(RoleRow.id)))


async def all_holders(work: Work) -> list[int]:
    """Ids of all who hold any role, of whichever neighbourhood."""
    query = select(RoleRow.person_id).where(col(RoleRow.until).is_(None)).distinct()
    return await work.all(query.order_by(col(RoleRow.person_id)))


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[Role]:
    """Who has which role there now, longest first."""
    where = col(RoleRow.neighbourhood_id) == neighbourhood_id
    return await work.once(RoleRow, ("in", neighbourhood_id), lambda: _held(work, where))


async def give(
    work: Work,
    person_id: int,
    neighbourhood_id: int,
    role: RoleName,
    now: datetime,
    cap: int | None = None,
) -> None:
    """Gives the role, unless they have it."""
    has = [
        r
        for r in await of_person(work, person_id)
        if (r.neighbourhood_id, r.role) == (neighbourhood_id, role)
    ]
    if not has:
        await work.add(
            RoleRow(
                person_id=person_id,
                neighbourhood_id=neighbourhood_id,
                role=role,
                since=now,
                cap=cap or CAPS[role],
            )
        )


async def put_cap(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, cap: int) -> None:
    """What somebody carries already stays; nothing more is asked of them until it is below this."""
    await work.change(
        update(RoleRow)
        .where(
            col(RoleRow.person_id) == person_id,
            col(RoleRow.neighbourhood_id) == neighbourhood_id,
            col(RoleRow.role) == role,
            col(RoleRow.until).is_(None),
        )
        .values(cap=cap)
    )


async def be_on_call(work: Work, person_id: int, on_call: bool) -> None:
    """In every role that they have now."""
    await work.change(
        update(RoleRow)
        .where(col(RoleRow.person_id) == person_id, col(RoleRow.until).is_(None))
        .values(on_call=on_call)
    )


async def end(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, now: datetime) -> None:
    await work.change(
        update(RoleRow)
        .where(
            col(RoleRow.person_id) == person_id,
            col(RoleRow.neighbourhood_id) == neighbourhood_id,
            col(RoleRow.role) == role,
            col(RoleRow.until).is_(None),
        )
        .values(until=now)
    )

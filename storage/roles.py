"""Which roles people have now."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import Asked, fixed
from storage.sealed import in_row
from storage.tables.person import RoleName, RoleRow, ShownTo
from storage.work import Work, all_frozen

CAPS = {
    RoleName.CONNECTOR: 3,
    RoleName.COORDINATOR: 3,
    RoleName.PHONE_BUDDY: 2,
    RoleName.CONFIDANT: 3,
    RoleName.VOLUNTEER: 2,
    RoleName.KEY_FIGURE: 2,
    RoleName.EXPERIENCE_EXPERT: 2,
}
"""The most suggestions, neighbours to call or groups at once; until somebody says otherwise."""


NOW = (col(RoleRow.until).is_(None), col(RoleRow.rests_since).is_(None))
"""Has it, and does not rest."""


@dataclass(frozen=True, slots=True)
class Role:
    person_id: int
    neighbourhood_id: int
    role: RoleName
    cap: int
    on_call: bool
    since: datetime
    rests_since: datetime | None
    background: str | None
    shown_to: ShownTo


async def of_person(work: Work, person_id: int) -> list[Role]:
    return await work.once(RoleRow, ("of", person_id), lambda: _held(work, _by_person(person_id)))


async def _held(work: Work, query: Asked[SelectOfScalar[RoleRow]]) -> list[Role]:
    return all_frozen(Role, await work.all(query))


@fixed
def _by_person(person_id: int) -> SelectOfScalar[RoleRow]:
    return select(RoleRow).where(RoleRow.person_id == person_id, *NOW).order_by(col(RoleRow.id))


@fixed
def _there(neighbourhood_id: int) -> SelectOfScalar[RoleRow]:
    held = select(RoleRow).where(RoleRow.neighbourhood_id == neighbourhood_id, *NOW)
    return held.order_by(col(RoleRow.id))


async def holders(work: Work, neighbourhood_id: int, role: RoleName) -> list[int]:
    """Ids of who has this role, longest first."""
    return await work.all_between_changes(_holders(neighbourhood_id, role))


@fixed
def _holders(neighbourhood_id: int, role: RoleName) -> Any:
    return (
        select(RoleRow.person_id)
        .where(RoleRow.neighbourhood_id == neighbourhood_id, RoleRow.role == role, *NOW)
        .order_by(col(RoleRow.id))
    )


async def coordinators(work: Work) -> list[int]:
    """Ids of all coordinators, of whichever neighbourhood."""
    query = select(RoleRow.person_id).where(RoleRow.role == RoleName.COORDINATOR, *NOW)
    return await work.all(query.order_by(col(RoleRow.id)))


async def all_holders(work: Work) -> list[int]:
    """Ids of all who hold any role, of whichever neighbourhood."""
    query = select(RoleRow.person_id).where(*NOW).distinct()
    return await work.all(query.order_by(col(RoleRow.person_id)))


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[Role]:
    """Who has which role there now, longest first."""
    key = ("in", neighbourhood_id)
    return await work.once(RoleRow, key, lambda: _held(work, _there(neighbourhood_id)))


async def give(
    work: Work,
    person_id: int,
    neighbourhood_id: int,
    role: RoleName,
    now: datetime,
    cap: int | None = None,
) -> None:
    """Gives the role, unless they have it; one that rested is taken up again."""
    await take_up(work, person_id, neighbourhood_id, role)
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
    await _change(work, person_id, neighbourhood_id, role, cap=cap)


async def rest(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, now: datetime) -> None:
    await _change(work, person_id, neighbourhood_id, role, rests_since=now)


async def take_up(work: Work, person_id: int, neighbourhood_id: int, role: RoleName) -> None:
    await _change(work, person_id, neighbourhood_id, role, rests_since=None)


async def resting_of(work: Work, person_id: int) -> list[Role]:
    query = select(RoleRow).where(
        RoleRow.person_id == person_id,
        col(RoleRow.until).is_(None),
        col(RoleRow.rests_since).is_not(None),
    )
    return all_frozen(Role, await work.all(query.order_by(col(RoleRow.id))))


async def tell_of_oneself(work: Work, person_id: int, words: str | None, shown_to: ShownTo) -> None:
    """In every role that they have, as long as they have it."""
    rows = select(RoleRow.id).where(RoleRow.person_id == person_id, col(RoleRow.until).is_(None))
    for (one,) in await work.rows(rows):
        values = in_row(RoleRow, one, {"background": words, "shown_to": shown_to})
        await work.change(update(RoleRow).where(col(RoleRow.id) == one).values(values))


async def told_of(work: Work, person_id: int, *to: ShownTo) -> str | None:
    """What somebody tells of themselves, for one of these readers."""
    held = await of_person(work, person_id)
    return next((one.background for one in held if one.background and one.shown_to in to), None)


async def _change(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, **values: Any) -> None:
    await work.change(
        update(RoleRow)
        .where(
            col(RoleRow.person_id) == person_id,
            col(RoleRow.neighbourhood_id) == neighbourhood_id,
            col(RoleRow.role) == role,
            col(RoleRow.until).is_(None),
        )
        .values(**values)
    )


async def be_on_call(work: Work, person_id: int, on_call: bool) -> None:
    """In every role that they have now."""
    await work.change(
        update(RoleRow)
        .where(col(RoleRow.person_id) == person_id, col(RoleRow.until).is_(None))
        .values(on_call=on_call)
    )


async def end(work: Work, person_id: int, neighbourhood_id: int, role: RoleName, now: datetime) -> None:
    """What they told of themselves in it goes with it."""
    await _change(work, person_id, neighbourhood_id, role, until=now, background=None)

"""Groups, and who belongs to them."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.group import GroupPhase, GroupRow, MembershipRow, MembershipState, Via
from storage.work import Work, all_frozen, frozen

LIVES = (GroupPhase.MEETING, GroupPhase.SELF_RUNNING, GroupPhase.RESTING)
OVER = (GroupPhase.GROWN_INTO_TWO, GroupPhase.ENDED)
BELONGS = (MembershipState.MEMBER, MembershipState.RESTING)


@dataclass(frozen=True, slots=True)
class Group:
    """`supporter_id`: of the team, there when the group asks; has no vote."""

    id: int
    neighbourhood_id: int
    name: str | None
    phase: GroupPhase
    phase_since: datetime
    supporter_id: int | None
    open_to_new: bool
    quiet_until: datetime | None
    made_at: datetime

    @property
    def lives(self) -> bool:
        return self.phase in LIVES

    @property
    def key(self) -> str:
        """The key under which its messages and calls wait."""
        return f"group:{self.id}"


@dataclass(frozen=True, slots=True)
class Membership:
    id: int
    group_id: int
    person_id: int
    state: MembershipState
    via: Via
    introducer_id: int | None
    since: datetime
    feasts: bool = False

    @property
    def belongs(self) -> bool:
        return self.state in BELONGS


async def begin(work: Work, neighbourhood_id: int, now: datetime, **fields: Any) -> Group:
    row = GroupRow(neighbourhood_id=neighbourhood_id, phase_since=now, made_at=now, **fields)
    return frozen(Group, await work.add(row))


async def find(work: Work, group_id: int) -> Group | None:
    row = await work.first(_find(group_id))
    return frozen(Group, row) if row else None


@fixed
def _find(group_id: int) -> SelectOfScalar[GroupRow]:
    return select(GroupRow).where(GroupRow.id == group_id)


async def get(work: Work, group_id: int) -> Group:
    """Raises `LookupError` when there is no such group."""
    found = await find(work, group_id)
    if found is None:
        raise LookupError(f"no group {group_id}")
    return found


async def lock(work: Work, group_id: int) -> Group:
    """The group as it is now, kept from everybody else until this work is done."""
    row = await work.first(select(GroupRow).where(GroupRow.id == group_id).with_for_update())
    if row is None:
        raise LookupError(f"no group {group_id}")
    return frozen(Group, row)


async def change(work: Work, group_id: int, **fields: Any) -> None:
    await work.change(
        update(GroupRow).where(col(GroupRow.id) == group_id).values(in_row(GroupRow, group_id, fields))
    )


async def in_phase(work: Work, *phases: GroupPhase) -> list[Group]:
    return all_frozen(Group, await work.all_between_changes(_in_phase(list(phases))))


@fixed
def _in_phase(phases: list[GroupPhase]) -> SelectOfScalar[GroupRow]:
    return select(GroupRow).where(col(GroupRow.phase).in_(phases)).order_by(col(GroupRow.id))


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[Group]:
    """Those that live."""
    return all_frozen(Group, await work.all(_in_neighbourhood(neighbourhood_id)))


@fixed
def _in_neighbourhood(neighbourhood_id: int) -> SelectOfScalar[GroupRow]:
    query = select(GroupRow).where(
        GroupRow.neighbourhood_id == neighbourhood_id, col(GroupRow.phase).in_(LIVES)
    )
    return query.order_by(col(GroupRow.id))


async def of_supporter(work: Work, person_id: int) -> list[Group]:
    query = select(GroupRow).where(GroupRow.supporter_id == person_id, col(GroupRow.phase).in_(LIVES))
    return all_frozen(Group, await work.all(query.order_by(col(GroupRow.id))))


async def of_person(work: Work, person_id: int) -> list[Group]:
    """The living groups that somebody belongs to, the longest first."""
    query = (
        select(GroupRow)
        .join(MembershipRow, col(MembershipRow.group_id) == col(GroupRow.id))
        .where(
            MembershipRow.person_id == person_id,
            col(MembershipRow.state).in_(BELONGS),
            col(GroupRow.phase).in_(LIVES),
        )
    )
    return all_frozen(Group, await work.all(query.order_by(col(MembershipRow.id))))


async def membership(work: Work, group_id: int, person_id: int) -> Membership | None:
    row = await work.first(_membership(group_id, person_id))
    return frozen(Membership, row) if row else None


@fixed
def _membership(group_id: int, person_id: int) -> SelectOfScalar[MembershipRow]:
    return select(MembershipRow).where(
        MembershipRow.group_id == group_id, MembershipRow.person_id == person_id
    )


async def memberships(work: Work, group_id: int, *states: MembershipState) -> list[Membership]:
    """Everybody who ever had to do with it, or only those in one of `states`, the longest first."""
    found = all_frozen(Membership, await work.all(_memberships(group_id)))
    return [one for one in found if one.state in states] if states else found


@fixed
def _memberships(group_id: int) -> SelectOfScalar[MembershipRow]:
    return select(MembershipRow).where(MembershipRow.group_id == group_id).order_by(col(MembershipRow.id))


async def members(work: Work, group_id: int) -> list[int]:
    """Who decides together: those who rest are not asked."""
    found = await memberships(work, group_id, MembershipState.MEMBER)
    return [one.person_id for one in found]


async def all_of_person(work: Work, person_id: int) -> list[Membership]:
    """Whatever it is, in whichever group."""
    query = select(MembershipRow).where(MembershipRow.person_id == person_id)
    return all_frozen(Membership, await work.all(query.order_by(col(MembershipRow.id))))


async def put(
    work: Work,
    group_id: int,
    person_id: int,
    state: MembershipState,
    now: datetime,
    *,
    via: Via,
    introducer_id: int | None = None,
) -> None:
    """Somebody is in a group in one way: a second time changes the first."""
    known = await membership(work, group_id, person_id)
    if known is None:
        row = MembershipRow(group_id=group_id, person_id=person_id, state=state, via=via, since=now)
        row.introducer_id = introducer_id
        await work.add(row)
    elif known.state is not state:
        which = col(MembershipRow.id) == known.id
        await work.change(update(MembershipRow).where(which).values(state=state, since=now))


async def move(
    work: Work,
    group_id: int,
    person_id: int,
    before: tuple[MembershipState, ...],
    after: MembershipState,
    now: datetime,
) -> bool:
    """False when they were in none of the states `before`."""
    return bool(
        await work.change(
            update(MembershipRow)
            .where(
                col(MembershipRow.group_id) == group_id,
                col(MembershipRow.person_id) == person_id,
                col(MembershipRow.state).in_(before),
            )
            .values(state=after, since=now)
        )
    )


async def asked_together(work: Work, people: frozenset[int], since: datetime) -> bool:
    """Whether most of these people were asked for one and the same group since then, or belong to one."""
    query = (
        select(MembershipRow)
        .join(GroupRow, col(GroupRow.id) == col(MembershipRow.group_id))
        .where(
            col(MembershipRow.person_id).in_(people),
            MembershipRow.state != MembershipState.VISITING,
            (col(GroupRow.phase).in_(LIVES)) | (col(GroupRow.made_at) >= since),
        )
    )
    often = Counter(row.group_id for row in await work.all(query))
    return any(2 * many > len(people) for many in often.values())


async def share_one(work: Work, person_id: int, other_id: int) -> bool:
    """Whether two people belong to the same living group."""
    mine = {one.id for one in await of_person(work, person_id)}
    return bool(mine & {one.id for one in await of_person(work, other_id)})


async def drop_left(work: Work, before: datetime) -> int:
    """Who left, visited once or did not want it: after a while nothing says so any more."""
    return await work.change(
        delete(MembershipRow).where(
            col(MembershipRow.state).not_in([*BELONGS, MembershipState.ASKED]),
            col(MembershipRow.since) < before,
        )
    )

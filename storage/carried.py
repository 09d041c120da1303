"""What each of the team carries now, beside the most that they said they can (PRACTICE 58)."""

from collections import Counter
from dataclasses import dataclass

from sqlmodel import col, select

from storage import load, roles
from storage.tables.group import GroupPhase, GroupRow
from storage.tables.person import ContactRouteRow, RoleName
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Carried:
    """`count` of `cap`: suggestions of a connector, neighbours of a phone buddy, groups of a volunteer."""

    person_id: int
    role: RoleName
    count: int
    cap: int

    @property
    def full(self) -> bool:
        return self.count >= self.cap


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[Carried]:
    """Of the roles that are counted; who is full first, then who has least room."""
    counts = {
        RoleName.CONNECTOR: await load.suggestions(work, neighbourhood_id),
        RoleName.PHONE_BUDDY: await _called(work),
        RoleName.VOLUNTEER: await _groups(work, neighbourhood_id),
    }
    held = await roles.in_neighbourhood(work, neighbourhood_id)
    found = [
        Carried(one.person_id, one.role, counts[one.role][one.person_id], one.cap)
        for one in held
        if one.role in counts
    ]
    return sorted(found, key=lambda one: one.cap - one.count)


async def _called(work: Work) -> Counter[int]:
    rows = await work.rows(select(ContactRouteRow.buddy_id).where(col(ContactRouteRow.buddy_id).is_not(None)))
    return Counter(one for (one,) in rows)


async def _groups(work: Work, neighbourhood_id: int) -> Counter[int]:
    query = select(GroupRow.supporter_id).where(
        GroupRow.neighbourhood_id == neighbourhood_id,
        col(GroupRow.supporter_id).is_not(None),
        GroupRow.phase != GroupPhase.ENDED,
    )
    return Counter(one for (one,) in await work.rows(query))

"""What members of a group wrote about what works for them."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlmodel import col, delete, select

from storage.tables.group import GroupPhase, GroupRow, PracticeRow, Works
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Line:
    """`outside`: who wrote it lets others than the group read it, without a name."""

    id: int
    group_id: int
    person_id: int
    works: Works
    words: str
    outside: bool


async def put(
    work: Work, group_id: int, person_id: int, works: Works, words: str, *, outside: bool, now: datetime
) -> Line:
    row = PracticeRow(
        group_id=group_id, person_id=person_id, works=works, words=words, outside=outside, written_at=now
    )
    return frozen(Line, await work.add(row))


async def of_group(work: Work, group_id: int) -> list[Line]:
    query = select(PracticeRow).where(PracticeRow.group_id == group_id)
    return all_frozen(Line, await work.all(query.order_by(col(PracticeRow.works), col(PracticeRow.id))))


async def for_others(work: Work, neighbourhood_id: int) -> list[list[Line]]:
    """Of each group of this neighbourhood that wrote something for others: those lines alone."""
    query = (
        select(PracticeRow)
        .join(GroupRow, col(GroupRow.id) == col(PracticeRow.group_id))
        .where(GroupRow.neighbourhood_id == neighbourhood_id, col(PracticeRow.outside).is_(True))
    )
    found = await work.all(query.order_by(col(PracticeRow.group_id), col(PracticeRow.id)))
    return [list(one) for _, one in groupby(all_frozen(Line, found), key=lambda line: line.group_id)]


async def take_away(work: Work, group_id: int, person_id: int) -> None:
    await work.change(
        delete(PracticeRow).where(
            col(PracticeRow.group_id) == group_id, col(PracticeRow.person_id) == person_id
        )
    )


async def drop_old(work: Work, before: datetime) -> int:
    """Of groups that ended before that."""
    over = select(GroupRow.id).where(GroupRow.phase == GroupPhase.ENDED, GroupRow.phase_since < before)
    return await work.change(delete(PracticeRow).where(col(PracticeRow.group_id).in_(over)))

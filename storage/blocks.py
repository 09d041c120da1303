"""Who does not want to meet whom. Kept silent: the other one never learns of it."""

from sqlmodel import col, or_, select

from storage.tables.person import BlockRow
from storage.work import Work


async def of_person(work: Work, person_id: int) -> frozenset[int]:
    """Everybody with whom this person is not brought together, whoever of the two said so."""
    query = select(BlockRow).where(
        or_(col(BlockRow.person_id) == person_id, col(BlockRow.other_id) == person_id)
    )
    both = {one for row in await work.all(query) for one in (row.person_id, row.other_id)}
    return frozenset(both - {person_id})

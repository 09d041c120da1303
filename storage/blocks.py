"""Who does not want to meet whom. Kept silent: the other one never learns of it.

What the bot brings about holds for both of them (`of_person`); what somebody sees changes only for who said
so (`said_by`), so that the other one cannot find it out.
"""

from collections.abc import Iterable

from sqlmodel import col, delete, or_, select

from storage.tables.person import BlockRow
from storage.work import Work


async def of_person(work: Work, person_id: int) -> frozenset[int]:
    """Everybody with whom this person is not brought together, whoever of the two said so."""
    query = select(BlockRow).where(
        or_(col(BlockRow.person_id) == person_id, col(BlockRow.other_id) == person_id)
    )
    both = {one for row in await work.all(query) for one in (row.person_id, row.other_id)}
    return frozenset(both - {person_id})


async def said_by(work: Work, person_id: int) -> frozenset[int]:
    """With whom this person said they would rather not be."""
    query = select(BlockRow.other_id).where(BlockRow.person_id == person_id)
    return frozenset(await work.all(query))


async def among(work: Work, person_id: int, others: Iterable[int | None]) -> list[tuple[int, int]]:
    """Pairs of this person and one of `others`: first who said it, then about whom."""
    there = {one for one in others if one is not None}
    said = [(person_id, one) for one in sorted(await said_by(work, person_id) & there)]
    query = select(BlockRow.person_id).where(BlockRow.other_id == person_id)
    heard = [(one, person_id) for one in sorted(await work.all(query)) if one in there]
    return said + heard


async def put(work: Work, person_id: int, other_id: int) -> None:
    """Saying it twice is saying it once."""
    if other_id not in await said_by(work, person_id):
        await work.add(BlockRow(person_id=person_id, other_id=other_id))


async def take_away(work: Work, person_id: int, other_id: int) -> None:
    """What the other one said stays."""
    await work.change(
        delete(BlockRow).where(col(BlockRow.person_id) == person_id, col(BlockRow.other_id) == other_id)
    )

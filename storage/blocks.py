"""Who does not want to meet whom. Kept silent: the other one never learns of it.

What the bot brings about holds for both of them (`of_person`); what somebody sees changes only for who said
so (`said_by`), so that the other one cannot find it out.
"""

from collections.abc import Iterable
from typing import Any

from sqlmodel import col, delete, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.person import BlockRow
from storage.work import Work


async def of_person(work: Work, person_id: int) -> frozenset[int]:
    """Everybody with whom this person is not brought together, whoever of the two said so."""
    both = {one for row in await work.all(_of_person(person_id)) for one in (row.person_id, row.other_id)}
    return frozenset(both - {person_id})


@fixed
def _of_person(person_id: int) -> SelectOfScalar[BlockRow]:
    return select(BlockRow).where(
        or_(col(BlockRow.person_id) == person_id, col(BlockRow.other_id) == person_id)
    )


async def said_by(work: Work, person_id: int) -> frozenset[int]:
    """With whom this person said they would rather not be."""
    return frozenset(await work.all(_said_by(person_id)))


@fixed
def _said_by(person_id: int) -> Any:
    return select(BlockRow.other_id).where(BlockRow.person_id == person_id)


async def among(work: Work, person_id: int, others: Iterable[int | None]) -> list[tuple[int, int]]:
    """Pairs of this person and one of `others`: first who said it, then about whom."""
    there = {one for one in others if one is not None}
    said = [(person_id, one) for one in sorted(await said_by(work, person_id) & there)]
    heard = [(one, person_id) for one in sorted(await work.all(_among(person_id))) if one in there]
    return said + heard


@fixed
def _among(person_id: int) -> Any:
    return select(BlockRow.person_id).where(BlockRow.other_id == person_id)


async def put(work: Work, person_id: int, other_id: int) -> None:
    """Saying it twice is saying it once."""
    if other_id not in await said_by(work, person_id):
        await work.add(BlockRow(person_id=person_id, other_id=other_id))


async def take_away(work: Work, person_id: int, other_id: int) -> None:
    """What the other one said stays."""
    await work.change(
        delete(BlockRow).where(col(BlockRow.person_id) == person_id, col(BlockRow.other_id) == other_id)
    )

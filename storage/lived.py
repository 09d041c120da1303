"""What somebody chose to tell of their life: a few fixed things, sealed, and who may read them."""

from collections.abc import Iterable

from sqlmodel import col, delete, select

from storage.tables.card import Lived, LivedRow, LivedTo
from storage.work import Work


async def of_person(work: Work, person_id: int, *to: LivedTo) -> frozenset[Lived]:
    """`to`: only what these may read; without it all of it."""
    query = select(LivedRow.what, LivedRow.shown_to).where(LivedRow.person_id == person_id)
    known = {one.value: one for one in Lived}
    return frozenset(
        known[what] for what, shown in await work.rows(query) if what in known and shown in (to or LivedTo)
    )


async def put(work: Work, person_id: int, what: Iterable[Lived], to: LivedTo) -> None:
    """In the place of what was told before; nothing takes it all away."""
    await work.change(delete(LivedRow).where(col(LivedRow.person_id) == person_id))
    await work.add_all(LivedRow(person_id=person_id, what=one.value, shown_to=to) for one in what)

"""What happened, in codes and numbers."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, delete, select

from storage.tables.conversation import JournalRow
from storage.work import Work


async def note(
    work: Work,
    event: str,
    now: datetime,
    *,
    neighbourhood_id: int | None = None,
    actor_id: int | None = None,
    person_id: int | None = None,
    activity_id: int | None = None,
) -> None:
    await work.add(
        JournalRow(
            event=event,
            at=now,
            neighbourhood_id=neighbourhood_id,
            actor_id=actor_id,
            person_id=person_id,
            activity_id=activity_id,
        )
    )


async def drop_old(work: Work, before: datetime) -> int:
    return await work.change(delete(JournalRow).where(col(JournalRow.at) < before))


async def counts(work: Work, neighbourhood_id: int) -> dict[str, int]:
    """How often each event happened in this neighbourhood: totals, no people."""
    query = (
        select(JournalRow.event, func.count())
        .where(JournalRow.neighbourhood_id == neighbourhood_id)
        .group_by(col(JournalRow.event))
    )
    return {str(event): int(number) for event, number in await work.rows(query)}


async def last(work: Work, actor_id: int, event: str) -> datetime | None:
    """When somebody did this the last time."""
    query = select(JournalRow.at).where(JournalRow.actor_id == actor_id, JournalRow.event == event)
    return await work.first(query.order_by(col(JournalRow.id).desc()))

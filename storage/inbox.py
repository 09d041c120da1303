"""Updates as they came in: stored before Telegram is told that they arrived, done in order per chat."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, Update, exists, func
from sqlalchemy import select as select_columns
from sqlmodel import col, delete, select, update

from storage.fixed import Asked, fixed
from storage.sealed import InRow
from storage.tables.conversation import InboxRow, InboxState
from storage.tables.person import PersonRow
from storage.work import Insert, Work, all_frozen


@dataclass(frozen=True, slots=True)
class Arrived:
    id: int
    chat_id: int
    said: dict[str, Any]
    tries: int
    error: str | None
    received_at: datetime


async def store(work: Work, update_id: int, chat_id: int, said: dict[str, Any], now: datetime) -> bool:
    """False when this update was stored before: Telegram may deliver one twice."""
    row = {
        "update_id": update_id,
        "chat_id": chat_id,
        "said": InRow(said, chat_id),
        "state": InboxState.WAITING,
        "tries": 0,
        "received_at": now,
    }
    # PostgreSQL counts no rows of an INSERT: what comes back does.
    return bool(await work.rows(Asked(_insert(work.insert), row)))


@cache
def _insert(insert: Insert) -> Any:
    """By one kind of database, for the values that come with it."""
    new = insert(InboxRow).on_conflict_do_nothing(index_elements=["update_id"])
    return new.returning(col(InboxRow.id))


async def oldest_per_chat(
    work: Work, most: int, not_of: Collection[int], lately: Collection[int] = ()
) -> tuple[list[Arrived], bool]:
    """The oldest waiting update of each chat, for at most `most` chats that are not busy.

    Round robin: people we know before strangers, and chats that were listened to `lately` after the others.
    And whether one of these chats said more than that.
    """
    found = await work.rows(_oldest_per_chat(most, list(not_of), list(lately)))
    return all_frozen(Arrived, found), any(row.waiting > 1 for row in found)


@fixed
def _oldest_per_chat(most: int, not_of: list[int], lately: list[int]) -> Select[Any]:
    first = (
        select(func.min(InboxRow.id).label("id"), func.count().label("waiting"))
        .where(InboxRow.state == InboxState.WAITING, col(InboxRow.chat_id).not_in(not_of))
        .group_by(col(InboxRow.chat_id))
        .subquery()
    )
    known = exists().where(col(PersonRow.telegram_id) == col(InboxRow.chat_id))
    return (
        select_columns(InboxRow, first.c.waiting)
        .join(first, first.c.id == col(InboxRow.id))
        .order_by(known.desc(), col(InboxRow.chat_id).in_(lately), col(InboxRow.id))
        .limit(most)
    )


async def waiting_of(work: Work, chats: Collection[int]) -> dict[int, int]:
    """How many updates of each of these chats wait; a chat of which none waits is left out."""
    query = (
        select(InboxRow.chat_id, func.count())
        .where(InboxRow.state == InboxState.WAITING, col(InboxRow.chat_id).in_(chats))
        .group_by(col(InboxRow.chat_id))
    )
    return {row[0]: row[1] for row in await work.rows(query)}


async def claim(work: Work, arrived_id: int, now: datetime) -> bool:
    """Marks it done in the same transaction as its effects; False when it was done already, or erased.

    What was said is kept no longer.
    """
    return await work.change(_claim(arrived_id, now)) == 1


@fixed
def _claim(arrived_id: int, now: datetime) -> Update:
    waits = (col(InboxRow.id) == arrived_id, col(InboxRow.state) == InboxState.WAITING)
    return update(InboxRow).where(*waits).values(state=InboxState.DONE, done_at=now, said=None)


async def count_failure(work: Work, arrived_id: int, error: str, most: int, now: datetime) -> bool:
    """Notes a failed try. True when it was the last one and the update is now a dead letter."""
    row = await work.to_change(select(InboxRow).where(InboxRow.id == arrived_id))
    if row is None:
        return False
    row.tries += 1
    row.error = error
    if row.tries >= most:
        row.state, row.done_at = InboxState.DEAD, now
    await work.flush(row)
    return row.state is InboxState.DEAD


async def waiting(work: Work) -> int:
    counts = await work.all(
        select(func.count()).select_from(InboxRow).where(InboxRow.state == InboxState.WAITING)
    )
    return counts[0]


async def newest_number(work: Work) -> int | None:
    """The highest of Telegram's numbers that is still remembered."""
    return (await work.all(select(func.max(InboxRow.update_id))))[0]


async def dead(work: Work) -> list[Arrived]:
    query = select(InboxRow).where(InboxRow.state == InboxState.DEAD).order_by(col(InboxRow.id))
    return all_frozen(Arrived, await work.all(query))


async def forget_update_numbers(work: Work, before: datetime) -> int:
    """Telegram may begin with other numbers when nothing was said for a while."""
    return await work.change(
        update(InboxRow).where(col(InboxRow.received_at) < before).values(update_id=None)
    )


async def drop_old(work: Work, before: datetime) -> int:
    return await work.change(
        delete(InboxRow).where(col(InboxRow.received_at) < before, col(InboxRow.state) != InboxState.WAITING)
    )

"""Call lists: what is to be said to whom by whom, over the phone or at the door."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.tables.contact import CallRow, CallState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Call:
    """The notice `kind` with `params`, to be said to `person_id` by `caller_id`."""

    id: int
    person_id: int
    caller_id: int | None
    kind: str
    params: dict[str, Any]
    group_key: str | None
    state: CallState
    no_answers: int
    answer: str | None
    due_at: datetime
    expires_at: datetime | None


async def put(work: Work, **fields: Any) -> int:
    """Puts a line on the list and gives its number."""
    row = await work.add(CallRow(**fields))
    assert row.id is not None
    return row.id


async def find(work: Work, call_id: int) -> Call | None:
    row = await work.first(select(CallRow).where(CallRow.id == call_id))
    return frozen(Call, row) if row else None


async def open_of(work: Work, caller_id: int) -> list[Call]:
    query = select(CallRow).where(CallRow.caller_id == caller_id, CallRow.state == CallState.OPEN)
    return all_frozen(Call, await work.all(query.order_by(col(CallRow.due_at), col(CallRow.id))))


async def all_open(work: Work) -> list[Call]:
    query = select(CallRow).where(CallRow.state == CallState.OPEN).order_by(col(CallRow.id))
    return all_frozen(Call, await work.all(query))


async def change(work: Work, call_id: int, **fields: Any) -> None:
    await work.change(update(CallRow).where(col(CallRow.id) == call_id).values(**fields))


async def answer(work: Work, call_id: int, said: str, now: datetime) -> bool:
    """Ticks the line off; False when it was answered or withdrawn already."""
    return bool(
        await work.change(
            update(CallRow)
            .where(col(CallRow.id) == call_id, col(CallRow.state) == CallState.OPEN)
            .values(state=CallState.ANSWERED, answer=said, answered_at=now)
        )
    )


async def withdraw_group(
    work: Work, group_key: str, *, person_id: int | None = None, kinds: tuple[str, ...] = ()
) -> int:
    """What was to be said about a walk that moved or was called off need not be said any more.

    With `person_id` only to that person, with `kinds` only those notices.
    """
    statement = update(CallRow).where(
        col(CallRow.group_key) == group_key, col(CallRow.state) == CallState.OPEN
    )
    if person_id is not None:
        statement = statement.where(col(CallRow.person_id) == person_id)
    if kinds:
        statement = statement.where(col(CallRow.kind).in_(kinds))
    return await work.change(statement.values(state=CallState.WITHDRAWN))

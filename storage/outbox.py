"""What must go out: written with its cause, sent, and never silently lost.

`pending -> sending -> sent | pending | failed | uncertain`; also `expired`, `cancelled`. One bot has one
database, so what is `sending` and not on its way in this process is what a crash left behind.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Update, case, func
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import Asked, fixed
from storage.sealed import InRow
from storage.tables.conversation import OutboxRow, OutboxState
from storage.work import Due, Insert, Work, all_frozen, frozen

ANSWERS = ("say", "spoken")
"""Kinds that hold what was said, and not only what it is about: kept no longer than until it is over."""
IN_OWN_WORDS = ("task_answered",)
"""Notices that hold what somebody said, in words or as a recording: once they have arrived, it goes."""
GOODBYE = "goodbye"
"""The group of what is said to somebody who was just erased: once it is over, its rows go at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message to be written. With `person_id` it goes by that person's contact route, else to the chat."""

    dedupe_key: str
    kind: str
    params: dict[str, Any]
    due_at: datetime
    expires_at: datetime | None = None
    group_key: str | None = None
    person_id: int | None = None
    chat_id: int | None = None
    live: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message as it is about to go out. `group_key` names its cause, such as "activity:17"."""

    id: int
    dedupe_key: str
    group_key: str | None
    person_id: int | None
    chat_id: int | None
    kind: str
    params: dict[str, Any]
    live: bool
    state: OutboxState
    due_at: datetime
    expires_at: datetime | None
    next_try_at: datetime
    attempts: int
    doubts: int
    message_id: int | None
    error: str | None


async def write(work: Work, draft: Draft, now: datetime, *, revive: bool = False) -> bool:
    """False when a row with this dedupe key is there already. `revive`: a cancelled one waits again."""
    row = {field.name: getattr(draft, field.name) for field in fields(draft)}
    row["params"] = InRow(draft.params, draft.dedupe_key)
    row |= {"state": OutboxState.PENDING, "next_try_at": draft.due_at, "made_at": now}
    row |= {"attempts": 0, "doubts": 0}
    # PostgreSQL counts no rows of an INSERT: what comes back does.
    written = await work.rows(_insert_or_revive(work, row) if revive else Asked(_insert(work.insert), row))
    if written and draft.due_at <= now:
        work.due.append(Due(written[0][0], draft.kind, draft.chat_id if draft.live else None))
    return bool(written)


@cache
def _insert(insert: Insert) -> Any:
    """By one kind of database, for the values that come with it."""
    new = insert(OutboxRow).on_conflict_do_nothing(index_elements=["dedupe_key"])
    return new.returning(col(OutboxRow.id))


def _insert_or_revive(work: Work, row: dict[str, Any]) -> Any:
    again = row | {"doubts": 0, "error": None, "done_at": None}
    new = work.insert(OutboxRow).values(row)
    new = new.on_conflict_do_update(
        index_elements=["dedupe_key"], set_=again, where=col(OutboxRow.state) == OutboxState.CANCELLED
    )
    return new.returning(col(OutboxRow.id))


async def cancel_group(work: Work, group_key: str, kinds: tuple[str, ...] = ()) -> int:
    """Cancels what has not gone out yet of this cause; with `kinds`, only those."""
    statement = update(OutboxRow).where(
        col(OutboxRow.group_key) == group_key,
        col(OutboxRow.state) == OutboxState.PENDING,
    )
    if kinds:
        statement = statement.where(col(OutboxRow.kind).in_(kinds))
    return await work.change(statement.values(state=OutboxState.CANCELLED))


async def of_group(work: Work, group_key: str, person_id: int) -> list[Outgoing]:
    """All that was written to this person for this cause, oldest first, whatever became of it."""
    query = select(OutboxRow).where(OutboxRow.group_key == group_key, OutboxRow.person_id == person_id)
    return all_frozen(Outgoing, await work.all(query.order_by(col(OutboxRow.id))))


async def written_to(work: Work, kind: str, key: str) -> set[int]:
    """To whom a notice was written that goes to many, with the key they share."""
    query = select(OutboxRow.person_id).where(
        OutboxRow.kind == kind, col(OutboxRow.dedupe_key).startswith(f"{kind}:{key}:", autoescape=True)
    )
    return {one for (one,) in await work.rows(query) if one is not None}


async def cancel_key(work: Work, dedupe_key: str) -> int:
    return await work.change(_cancel_key(dedupe_key))


@fixed
def _cancel_key(dedupe_key: str) -> Update:
    return (
        update(OutboxRow)
        .where(
            col(OutboxRow.dedupe_key) == dedupe_key,
            col(OutboxRow.state) == OutboxState.PENDING,
        )
        .values(state=OutboxState.CANCELLED)
    )


async def cancel_for_person(work: Work, person_id: int) -> int:
    """Somebody stops: nothing that waits for them goes out any more."""
    return await work.change(
        update(OutboxRow)
        .where(
            col(OutboxRow.person_id) == person_id,
            col(OutboxRow.live).is_(False),
            col(OutboxRow.state) == OutboxState.PENDING,
        )
        .values(state=OutboxState.CANCELLED)
    )


async def get(work: Work, outgoing_id: int) -> Outgoing | None:
    """None when somebody was erased meanwhile."""
    row = await work.first(_by_id(outgoing_id))
    return frozen(Outgoing, row) if row else None


@fixed
def _by_id(outgoing_id: int) -> SelectOfScalar[OutboxRow]:
    return select(OutboxRow).where(OutboxRow.id == outgoing_id)


async def start_sending(work: Work, outgoing_id: int, now: datetime) -> Outgoing | None:
    """The fence: None when the row was cancelled, or is sent already. Committed before the request leaves."""
    taken = await work.rows(_start_sending(outgoing_id, now))
    return frozen(Outgoing, taken[0]) if taken else None


@fixed
def _start_sending(outgoing_id: int, now: datetime) -> Any:
    waits = (col(OutboxRow.state) == OutboxState.PENDING, col(OutboxRow.next_try_at) <= now)
    row = update(OutboxRow).where(col(OutboxRow.id) == outgoing_id, *waits)
    return row.values(state=OutboxState.SENDING, attempts=OutboxRow.attempts + 1).returning(OutboxRow)


async def do_not_send_yet(work: Work, outgoing_id: int) -> None:
    """What `start_sending` took in this transaction waits again."""
    row = update(OutboxRow).where(col(OutboxRow.id) == outgoing_id)
    await work.change(row.values(state=OutboxState.PENDING, attempts=OutboxRow.attempts - 1))


async def finish(
    work: Work,
    row: Outgoing,
    state: OutboxState,
    now: datetime,
    *,
    message_id: int | None = None,
    word_hashes: str | None = None,
    error: str | None = None,
) -> None:
    """It is over, well or not. An answer may hold names: what it was about is not kept any longer."""
    if row.group_key == GOODBYE:
        await work.change(delete(OutboxRow).where(col(OutboxRow.id) == row.id))
        work.leaves_no_traces()
        return
    values: dict[str, Any] = {
        "state": state,
        "message_id": message_id,
        "word_hashes": word_hashes,
        "error": error,
        "done_at": now,
    }
    if row.kind in ANSWERS or (row.kind in IN_OWN_WORDS and state is OutboxState.SENT):
        values["params"] = InRow({}, row.dedupe_key)
    await work.change(_to_set(row.id).setting(values))


@fixed
def _to_set(outgoing_id: int) -> Update:
    return update(OutboxRow).where(col(OutboxRow.id) == outgoing_id)


async def try_again(
    work: Work, outgoing_id: int, at: datetime, error: str | None = None, *, doubt: bool = False
) -> None:
    """`doubt`: it may have arrived already."""
    await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.id) == outgoing_id)
        .values(
            state=OutboxState.PENDING,
            next_try_at=at,
            error=error,
            doubts=OutboxRow.doubts + 1 if doubt else OutboxRow.doubts,
        )
    )


async def sending(work: Work, but_not: Collection[int] = ()) -> list[Outgoing]:
    """What is said to be on its way, but for these."""
    return all_frozen(Outgoing, await work.all(_sending(list(but_not))))


@fixed
def _sending(but_not: list[int]) -> SelectOfScalar[OutboxRow]:
    return select(OutboxRow).where(OutboxRow.state == OutboxState.SENDING, col(OutboxRow.id).not_in(but_not))


async def look_at_once(work: Work, now: datetime) -> int:
    """After the clock was set: what waits until a moment of the old time is looked at anew.

    What was meant for a moment of its own waits for that; all else was meant to go at once.
    """
    at = case((col(OutboxRow.due_at) > col(OutboxRow.made_at), col(OutboxRow.due_at)), else_=now)
    return await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.state) == OutboxState.PENDING, col(OutboxRow.next_try_at) > now)
        .values(next_try_at=at)
    )


async def next_due(work: Work) -> datetime | None:
    return await work.first_between_changes(_next_due())


@fixed
def _next_due() -> SelectOfScalar[datetime]:
    return select(func.min(OutboxRow.next_try_at)).where(OutboxRow.state == OutboxState.PENDING)


async def in_state(work: Work, state: OutboxState) -> list[Outgoing]:
    query = select(OutboxRow).where(OutboxRow.state == state).order_by(col(OutboxRow.id))
    return all_frozen(Outgoing, await work.all(query))


async def move_chat(work: Work, outgoing_id: int, chat_id: int, now: datetime) -> None:
    """The chat has another number now; the message waits for it again."""
    await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.id) == outgoing_id)
        .values(chat_id=chat_id, state=OutboxState.PENDING, next_try_at=now)
    )

"""What must go out: written with its cause, claimed, sent, and never silently lost.

`pending -> claimed (lease) -> sending -> sent | pending | failed | uncertain`; also `expired`, `cancelled`.
"""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, delete, select, update

from storage.sealed import InRow
from storage.tables.conversation import OutboxRow, OutboxState
from storage.work import Work, all_frozen, frozen

LEASE = timedelta(seconds=60)
"""Long enough to be looked at, but not for ever."""
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
    message_id: int | None
    error: str | None


async def write(work: Work, draft: Draft, now: datetime, *, revive: bool = False) -> bool:
    """False when a row with this dedupe key is there already. `revive`: a cancelled one waits again."""
    insert = postgresql.insert if work.session.get_bind().dialect.name == "postgresql" else sqlite.insert
    row = {field.name: getattr(draft, field.name) for field in fields(draft)}
    row["params"] = InRow(draft.params, draft.dedupe_key)
    row |= {"state": OutboxState.PENDING, "next_try_at": draft.due_at, "attempts": 0, "made_at": now}
    statement = insert(OutboxRow).values(row)
    if revive:
        again = row | {"lease_until": None, "worker": None, "error": None, "done_at": None}
        statement = statement.on_conflict_do_update(
            index_elements=["dedupe_key"], set_=again, where=col(OutboxRow.state) == OutboxState.CANCELLED
        )
    else:
        statement = statement.on_conflict_do_nothing(index_elements=["dedupe_key"])
    # PostgreSQL counts no rows of an INSERT: what comes back does.
    return bool(await work.rows(statement.returning(col(OutboxRow.id))))


async def cancel_group(work: Work, group_key: str, kinds: tuple[str, ...] = ()) -> int:
    """Cancels what has not gone out yet of this cause; with `kinds`, only those."""
    statement = update(OutboxRow).where(
        col(OutboxRow.group_key) == group_key,
        col(OutboxRow.state).in_([OutboxState.PENDING, OutboxState.CLAIMED]),
    )
    if kinds:
        statement = statement.where(col(OutboxRow.kind).in_(kinds))
    return await work.change(statement.values(state=OutboxState.CANCELLED))


async def cancel_key(work: Work, dedupe_key: str) -> int:
    return await work.change(
        update(OutboxRow)
        .where(
            col(OutboxRow.dedupe_key) == dedupe_key,
            col(OutboxRow.state).in_([OutboxState.PENDING, OutboxState.CLAIMED]),
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
            col(OutboxRow.state).in_([OutboxState.PENDING, OutboxState.CLAIMED]),
        )
        .values(state=OutboxState.CANCELLED)
    )


async def claim(work: Work, worker: str, now: datetime, live: int, bulk: int) -> list[Outgoing]:
    """Takes rows that are due under a lease that a crash lets run out: `live` answers first, then `bulk`."""
    due = (OutboxRow.state == OutboxState.PENDING, OutboxRow.next_try_at <= now)
    # What had to wait keeps its place before what was said later; the many others go as the index lies.
    rows = await _locked(work, live, *due, col(OutboxRow.live), order=col(OutboxRow.due_at))
    rows += await _locked(work, bulk, *due, ~col(OutboxRow.live), order=col(OutboxRow.next_try_at))
    for row in rows:
        row.state, row.worker, row.lease_until = OutboxState.CLAIMED, worker, now + LEASE
    await work.session.flush()
    return all_frozen(Outgoing, rows)


async def _locked(work: Work, most: int, *where: Any, order: Any) -> list[OutboxRow]:
    if most <= 0:
        return []
    query = select(OutboxRow).where(*where).order_by(order, col(OutboxRow.id)).limit(most)
    return await work.all(query.with_for_update(skip_locked=True))


async def start_sending(work: Work, outgoing_id: int, worker: str, now: datetime) -> Outgoing | None:
    """The fence: None when the row was cancelled or taken over since it was claimed. A new lease begins."""
    taken = await work.rows(
        update(OutboxRow)
        .where(
            col(OutboxRow.id) == outgoing_id,
            col(OutboxRow.state) == OutboxState.CLAIMED,
            col(OutboxRow.worker) == worker,
        )
        .values(state=OutboxState.SENDING, attempts=OutboxRow.attempts + 1, lease_until=now + LEASE)
        .returning(OutboxRow)
    )
    return frozen(Outgoing, taken[0][0]) if taken else None


async def put_back(work: Work, ids: list[int], worker: str, at: datetime) -> int:
    """What was claimed but not begun waits until then."""
    return await work.change(
        update(OutboxRow)
        .where(
            col(OutboxRow.id).in_(ids),
            col(OutboxRow.state) == OutboxState.CLAIMED,
            col(OutboxRow.worker) == worker,
        )
        .values(state=OutboxState.PENDING, next_try_at=at, lease_until=None, worker=None)
    )


async def finish(
    work: Work,
    row: Outgoing,
    state: OutboxState,
    now: datetime,
    *,
    message_id: int | None = None,
    error: str | None = None,
) -> None:
    """It is over, well or not. An answer may hold names: what it was about is not kept any longer."""
    if row.group_key == GOODBYE:
        await work.change(delete(OutboxRow).where(col(OutboxRow.id) == row.id))
        work.leaves_no_traces()
        return
    values: dict[str, Any] = {"state": state, "message_id": message_id, "error": error, "lease_until": None}
    if row.kind in ANSWERS or (row.kind in IN_OWN_WORDS and state is OutboxState.SENT):
        values["params"] = InRow({}, row.dedupe_key)
    await work.change(update(OutboxRow).where(col(OutboxRow.id) == row.id).values(done_at=now, **values))


async def try_again(work: Work, outgoing_id: int, at: datetime, error: str | None = None) -> None:
    await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.id) == outgoing_id)
        .values(state=OutboxState.PENDING, next_try_at=at, error=error, lease_until=None, worker=None)
    )


async def stale(work: Work, now: datetime) -> list[Outgoing]:
    """What a crash left in `sending`: it may or may not have arrived."""
    query = select(OutboxRow).where(OutboxRow.state == OutboxState.SENDING, col(OutboxRow.lease_until) < now)
    return all_frozen(Outgoing, await work.all(query))


async def free_stale_claims(work: Work, now: datetime) -> int:
    """What a crash left in `claimed` was never sent: it simply waits again."""
    return await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.state) == OutboxState.CLAIMED, col(OutboxRow.lease_until) < now)
        .values(state=OutboxState.PENDING, worker=None, lease_until=None)
    )


async def of_a_dead_worker(work: Work, worker: str) -> list[Outgoing]:
    """At start: rows under the lease of another worker, which with one sender must be a dead one."""
    query = select(OutboxRow).where(
        col(OutboxRow.state).in_([OutboxState.CLAIMED, OutboxState.SENDING]), OutboxRow.worker != worker
    )
    return all_frozen(Outgoing, await work.all(query))


async def next_due(work: Work) -> datetime | None:
    query = select(func.min(OutboxRow.next_try_at)).where(OutboxRow.state == OutboxState.PENDING)
    return (await work.all(query))[0]


async def in_state(work: Work, state: OutboxState) -> list[Outgoing]:
    query = select(OutboxRow).where(OutboxRow.state == state).order_by(col(OutboxRow.id))
    return all_frozen(Outgoing, await work.all(query))


async def sent_in_chat(work: Work, chat_id: int, kinds: tuple[str, ...], since: datetime) -> list[Outgoing]:
    """What stands in a chat and can still be changed there, the first one first."""
    query = select(OutboxRow).where(
        OutboxRow.chat_id == chat_id,
        OutboxRow.state == OutboxState.SENT,
        col(OutboxRow.kind).in_(kinds),
        col(OutboxRow.message_id).is_not(None),
        col(OutboxRow.made_at) >= since,
    )
    return all_frozen(Outgoing, await work.all(query.order_by(col(OutboxRow.id))))


async def newest_message(work: Work) -> int | None:
    """The highest number of a message in any chat."""
    return (await work.all(select(func.max(OutboxRow.message_id))))[0]


async def drop_sent(work: Work, before: datetime) -> int:
    """Also what was not sent because it was no longer true."""
    return await _drop(work, before, (OutboxState.SENT, OutboxState.EXPIRED, OutboxState.CANCELLED))


async def drop_failed(work: Work, before: datetime) -> int:
    return await _drop(work, before, (OutboxState.FAILED, OutboxState.UNCERTAIN))


async def _drop(work: Work, before: datetime, states: tuple[OutboxState, ...]) -> int:
    return await work.change(
        delete(OutboxRow).where(col(OutboxRow.state).in_(states), col(OutboxRow.made_at) < before)
    )


async def move_chat(work: Work, outgoing_id: int, chat_id: int, now: datetime) -> None:
    """The chat has another number now; the message waits for it again."""
    await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.id) == outgoing_id)
        .values(chat_id=chat_id, state=OutboxState.PENDING, next_try_at=now, lease_until=None, worker=None)
    )

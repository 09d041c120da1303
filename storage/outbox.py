"""What must go out: written with its cause, sent, and never silently lost.

`pending -> sending -> sent | pending | failed | uncertain`; also `expired`, `cancelled`. One bot has one
database, so what is `sending` and not on its way in this process is what a crash left behind.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import case, func
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, delete, or_, select, update

from storage.sealed import InRow
from storage.tables.conversation import OutboxRow, OutboxState
from storage.work import Due, Work, all_frozen, frozen

ANSWERS = ("say", "spoken")
"""Kinds that hold what was said, and not only what it is about: kept no longer than until it is over."""
MISSED = ("gone", "unreachable")
"""Errors of what did not go out because Telegram refused the chat."""
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
    insert = postgresql.insert if work.session.get_bind().dialect.name == "postgresql" else sqlite.insert
    row = {field.name: getattr(draft, field.name) for field in fields(draft)}
    row["params"] = InRow(draft.params, draft.dedupe_key)
    row |= {"state": OutboxState.PENDING, "next_try_at": draft.due_at, "made_at": now}
    row |= {"attempts": 0, "doubts": 0}
    statement = insert(OutboxRow).values(row)
    if revive:
        again = row | {"doubts": 0, "error": None, "done_at": None}
        statement = statement.on_conflict_do_update(
            index_elements=["dedupe_key"], set_=again, where=col(OutboxRow.state) == OutboxState.CANCELLED
        )
    else:
        statement = statement.on_conflict_do_nothing(index_elements=["dedupe_key"])
    # PostgreSQL counts no rows of an INSERT: what comes back does.
    written = await work.rows(statement.returning(col(OutboxRow.id)))
    if written and draft.due_at <= now:
        work.due.append(Due(written[0][0], draft.kind, draft.chat_id if draft.live else None))
    return bool(written)


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
    return await work.change(
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


async def send_what_was_missed(
    work: Work, person_id: int, kinds: Collection[str], now: datetime, since: datetime
) -> int:
    """What did not go out because this person could not be reached waits again: the last of each of these
    kinds and of each cause. Whether it is still true is asked at its sending.
    """
    query = (
        select(func.max(OutboxRow.id))
        .where(
            OutboxRow.person_id == person_id,
            col(OutboxRow.error).in_(MISSED),
            col(OutboxRow.state).in_([OutboxState.CANCELLED, OutboxState.FAILED]),
            col(OutboxRow.kind).in_(kinds),
            col(OutboxRow.done_at) >= since,
            or_(col(OutboxRow.expires_at).is_(None), col(OutboxRow.expires_at) > now),
        )
        .group_by(col(OutboxRow.kind), func.coalesce(col(OutboxRow.group_key), col(OutboxRow.dedupe_key)))
    )
    again = {"state": OutboxState.PENDING, "next_try_at": now, "attempts": 0, "doubts": 0}
    return await work.change(
        update(OutboxRow)
        .where(col(OutboxRow.id).in_(await work.all(query)))
        .values(error=None, done_at=None, **again)
    )


async def get(work: Work, outgoing_id: int) -> Outgoing | None:
    """None when somebody was erased meanwhile."""
    row = await work.first(select(OutboxRow).where(OutboxRow.id == outgoing_id))
    return frozen(Outgoing, row) if row else None


async def start_sending(work: Work, outgoing_id: int, now: datetime) -> Outgoing | None:
    """The fence: None when the row was cancelled, or is sent already. Committed before the request leaves."""
    taken = await work.rows(
        update(OutboxRow)
        .where(
            col(OutboxRow.id) == outgoing_id,
            col(OutboxRow.state) == OutboxState.PENDING,
            col(OutboxRow.next_try_at) <= now,
        )
        .values(state=OutboxState.SENDING, attempts=OutboxRow.attempts + 1)
        .returning(OutboxRow)
    )
    return frozen(Outgoing, taken[0][0]) if taken else None


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
    word_hashes: bytes | None = None,
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
    }
    if row.kind in ANSWERS or (row.kind in IN_OWN_WORDS and state is OutboxState.SENT):
        values["params"] = InRow({}, row.dedupe_key)
    await work.change(update(OutboxRow).where(col(OutboxRow.id) == row.id).values(done_at=now, **values))


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
    query = select(OutboxRow).where(OutboxRow.state == OutboxState.SENDING, col(OutboxRow.id).not_in(but_not))
    return all_frozen(Outgoing, await work.all(query))


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
        .values(chat_id=chat_id, state=OutboxState.PENDING, next_try_at=now)
    )

"""Messages that are over: what stands in a chat, what somebody missed, and what is not kept any longer."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, delete, func, or_, select, update

from storage.outbox import Outgoing
from storage.tables.conversation import OutboxRow, OutboxState
from storage.work import Work, all_frozen

MISSED = ("gone", "unreachable")
"""Errors of what did not go out because Telegram refused the chat."""
RESTED = ("paused",)
"""Of what did not go out because somebody rested."""


async def send_what_was_missed(
    work: Work,
    person_id: int,
    kinds: Collection[str],
    now: datetime,
    since: datetime,
    why: tuple[str, ...] = MISSED,
) -> int:
    """What did not go out for one of these reasons waits again: the last of each of these kinds and of each
    cause. Whether it is still true is asked at its sending.
    """
    query = (
        select(func.max(OutboxRow.id))
        .where(
            OutboxRow.person_id == person_id,
            col(OutboxRow.error).in_(why),
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

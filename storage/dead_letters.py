"""What went wrong for good: updates that could not be done, messages that could not be sent.

Codes and moments only: nobody who looks at them sees what was said, or by whom.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, func
from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.outbox import ANSWERS
from storage.tables.conversation import ConversationRow, InboxRow, InboxState, OutboxRow, OutboxState
from storage.tables.person import PersonRow
from storage.work import Work

GONE = "gone"
"""Somebody blocked the bot: their connector has a task, so it is no dead letter."""
FAILED = (OutboxState.FAILED, OutboxState.UNCERTAIN)
ON_THE_WAY = (OutboxState.PENDING, OutboxState.SENDING)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """`kind`: "said" for an update, else the kind of message. `error` is a class or a code."""

    box: Literal["inbox", "outbox"]
    kind: str
    state: str
    error: str
    at: datetime

    @property
    def can_be_sent(self) -> bool:
        """An answer is no longer kept, and what may have arrived is not sent twice."""
        return self.box == "outbox" and self.state == OutboxState.FAILED and self.kind not in ANSWERS


async def of_neighbourhood(work: Work, neighbourhood_id: int) -> list[DeadLetter]:
    """Newest first. Those of chats that belong nowhere yet are everybody's."""
    said = await work.all(select(InboxRow).where(*_dead_in(neighbourhood_id)))
    sent = await work.all(select(OutboxRow).where(*_dead_out(neighbourhood_id)))
    found = [
        *(
            DeadLetter("inbox", "said", row.state, row.error or "", row.done_at or row.received_at)
            for row in said
        ),
        *(
            DeadLetter("outbox", row.kind, row.state, row.error or "", row.done_at or row.made_at)
            for row in sent
        ),
    ]
    return sorted(found, key=lambda one: one.at, reverse=True)


async def newest(work: Work, neighbourhood_id: int, not_kind: str) -> datetime | None:
    """When the last one came. `not_kind`: the message that tells of them, lest it tells of itself."""
    came_in = await work.all_between_changes(_newest_in(neighbourhood_id))
    went_out = await work.all_between_changes(_newest_out(neighbourhood_id, not_kind))
    return max((one for one in (*came_in, *went_out) if one is not None), default=None)


@fixed
def _newest_in(neighbourhood_id: int) -> SelectOfScalar[datetime | None]:
    return select(func.max(InboxRow.done_at)).where(*_dead_in(neighbourhood_id))


@fixed
def _newest_out(neighbourhood_id: int, not_kind: str) -> SelectOfScalar[datetime | None]:
    dead = select(func.max(OutboxRow.done_at)).where(*_dead_out(neighbourhood_id))
    return dead.where(OutboxRow.kind != not_kind)


@dataclass(frozen=True, slots=True)
class Told:
    """`at` is when it went out. `waits`: it did not yet, because of the quiet hours, say."""

    at: datetime
    waits: bool


async def last_told(work: Work, person_id: int, kind: str) -> Told | None:
    """When this person was last told of them, by messages of this kind."""
    query = select(OutboxRow).where(OutboxRow.person_id == person_id, OutboxRow.kind == kind)
    row = await work.first(query.order_by(col(OutboxRow.id).desc()))
    return Told(row.done_at or row.made_at, row.state in ON_THE_WAY) if row else None


async def set_aside(work: Work, neighbourhood_id: int, before: datetime) -> int:
    """A human has seen them; those that came after `before` are still to be seen."""
    inbox = update(InboxRow).where(*_dead_in(neighbourhood_id), col(InboxRow.done_at) <= before)
    outbox = update(OutboxRow).where(*_dead_out(neighbourhood_id), col(OutboxRow.done_at) <= before)
    return await work.change(inbox.values(state=InboxState.DONE, said=None)) + await work.change(
        outbox.values(state=OutboxState.CANCELLED)
    )


async def send_again(work: Work, neighbourhood_id: int, now: datetime) -> int:
    """Those that can be sent wait again, as if for the first time."""
    return await work.change(
        update(OutboxRow)
        .where(
            *_dead_out(neighbourhood_id),
            col(OutboxRow.state) == OutboxState.FAILED,
            col(OutboxRow.kind).not_in(ANSWERS),
        )
        .values(state=OutboxState.PENDING, next_try_at=now, attempts=0, doubts=0, error=None, done_at=None)
    )


def _dead_in(neighbourhood_id: int) -> tuple[ColumnElement[bool], ...]:
    return col(InboxRow.state) == InboxState.DEAD, _here(col(InboxRow.chat_id), None, neighbourhood_id)


def _dead_out(neighbourhood_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        col(OutboxRow.state).in_(FAILED),
        or_(col(OutboxRow.error).is_(None), col(OutboxRow.error) != GONE),
        _here(col(OutboxRow.chat_id), col(OutboxRow.person_id), neighbourhood_id),
    )


def _here(chat_id: Any, person_id: Any, neighbourhood_id: int) -> ColumnElement[bool]:
    """Of a person, else of a chat, of this neighbourhood; or of nobody that we know the place of."""
    by_chat = select(PersonRow.neighbourhood_id).where(col(PersonRow.telegram_id) == chat_id)
    in_talk = select(ConversationRow.neighbourhood_id).where(col(ConversationRow.chat_id) == chat_id)
    known = [by_chat.scalar_subquery(), in_talk.scalar_subquery()]
    if person_id is not None:
        of_person = select(PersonRow.neighbourhood_id).where(col(PersonRow.id) == person_id)
        known.insert(0, of_person.scalar_subquery())
    where = func.coalesce(*known)
    return or_(where == neighbourhood_id, where.is_(None))

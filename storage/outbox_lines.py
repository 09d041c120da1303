"""Whose turn it is: the outbox as lines, one for each chat, of which the first may go."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, case, func
from sqlalchemy import select as select_columns
from sqlmodel import col, or_, select, update

from storage.fixed import fixed
from storage.tables.conversation import OutboxRow, OutboxState
from storage.work import Work

BESIDE = ("press_answer", "strip_buttons", "take_back")
"""Kinds that are no message: nobody notices when they come twice, and they wait in no line."""
NO_MESSAGE = (*BESIDE, "set_menu")
"""Takes no second of Telegram's pace; a menu keeps its place in the line, so that the last one stays."""
LINE = func.coalesce(col(OutboxRow.chat_id), -func.coalesce(col(OutboxRow.person_id), col(OutboxRow.id)))
"""Whose turn it is: the chat of a row; below zero when that is only known at sending."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The first row of a line (`LINE`) that is due; `rows`: how many of that line are due, with this one."""

    id: int
    line: int
    kind: str
    live: bool
    rows: int

    @property
    def in_line(self) -> bool:
        """A message, or one that is drawn over: it keeps to Telegram's pace, and to its place."""
        return self.kind not in BESIDE


async def waiting(
    work: Work,
    now: datetime,
    most: int,
    *,
    busy: Collection[int] = (),
    lately: Collection[int] = (),
    rows: Collection[int] = (),
) -> list[Waiting]:
    """The first of each line that is due, the one to send before the others first.

    Round robin: answers before the rest, people we know before strangers, and lines that got something
    `lately` after those that did not. Lines in `busy` and `rows` by their id are left out. What waits in
    no line comes first.
    """
    query = _waiting(now, most, list(busy), list(lately), list(rows))
    return [Waiting(*found) for found in await work.rows(query)]


@fixed
def _waiting(now: datetime, most: int, busy: list[int], lately: list[int], rows: list[int]) -> Select[Any]:
    beside = col(OutboxRow.kind).in_(BESIDE)
    line = (LINE, case((beside, col(OutboxRow.id)), else_=0))
    order = (col(OutboxRow.live).desc(), col(OutboxRow.due_at), col(OutboxRow.id))
    due = (
        select(
            col(OutboxRow.id),
            func.row_number().over(partition_by=line, order_by=order).label("place"),
            func.count().over(partition_by=line).label("rows"),
        )
        .where(
            OutboxRow.state == OutboxState.PENDING,
            OutboxRow.next_try_at <= now,
            or_(beside, LINE.not_in(busy)),
            col(OutboxRow.id).not_in(rows),
        )
        .subquery()
    )
    return (
        select_columns(
            col(OutboxRow.id), LINE.label("line"), col(OutboxRow.kind), col(OutboxRow.live), due.c.rows
        )
        .join(due, due.c.id == col(OutboxRow.id))
        .where(due.c.place == 1)
        .order_by(
            beside.desc(),
            col(OutboxRow.live).desc(),
            col(OutboxRow.person_id).is_(None),
            LINE.in_(lately),
            col(OutboxRow.due_at),
            col(OutboxRow.id),
        )
        .limit(most)
    )


async def has_due(work: Work, chat_id: int, but_not: int, now: datetime) -> bool:
    """Whether anything else is due in the line of this chat."""
    return bool(await work.all(_due_in(chat_id, but_not, now)))


@fixed
def _due_in(chat_id: int, but_not: int, now: datetime) -> Any:
    due = (col(OutboxRow.state) == OutboxState.PENDING, col(OutboxRow.next_try_at) <= now)
    others = (OutboxRow.chat_id == chat_id, col(OutboxRow.id) != but_not, col(OutboxRow.kind).not_in(BESIDE))
    return select(OutboxRow.id).where(*due, *others).limit(1)


async def postpone(work: Work, line: int, until: datetime) -> int:
    """All that waits in this line waits until then: its first message could not go out now."""
    return await work.change(
        update(OutboxRow)
        .where(
            col(OutboxRow.state) == OutboxState.PENDING, col(OutboxRow.next_try_at) < until, LINE.in_([line])
        )
        .values(next_try_at=until)
    )

"""What a human has to do: talk with somebody, visit, answer a question."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Update, func
from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.activities import ON
from storage.fixed import fixed
from storage.tables.activity import ActivityRow
from storage.tables.contact import TaskKind, TaskRow, TaskState, TaskTopic
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Task:
    """`for_id` None is for every connector of the neighbourhood. `chat_id`: somebody nothing is kept of.

    `outcome`: how it ended, or how it was taken on: "visit", "call", "know"; "says-fine": by themselves.
    """

    id: int
    neighbourhood_id: int
    kind: TaskKind
    state: TaskState
    for_id: int | None
    about_id: int | None
    other_id: int | None
    chat_id: int | None
    activity_id: int | None
    words: str | None
    voice: str | None
    more_voices: list[str] | None
    outcome: str | None
    topic: TaskTopic | None
    made_at: datetime

    @property
    def voices(self) -> list[str]:
        """All that was spoken, oldest first."""
        return [*([self.voice] if self.voice else []), *(self.more_voices or [])]


async def put(work: Work, **fields: Any) -> Task:
    return frozen(Task, await work.add(TaskRow(**fields)))


async def find(work: Work, task_id: int) -> Task | None:
    row = await work.first(select(TaskRow).where(TaskRow.id == task_id))
    return frozen(Task, row) if row else None


async def open_for(work: Work, person_id: int, neighbourhood_id: int) -> list[Task]:
    """The open tasks of a connector, those for everybody included, oldest first."""
    query = select(TaskRow).where(
        TaskRow.neighbourhood_id == neighbourhood_id,
        TaskRow.state == TaskState.OPEN,
        or_(col(TaskRow.for_id) == person_id, col(TaskRow.for_id).is_(None)),
        or_(col(TaskRow.other_id).is_(None), col(TaskRow.other_id) != person_id),
        or_(col(TaskRow.kind) != TaskKind.APART, col(TaskRow.about_id) != person_id),
    )
    return all_frozen(Task, await work.all(query.order_by(col(TaskRow.id))))


async def count_of(work: Work, for_id: int, kind: TaskKind) -> int:
    """How many of these somebody has to do."""
    query = (
        select(func.count())
        .select_from(TaskRow)
        .where(TaskRow.for_id == for_id, TaskRow.kind == kind, TaskRow.state == TaskState.OPEN)
    )
    return (await work.all(query))[0]


async def is_open(work: Work, about_id: int, kind: TaskKind) -> bool:
    """Whether a human has this to do about this person already."""
    query = select(TaskRow).where(
        TaskRow.about_id == about_id, TaskRow.kind == kind, TaskRow.state == TaskState.OPEN
    )
    return await work.first(query) is not None


async def is_open_for_activity(work: Work, activity_id: int, kind: TaskKind) -> bool:
    query = select(TaskRow).where(
        TaskRow.activity_id == activity_id, TaskRow.kind == kind, TaskRow.state == TaskState.OPEN
    )
    return await work.first(query) is not None


async def finish_overtaken(work: Work, kinds: Collection[TaskKind], outcome: str, now: datetime) -> int:
    """Those of activities that have begun or are off: there is nothing left to do before them."""
    return await work.change(_finish_overtaken(now, outcome, list(kinds)))


@fixed
def _finish_overtaken(now: datetime, outcome: str, kinds: list[TaskKind]) -> Update:
    over = select(ActivityRow.id).where(or_(ActivityRow.starts_at <= now, col(ActivityRow.state).not_in(ON)))
    return (
        update(TaskRow)
        .where(
            col(TaskRow.kind).in_(kinds),
            col(TaskRow.state) == TaskState.OPEN,
            col(TaskRow.activity_id).in_(over),
        )
        .values(state=TaskState.DONE, outcome=outcome, done_at=now)
    )


async def give_to_all(work: Work, task_id: int) -> None:
    """It is not for one person any more."""
    await work.change(update(TaskRow).where(col(TaskRow.id) == task_id).values(for_id=None))


async def is_open_about_both(work: Work, about_id: int, other_id: int) -> bool:
    query = select(TaskRow).where(
        TaskRow.about_id == about_id, TaskRow.other_id == other_id, TaskRow.state == TaskState.OPEN
    )
    return await work.first(query) is not None


async def open_since(work: Work, earliest: datetime, latest: datetime) -> list[Task]:
    """Open tasks that were made in this time."""
    return all_frozen(Task, await work.all(_open_since(earliest, latest)))


@fixed
def _open_since(earliest: datetime, latest: datetime) -> SelectOfScalar[TaskRow]:
    query = select(TaskRow).where(
        TaskRow.state == TaskState.OPEN, col(TaskRow.made_at) >= earliest, col(TaskRow.made_at) <= latest
    )
    return query.order_by(col(TaskRow.id))


async def open_of_kind(work: Work, kind: TaskKind) -> list[Task]:
    return all_frozen(Task, await work.all_between_changes(_open_of_kind(kind)))


@fixed
def _open_of_kind(kind: TaskKind) -> SelectOfScalar[TaskRow]:
    query = select(TaskRow).where(TaskRow.kind == kind, TaskRow.state == TaskState.OPEN)
    return query.order_by(col(TaskRow.id))


async def open_words(work: Work, person_id: int, words: str) -> list[Task]:
    """Open tasks to read these words of somebody. They are sealed, so each is read."""
    query = select(TaskRow).where(
        TaskRow.about_id == person_id, TaskRow.kind == TaskKind.OWN_WORDS, TaskRow.state == TaskState.OPEN
    )
    return [one for one in all_frozen(Task, await work.all(query)) if one.words == words]


async def count_open(work: Work, neighbourhood_id: int) -> int:
    query = (
        select(func.count())
        .select_from(TaskRow)
        .where(TaskRow.neighbourhood_id == neighbourhood_id, TaskRow.state == TaskState.OPEN)
    )
    return (await work.all(query))[0]


async def count_waiting(work: Work, neighbourhood_id: int, since: datetime) -> int:
    """How many open tasks are older than `since` and taken on by nobody: for the coordinator's overview."""
    query = (
        select(func.count())
        .select_from(TaskRow)
        .where(
            TaskRow.neighbourhood_id == neighbourhood_id,
            TaskRow.state == TaskState.OPEN,
            TaskRow.made_at < since,
            col(TaskRow.outcome).is_(None),
        )
    )
    return (await work.all(query))[0]


async def take_on(work: Work, task_id: int, person_id: int, how: str) -> bool:
    """Somebody says that they will do it; False when it is done already."""
    return bool(
        await work.change(
            update(TaskRow)
            .where(col(TaskRow.id) == task_id, col(TaskRow.state) == TaskState.OPEN)
            .values(for_id=person_id, outcome=how)
        )
    )


async def note_outcome(work: Work, task_id: int, outcome: str) -> None:
    """Says something of an open task that nobody took on yet."""
    await work.change(update(TaskRow).where(col(TaskRow.id) == task_id).values(outcome=outcome))


async def claim(work: Work, task_id: int, person_id: int, how: str | None = None) -> bool:
    """Of several who may do it only the first gets it; False for the others."""
    return bool(
        await work.change(
            update(TaskRow)
            .where(
                col(TaskRow.id) == task_id,
                col(TaskRow.state) == TaskState.OPEN,
                or_(col(TaskRow.for_id).is_(None), col(TaskRow.for_id) == person_id),
            )
            .values(for_id=person_id, outcome=how)
        )
    )


async def finish(work: Work, task_id: int, outcome: str, now: datetime) -> bool:
    """False when it was done already."""
    return bool(
        await work.change(
            update(TaskRow)
            .where(col(TaskRow.id) == task_id, col(TaskRow.state) == TaskState.OPEN)
            .values(state=TaskState.DONE, outcome=outcome, done_at=now)
        )
    )


async def finish_for_activity(
    work: Work, activity_id: int, about_id: int | None, kind: TaskKind, outcome: str, now: datetime
) -> None:
    """Nothing has to be done for this person about this activity after all."""
    await work.change(
        update(TaskRow)
        .where(
            col(TaskRow.activity_id) == activity_id,
            col(TaskRow.about_id) == about_id,
            col(TaskRow.kind) == kind,
            col(TaskRow.state) == TaskState.OPEN,
        )
        .values(state=TaskState.DONE, outcome=outcome, done_at=now)
    )


async def open_again(work: Work, task_id: int) -> bool:
    """It was ticked off by mistake; False when it is open."""
    return bool(
        await work.change(
            update(TaskRow)
            .where(col(TaskRow.id) == task_id, col(TaskRow.state) == TaskState.DONE)
            .values(state=TaskState.OPEN, outcome=None, done_at=None)
        )
    )


async def open_of(
    work: Work, kind: TaskKind, about_id: int | None, chat_id: int | None = None
) -> Task | None:
    """What this person, or this nameless chat, asked already and still waits for."""
    mine = TaskRow.about_id == about_id if about_id is not None else TaskRow.chat_id == chat_id
    row = await work.first(select(TaskRow).where(mine, TaskRow.kind == kind, TaskRow.state == TaskState.OPEN))
    return frozen(Task, row) if row else None


async def open_from(work: Work, chat_id: int) -> list[Task]:
    """All that this nameless chat asked and still waits for."""
    query = select(TaskRow).where(TaskRow.chat_id == chat_id, TaskRow.state == TaskState.OPEN)
    return all_frozen(Task, await work.all(query.order_by(col(TaskRow.id))))


async def all_about(work: Work, about_id: int) -> list[Task]:
    query = select(TaskRow).where(TaskRow.about_id == about_id).order_by(col(TaskRow.id))
    return all_frozen(Task, await work.all(query))


async def find_open(work: Work, task_id: int) -> Task | None:
    row = await work.first(select(TaskRow).where(TaskRow.id == task_id, TaskRow.state == TaskState.OPEN))
    return frozen(Task, row) if row else None


async def put_said(work: Work, task_id: int, words: str | None, voices: list[str]) -> Task:
    """In place of what was said before."""
    row = await work.to_change(select(TaskRow).where(TaskRow.id == task_id))
    assert row is not None
    row.words = words
    row.voice, row.more_voices = (voices[0], voices[1:] or None) if voices else (None, None)
    await work.flush(row)
    return frozen(Task, row)


async def answered_since(work: Work, about_id: int, since: datetime) -> bool:
    """Whether a human wrote to this person."""
    query = select(TaskRow).where(
        TaskRow.about_id == about_id, TaskRow.outcome == "answered", col(TaskRow.done_at) > since
    )
    return await work.first(query) is not None


async def finish_about(work: Work, about_id: int, kind: TaskKind, outcome: str, now: datetime) -> int:
    """It solved itself."""
    return await work.change(
        update(TaskRow)
        .where(
            col(TaskRow.about_id) == about_id, col(TaskRow.kind) == kind, col(TaskRow.state) == TaskState.OPEN
        )
        .values(state=TaskState.DONE, outcome=outcome, done_at=now)
    )

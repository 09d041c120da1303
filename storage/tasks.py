"""What a human has to do: talk with somebody, visit, answer a question."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, or_, select, update

from storage.tables.contact import TaskKind, TaskRow, TaskState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Task:
    """`for_id` None is for every connector of the neighbourhood. `chat_id`: somebody nothing is kept of."""

    id: int
    neighbourhood_id: int
    kind: TaskKind
    state: TaskState
    for_id: int | None
    about_id: int | None
    chat_id: int | None
    walk_id: int | None
    words: str | None
    voice: str | None
    outcome: str | None
    made_at: datetime


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
    )
    return all_frozen(Task, await work.all(query.order_by(col(TaskRow.id))))


async def count_open(work: Work, neighbourhood_id: int) -> int:
    query = (
        select(func.count())
        .select_from(TaskRow)
        .where(TaskRow.neighbourhood_id == neighbourhood_id, TaskRow.state == TaskState.OPEN)
    )
    return (await work.all(query))[0]


async def finish(work: Work, task_id: int, outcome: str, now: datetime) -> bool:
    """False when it was done already."""
    return bool(
        await work.change(
            update(TaskRow)
            .where(col(TaskRow.id) == task_id, col(TaskRow.state) == TaskState.OPEN)
            .values(state=TaskState.DONE, outcome=outcome, done_at=now)
        )
    )

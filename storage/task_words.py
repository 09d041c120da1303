"""What people said in their tasks, and how long it is kept."""

from datetime import datetime

from sqlmodel import col, delete, or_, select, update

from storage.tables.contact import TaskKind, TaskRow, TaskState
from storage.tasks import Task
from storage.work import Work, frozen


async def put_said(work: Work, task_id: int, words: str | None, voices: list[str]) -> Task:
    """In place of what was said before."""
    row = await work.to_change(select(TaskRow).where(TaskRow.id == task_id))
    assert row is not None
    row.words = words
    row.voice, row.more_voices = (voices[0], voices[1:] or None) if voices else (None, None)
    await work.flush(row)
    return frozen(Task, row)


async def forget_words(work: Work, before: datetime) -> int:
    """Free text is not kept for ever: what was said before this moment goes, done or not."""
    return await work.change(
        update(TaskRow)
        .where(
            col(TaskRow.made_at) < before,
            or_(col(TaskRow.words).is_not(None), col(TaskRow.voice).is_not(None)),
        )
        .values(words=None, voice=None, more_voices=None)
    )


async def drop_distress(work: Work, before: datetime) -> int:
    """What is done of it says something of somebody that need not be kept."""
    return await work.change(
        delete(TaskRow).where(
            col(TaskRow.kind) == TaskKind.DISTRESS,
            col(TaskRow.state) == TaskState.DONE,
            col(TaskRow.made_at) < before,
        )
    )

"""What goes of tasks when they are long over."""

from datetime import datetime

from sqlmodel import col, delete, or_, update

from storage.tables.contact import TaskKind, TaskRow, TaskState
from storage.work import Work


async def drop_distress(work: Work, before: datetime) -> int:
    """What is done of it says something of somebody that need not be kept."""
    return await work.change(
        delete(TaskRow).where(
            col(TaskRow.kind) == TaskKind.DISTRESS,
            col(TaskRow.state) == TaskState.DONE,
            col(TaskRow.made_at) < before,
        )
    )


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

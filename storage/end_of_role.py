"""A role ends: what was carried in it goes to others, tasks and suggestions that nobody decided on yet."""

from sqlmodel import col, update

from storage.tables.contact import TaskRow, TaskState
from storage.tables.suggestion import SuggestionRow, SuggestionState
from storage.work import Work


async def of_tasks(work: Work, neighbourhood_id: int, from_id: int) -> int:
    """Every connector of the neighbourhood sees them now."""
    return await work.change(
        update(TaskRow)
        .where(
            col(TaskRow.neighbourhood_id) == neighbourhood_id,
            col(TaskRow.for_id) == from_id,
            col(TaskRow.state) == TaskState.OPEN,
        )
        .values(for_id=None, outcome=None)
    )


async def of_suggestions(work: Work, neighbourhood_id: int, from_id: int, to_id: int | None) -> int:
    return await work.change(
        update(SuggestionRow)
        .where(
            col(SuggestionRow.neighbourhood_id) == neighbourhood_id,
            col(SuggestionRow.connector_id) == from_id,
            col(SuggestionRow.state) == SuggestionState.SHOWN,
        )
        .values(connector_id=to_id)
    )

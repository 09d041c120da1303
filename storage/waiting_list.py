"""What waits for somebody of the team, in several neighbourhoods: since when and with whom, never of whom."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col, select

from storage.tables.contact import TaskRow, TaskState
from storage.tables.suggestion import SuggestionRow, SuggestionState
from storage.work import Work


class Sort(StrEnum):
    TASK = "task"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Waiting:
    """`person_id`: None is for every connector of the neighbourhood."""

    neighbourhood_id: int
    sort: Sort
    since: datetime
    person_id: int | None


async def waiting_in(work: Work, neighbourhood_ids: Collection[int]) -> list[Waiting]:
    """The oldest first."""
    tasks = select(TaskRow.neighbourhood_id, TaskRow.made_at, TaskRow.for_id).where(
        col(TaskRow.neighbourhood_id).in_(neighbourhood_ids), TaskRow.state == TaskState.OPEN
    )
    shown = select(SuggestionRow.neighbourhood_id, SuggestionRow.made_at, SuggestionRow.connector_id).where(
        col(SuggestionRow.neighbourhood_id).in_(neighbourhood_ids),
        SuggestionRow.state == SuggestionState.SHOWN,
    )
    found = [
        Waiting(where, sort, since, whose)
        for sort, query in ((Sort.TASK, tasks), (Sort.SUGGESTION, shown))
        for where, since, whose in await work.rows(query)
    ]
    return sorted(found, key=lambda one: (one.since, one.neighbourhood_id))

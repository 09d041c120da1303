"""Who listens when, to whoever would like to talk for a while."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import col, delete, select

from storage.tables.card import DayPart
from storage.tables.listening import ListeningHourRow
from storage.work import Work, all_frozen


@dataclass(frozen=True, slots=True)
class ListeningHour:
    id: int
    person_id: int
    neighbourhood_id: int
    day: int
    part: DayPart


async def of_person(work: Work, person_id: int) -> list[ListeningHour]:
    return await _found(work, ListeningHourRow.person_id == person_id)


async def in_neighbourhood(work: Work, neighbourhood_id: int) -> list[ListeningHour]:
    return await _found(work, ListeningHourRow.neighbourhood_id == neighbourhood_id)


async def _found(work: Work, where: Any) -> list[ListeningHour]:
    query = select(ListeningHourRow).where(where)
    query = query.order_by(col(ListeningHourRow.day), col(ListeningHourRow.id))
    return all_frozen(ListeningHour, await work.all(query))


async def put(work: Work, person_id: int, neighbourhood_id: int, day: int, part: DayPart) -> None:
    """Once, however often it is said."""
    mine = await of_person(work, person_id)
    if (day, part) not in {(one.day, one.part) for one in mine}:
        await work.add(
            ListeningHourRow(person_id=person_id, neighbourhood_id=neighbourhood_id, day=day, part=part)
        )


async def drop(work: Work, person_id: int, hour_id: int | None = None) -> None:
    """One of them, or all."""
    query = delete(ListeningHourRow).where(col(ListeningHourRow.person_id) == person_id)
    if hour_id is not None:
        query = query.where(col(ListeningHourRow.id) == hour_id)
    await work.change(query)

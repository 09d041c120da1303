"""People of the neighbourhood."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Update
from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.call_name import CallName
from storage.fixed import Asked, fixed
from storage.sealed import in_row
from storage.tables.person import CameBy, PersonRow, PersonState
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Person:
    """A neighbour. `walk_minutes` is how long a walk goes well; None when not said."""

    id: int
    neighbourhood_id: int
    telegram_id: int | None
    call_name: str
    language: str
    state: PersonState
    area_id: int | None
    known_by_id: int | None
    came_by: CameBy | None
    pause_until: date | None
    unreachable: bool
    walk_minutes: int | None
    wants_slow: bool
    wants_benches: bool
    wants_step_free: bool
    first_with_known: bool
    dont_ask: bool
    asked_to_stay_at: datetime | None
    created_at: datetime
    asked_for_each_other: bool = False
    only_season: bool = False
    asked_for_wish_at: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "call_name", CallName(self.call_name, self.id))

    def rests_on(self, day: date) -> bool:
        """`day`: as it is in the neighbourhood (`Neighbourhood.day_of`), never that of UTC."""
        return self.pause_until is not None and day < self.pause_until


async def find(work: Work, person_id: int) -> Person | None:
    return await work.once(PersonRow, person_id, lambda: _find(work, _by_id(person_id)))


async def get(work: Work, person_id: int) -> Person:
    """Raises `LookupError` when there is no such person (erased, say)."""
    person = await find(work, person_id)
    if person is None:
        raise LookupError(f"no person {person_id}")
    return person


async def find_by_telegram(work: Work, telegram_id: int) -> Person | None:
    key = ("telegram", telegram_id)
    return await work.once(PersonRow, key, lambda: _find(work, _by_telegram(telegram_id)))


async def _find(work: Work, query: Asked[SelectOfScalar[PersonRow]]) -> Person | None:
    row = await work.first(query)
    return frozen(Person, row) if row else None


@fixed
def _by_id(person_id: int) -> SelectOfScalar[PersonRow]:
    return select(PersonRow).where(PersonRow.id == person_id)


@fixed
def _by_telegram(telegram_id: int) -> SelectOfScalar[PersonRow]:
    return select(PersonRow).where(PersonRow.telegram_id == telegram_id)


async def of_neighbourhood(work: Work, neighbourhood_id: int) -> list[Person]:
    return all_frozen(Person, await work.all(_of_neighbourhood(neighbourhood_id)))


@fixed
def _of_neighbourhood(neighbourhood_id: int) -> SelectOfScalar[PersonRow]:
    here = select(PersonRow).where(PersonRow.neighbourhood_id == neighbourhood_id)
    return here.order_by(col(PersonRow.id))


async def named(work: Work, ids: list[int]) -> dict[int, Person]:
    """These people by id; who was erased is simply not there."""
    rows = await work.all(_with_ids(ids))
    return {person.id: person for person in all_frozen(Person, rows)}


@fixed
def _with_ids(ids: list[int]) -> SelectOfScalar[PersonRow]:
    return select(PersonRow).where(col(PersonRow.id).in_(ids))


async def known_by(work: Work, connector_id: int) -> list[Person]:
    query = select(PersonRow).where(PersonRow.known_by_id == connector_id).order_by(col(PersonRow.id))
    return all_frozen(Person, await work.all(query))


async def met_between(work: Work, since: datetime, until: datetime) -> list[Person]:
    """From `since` up to, but not at, `until`."""
    return all_frozen(Person, await work.all(_met_between(since, until)))


@fixed
def _met_between(since: datetime, until: datetime) -> SelectOfScalar[PersonRow]:
    met = select(PersonRow).where(PersonRow.created_at >= since, PersonRow.created_at < until)
    return met.order_by(col(PersonRow.id))


async def pausing(work: Work) -> list[Person]:
    """Who has a pause that was not ended yet, over or not."""
    return all_frozen(Person, await work.all_between_changes(_pausing()))


@fixed
def _pausing() -> SelectOfScalar[PersonRow]:
    return select(PersonRow).where(col(PersonRow.pause_until).is_not(None)).order_by(col(PersonRow.id))


async def meet(work: Work, neighbourhood_id: int, now: datetime, **fields: Any) -> Person:
    """Somebody new. What is not said stays empty."""
    row = await work.add(PersonRow(neighbourhood_id=neighbourhood_id, created_at=now, **fields))
    return frozen(Person, row)


async def change(work: Work, person_id: int, **fields: Any) -> None:
    await work.change(_to_set(person_id).setting(in_row(PersonRow, person_id, fields)))


@fixed
def _to_set(person_id: int) -> Update:
    return update(PersonRow).where(col(PersonRow.id) == person_id)

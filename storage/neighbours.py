"""Who lives in a neighbourhood, and what counts whatever they may be asked for, in a few queries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select as select_columns
from sqlmodel import col

from storage import consents, neighbourhoods, people
from storage.fixed import fixed
from storage.people import Person
from storage.tables.card import OfferRow, WishRow
from storage.tables.person import BlockRow, ContactRouteRow, PersonRow, Purpose
from storage.work import Work

Tags = dict[int, set[str]]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """`agreed`: who said yes, by purpose. `reached`: who can be reached, by phone or at the door too.
    `blocks`: who said of whom that they would rather not meet. `today`: the day that it is there.
    """

    people: dict[int, Person]
    agreed: dict[Purpose, frozenset[int]]
    reached: frozenset[int]
    offers: Tags
    wishes: Tags
    blocks: frozenset[tuple[int, int]]
    today: date

    def apart(self, one: int, others: Iterable[int]) -> bool:
        """Either blocked the other: they are never brought together, and nobody hears why."""
        return any((one, other) in self.blocks or (other, one) in self.blocks for other in others)


async def neighbours(work: Work, neighbourhood_id: int, now: datetime) -> Neighbours:
    everybody = {one.id: one for one in await people.of_neighbourhood(work, neighbourhood_id)}
    return Neighbours(
        people=everybody,
        agreed=await consents.agreed(work, list(everybody)),
        reached=await _reached(work, neighbourhood_id, everybody),
        offers=await tags(work, OfferRow, neighbourhood_id),
        wishes=await tags(work, WishRow, neighbourhood_id),
        blocks=await _blocks(work, neighbourhood_id),
        today=(await neighbourhoods.get(work, neighbourhood_id)).day_of(now),
    )


async def _reached(work: Work, neighbourhood_id: int, everybody: dict[int, Person]) -> frozenset[int]:
    """By Telegram while it works; else by somebody who calls or comes to the door."""
    routed = set(await work.all(of_people(neighbourhood_id, table=ContactRouteRow, columns=("person_id",))))
    return frozenset(
        one.id
        for one in everybody.values()
        if (one.telegram_id is not None and not one.unreachable)
        or (one.telegram_id is None and (one.known_by_id is not None or one.id in routed))
    )


async def tags(work: Work, table: Any, neighbourhood_id: int) -> Tags:
    query = of_people(neighbourhood_id, table=table, columns=("person_id", "tag"))
    found: Tags = defaultdict(set)
    for person_id, tag in await work.rows(query):
        if tag is not None:
            found[person_id].add(tag)
    return found


async def _blocks(work: Work, neighbourhood_id: int) -> frozenset[tuple[int, int]]:
    query = of_people(neighbourhood_id, table=BlockRow, columns=("person_id", "other_id"))
    return frozenset((one, other) for one, other in await work.rows(query))


@fixed
def of_people(neighbourhood_id: int, *, table: Any, columns: tuple[str, ...]) -> Any:
    """Only rows about people of this neighbourhood."""
    wanted = select_columns(*(getattr(table, one) for one in columns))
    joined = wanted.join(PersonRow, col(PersonRow.id) == col(table.person_id))
    return joined.where(col(PersonRow.neighbourhood_id) == neighbourhood_id)

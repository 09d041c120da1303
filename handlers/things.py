"""Finds what an action is about, as far as permission goes. Which numbers count stands in `FINDERS`."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.roles import Thing
from storage import people
from storage.work import Work

Finder = Callable[[Work, int], Awaitable[Thing | None]]


class Mixed(LookupError):
    """Things of two neighbourhoods in one press: never made by us, so never allowed."""


async def _person(work: Work, person_id: int) -> Thing | None:
    person = await people.find(work, person_id)
    return Thing(person.neighbourhood_id, self_id=person.id) if person else None


async def _neighbourhood(_work: Work, neighbourhood_id: int) -> Thing | None:
    return Thing(neighbourhood_id)


FINDERS: dict[str, Finder] = {"person": _person, "neighbourhood": _neighbourhood}


async def thing_of(work: Work, params: dict[str, Any], where: int | None) -> Thing | None:
    """The thing that `params` (or the `answers` in it) name; without one, the actor's own neighbourhood.

    None: it is gone. The first noun in the order of `FINDERS` says whose it is; all must be of one
    neighbourhood.
    """
    named = {**params.get("answers", {}), **params}
    found: list[Thing] = []
    for noun, finder in FINDERS.items():
        if isinstance(named.get(noun), int):
            thing = await finder(work, named[noun])
            if thing is None:
                return None
            found.append(thing)
    if len({thing.neighbourhood_id for thing in found}) > 1:
        raise Mixed("things of two neighbourhoods")
    return found[0] if found else Thing(where)

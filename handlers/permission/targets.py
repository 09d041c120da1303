"""Finds what an action is about, as far as permission goes: each noun has its finder, beside that noun."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from handlers.permission.relations import Thing
from storage import contact_routes, people
from storage.work import Work

Finder = Callable[[Work, int], Awaitable[Thing | None]]


@dataclass(frozen=True, slots=True)
class Noun:
    """`whose`: its number also says whose thing it is, whatever else is named beside it."""

    name: str
    find: Finder
    whose: bool


NOUNS: list[Noun] = []
"""In the order in which they are asked."""


class Mixed(LookupError):
    """Things of two neighbourhoods in one press: never made by us, so never allowed."""


def finder(noun: str, *, whose: bool = False) -> Callable[[Finder], Finder]:
    """`async def (work, number) -> Thing | None`; None when it is gone.

    Nouns that say `whose` it is are asked first, and of two the one of the feature that knows more.
    """

    def register(find: Finder) -> Finder:
        NOUNS.insert(0, Noun(noun, find, whose))
        NOUNS.sort(key=lambda one: not one.whose)
        return find

    return register


@finder("person", whose=True)
async def find_person(work: Work, person_id: int) -> Thing | None:
    person = await people.find(work, person_id)
    if person is None:
        return None
    callers = await contact_routes.callers_of(work, person)
    return Thing(person.neighbourhood_id, self_id=person.id, callers=frozenset(callers))


async def thing_of(work: Work, params: dict[str, Any], where: int | None) -> Thing | None:
    """The thing that `params` (or the `answers` in it) name; without one, the actor's own neighbourhood.

    None: it is gone. The first of `NOUNS` that is named says whose it is; all must be of one neighbourhood.
    """
    named = {**params.get("answers", {}), **params}
    found: list[Thing] = []
    for noun in NOUNS:
        if isinstance(named.get(noun.name), int):
            thing = await noun.find(work, named[noun.name])
            if thing is None:
                return None
            found.append(thing)
    if len({thing.neighbourhood_id for thing in found}) > 1:
        raise Mixed("things of two neighbourhoods")
    return found[0] if found else Thing(where)


PEOPLE = frozenset({"by", "connector", "neighbour"})
"""What notices call a person by whom something was done."""


async def all_of(work: Work, params: dict[str, Any]) -> list[Thing]:
    """All that is named; what is gone says nothing of anybody."""
    found: list[Thing | None] = []
    for name, number in params.items():
        find = find_person if name in PEOPLE else next((one.find for one in NOUNS if one.name == name), None)
        found.append(await find(work, number) if find and isinstance(number, int) else None)
    return [one for one in found if one is not None]

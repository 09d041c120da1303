"""Finds what an action is about, as far as permission goes. Which numbers count stands in `FINDERS`."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.permission.relations import Thing
from storage import (
    attendance,
    calls,
    contact_routes,
    exchanges,
    invitations,
    local_choices,
    neighbourhoods,
    people,
    suggestions,
    tasks,
    walks,
)
from storage.work import Work

Finder = Callable[[Work, int], Awaitable[Thing | None]]


class Mixed(LookupError):
    """Things of two neighbourhoods in one press: never made by us, so never allowed."""


async def _person(work: Work, person_id: int) -> Thing | None:
    person = await people.find(work, person_id)
    if person is None:
        return None
    callers = await contact_routes.callers_of(work, person)
    return Thing(person.neighbourhood_id, self_id=person.id, callers=frozenset(callers))


async def _invitation(work: Work, invitation_id: int) -> Thing | None:
    """Whoever was asked, or calls for them, answers it; a button of theirs needs no more than this number."""
    invitation = await invitations.find(work, invitation_id)
    return await _person(work, invitation.person_id) if invitation else None


async def _attendance(work: Work, attendance_id: int) -> Thing | None:
    """Whoever comes to a walk, or calls for them. A nameless neighbour is nobody's."""
    mine = await attendance.find(work, attendance_id)
    return await _person(work, mine.person_id) if mine and mine.person_id is not None else None


async def _suggestion(work: Work, suggestion_id: int) -> Thing | None:
    suggestion = await suggestions.find(work, suggestion_id)
    return Thing(suggestion.neighbourhood_id) if suggestion else None


async def _exchange(work: Work, exchange_id: int) -> Thing | None:
    """A button of one of the two also names that person: theirs it is."""
    found = await exchanges.find(work, exchange_id)
    return Thing(found.neighbourhood_id) if found else None


async def _walk(work: Work, walk_id: int) -> Thing | None:
    """Whoever calls for a host acts for them."""
    walk = await walks.find(work, walk_id)
    if walk is None:
        return None
    host = await people.find(work, walk.host_id) if walk.host_id is not None else None
    callers = frozenset(await contact_routes.callers_of(work, host)) if host else frozenset()
    return Thing(walk.neighbourhood_id, walk.started_by_id, walk.host_id, callers)


async def _call(work: Work, call_id: int) -> Thing | None:
    """A line on a call list is only for whoever's list it stands on."""
    call = await calls.find(work, call_id)
    person = await people.find(work, call.person_id) if call else None
    if call is None or person is None:
        return None
    callers = frozenset() if call.caller_id is None else frozenset({call.caller_id})
    return Thing(person.neighbourhood_id, callers=callers)


async def _task(work: Work, task_id: int) -> Thing | None:
    task = await tasks.find(work, task_id)
    return Thing(task.neighbourhood_id, self_id=task.for_id) if task else None


async def _place(work: Work, place_id: int) -> Thing | None:
    place = await neighbourhoods.find_place(work, place_id)
    return Thing(place.neighbourhood_id) if place else None


async def _area(work: Work, area_id: int) -> Thing | None:
    area = await neighbourhoods.find_area(work, area_id)
    return Thing(area.neighbourhood_id) if area else None


async def _local_choice(work: Work, choice_id: int) -> Thing | None:
    choice = await local_choices.find(work, choice_id)
    return Thing(choice.neighbourhood_id) if choice else None


async def _neighbourhood(_work: Work, neighbourhood_id: int) -> Thing | None:
    return Thing(neighbourhood_id)


FINDERS: dict[str, Finder] = {
    "call": _call,
    "task": _task,
    "buddy": _person,
    "person": _person,
    "invitation": _invitation,
    "attendance": _attendance,
    "suggestion": _suggestion,
    "exchange": _exchange,
    "walk": _walk,
    "place": _place,
    "area": _area,
    "local_choice": _local_choice,
    "neighbourhood": _neighbourhood,
}


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

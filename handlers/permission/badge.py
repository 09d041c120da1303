"""A name as others read it: who is of the team is shown as such, in words that no name can hold."""

from typing import Any

from handlers.texts.message import word
from storage import roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work

TEAM = frozenset({RoleName.CONNECTOR, RoleName.COORDINATOR, RoleName.CONFIDANT})


async def team_of(work: Work, neighbourhood_id: int) -> frozenset[int]:
    """Who is there for the neighbours; a buddy who calls is one of them."""
    held = await roles.in_neighbourhood(work, neighbourhood_id)
    return frozenset(one.person_id for one in held if one.role in TEAM)


async def with_badge(work: Work, person: Person) -> Any:
    """A parameter for a text. Why nobody can put it on: `handlers.texts.false_names`."""
    if person.call_name and person.id in await team_of(work, person.neighbourhood_id):
        return word("role-badge", name=person.call_name)
    return person.call_name

"""A name as others read it: who is of the team is shown as such, in words that no name can hold."""

from typing import Any

from handlers.texts.message import word
from storage import roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work

TEAM = frozenset({RoleName.CONNECTOR, RoleName.COORDINATOR, RoleName.CONFIDANT})


async def with_badge(work: Work, person: Person) -> Any:
    """A parameter for a text. Why nobody can put it on: `handlers.texts.false_names`."""
    held = await roles.in_neighbourhood(work, person.neighbourhood_id)
    if person.call_name and any(one.person_id == person.id and one.role in TEAM for one in held):
        return word("role-badge", name=person.call_name)
    return person.call_name

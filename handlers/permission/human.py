"""The humans behind the bot: who does what connectors do, and the one with a name for this person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage import neighbourhoods, people, roles
from storage.contact_routes import KNOWS
from storage.people import Person
from storage.roles import Role
from storage.tables.person import RoleName
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Human:
    """Without `person_id` it is whoever answers the neighbourhood's phone."""

    person_id: int | None
    name: str
    phone: str


async def name_in_text(
    work: Work, person: Person | None, neighbourhood_id: int | None, human: Human | None = None
) -> Any:
    """The name of their human for a sentence to `person`; to that human themselves, somebody else's.

    Where nobody is known yet, the words for "a human". `human`: when it was looked up already.
    """
    human = human or await human_for(work, person, neighbourhood_id)
    if person is None or human.person_id != person.id:
        return human.name or _words("common-somebody")
    held = await roles.in_neighbourhood(work, person.neighbourhood_id)
    for role in (RoleName.CONNECTOR, RoleName.COORDINATOR):
        for candidate in _of(held, role):
            other = await people.find(work, candidate) if candidate != person.id else None
            if other and other.call_name:
                return other.call_name
    return _words("common-somebody-else")


def _words(key: str) -> dict[str, Any]:
    return {"$": "word", "key": key, "params": {}}


async def human_for(work: Work, person: Person | None, neighbourhood_id: int | None) -> Human:
    """Who knows this person; else the first connector, else the coordinator, else the phone."""
    where = person.neighbourhood_id if person else neighbourhood_id
    if where is None:
        return Human(None, "", "")
    phone = (await neighbourhoods.get(work, where)).phone
    held = await roles.in_neighbourhood(work, where)
    known_by = person.known_by_id if person else None
    volunteer = [one.person_id for one in held if one.role in KNOWS and one.person_id == known_by]
    for candidate in [*volunteer, *_staff_among(held, (known_by,)), *_of(held, RoleName.COORDINATOR)]:
        named = await people.find(work, candidate)
        if named and named.call_name:
            return Human(candidate, named.call_name, phone)
    return Human(None, "", phone)


async def staff_for(
    work: Work, neighbourhood_id: int, first: Sequence[int | None] = (), *, without: Sequence[int | None] = ()
) -> list[int]:
    """Who does there what connectors do: the connectors, and without any the coordinators; longest first.

    `first`: who goes before the other connectors, if they are one. `without`: whom it is about.
    """
    held = await roles.in_neighbourhood(work, neighbourhood_id)
    return _staff_among([one for one in held if one.person_id not in without], first)


def _staff_among(held: list[Role], first: Sequence[int | None]) -> list[int]:
    connectors = _of(held, RoleName.CONNECTOR)
    asked_first = [one for one in first if one in connectors]
    connectors.sort(key=lambda one: asked_first.index(one) if one in asked_first else len(asked_first))
    return connectors or _of(held, RoleName.COORDINATOR)


def _of(held: list[Role], role: RoleName) -> list[int]:
    return [one.person_id for one in held if one.role is role]

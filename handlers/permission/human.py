"""The human behind the bot, for this person: always somebody with a name."""

from dataclasses import dataclass

from storage import neighbourhoods, people, roles
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


async def human_for(work: Work, person: Person | None, neighbourhood_id: int | None) -> Human:
    """Who knows this person; else the first connector, else the coordinator, else the phone."""
    where = person.neighbourhood_id if person else neighbourhood_id
    if where is None:
        return Human(None, "", "")
    phone = (await neighbourhoods.get(work, where)).phone
    candidates = _candidates(person, await roles.in_neighbourhood(work, where))
    for candidate in candidates:
        named = await people.find(work, candidate)
        if named and named.call_name:
            return Human(candidate, named.call_name, phone)
    return Human(None, "", phone)


def _candidates(person: Person | None, held: list[Role]) -> list[int]:
    connectors = [one.person_id for one in held if one.role is RoleName.CONNECTOR]
    knows = [person.known_by_id] if person and person.known_by_id in connectors else []
    return [*knows, *connectors, *(one.person_id for one in held if one.role is RoleName.COORDINATOR)]

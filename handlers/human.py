"""The human behind the bot, for this person: always somebody with a name."""

from dataclasses import dataclass

from storage import contact_routes, neighbourhoods, people, roles
from storage.people import Person
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
    phone = (await neighbourhoods.get(work, where)).phone if where is not None else ""
    for candidate in await _candidates(work, person, where):
        found = await people.find(work, candidate)
        if found and found.call_name:
            return Human(found.id, found.call_name, phone)
    return Human(None, "", phone)


async def _candidates(work: Work, person: Person | None, where: int | None) -> list[int]:
    knows = await contact_routes.known_by(work, person) if person else None
    candidates = [knows] if knows is not None else []
    if where is not None:
        for role in (RoleName.CONNECTOR, RoleName.COORDINATOR):
            candidates += await roles.holders(work, where, role)
    return candidates

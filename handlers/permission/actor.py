"""Who acts, or who reads: somebody with the roles that they have now."""

from handlers.permission.relations import Actor
from storage import roles
from storage.people import Person
from storage.work import Work


async def actor_of(work: Work, person: Person | None) -> Actor:
    if person is None:
        return Actor(None, None)
    held = await roles.of_person(work, person.id)
    return Actor(person.id, person.neighbourhood_id, frozenset((r.role, r.neighbourhood_id) for r in held))

"""Whose group was handed over to a volunteer: no connector is theirs any more, but who knows them still."""

from storage import groups, roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


async def volunteers_of(work: Work, person: Person, *, without: int | None = None) -> list[int]:
    """The volunteers who are there for their groups; nobody where `without` is who knows this person."""
    volunteers = await roles.holders(work, person.neighbourhood_id, RoleName.VOLUNTEER)
    if not volunteers or (without is not None and person.known_by_id == without):
        return []
    theirs = [one.supporter_id for one in await groups.of_person(work, person.id)]
    return [one for one in theirs if one is not None and one in volunteers]

"""Which one human hears how somebody is: who wanted to know, or their own; never whom it is about."""

from handlers.permission.human import human_for, staff_for
from storage import blocks, groups, people, roles
from storage.check_ins import CheckIn
from storage.people import Person
from storage.tables.check_in import CheckInAfter
from storage.tables.person import RoleName
from storage.work import Work


async def who_hears(work: Work, found: CheckIn, person: Person) -> Person | None:
    """Never somebody with whom they are not brought together. None where there is nobody with a name."""
    apart = await blocks.of_person(work, person.id)
    chosen = await _chosen(work, found, person, apart)
    if chosen is None:
        own = (await human_for(work, person, person.neighbourhood_id)).person_id
        team = await staff_for(work, person.neighbourhood_id, without=(person.id,))
        chosen = next((one for one in (own, *team) if one is not None and one not in apart), None)
    return await people.find(work, chosen) if chosen is not None else None


async def not_for(work: Work, found: CheckIn, person: Person) -> int | None:
    """After a handover it may be about who is there for their group now."""
    if found.after is not CheckInAfter.HANDOVER:
        return None
    theirs = await groups.of_person(work, person.id)
    return next((one.supporter_id for one in theirs if one.supporter_id is not None), None)


async def _chosen(work: Work, found: CheckIn, person: Person, apart: frozenset[int]) -> int | None:
    everybody = await roles.in_neighbourhood(work, person.neighbourhood_id)
    held = [one for one in everybody if one.person_id not in apart]
    if found.asked_by_id in {one.person_id for one in held}:
        return found.asked_by_id
    if found.after is not CheckInAfter.HANDOVER:
        return None
    about = {one.supporter_id for one in await groups.of_person(work, person.id)} | {person.id}
    for role in (RoleName.COORDINATOR, RoleName.CONFIDANT, RoleName.CONNECTOR):
        for one in held:
            if one.role is role and one.person_id not in about:
                return one.person_id
    return None

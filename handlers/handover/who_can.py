"""Which volunteer may be there for a group, asked anew at each step."""

from datetime import date, datetime

from handlers.notices.quiet import local
from storage import blocks, groups, handovers, neighbourhoods, people, roles, vettings
from storage.groups import Group
from storage.people import Person
from storage.roles import Role
from storage.tables.person import RoleName
from storage.work import Work


async def who_can(work: Work, now: datetime, group: Group) -> list[Person]:
    """Volunteers with room for a group, who carry least first."""
    found = await roles.holders(work, group.neighbourhood_id, RoleName.VOLUNTEER)
    able = [one for one in found if await why_not(work, now, group, one) is None]
    carried = {one: await carries(work, one) for one in able}
    known = await people.named(work, able)
    return [known[one] for one in sorted(able, key=lambda one: carried[one]) if one in known]


async def why_not(work: Work, now: datetime, group: Group, person_id: int | None) -> str | None:
    """The text that says why this person cannot be there for the group now; None where they can."""
    person = await people.find(work, person_id) if person_id is not None else None
    role = await volunteer_role(work, group, person.id) if person else None
    if person is None or role is None:
        return "handover-gone"
    today = await _today(work, now, group)
    if person.rests_on(today) or person.unreachable:
        return "handover-rests"
    if await _seen_until(work, person.id) <= today:
        return "handover-look-again"
    theirs = await groups.memberships(work, group.id, *groups.BELONGS)
    belong = [one.person_id for one in theirs]
    if person.id in belong or await blocks.among(work, person.id, belong):
        return "handover-other-group"
    mine = [one for one in await handovers.open_to(work, person.id) if one.group_id == group.id]
    return "handover-full" if await carries(work, person.id) - len(mine) >= role.cap else None


async def volunteer_role(work: Work, group: Group, person_id: int) -> Role | None:
    held = await roles.of_person(work, person_id)
    here = (group.neighbourhood_id, RoleName.VOLUNTEER)
    return next((one for one in held if (one.neighbourhood_id, one.role) == here), None)


async def carries(work: Work, person_id: int) -> int:
    """So many groups they are there for, or will be."""
    return len(await groups.of_supporter(work, person_id)) + len(await handovers.open_to(work, person_id))


async def _seen_until(work: Work, person_id: int) -> date:
    """The last day on which what was seen of them counts; of long ago without an end."""
    found = await vettings.of_role(work, person_id, RoleName.VOLUNTEER)
    return found.until if found and found.until else date.max


async def _today(work: Work, now: datetime, group: Group) -> date:
    return local(now, (await neighbourhoods.get(work, group.neighbourhood_id)).zone).date()

"""What is acted on: a group, and a question of it. They belong to the members."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import decisions, groups
from storage.work import Work


@finder("group")
async def find_group(work: Work, group_id: int) -> Thing | None:
    found = await groups.find(work, group_id)
    if found is None:
        return None
    belong = await groups.memberships(work, group_id, *groups.BELONGS)
    members = frozenset(one.person_id for one in belong)
    return Thing(found.neighbourhood_id, members=members, group_id=found.id, supporter_id=found.supporter_id)


@finder("decision")
async def find_decision(work: Work, decision_id: int) -> Thing | None:
    found = await decisions.find(work, decision_id)
    return await find_group(work, found.group_id) if found else None

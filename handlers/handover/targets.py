"""What is acted on: a handover. It belongs to the volunteer, and to who is there for the group."""

from dataclasses import replace

from handlers.decision.targets import find_group
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import handovers
from storage.work import Work


@finder("handover")
async def find_handover(work: Work, handover_id: int) -> Thing | None:
    found = await handovers.find(work, handover_id)
    thing = await find_group(work, found.group_id) if found else None
    return replace(thing, self_id=found.to_id) if found and thing else None

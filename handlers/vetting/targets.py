"""What is acted on: the vetting of somebody for a role."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import vettings
from storage.work import Work


@finder("vetting")
async def find_vetting(work: Work, vetting_id: int) -> Thing | None:
    found = await vettings.find(work, vetting_id)
    return Thing(found.neighbourhood_id) if found else None

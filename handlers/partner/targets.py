"""What is acted on: a partner."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import partners
from storage.work import Work


@finder("partner")
async def find_partner(work: Work, partner_id: int) -> Thing | None:
    found = await partners.find(work, partner_id)
    return Thing(found.neighbourhood_id) if found else None

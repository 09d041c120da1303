"""What is acted on: a talk that is asked for. It is of who has to answer now, or of who calls for them."""

from dataclasses import replace

from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import frictions
from storage.work import Work


@finder("friction", whose=True)
async def find_friction(work: Work, friction_id: int) -> Thing | None:
    found = await frictions.find(work, friction_id)
    if found is None:
        return None
    asked = await find_person(work, found.asked) if found.asked is not None else None
    return replace(asked, neighbourhood_id=found.neighbourhood_id) if asked else None

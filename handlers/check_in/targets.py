"""What is acted on: a question how it goes. It is of whom it is asked, or of who calls for them."""

from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import check_ins
from storage.work import Work


@finder("check_in", whose=True)
async def find_check_in(work: Work, check_in_id: int) -> Thing | None:
    found = await check_ins.find(work, check_in_id)
    return await find_person(work, found.person_id) if found else None

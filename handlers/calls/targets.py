"""What is acted on: a line of a call list, and a phone buddy."""

from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import calls, people
from storage.work import Work


@finder("call", whose=True)
async def find_call(work: Work, call_id: int) -> Thing | None:
    """A line on a call list is only for whoever's list it stands on."""
    call = await calls.find(work, call_id)
    person = await people.find(work, call.person_id) if call else None
    if call is None or person is None:
        return None
    callers = frozenset() if call.caller_id is None else frozenset({call.caller_id})
    return Thing(person.neighbourhood_id, callers=callers)


finder("buddy", whose=True)(find_person)

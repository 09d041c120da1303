"""What each is called in a list to choose from: two of one name are told apart by what the reader may see."""

from collections import Counter
from collections.abc import Sequence

from handlers.permission.relations import Actor
from handlers.permission.seen import may_see_of
from handlers.permission.visibility import What
from storage import neighbourhoods
from storage.people import Person
from storage.work import Work


async def names_apart(work: Work, reader: Actor, shown: Sequence[Person]) -> dict[int, str]:
    """By their street, or else by a number behind the name."""
    often = Counter(one.call_name for one in shown)
    met: Counter[str] = Counter()
    called: dict[int, str] = {}
    for one in shown:
        met[one.call_name] += 1
        called[one.id] = one.call_name
        if often[one.call_name] > 1:
            street = await _street(work, reader, one)
            called[one.id] = (
                f"{one.call_name}, {street}" if street else f"{one.call_name} ({met[one.call_name]})"
            )
    return called


async def _street(work: Work, reader: Actor, person: Person) -> str | None:
    if not await may_see_of(work, reader, person, What.STREET):
        return None
    areas = await neighbourhoods.areas(work, person.neighbourhood_id)
    return next((area.name for area in areas if area.id == person.area_id), None)

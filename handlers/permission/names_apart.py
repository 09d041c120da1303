"""What each is called in a list to choose from: no two are called the same, by what the reader may see."""

from collections import Counter
from collections.abc import Collection, Sequence

from handlers.permission.badge import team_of
from handlers.permission.relations import Actor
from handlers.permission.seen import may_see_of
from handlers.permission.visibility import What
from handlers.texts.localise import Tongue
from storage import neighbourhoods
from storage.people import Person
from storage.work import Work


async def names_apart(work: Work, reader: Actor, shown: Sequence[Person], tongue: Tongue) -> dict[int, str]:
    """Of one name: who is of the team by the badge, others by their street, or else by a number behind it."""
    often = Counter(one.call_name.casefold() for one in shown)
    called: dict[int, str] = {}
    for one in shown:
        name = one.call_name
        if often[name.casefold()] > 1:
            name = await _with_more(work, reader, one, tongue)
        called[one.id] = _not_yet_there(name, called.values())
    return called


async def _with_more(work: Work, reader: Actor, person: Person, tongue: Tongue) -> str:
    if person.id in await team_of(work, person.neighbourhood_id):
        return tongue.text("role-badge", {"name": person.call_name})
    street = await _street(work, reader, person)
    return f"{person.call_name}, {street}" if street else person.call_name


def _not_yet_there(name: str, others: Collection[str]) -> str:
    """The second Joke of one street, or of no street that the reader knows, is Joke (2)."""
    number = sum(one == name or one.startswith(f"{name} (") for one in others)
    return f"{name} ({number + 1})" if number else name


async def _street(work: Work, reader: Actor, person: Person) -> str | None:
    if not await may_see_of(work, reader, person, What.STREET):
        return None
    areas = await neighbourhoods.areas(work, person.neighbourhood_id)
    return next((area.name for area in areas if area.id == person.area_id), None)

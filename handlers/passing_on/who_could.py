"""Who of the team could know somebody from now on: is there, and has room by their own cap."""

from datetime import datetime

from storage import blocks, cards, load, neighbourhoods, people, roles
from storage.contact_routes import KNOWS
from storage.people import Person
from storage.work import Work


async def who_could(work: Work, now: datetime, person: Person) -> list[Person]:
    """Who shares most languages with them goes first."""
    here = await neighbourhoods.get(work, person.neighbourhood_id)
    held = await roles.in_neighbourhood(work, here.id)
    ids = {one.person_id for one in held if one.role in KNOWS} - {person.id, person.known_by_id}
    room = await load.with_room(work, here.id, sorted(ids), await load.tasks(work, here.id))
    found: list[tuple[int, Person]] = []
    for one in room:
        able = await people.get(work, one)
        away = able.unreachable or able.rests_on(here.day_of(now)) or not able.call_name
        if not away and not await blocks.among(work, one, [person.id]):
            found.append((len(await shared_languages(work, able, person)), able))
    return [one for _, one in sorted(found, key=lambda pair: (-pair[0], pair[1].call_name.casefold()))]


async def shared_languages(work: Work, one: Person, other: Person) -> list[str]:
    return sorted(await _speaks(work, one) & await _speaks(work, other))


async def _speaks(work: Work, person: Person) -> set[str]:
    """Who said nothing of it speaks what they read."""
    return set((await cards.get(work, person.id)).languages) or {person.language}

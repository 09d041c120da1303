"""Whom two people both trust: who knows each of them, and is none of who has to judge."""

from datetime import datetime

from storage import blocks, connections, consents, neighbourhoods, people
from storage.people import Person
from storage.tables.person import Purpose
from storage.work import Work


async def trusted_by_both(work: Work, now: datetime, one: Person, other: Person, but: int) -> list[Person]:
    """Not `but`, who asks for it; nor who rests, is out of reach, or would rather not be with one of them."""
    known = await people.named(work, sorted(await _knows(work, one) & await _knows(work, other) - {but}))
    today = (await neighbourhoods.get(work, one.neighbourhood_id)).day_of(now)
    able = []
    for person in known.values():
        if person.telegram_id is None or person.unreachable or person.rests_on(today):
            continue
        if Purpose.CONTACTED not in await consents.given(work, person.id):
            continue
        if not await blocks.among(work, person.id, [one.id, other.id]):
            able.append(person)
    return sorted(able, key=lambda person: person.call_name.casefold())


async def _knows(work: Work, person: Person) -> set[int]:
    known = set(await connections.known_to(work, person.id))
    return known | ({person.known_by_id} if person.known_by_id is not None else set())

"""For whom somebody speaks: neighbours without Telegram, and how they can be reached."""

from collections.abc import AsyncIterator

from storage import contact_routes, people
from storage.people import Person
from storage.tables.person import PersonState
from storage.work import Work


async def they_speak_for(work: Work, caller: Person) -> list[Person]:
    return [one async for one in _without_telegram(work, caller)]


async def _without_telegram(work: Work, caller: Person) -> AsyncIterator[Person]:
    for one in await people.of_neighbourhood(work, caller.neighbourhood_id):
        with_card = one.state in (PersonState.TAKING_PART, PersonState.WELCOME)
        if one.telegram_id is None and with_card and caller.id in await contact_routes.callers_of(work, one):
            yield one


async def has_no_phone(work: Work, person: Person) -> bool:
    """Only paper and a visit reach them."""
    route = await contact_routes.of_person(work, person.id)
    return route is None or not route.phone

"""Which wishes of somebody can be passed on now."""

from datetime import datetime

from storage import cards, consents, neighbourhoods, suggested_exchange
from storage.askable import TO_BE_ASKED
from storage.people import Person
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState
from storage.work import Work


async def wishes_to_pass(work: Work, person: Person, now: datetime) -> list[str]:
    """Tags of the card, without what is on its way already. Whom they know, or who blocked them, is no part
    of it: what somebody may ask is the same for everybody.
    """
    if not await may_wish(work, person, now):
        return []
    on_its_way = {one.wish for one in await suggested_exchange.about(work, person.id)}
    return [one for one in (await cards.get(work, person.id)).wishes if one not in on_its_way]


async def may_wish(work: Work, person: Person, now: datetime) -> bool:
    """The neighbourhood is open, they do not rest, and they agreed to being asked."""
    here = await neighbourhoods.get(work, person.neighbourhood_id)
    away = person.rests_on(here.day_of(now)) or person.state is PersonState.RESTING
    if here.state is not NeighbourhoodState.OPEN or away:
        return False
    return set(TO_BE_ASKED) <= await consents.given(work, person.id)

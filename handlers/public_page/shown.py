"""What anybody in the world may see of one neighbourhood, or of one place in it."""

from dataclasses import dataclass
from datetime import datetime

from handlers.catalogue.local_choices import local_words
from handlers.texts.languages import for_phone
from handlers.texts.localise import Tongue
from storage import calendars, neighbourhoods
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood, Place
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Shown:
    """`planned`: with what was called off. `spots`: every place of the neighbourhood, or the one."""

    where: Neighbourhood
    place: Place | None
    planned: list[Activity]
    spots: list[Place]
    tongue: Tongue

    @property
    def path(self) -> str:
        return f"/{self.where.id}/{self.place.id}" if self.place else f"/{self.where.id}"


async def shown(
    work: Work, now: datetime, said: str, neighbourhood: int, place: int | None = None
) -> Shown | None:
    """None where there is nothing to see. `said`: the language that was asked for, as a phone says it."""
    found = {one.id: one for one in await neighbourhoods.open_ones(work)}.get(neighbourhood)
    if found is None:
        return None
    spots = await neighbourhoods.places(work, found.id)
    spot = next((one for one in spots if one.id == place), None)
    if place is not None and spot is None:
        return None
    planned = await calendars.public(work, found.id, now, to_strangers=True)
    return Shown(
        found,
        spot,
        [one for one in planned if spot is None or one.place_id == spot.id],
        [spot] if spot else spots,
        await tongue_of(work, now, said, found),
    )


async def tongue_of(work: Work, now: datetime, said: str, where: Neighbourhood) -> Tongue:
    return Tongue(await for_phone(work, said), now, where.timezone, await local_words(work))

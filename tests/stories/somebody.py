"""Somebody who is known, and a jump in time, for stories of what always works."""

from datetime import datetime

from storage.people import Person
from storage.tables.person import RoleName
from tests.town import AMSTERDAM, Talk, Town


async def known(town: Town, **about: object) -> tuple[Talk, Talk, Person]:
    """Martin, and Joke who is the human here."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke, **about)  # type: ignore[arg-type]
    return town.talk("martin"), town.talk("joke"), martin


async def jump_to(town: Town, talk: Talk, local: str) -> None:
    """As `lives_to`, but nobody looked at the clock on the way: what is due is done late, and quickly."""
    talk.hears_from_now()
    town.playground.clock.move_to(datetime.fromisoformat(local).replace(tzinfo=AMSTERDAM))
    await town.settle()


async def comes_along(talk: Talk) -> str:
    """Who is nobody here yet is of age, and nobody arranges things for them."""
    for label in ("👍 Ik kom", "👍 Ja", "👎 Nee"):
        await talk.presses(label)
    return talk.heard

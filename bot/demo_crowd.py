"""Neighbours who move into the demo when somebody asks for them, so that a matching round finds groups.

Their names and answers are made up. None has Telegram: the connector who met them calls.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import count, islice
from random import Random

from bot.demo import Demo, add
from handlers.catalogue.choices import ACTIVITIES, OFFERS
from storage import neighbourhoods, people, roles
from storage.tables.card import DayPart
from storage.tables.person import RoleName
from storage.work import Work

NAMES = (
    *("Achmed", "Agnes", "Bea", "Ben", "Carla", "Cor", "Dewi", "Dirk", "Els", "Emre"),
    *("Fatma", "Frits", "Gerda", "Hanna", "Henk", "Ilse", "Jamila", "Jan", "Karin", "Kees"),
    *("Lena", "Loek", "Marga", "Mo", "Nel", "Olga", "Otto", "Rachid", "Ria", "Sem"),
    *("Sonja", "Teun", "Toos", "Umit", "Vera", "Wil", "Yara", "Youssef", "Zita", "Rob"),
)
KNOWN_ACTIVITIES, KNOWN_OFFERS = 8, 10
"""Few choices for many people: so they find each other, as neighbours do who see the first screens."""
TIMES = 6


async def move_in(work: Work, how_many: int, now: datetime) -> None:
    """They live in the areas there are; a connector has met them all."""
    where = (await neighbourhoods.all_of_them(work))[0]
    connectors = await roles.holders(work, where.id, RoleName.CONNECTOR)
    known_by = await people.get(work, min(connectors)) if connectors else None
    there = await people.of_neighbourhood(work, where.id)
    taken = {person.call_name for person in there}
    chance = Random(len(there))  # noqa: S311
    areas = len(await neighbourhoods.areas(work, where.id))
    for name in islice((name for name in _names() if name not in taken), how_many):
        await add(work, where, _neighbour(name, areas, chance), now, known_by)


def _names() -> Iterator[str]:
    """Every name, then every name with an initial, and so on."""
    yield from NAMES
    for round_ in count():
        for name in NAMES:
            yield f"{name} {chr(ord('A') + round_ % 26)}."


def _neighbour(name: str, areas: int, chance: Random) -> Demo:
    enjoys = chance.sample([activity.tag for activity in ACTIVITIES[:KNOWN_ACTIVITIES]], 3)
    answers = chance.sample([offer.tag for offer in OFFERS[:KNOWN_OFFERS]], 5)
    return Demo(
        name,
        enjoys=tuple(enjoys),
        offers=tuple(answers[:3]),
        wishes=tuple(answers[3:]),
        phone=f"020 000 {chance.randrange(1000, 10_000)}",
        area=chance.randrange(areas),
        times=tuple(chance.sample([(day, part) for day in range(7) for part in DayPart], TIMES)),
    )

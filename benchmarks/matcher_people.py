"""Neighbourhoods with fixed seeds, for measuring the matcher: `sparse` and `rich` differ in answers given.

Everybody lives anywhere in a square of 200 residents a square kilometre, with a reach of 350 to 1200 metres;
enjoys 2-5 of 10, offers and wishes 1-4 of 11 (8 in 100 offer nothing), is free at 2-5 (sparse) or 4-9
(rich) of 21 day parts, and speaks Dutch, another language, or both (70, 10, 20 in 100). Over six seeds
200 sparse have 3,000 to 13,000 feasible groups and about 45 residents without any, 200 rich 80,000 to
660,000. Seeds 4 (sparse: 4,756 groups, 38 without any) and 0 (rich: 140,531) are nearest to what the model
was first measured on.
"""

from random import Random

from matching.neighbourhood import Neighbourhood
from matching.people import Resident

DAY_PARTS = [f"{day} {part}" for day in range(7) for part in ("morning", "afternoon", "evening")]
JOYS = [f"joy {number}" for number in range(10)]
HELP = [f"help {number}" for number in range(11)]
REACHES = (350, 600, 900, 1200)
SHY = 0.08
DENSITY = 200
FREE = {"sparse": (2, 5), "rich": (4, 9)}


def people(size: int, kind: str, seed: int) -> Neighbourhood:
    chance = Random(f"{kind} {size} {seed}")
    side = int(1000 * (size / DENSITY) ** 0.5)
    return Neighbourhood(residents=tuple(_resident(chance, f"r{at}", side, FREE[kind]) for at in range(size)))


def _resident(chance: Random, name: str, side: int, free: tuple[int, int]) -> Resident:
    def words(among: list[str], least: int, most: int) -> frozenset[str]:
        return frozenset(chance.sample(among, chance.randint(least, most)))

    return Resident(
        id=name,
        x=chance.randrange(side),
        y=chance.randrange(side),
        reach_m=chance.choice(REACHES),
        day_parts=words(DAY_PARTS, *free),
        enjoys=words(JOYS, 2, 5),
        offers=frozenset() if chance.random() < SHY else words(HELP, 1, 4),
        wishes=words(HELP, 1, 4),
        languages=_languages(chance),
        mix=frozenset({("street", str(chance.randrange(40))), ("age", str(chance.randrange(5)))}),
        rounds_waited=chance.choice((0, 0, 0, 1, 1, 2, 3)),
    )


def _languages(chance: Random) -> frozenset[str]:
    other = chance.choice(("ar", "tr", "en", "uk", "ti"))
    draw = chance.random()
    if draw < 0.7:
        return frozenset({"nl"})
    return frozenset({other}) if draw > 0.9 else frozenset({"nl", other})

"""Many neighbours at once: two hundred a square kilometre, who each gave a few answers."""

from random import Random

from matching.neighbourhood import Neighbourhood
from tests.matching.neighbours import neighbour, street

PARTS, JOYS, HELP = (
    [f"{kind} {number}" for number in range(many)] for kind, many in (("t", 21), ("e", 10), ("h", 11))
)
REACHES = (350, 600, 900, 1200)
DENSITY = 200


def crowd(size: int, seed: int = 1) -> Neighbourhood:
    chance = Random(seed)
    side = int(1000 * (size / DENSITY) ** 0.5)

    def answers(among: list[str], least: int, most: int) -> frozenset[str]:
        return frozenset(chance.sample(among, chance.randint(least, most)))

    return street(
        *(
            neighbour(
                f"r{number}",
                x=chance.randrange(side),
                y=chance.randrange(side),
                reach_m=chance.choice(REACHES),
                day_parts=answers(PARTS, 2, 5),
                enjoys=answers(JOYS, 2, 5),
                offers=answers(HELP, 0, 4),
                wishes=answers(HELP, 1, 4),
            )
            for number in range(size)
        )
    )

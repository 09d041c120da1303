"""Neighbourhoods with fixed seeds, for measuring the matcher: seven ways in which people live and answer.

`sparse` and `rich` differ in answers given. Everybody lives anywhere in a square of 200 residents a square
kilometre, with a reach of 350 to 1200 metres; enjoys 2-5 of 10, offers and wishes 1-4 of 11 (8 in 100 offer
nothing), is free at 2-5 (sparse) or 4-9 (rich) of 21 day parts, and speaks Dutch, another language, or both
(70, 10, 20 in 100). Seeds 4 (200 sparse: 4,756 groups, 38 people without any) and 0 (200 rich: 140,531) are
nearest to what the model was first measured on.

The others change one thing each: `flats` live eight to thirty on one spot, and most enjoy walking and coffee;
`village` lives around two centres, 1,500 metres apart; `same`: all enjoy the same; `eager`: 40 in 100 gave
every answer, the rest are sparse; `busy`: as sparse, beside twelve groups that may grow and thirty supporters
who may take one or two groups each, as most have already; `spot`: all live in one place.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter

DAY_PARTS = [f"{day} {part}" for day in range(7) for part in ("morning", "afternoon", "evening")]
JOYS = [f"joy {number}" for number in range(10)]
HELP = [f"help {number}" for number in range(11)]
REACHES = (350, 600, 900, 1200)
SHY = 0.08
DENSITY = 200
FREE = {"rich": (4, 9)}
FEW = (2, 5)
EAGER = 0.4
LIKED = 0.85
GROUPS, SUPPORTERS = 12, 30

Spot = tuple[int, int]
Change = Callable[[Random, Resident], Resident]


def people(size: int, kind: str, seed: int) -> Neighbourhood:
    chance = Random(f"{kind} {size} {seed}")
    where, change = KINDS[kind]
    spot = where(chance, size)
    free = FREE.get(kind, FEW)
    residents = tuple(change(chance, _resident(chance, f"r{at}", spot, free)) for at in range(size))
    if kind != "busy":
        return Neighbourhood(residents=residents)
    return Neighbourhood(
        residents=residents,
        groups=tuple(_group(chance, f"g{at}", residents) for at in range(GROUPS)),
        supporters=tuple(_supporter(chance, f"s{at}", spot) for at in range(SUPPORTERS)),
    )


def side_of(size: int) -> int:
    return int(1000 * (size / DENSITY) ** 0.5)


@dataclass(frozen=True, slots=True)
class Anywhere:
    chance: Random
    size: int

    def __call__(self) -> Spot:
        side = side_of(self.size)
        return self.chance.randrange(side), self.chance.randrange(side)


class Flats(Anywhere):
    """Blocks of eight to thirty people, one after the other full."""

    def __call__(self) -> Spot:
        blocks = max(1, self.size // 19)
        at = Random(f"{self.size} block {self.chance.randrange(blocks)}")
        return at.randrange(side_of(self.size)), at.randrange(side_of(self.size))


class Village(Anywhere):
    """Two centres; the farther from one, the fewer people."""

    def __call__(self) -> Spot:
        centre, spread = self.chance.choice((0, 1500)), side_of(self.size) / 4
        return int(self.chance.gauss(centre, spread)), int(self.chance.gauss(0, spread))


class OneSpot(Anywhere):
    def __call__(self) -> Spot:
        return 0, 0


def _as_they_are(_chance: Random, one: Resident) -> Resident:
    return one


def _likes_what_all_like(chance: Random, one: Resident) -> Resident:
    liked = {joy for joy in JOYS[:2] if chance.random() < LIKED}
    return replace(one, enjoys=one.enjoys | liked)


def _likes_the_same(_chance: Random, one: Resident) -> Resident:
    return replace(one, enjoys=frozenset(JOYS[:3]))


def _may_be_eager(chance: Random, one: Resident) -> Resident:
    if chance.random() >= EAGER:
        return one
    every = frozenset(HELP)
    return replace(one, enjoys=frozenset(JOYS), day_parts=frozenset(DAY_PARTS), offers=every, wishes=every)


KINDS: dict[str, tuple[type[Anywhere], Change]] = {
    "sparse": (Anywhere, _as_they_are),
    "rich": (Anywhere, _as_they_are),
    "flats": (Flats, _likes_what_all_like),
    "village": (Village, _as_they_are),
    "same": (Anywhere, _likes_the_same),
    "eager": (Anywhere, _may_be_eager),
    "busy": (Anywhere, _as_they_are),
    "spot": (OneSpot, _as_they_are),
}


def _resident(chance: Random, name: str, spot: Anywhere, free: tuple[int, int]) -> Resident:
    def words(among: list[str], least: int, most: int) -> frozenset[str]:
        return frozenset(chance.sample(among, chance.randint(least, most)))

    x, y = spot()
    return Resident(
        id=name,
        x=x,
        y=y,
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


def _group(chance: Random, name: str, residents: tuple[Resident, ...]) -> Group:
    first = chance.choice(residents)
    near = sorted(residents, key=lambda one: ((one.x - first.x) ** 2 + (one.y - first.y) ** 2, one.id))
    return Group(
        id=name,
        members=frozenset(one.id for one in near[: chance.randint(3, 10)]),
        x=first.x,
        y=first.y,
        day_parts=first.day_parts,
        enjoys=first.enjoys,
        languages=first.languages,
    )


def _supporter(chance: Random, name: str, spot: Anywhere) -> Supporter:
    x, y = spot()
    return Supporter(
        id=name,
        x=x,
        y=y,
        reach_m=chance.choice((900, 1200, 2000)),
        day_parts=frozenset(chance.sample(DAY_PARTS, 9)),
        languages=_languages(chance),
        cap=chance.choice((0, 1, 1, 2)),
    )

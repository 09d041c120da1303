"""Neighbours to match: one who fits everybody, and small streets full of coincidences for property tests."""

from dataclasses import replace
from random import Random
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from matching.companions import Companions, Start
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load, Resident, Supporter

T = TypeVar("T")

few = settings(max_examples=40, database=None, derandomize=True)

IDS = [f"r{number}" for number in range(8)]


def some(*words: T) -> frozenset[T]:
    return frozenset(words)


def neighbour(name: str, **answers: Any) -> Resident:
    """Somebody who walks in the morning, lives at the place, speaks Dutch and has said nothing else."""
    usual = Resident(
        id=name,
        x=0,
        y=0,
        reach_m=800,
        day_parts=some("tuesday morning"),
        enjoys=some("walk"),
        languages=some("nl"),
    )
    return replace(usual, **answers)


def street(*residents: Resident, **more: Any) -> Neighbourhood:
    return Neighbourhood(residents=residents, **more)


def walk(by: str = "martin", **changes: Any) -> Start:
    return replace(Start(by=by, activity="walk", day_part="tuesday morning", x=0, y=0), **changes)


def circle(*names: str) -> tuple[Resident, ...]:
    """Each can do something for the next one, and the last for the first."""
    following = (*names[1:], names[0])
    return tuple(
        neighbour(name, offers=some(f"help for {other}"), wishes=some(f"help for {name}"))
        for name, other in zip(names, following, strict=True)
    )


def ids_of(found: Companions) -> tuple[str, ...]:
    return tuple(companion.id for companion in found.suggested)


class Chance(Random):
    """Draws a whole street from one number: far faster than drawing each answer, and as repeatable."""

    def words(self, *choice: str, least: int = 0) -> frozenset[str]:
        """More often many words than few, so that people often have something in common."""
        return frozenset(self.sample(choice, max(self.randint(least, len(choice)) for _ in range(2))))

    def metres(self) -> int:
        return self.randint(-200, 200)

    def reach(self) -> int:
        return self.randint(250, 900)

    def day_parts(self) -> frozenset[str]:
        return self.words("morning", "evening", least=1)

    def joys(self) -> frozenset[str]:
        return self.words("walk", "coffee", "chess", least=1)

    def languages(self) -> frozenset[str]:
        return self.words("nl", "ar", least=1)

    def resident(self, name: str) -> Resident:
        features = {feature: self.choice("xy") for feature in sorted(self.words("street", "age"))}
        return Resident(
            id=name,
            x=self.metres(),
            y=self.metres(),
            reach_m=self.reach(),
            day_parts=self.day_parts(),
            enjoys=self.joys(),
            offers=self.words("soup", "bike", "shop"),
            wishes=self.words("soup", "bike", "shop"),
            languages=self.languages(),
            mix=frozenset(features.items()),
            rounds_waited=self.randint(0, 8),
            asks_background=self.words("night work", "new here", "garden"),
            also_new=self.random() < 0.3,
        )

    def supporter(self, name: str) -> Supporter:
        return Supporter(
            id=name,
            x=self.metres(),
            y=self.metres(),
            reach_m=self.reach(),
            day_parts=self.day_parts(),
            languages=self.languages(),
            cap=self.randint(0, 2),
            background=self.words("night work", "new here", "garden"),
        )

    def group(self, name: str, here: list[str]) -> Group:
        return Group(
            id=name,
            members=frozenset(self.sample(here, self.randint(0, min(3, len(here))))),
            x=self.metres(),
            y=self.metres(),
            day_parts=self.day_parts(),
            enjoys=self.joys(),
            languages=self.languages(),
            capacity=self.randint(2, 6),
        )

    def blocks(self) -> frozenset[tuple[str, str]]:
        return frozenset((self.choice(IDS), self.choice(IDS)) for _ in range(self.randint(0, 3)))

    def street(self, size: int) -> Neighbourhood:
        here = IDS[:size]
        return Neighbourhood(
            residents=tuple(self.resident(name) for name in here),
            never=self.blocks(),
            met=frozenset((*pair, self.randint(0, 6)) for pair in self.blocks()),
            supporters=tuple(self.supporter(f"s{number}") for number in range(self.choice([0, 0, 0, 1, 2]))),
            groups=tuple(self.group(f"g{number}", here) for number in range(self.choice([0, 0, 1, 2]))),
            loads=tuple(Load(resident=name, open=self.randint(1, 3)) for name in here[::4]),
        )

    def start(self) -> Start:
        return Start(
            by=IDS[0],
            activity=self.choice(["walk", "coffee", "chess"]),
            day_part=self.choice(["morning", "evening"]),
            x=self.metres(),
            y=self.metres(),
            most=self.randint(1, 5),
            invited=frozenset(self.sample(IDS, self.choice([0, 0, 1, 2]))),
            declined=frozenset(self.sample(IDS, self.choice([0, 0, 1]))),
        )


chances = st.builds(Chance, st.integers(0, 2**32))
blocks = chances.map(Chance.blocks)
starts = chances.map(Chance.start)


def streets(least: int = 0, most: int = 7) -> st.SearchStrategy[Neighbourhood]:
    return st.builds(Chance.street, chances, st.integers(least, most))


def shuffled(neighbourhood: Neighbourhood, chance: Random) -> Neighbourhood:
    def mixed(row: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(chance.sample(row, len(row)))

    return Neighbourhood(
        residents=mixed(neighbourhood.residents),
        never=neighbourhood.never,
        met=frozenset((other, one, ago) for one, other, ago in neighbourhood.met),
        supporters=mixed(neighbourhood.supporters),
        groups=mixed(neighbourhood.groups),
        loads=mixed(neighbourhood.loads),
    )


def renamed(neighbourhood: Neighbourhood, names: dict[str, str]) -> Neighbourhood:
    return Neighbourhood(
        residents=tuple(replace(one, id=names[one.id]) for one in neighbourhood.residents),
        never=frozenset((names[one], names[other]) for one, other in neighbourhood.never),
        met=frozenset((names[one], names[other], ago) for one, other, ago in neighbourhood.met),
        supporters=neighbourhood.supporters,
        groups=tuple(
            replace(group, members=frozenset(names[one] for one in group.members))
            for group in neighbourhood.groups
        ),
        loads=tuple(replace(load, resident=names[load.resident]) for load in neighbourhood.loads),
    )


def renamed_start(start: Start, names: dict[str, str]) -> Start:
    invited = frozenset(names[one] for one in start.invited)
    declined = frozenset(names[one] for one in start.declined)
    return replace(start, by=names[start.by], invited=invited, declined=declined)

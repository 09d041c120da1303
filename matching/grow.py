"""Question 2: who would fit an existing group, at most two newcomers at a time?"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from matching.cliques import Members
from matching.feasible import can_join, could_visit, is_within
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident
from matching.reasons import Companion, because, companion
from matching.settings import DEFAULTS, Settings
from matching.ties import Tie, pick, tie_of_set
from matching.value import Valuation


@dataclass(frozen=True, slots=True)
class Growth:
    """`suggested` come together, each of `reserves` could come alone; best first, no blocked pair in it."""

    group: str
    suggested: tuple[Companion, ...]
    reserves: tuple[Companion, ...]
    value: int


def grow(neighbourhood: Neighbourhood, group_id: str, settings: Settings = DEFAULTS, seed: int = 0) -> Growth:
    return _Growing(neighbourhood, neighbourhood.group(group_id), settings, seed).choose()


def members_of(group: Group, neighbourhood: Neighbourhood) -> tuple[Resident, ...]:
    return tuple(one for one in neighbourhood.residents if one.id in group.members)


def free_residents(neighbourhood: Neighbourhood) -> tuple[Resident, ...]:
    """Who may be placed: below his own cap, and in no group yet or open to another one."""
    placed = frozenset[str]().union(*(group.members for group in neighbourhood.groups))
    full = neighbourhood.full()
    able = (one for one in neighbourhood.residents if one.id not in full)
    return tuple(one for one in able if one.also_new or one.id not in placed)


def growths(group: Group, neighbourhood: Neighbourhood, settings: Settings) -> Iterator[Members]:
    """Every set of newcomers that may join; two may fit where one alone would not give or get."""
    members = members_of(group, neighbourhood)
    visitors = [one for one in free_residents(neighbourhood) if could_visit(one, group, neighbourhood)]
    for size in range(1, settings.newcomers_most + 1):
        for newcomers in combinations(visitors, size):
            if can_join(newcomers, group, members, neighbourhood, settings):
                yield newcomers


class _Growing:
    """One group, and what each set of newcomers would add to it."""

    def __init__(self, neighbourhood: Neighbourhood, group: Group, settings: Settings, seed: int) -> None:
        self.neighbourhood, self.group, self.settings, self.seed = neighbourhood, group, settings, seed
        self.members = members_of(group, neighbourhood)
        self.valuation = Valuation(neighbourhood, settings)

    def choose(self) -> Growth:
        found = sorted(growths(self.group, self.neighbourhood, self.settings), key=self.rank)
        best = found[0] if found else ()
        alone = [new[0] for new in found if len(new) == 1]
        together = sorted(best, key=lambda one: self.rank((one,)))
        return Growth(
            group=self.group.id,
            suggested=tuple(self.explained(one, best) for one in together),
            reserves=tuple(self.explained(one, (one,)) for one in self.reserves(alone, best)),
            value=self.valuation.growth(self.members, best),
        )

    def rank(self, newcomers: Members) -> tuple[int, tuple[Tie, ...]]:
        value = self.valuation.growth(self.members, newcomers)
        return -value, tie_of_set(self.seed, (one.id for one in newcomers))

    def reserves(self, alone: list[Resident], best: Members) -> list[Resident]:
        shown = list(best)
        for one in alone:
            blocked = any(self.neighbourhood.apart(one.id, other.id) for other in shown)
            if one not in shown and not blocked:
                shown.append(one)
        return shown[len(best) :][: self.settings.reserves]

    def explained(self, one: Resident, newcomers: Members) -> Companion:
        activity = pick(self.seed, one.enjoys & self.group.enjoys)
        day_part = pick(self.seed, one.day_parts & self.group.day_parts)
        near = is_within(self.settings.near_m, one, self.group)
        return companion(one, (*self.members, *newcomers), because(activity, day_part, near=near))

"""What fits: the one definition of who can be together, for every question and every check of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from matching.exchange import is_reciprocal
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Spot, Supporter, Words
from matching.settings import Settings

FARTHER = 2
"""The extra answer about distance: so many times as far."""


def metres_squared(one: Spot, other: Spot) -> int:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2


def is_within(metres: int, one: Spot, other: Spot) -> bool:
    return metres_squared(one, other) <= metres**2


def pair_fits(one: Resident, other: Resident, neighbourhood: Neighbourhood, farther: int = 1) -> bool:
    """Within the reach of both (of `one` so many times as far), and neither blocked the other."""
    reach = min(one.reach_m * farther, other.reach_m)
    return is_within(reach, one, other) and not neighbourhood.apart(one.id, other.id)


@dataclass(frozen=True, slots=True)
class Ground:
    """What people have in common: it only shrinks when somebody joins, and nothing may be empty."""

    enjoys: Words
    day_parts: Words
    languages: Words

    def meet(self, other: "Ground | Resident | Group") -> "Ground | None":
        enjoys, day_parts = self.enjoys & other.enjoys, self.day_parts & other.day_parts
        languages = self.languages & other.languages
        return Ground(enjoys, day_parts, languages) if enjoys and day_parts and languages else None


def ground_of(one: Resident | Group) -> Ground:
    return Ground(one.enjoys, one.day_parts, one.languages)


def common_ground(first: Resident | Group, *others: Resident | Group) -> Ground | None:
    ground = ground_of(first).meet(first)
    for other in others:
        ground = ground and ground.meet(other)
    return ground


def can_form(members: Sequence[Resident], neighbourhood: Neighbourhood, settings: Settings) -> bool:
    """A new group: everybody gives and gets, all have common ground, and every pair fits."""
    return (
        is_circle(members, settings)
        and common_ground(*members) is not None
        and all(pair_fits(one, other, neighbourhood) for one, other in combinations(members, 2))
    )


def is_circle(members: Sequence[Resident], settings: Settings) -> bool:
    """The part of `can_form` that says nothing about a subset: size, and that everybody gives and gets."""
    rightly_sized = settings.group_least <= len(members) <= settings.group_most
    return rightly_sized and all(is_reciprocal(member, members) for member in members)


def could_visit(newcomer: Resident, group: Group, neighbourhood: Neighbourhood) -> bool:
    """One person and a group, before the question of giving and getting."""
    return (
        newcomer.id not in group.members
        and is_within(newcomer.reach_m, newcomer, group)
        and common_ground(newcomer, group) is not None
        and not any(neighbourhood.apart(newcomer.id, member) for member in group.members)
    )


def can_join(
    newcomers: Sequence[Resident],
    group: Group,
    members: Sequence[Resident],
    neighbourhood: Neighbourhood,
    settings: Settings,
) -> bool:
    """Growth: one or two newcomers into the room a group has; each gives and gets inside the larger group."""
    everybody = (*members, *newcomers)
    return (
        1 <= len(newcomers) <= settings.newcomers_most
        and len(everybody) <= group.capacity
        and all(could_visit(newcomer, group, neighbourhood) for newcomer in newcomers)
        and not any(neighbourhood.apart(one.id, other.id) for one, other in combinations(newcomers, 2))
        and all(is_reciprocal(newcomer, everybody) for newcomer in newcomers)
    )


def can_support(supporter: Supporter, members: Sequence[Resident], neighbourhood: Neighbourhood) -> bool:
    """A new group and its supporter: when and in which words they all meet, his reach, and no block."""
    ground = common_ground(*members)
    return (
        ground is not None
        and bool(supporter.day_parts & ground.day_parts)
        and bool(supporter.languages & ground.languages)
        and all(
            member.id != supporter.id
            and is_within(supporter.reach_m, supporter, member)
            and not neighbourhood.apart(supporter.id, member.id)
            for member in members
        )
    )

"""Every new group and every growth that is possible, one by one in plain Python: what a checker goes by.

The solver finds the same columns by other means (`packing/`); it never reads this file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from matching.cliques import Members, cliques
from matching.feasible import can_support, ground_of, is_circle, pair_fits
from matching.grow import free_residents, growths, members_of
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter
from matching.settings import Settings
from matching.value import Valuation, background


@dataclass(frozen=True, slots=True)
class Column:
    """Whom a plan would place together, in which group that grows or with which supporter; and its value."""

    placed: Members
    group: Group | None
    supporter: Supporter | None
    value: int


def columns(neighbourhood: Neighbourhood, settings: Settings) -> Iterator[Column]:
    """A new group comes once for every supporter who can help it; without one only where none are given."""
    valuation = Valuation(neighbourhood, settings)
    for group in neighbourhood.groups:
        members = members_of(group, neighbourhood)
        for newcomers in growths(group, neighbourhood, settings):
            yield Column(newcomers, group, None, valuation.growth(members, newcomers))
    for new in new_groups(neighbourhood, settings):
        value = valuation.group(new)
        if not neighbourhood.supporters:
            yield Column(new, None, None, value)
        for one in neighbourhood.supporters:
            if can_support(one, new, neighbourhood):
                yield Column(new, None, one, value + background(one, new, settings))


def new_groups(neighbourhood: Neighbourhood, settings: Settings) -> Iterator[Members]:
    """Depth first, from each free resident among those who come later."""
    free = free_residents(neighbourhood)

    def fits(one: Resident, other: Resident) -> bool:
        return (one.id, other.id) in fitting

    for at, first in enumerate(free, start=1):
        later = [other for other in free[at:] if pair_fits(first, other, neighbourhood)]
        pairs = combinations(later, 2)
        fitting = {(one.id, other.id) for one, other in pairs if pair_fits(one, other, neighbourhood)}
        for rest in cliques(later, ground_of(first), settings.group_most - 1, fits):
            if is_circle((first, *rest), settings):
                yield (first, *rest)

"""The columns of the packing: every new group and every growth that is possible, with its value."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from matching.cliques import Members, cliques
from matching.feasible import can_support, ground_of, is_circle, pair_fits
from matching.grow import free_residents, growths, members_of
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter
from matching.settings import Settings
from matching.ties import tie
from matching.value import Valuation, background


@dataclass(frozen=True, slots=True)
class Column:
    """`placed` are those it would place, `members` everybody in the group; `value` is without a supporter.

    `helpers` are the supporters who can help, each with what a shared background adds, best first.
    """

    placed: Members
    members: Members
    group: Group | None
    value: int
    helpers: tuple[tuple[int, Supporter], ...] = ()

    @property
    def uses(self) -> frozenset[tuple[str, str]]:
        """What no other column of one plan may use: each resident and each grown group once."""
        grown = {("group", self.group.id)} if self.group else set()
        return frozenset({("resident", one.id) for one in self.placed} | grown)

    @property
    def best_value(self) -> int:
        return self.value + (self.helpers[0][0] if self.helpers else 0)


@dataclass(frozen=True, slots=True)
class Columns:
    """`complete` is False when somewhere there were more sets than we look at."""

    found: tuple[Column, ...]
    complete: bool


def columns(neighbourhood: Neighbourhood, settings: Settings, seed: int) -> Columns:
    valuation = Valuation(neighbourhood, settings)
    grown = [_growth_column(*growth, valuation) for growth in _growths(neighbourhood, settings)]
    new, complete = _new_groups(neighbourhood, settings, seed)
    formed = [_new_column(members, neighbourhood, settings, seed, valuation) for members in new]
    # Where supporters are given, a new group that none of them can help is no possibility.
    possible = [column for column in formed if column.helpers or not neighbourhood.supporters]
    return Columns((*grown, *possible), complete)


def _growths(neighbourhood: Neighbourhood, settings: Settings) -> Iterator[tuple[Group, Members, Members]]:
    for group in neighbourhood.groups:
        members = members_of(group, neighbourhood)
        for newcomers in growths(group, neighbourhood, settings):
            yield group, members, newcomers


def _growth_column(group: Group, members: Members, newcomers: Members, valuation: Valuation) -> Column:
    return Column(newcomers, (*members, *newcomers), group, valuation.growth(members, newcomers))


def _new_column(
    members: Members, neighbourhood: Neighbourhood, settings: Settings, seed: int, valuation: Valuation
) -> Column:
    helpers = _helpers(members, neighbourhood, settings, seed)
    return Column(members, members, None, valuation.group(members), helpers)


def _helpers(
    members: Members, neighbourhood: Neighbourhood, settings: Settings, seed: int
) -> tuple[tuple[int, Supporter], ...]:
    able = (one for one in neighbourhood.supporters if can_support(one, members, neighbourhood))
    rated = ((background(one, members, settings), one) for one in able)
    return tuple(sorted(rated, key=lambda pair: (-pair[0], tie(seed, pair[1].id))))


def _new_groups(neighbourhood: Neighbourhood, settings: Settings, seed: int) -> tuple[list[Members], bool]:
    """Depth first from each resident, who waited longest first: a full count skips sets, never a person."""
    free = sorted(free_residents(neighbourhood), key=lambda one: (-one.rounds_waited, tie(seed, one.id)))
    fitting = _fitting(free, neighbourhood)
    found: list[Members] = []
    complete = True
    for at, first in enumerate(free, start=1):
        later = [other for other in free[at:] if other.id in fitting[first.id]]
        sets = cliques(
            later, ground_of(first), settings.group_most - 1, lambda one, other: other.id in fitting[one.id]
        )
        looked_at = ((first, *rest) for rest in islice(sets, settings.sets_per_resident))
        found.extend(members for members in looked_at if is_circle(members, settings))
        complete = complete and next(sets, None) is None
    return found, complete


def _fitting(free: Sequence[Resident], neighbourhood: Neighbourhood) -> dict[str, frozenset[str]]:
    return {
        one.id: frozenset(other.id for other in free if pair_fits(one, other, neighbourhood)) for one in free
    }

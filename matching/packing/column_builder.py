"""From a neighbourhood to its pool of columns: new groups, each with a supporter if any, and growths."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool, joined
from matching.packing.group_cliques import cliques
from matching.packing.growth_columns import growths
from matching.packing.map_tiles import tiles
from matching.packing.pairs import fitting_pairs
from matching.packing.people_arrays import PeopleArrays
from matching.packing.reciprocity import reciprocal_groups
from matching.packing.supporter_columns import SupporterArrays
from matching.settings import Settings
from matching.stage import Stage

LEAF = 64
IN_A_HURRY = 20
"""So many sets of each size from each first member, where the time is over: some plan is better than none."""


@dataclass(frozen=True, slots=True)
class Built:
    """`complete` is False when somewhere there were more sets than we look at."""

    pool: ColumnPool
    complete: bool


class Builder:
    """Rows of a pool: residents as the arrays has them, then groups and supporters as the neighbourhood."""

    def __init__(self, neighbourhood: Neighbourhood, arrays: PeopleArrays, settings: Settings) -> None:
        self._neighbourhood, self.arrays, self.settings = neighbourhood, arrays, settings
        self.before_supporters = len(arrays) + len(neighbourhood.groups)
        self.helpers = SupporterArrays(neighbourhood, arrays, settings) if neighbourhood.supporters else None
        once = np.ones(len(arrays) + len(neighbourhood.groups), np.int64)
        supporters = np.array([one.cap for one in neighbourhood.supporters], np.int64)
        self.caps: Ints = np.concatenate([once, supporters])
        self.width = max(settings.group_most, settings.newcomers_most) + 1

    def places(self) -> int:
        """How many a plan can place at most: all who are free, or as many as supporters have time for."""
        free = int(self.arrays.free.sum())
        if self.helpers is None:
            return free
        groups, supporters = (
            self.before_supporters - len(self.arrays),
            int(self.caps[self.before_supporters :].sum()),
        )
        newcomers = groups * self.settings.newcomers_most
        return min(free, supporters * self.settings.group_most + newcomers)

    def in_walk_order(self) -> Indices:
        """All who are free, neighbours one after the other."""
        free = np.flatnonzero(self.arrays.free)
        return np.concatenate([np.zeros(0, np.intp), *tiles(self.arrays, free, LEAF)])

    def all(self, limits: Limits) -> Built:
        """Every column there is; where they are too many, the best from each first member."""
        who = self.in_walk_order()
        built = self.around(who, len(who), limits)
        return Built(self.with_(built.pool, *self.growing()), built.complete)

    def with_(self, *pools: ColumnPool) -> ColumnPool:
        return joined(pools, self.caps, len(self.arrays), self.width)

    def around(self, who: Indices, anchors: int, limits: Limits) -> Built:
        """New groups of these people in which one of the first `anchors` takes part.

        Where they are too many, or the time is over before all are seen, the best few from each first member.
        """
        most, columns_most = self.settings.sets_per_resident, self.settings.columns_most
        built = self._around(who, anchors, most, columns_most, limits)
        if built is None:
            fewer = columns_most // (4 * anchors)
            most = max(1, min(most - 1, IN_A_HURRY if limits.over() else fewer))
            built = self._around(who, anchors, most, None, limits)
        assert built is not None
        return built

    def _around(
        self, who: Indices, anchors: int, most_sets: int, most_columns: int | None, limits: Limits
    ) -> Built | None:
        """None when there are more than `most_columns`, or no more time."""
        found = fitting_pairs(self.arrays, self.settings, who)
        pools, complete, count = [], True, 0
        for sets in cliques(self.arrays, found, anchors, self.settings.group_most, most_sets):
            complete = complete and sets.complete
            if sets.members.shape[1] < self.settings.group_least:
                continue
            pools.append(
                self._formed(*reciprocal_groups(self.arrays, self.settings, who[sets.members], sets.bonds))
            )
            count += len(pools[-1])
            limits.tell(Stage.GROUPS, int(sets.members[:, 0].max(initial=0)), anchors)
            if most_columns is not None and (count > most_columns or limits.over()):
                return None
        return Built(self.with_(*pools), complete)

    def _formed(self, people: Indices, value: Ints) -> ColumnPool:
        if self.helpers is None:
            return self._pool(people, None, value)
        groups, helpers, value = self.helpers.helped(people, value)
        return self._pool(people[groups], self.before_supporters + helpers, value)

    def growing(self) -> Iterator[ColumnPool]:
        for found in growths(self._neighbourhood, self.arrays, self.settings):
            group = np.full(len(found.value), len(self.arrays) + found.group)
            yield self._pool(found.newcomers, group, found.value)

    def _pool(self, people: Indices, other: Indices | None, value: Ints) -> ColumnPool:
        rows = np.full((len(people), self.width), len(self.caps), np.int32)
        rows[:, : people.shape[1]] = people
        if other is not None:
            rows[:, people.shape[1]] = other
        return ColumnPool(rows, value, self.caps, len(self.arrays))

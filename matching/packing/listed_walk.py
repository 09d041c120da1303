"""The priced walk over a list of all columns: what `kernel_walk` answers, without a compiled kernel.

Exactly the same while the list is complete. Where there are too many to list, M is what everybody could be
worth at most: still a certificate, a loose one.
"""

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import certified
from matching.packing.pairs import FittingPairs, fitting_pairs
from matching.packing.priced_walk import (
    HELPERS_MOST,
    Walked,
    scale_of,
    trivial_prices,
    union,
    with_growths,
)


def listed_walk(builder: Builder, limits: Limits) -> "ListedWalk":
    who = builder.in_walk_order()
    found = fitting_pairs(builder.arrays, builder.settings, who)
    built = builder.around(who, len(who), limits)
    growths = builder.with_(*builder.growing())
    trivial = trivial_prices(builder, found, growths)
    return ListedWalk(built.pool, growths, found, trivial, complete=built.complete)


def walk_over(pool: ColumnPool) -> "ListedWalk":
    """Over any columns at all, that nobody made of a neighbourhood: packing alone."""
    nobody, everybody = np.zeros(0, np.intp), np.arange(pool.people)
    found = FittingPairs(everybody, nobody, nobody, np.zeros(0, np.int64))
    return ListedWalk(pool, pool.take(nobody), found, certified(pool, np.zeros(len(pool.caps))))


class ListedWalk:
    """Over the `pool` of all columns but growths; `who` are the residents in the order of the walk."""

    def __init__(
        self,
        pool: ColumnPool,
        growths: ColumnPool,
        found: FittingPairs,
        trivial: Ints,
        *,
        complete: bool = True,
    ) -> None:
        self.found, self.growths, self.trivial = found, growths, trivial
        self._complete, self._place = complete, np.full(pool.people + 1, -1, np.int64)
        self._place[found.who] = np.arange(len(found.who))
        self._pool = pool.take(self._in_walk_order(pool))
        self._scale = scale_of(int(pool.placed().max(initial=1)))
        self._set = self._sets()

    def _in_walk_order(self, pool: ColumnPool) -> Ints:
        """Depth first, as a walk comes by: by the places of their members, shorter ones first."""
        people = np.minimum(pool.rows, pool.people)
        others = np.where(pool.rows < pool.people, 0, pool.rows).max(1, initial=0)
        order: Ints = np.lexsort((others, *self._place[people].T[::-1]))
        return order

    def _sets(self) -> Ints:
        """A number for each column: the same for all supporters of one group."""
        people = np.minimum(self._pool.rows, self._pool.people)
        new = np.ones(len(people), bool)
        new[1:] = (people[1:] != people[:-1]).any(1)
        return np.cumsum(new)

    def walk(
        self,
        dual_prices: Ints,
        theta: int,
        keep: int,
        limits: Limits,
        helpers: int = HELPERS_MOST,
        hurry: int = 0,
    ) -> Walked:
        pool, scale = self._pool, self._scale
        gain, size = pool.value - pool.sums(dual_prices), pool.placed()
        found = np.flatnonzero((gain > theta * size) & self._with_few_helpers(gain, helpers))
        rate = gain[found] * (scale // size[found])
        more = np.zeros(len(dual_prices), np.int64)
        who = self.found.who
        more[who] = max(0, theta)
        for row in pool.rows[found].T:
            paying = row < pool.people
            np.maximum.at(more, row[paying], -(-rate[paying] // scale))
        if not self._complete:
            more = np.maximum(more, self.trivial - dual_prices)
        kept = pool.take(found[self._best_of_residents(pool.take(found), rate, keep)])
        walked = Walked(union(kept), more, self._complete)
        return with_growths(walked, self.growths, dual_prices, theta)

    def _with_few_helpers(self, gain: Ints, most: int) -> Flags:
        """Of each group the columns of the few supporters with whom it gains most."""
        order = np.lexsort((np.arange(len(gain)), -gain, self._set))
        numbers = self._set[order]
        few = np.zeros(len(gain), bool)
        few[order] = np.arange(len(gain)) - np.searchsorted(numbers, numbers) < most
        return few

    def _best_of_residents(self, pool: ColumnPool, rate: Ints, keep: int) -> Flags:
        """Of each resident the `keep` columns of the highest rate; of equal ones the first in the walk."""
        columns = np.argsort(-rate, kind="stable")
        flat = pool.rows[columns].ravel()
        order = np.argsort(flat, kind="stable")
        rows = flat[order]
        rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
        best = order[(rank < keep) & (rows < pool.people)]
        flags = np.zeros(len(pool), bool)
        flags[columns[best // pool.rows.shape[1]]] = True
        return flags

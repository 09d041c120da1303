"""Large neighbourhood search (Shaw 1998): greedy by reduced cost, then windows packed exactly.

Around the resident where most is lost, everything is taken apart and packed again as well as can be. What a
window can lose at most, by the certificate, says which columns can matter in it: all others are left out.
Of two plans, what both have stays, and the rest is one window (Rothberg 2007, solution polishing).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import best_packing
from matching.packing.people_arrays import Whole
from matching.stage import Stage

SIZES = (60, 120)
"""Sizes of windows. Those of 240 brought 0.0013 more at 400 people in flats, in forty times the time."""
SIZES_EACH = (40, 80)
"""Those for each of several plans that are recombined afterwards: other sizes end in other plans."""
COLUMNS = 600
"""At most so many columns in one window: then branch and cut mostly ends at its first node."""
NODES = 30
AGAIN = 2
"""A window that changed something lets so many times its size of residents around it be tried again."""
AT_ONCE = 4000
NONE = np.zeros(0, np.intp)


@dataclass(frozen=True, slots=True)
class Spots:
    """Where each resident lives."""

    x: Whole
    y: Whole

    def nearest(self, centre: int) -> Indices:
        across, along = self.x - self.x[centre], self.y - self.y[centre]
        return np.argsort(across * across + along * along, kind="stable")


def greedy(pool: ColumnPool, reduced_cost: Ints) -> Indices:
    """The column of the least reduced cost, then the next that still can be, until none can: (chosen,).

    Reduced cost is what the rows of a column pay beyond its value, in milli-points: under a certificate never
    negative, and 0 in a packing that reaches the bound.
    """
    left, chosen = np.append(pool.caps, pool.rows.size), []
    open_ = np.argsort(reduced_cost, kind="stable")
    while len(open_):
        for column in open_[:AT_ONCE]:
            row = pool.rows[column]
            if (left[row] > 0).all():
                np.subtract.at(left, row, 1)
                chosen.append(column)
        open_ = open_[AT_ONCE:]
        open_ = open_[(left[pool.rows[open_]] > 0).all(1)]
    return np.array(chosen, np.intp)


class Search:
    """One packing that only gets better; `chosen` are columns of the pool."""

    def __init__(self, pool: ColumnPool, dual_prices: Ints, spots: Spots, chosen: Indices) -> None:
        self.pool, self.dual_prices, self.spots, self.chosen = pool, dual_prices, spots, chosen
        self.reduced_cost: Ints = pool.sums(dual_prices) - pool.value

    def recombine(self, other: Indices, limits: Limits) -> bool:
        """All but what both plans have is packed anew; False where that changed nothing."""
        window = np.ones(len(self.dual_prices), bool)
        window[self.pool.rows[np.intersect1d(self.chosen, other)]] = False
        window[self.pool.people :] = False
        return self._packed_anew(window, limits, other)

    def improve(self, limits: Limits, sizes: Sequence[int] = SIZES) -> None:
        for at, size in enumerate(sizes):
            limits.tell(Stage.WINDOWS, at, len(sizes))
            if at == 0 or size < self.pool.people:
                self._sweep(size, size // 2, limits)

    def _sweep(self, size: int, core: int, limits: Limits) -> None:
        """Windows around whoever loses most, until a window around anybody would change nothing."""
        fresh = np.ones(self.pool.people, bool)
        for _ in range(20 + 2 * self.pool.people // 5):
            loss = np.where(fresh, self._losses(), 0)
            if not loss.any() or limits.over():
                return
            centre = int(loss.argmax())
            near = self.spots.nearest(centre)
            window = self._window(near, size)
            if self._packed_anew(window, limits):
                # Windows that failed before may do better now where they overlap with this one.
                fresh[near[: AGAIN * size]] = True
            fresh[near[:core]] = False
            fresh[centre] = False

    def _losses(self) -> Ints:
        """Of who is left over the own dual price, else an equal part of the reduced cost."""
        loss = self.dual_prices[: self.pool.people].copy()
        parts = self.reduced_cost[self.chosen] // self.pool.take(self.chosen).placed()
        for row in self.pool.rows[self.chosen].T:
            people = row < self.pool.people
            loss[row[people]] = parts[people]
        return loss

    def _window(self, near: Indices, size: int) -> Flags:
        """The nearest, each with all who are in one group with them; one truth a row, the padding in."""
        column_of = np.full(len(self.dual_prices), -1, np.intp)
        for row in self.pool.rows[self.chosen].T:
            column_of[row] = self.chosen
        inside = np.zeros(len(self.dual_prices), bool)
        count = 0
        for one in near:
            if count >= size:
                break
            if not inside[one]:
                people = [one] if column_of[one] < 0 else self._people(column_of[one])
                inside[people] = True
                count += len(people)
        return inside

    def _people(self, column: int) -> list[int]:
        return [row for row in self.pool.rows[column].tolist() if row < self.pool.people]

    def _packed_anew(self, window: Flags, limits: Limits, also: Indices = NONE) -> bool:
        """`also` are columns that are looked at however much they lose."""
        pool = self.pool
        inside = window[pool.rows[self.chosen]].any(1)
        now, outside = self.chosen[inside], self.chosen[~inside]
        # Of padding there is more than all columns together could take.
        left = np.append(pool.caps, pool.rows.size)
        np.subtract.at(left, pool.rows[outside].ravel(), 1)
        left[: pool.people][~window[: pool.people]] = 0
        gap = int((left[:-1] * self.dual_prices[:-1]).sum() - pool.value[now].sum())
        could = np.flatnonzero((self.reduced_cost < gap) & (left[pool.rows] > 0).all(1))
        if len(could) > COLUMNS:
            could = could[np.argsort(self.reduced_cost[could], kind="stable")[:COLUMNS]]
        also = also[(left[pool.rows[also]] > 0).all(1)]
        could = np.union1d(could, np.union1d(now, also))
        if len(could) == len(now):
            return False
        part = replace(pool.take(could), caps=left[:-1])
        found = best_packing(part, np.searchsorted(could, now), NODES, limits.left())
        better = could[found.chosen]
        if pool.value[better].sum() <= pool.value[now].sum():
            return False
        self.chosen = np.concatenate([outside, better])
        return True

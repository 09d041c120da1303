"""The priced walk in the kernel: people as it reads them, and what it found as columns."""

from ctypes import CDLL, byref

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.kernel import MOST, Asked, People, point
from matching.packing.kernel_people import people_of
from matching.packing.pairs import FittingPairs, fitting_pairs
from matching.packing.priced_walk import (
    HELPERS_MOST,
    Walked,
    scale_of,
    trivial_prices,
    union,
    with_growths,
)
from matching.stage import Stage

WEIGHT_MOST = 2**27
BUDGET = 300_000
"""So many sets are looked at from one first member: far more than prices near the best ever need."""
AT_ONCE = 500
"""So many first members between two looks at the clock."""


class KernelWalk:
    """Everything in the order of `who`, in which the walk goes."""

    def __init__(self, builder: Builder, kernel: CDLL, budget: int = BUDGET) -> None:
        self._builder, self._kernel, self._budget = builder, kernel, budget
        self.found: FittingPairs = fitting_pairs(builder.arrays, builder.settings, builder.in_walk_order())
        self.growths = builder.with_(*builder.growing())
        self.trivial = trivial_prices(builder, self.found, self.growths)
        self._people, self._kept_alive = people_of(builder, self.found)
        self._pairs_of = np.bincount(self.found.first, minlength=len(self.found.who))

    def walk(
        self,
        dual_prices: Ints,
        theta: int,
        keep: int,
        limits: Limits,
        helpers: int = HELPERS_MOST,
        hurry: int = 0,
    ) -> Walked:
        asked = _Question(self._builder, self.found.who, dual_prices, theta, keep)
        asked.with_helpers(helpers)
        complete, everybody = True, len(self.found.who)
        for first in range(0, everybody, AT_ONCE):
            limits.tell(Stage.GROUPS, first, everybody)
            # Whoever is not looked at any more pays the most that the groups from there could gain.
            is_over = limits.over()
            budget = hurry if is_over else self._budget
            complete = complete and not is_over
            asked.go(self._kernel, self._people, budget, first, min(first + AT_ONCE, everybody))
        walked = asked.walked(self._builder, complete)
        return with_growths(walked, self.growths, dual_prices, theta)


class _Question:
    """One walk: its prices and threshold, and room for what it finds."""

    def __init__(self, builder: Builder, who: Indices, dual_prices: Ints, theta: int, keep: int) -> None:
        n, most = len(who), builder.settings.group_most
        self._who, self._dual_prices, self._theta, self._keep = who, dual_prices, theta, keep
        self._scale = scale_of(most)
        self._price = np.ascontiguousarray(dual_prices[who])
        self._helper_price = np.ascontiguousarray(dual_prices[builder.before_supporters : -1])
        self._best = np.full(n, theta * self._scale, np.int64)
        self._open, self._visited = np.zeros(n, np.int64), np.zeros(1, np.int64)
        self._rate = np.empty((n, keep), np.int64)
        self._members = np.empty((n, keep, most), np.int32)
        self._helper, self._arrival = np.empty((n, keep), np.int32), np.empty((n, keep), np.int32)
        self._count, self._worst, self._arrived = np.zeros((3, n), np.int32)
        self._asked = Asked(theta=theta, keep=keep, scale=self._scale)
        point(
            self._asked, price=self._price, helper_price=self._helper_price, best_rate=self._best,
            left_open=self._open, visited=self._visited, rate=self._rate, members=self._members,
            helper=self._helper, arrival=self._arrival, count=self._count, worst=self._worst,
            arrived=self._arrived,
        )  # fmt: skip

    def with_helpers(self, most: int) -> None:
        self._asked.helpers_most = most

    def go(self, kernel: CDLL, people: People, budget: int, first: int, last: int) -> None:
        self._asked.budget = budget
        if not kernel.priced_walk(byref(people), byref(self._asked), first, last):
            raise MemoryError

    def walked(self, builder: Builder, complete: bool) -> Walked:
        more = np.zeros(len(builder.caps) + 1, np.int64)
        paid = (
            -(-self._best // self._scale)
            if self._theta >= 0
            else np.maximum(0, -(-self._best // self._scale))
        )
        more[self._who] = paid + self._open
        complete = complete and not self._open.any()
        return Walked(self._pool(builder), more, complete, int(self._visited[0]))

    def _pool(self, builder: Builder) -> ColumnPool:
        kept = np.arange(self._keep) < self._count[:, None]
        members, helper, rate = self._members[kept], self._helper[kept], self._rate[kept]
        real = members >= 0
        rows = np.full((len(members), builder.width), len(builder.caps), np.int32)
        rows[:, : members.shape[1]][real] = self._who[members[real]]
        size = real.sum(1)
        helped = np.flatnonzero(helper >= 0)
        rows[helped, size[helped]] = builder.before_supporters + helper[helped]
        pool = ColumnPool(rows, rate * size // self._scale, builder.caps, len(builder.arrays))
        return union(ColumnPool(rows, pool.value + pool.sums(self._dual_prices), pool.caps, pool.people))


def has_room(builder: Builder) -> bool:
    """Whether everything fits the numbers of the kernel: it does, but for strange weights and huge groups."""
    settings = builder.settings
    weights = (settings.joy, settings.mix, settings.distance, settings.again, settings.background)
    most = max(*weights, settings.harmony, int(builder.arrays.waiting.max(initial=0)))
    return settings.group_most <= MOST and most < WEIGHT_MOST

"""What annealing works on: columns by resident, those of the least reduced cost first, fixed tables."""

from dataclasses import dataclass
from math import log

import numpy as np

from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import by_row

REACH, REACH_IN_CITY, CITY_FROM = 700, 300, 2500
"""Milli-points: of the columns of a resident one that loses so much more is picked an e-th as often.

In a city there are few moves for each resident: they go to what loses least."""
KEEP = 60
"""So many columns of each freed resident are looked at."""
MOST_FREED, MOST_NODES = 60, 400
"""How much is packed anew at a time, and how long that may take."""
BESIDE = 4
"""Up to so many groups beside what clashes are taken out too."""
HOT, COLD, HEATS = 4000, 200, 256
"""Milli-points: what a move may lose falls by equal parts from the one to the other, in so many steps."""
LOGS = 4096
"""The chances between 0 and 1 that the logarithm is listed of."""


@dataclass(frozen=True, slots=True)
class AnnealProblem:
    """`members` (columns, width) residents, padded with -1; `extra` the other row a column takes, or -1.

    `listed[start[i]:start[i + 1]]` are the columns of resident i. `extra` counts from 0: groups, then
    supporters.
    """

    pool: ColumnPool
    members: Indices
    size: Ints
    extra: Indices
    listed: Indices
    start: Ints
    reduced_cost: Ints
    price: Ints
    extra_price: Ints
    extra_caps: Indices

    @property
    def reach(self) -> int:
        return REACH if self.people < CITY_FROM else REACH_IN_CITY

    @property
    def people(self) -> int:
        return self.pool.people

    def by_resident(self, columns: Indices) -> Indices:
        """For each resident the one of these columns that places him, or -1."""
        chosen = np.full(self.people, -1, np.intp)
        for row in self.members[columns].T:
            chosen[row[row >= 0]] = columns[row >= 0]
        return chosen

    def cost(self, chosen: Indices) -> int:
        """What a packing is worth less than the bound; `chosen` is the column of each resident, or -1."""
        taken = np.unique(chosen[chosen >= 0])
        worth = int(self.pool.value[taken].sum())
        return int(self.price.sum() + (self.extra_price * self.extra_caps).sum()) - worth


def anneal_problem(pool: ColumnPool, dual_prices: Ints) -> AnnealProblem:
    """Of a pool in which by these prices no reduced cost is negative."""
    reduced_cost = pool.sums(dual_prices) - pool.value
    order = np.argsort(reduced_cost, kind="stable")
    ordered = pool.take(order)
    columns, start = by_row(ordered)
    members = np.where(pool.rows < pool.people, pool.rows, -1).astype(np.int32)
    others = np.where((pool.rows >= pool.people) & (pool.rows < len(pool.caps)), pool.rows, -1).max(
        1, initial=-1
    )
    return AnnealProblem(
        pool=pool,
        members=np.ascontiguousarray(members),
        size=pool.placed().astype(np.int32),
        extra=np.where(others < 0, -1, others - pool.people).astype(np.int32),
        listed=order[columns].astype(np.int32),
        start=start[: pool.people + 1].astype(np.int64),
        reduced_cost=reduced_cost,
        price=np.ascontiguousarray(dual_prices[: pool.people]),
        extra_price=np.ascontiguousarray(dual_prices[pool.people : -1]),
        extra_caps=pool.caps[pool.people :].astype(np.int32),
    )


def chance_logs() -> Ints:
    """65,536 times the negative logarithm of each chance, rounded: the same on every machine."""
    return np.array([round(-log((at + 0.5) / LOGS) * 65536) for at in range(LOGS)], np.int64)


def heats() -> Ints:
    return np.array([round(HOT * (COLD / HOT) ** (at / HEATS)) for at in range(HEATS)], np.int64)

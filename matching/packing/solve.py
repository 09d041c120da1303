"""From a pool to a packing and a certificate: prices, then windows, then all at once where few matter."""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import certificate, tightened
from matching.packing.highs import best_packing
from matching.packing.search import NEAR, Search, Spots, greedy
from matching.stage import Stage

ALL_COLUMNS = 6000
ALL_NODES = 400


@dataclass(frozen=True, slots=True)
class Solution:
    """`dual_prices` is the certificate, padded with a zero; `exact`: no packing of this pool is better."""

    chosen: Indices
    dual_prices: Ints
    exact: bool


def solve_pool(pool: ColumnPool, spots: Spots, limits: Limits) -> Solution:
    dual_prices = certificate(pool, limits)
    reduced_cost = pool.sums(dual_prices) - pool.value
    near = np.arange(len(pool))
    if len(pool) > NEAR:
        near = np.sort(np.argpartition(reduced_cost, NEAR)[:NEAR])
    part = pool.take(near)
    search = Search(part, dual_prices, spots, greedy(part, reduced_cost[near]))
    search.improve(limits)
    chosen = near[search.chosen]
    dual_prices = tightened(pool, dual_prices)
    return _all_at_once(pool, dual_prices, pool.sums(dual_prices) - pool.value, chosen, limits)


def _all_at_once(
    pool: ColumnPool, dual_prices: Ints, reduced_cost: Ints, chosen: Indices, limits: Limits
) -> Solution:
    """No packing that is worth more can hold a column that loses the whole gap: all others are left out."""
    gap = int((dual_prices[:-1] * pool.caps).sum() - pool.value[chosen].sum())
    could = np.union1d(np.flatnonzero(reduced_cost < gap), chosen)
    if gap == 0 or limits.over() or len(could) > ALL_COLUMNS:
        return Solution(chosen, dual_prices, exact=gap == 0)
    limits.tell(Stage.ALL_AT_ONCE, 0, 1)
    found = best_packing(pool.take(could), np.searchsorted(could, np.sort(chosen)), ALL_NODES, limits.left())
    return Solution(could[found.chosen], dual_prices, found.exact)

"""From a pool to a packing and a certificate: prices, then windows, then all at once where few matter."""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Numbers, Places
from matching.packing.column_pool import Pool
from matching.packing.dual import certificate, lowered
from matching.packing.highs import best_packing
from matching.packing.search import NEAR, Search, Spots, greedy

ALL_COLUMNS = 6000
ALL_NODES = 400


@dataclass(frozen=True, slots=True)
class Solved:
    """`numbers` is the certificate, padded with a zero; `exact`: no packing of this pool is better."""

    chosen: Places
    numbers: Numbers
    exact: bool


def solved(pool: Pool, spots: Spots, limits: Limits) -> Solved:
    numbers = certificate(pool, limits)
    lost = pool.sums(numbers) - pool.value
    near = np.arange(len(pool))
    if len(pool) > NEAR:
        near = np.sort(np.argpartition(lost, NEAR)[:NEAR])
    part = pool.take(near)
    search = Search(part, numbers, spots, greedy(part, lost[near]))
    search.improve(limits)
    chosen = near[search.chosen]
    numbers = lowered(pool, numbers)
    return _all_at_once(pool, numbers, pool.sums(numbers) - pool.value, chosen, limits)


def _all_at_once(pool: Pool, numbers: Numbers, lost: Numbers, chosen: Places, limits: Limits) -> Solved:
    """No packing that is worth more can hold a column that loses the whole gap: all others are left out."""
    gap = int((numbers[:-1] * pool.caps).sum() - pool.value[chosen].sum())
    could = np.union1d(np.flatnonzero(lost < gap), chosen)
    if gap == 0 or limits.over() or len(could) > ALL_COLUMNS:
        return Solved(chosen, numbers, exact=gap == 0)
    limits.tell("all at once", 0, 1)
    found = best_packing(pool.take(could), np.searchsorted(could, np.sort(chosen)), ALL_NODES, limits.left())
    return Solved(could[found.chosen], numbers, found.exact)

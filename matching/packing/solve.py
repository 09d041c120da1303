"""From a walk to a packing with its certificate: prices, a pool, a good packing of it, all at once."""

from dataclasses import dataclass

import numpy as np

from matching.executor import Executor
from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import best_packing
from matching.packing.priced_walk import PricedWalk, columns_enough, union
from matching.packing.prices import priced, worth
from matching.packing.primal_heuristic import SMALL_UP_TO, searched
from matching.packing.search import Spots
from matching.stage import Stage

LOSSES, KEEP, KEEP_OF_FEW = (-100, -600), 60, 300
"""The pool: columns that lose less than so much a person, so many of each resident; more of few.

Among 400 people of whom many gave every answer, losses of 100 find as good a pool in a third of the time."""
PART = 0.5
"""Of a limited time prices take so much at most: a plan is worth more than its price."""
ALL_COLUMNS, ALL_NODES, ALL_KEPT = 6000, 400, 2_000_000
IN_A_HURRY, SETS_IN_A_HURRY = 5, 200
HOPE = 10**11
"""Far more than any group is worth."""


@dataclass(frozen=True, slots=True)
class Solution:
    """`chosen` are the columns; `possible` the residents in any column; `exact`: no packing is better."""

    chosen: ColumnPool
    dual_prices: Ints
    possible: Indices
    exact: bool


def solve(
    walk: PricedWalk,
    spots: Spots,
    free: int,
    seed: int,
    limits: Limits,
    executor: Executor,
    places: int | None = None,
) -> Solution:
    """`places`: how many a plan can place at most, where that is fewer than are free."""
    found = priced(walk, free if places is None else places, limits.part(PART))
    limits.over()
    keep = KEEP_OF_FEW if free <= SMALL_UP_TO else KEEP
    pool = union(columns_enough(walk, found.certificate, LOSSES, keep, keep, limits), found.pool)
    if not len(pool):
        # The time was over before there was any: some plan is better than none.
        pool = walk.walk(found.certificate, -HOPE, IN_A_HURRY, limits, hurry=SETS_IN_A_HURRY).pool
    pool = pool.take(pool.with_only(np.append(pool.caps, 1) > 0))
    possible = _possible(walk, pool, limits)
    chosen = searched(pool, found.certificate, spots, seed, limits, executor)
    best = pool.take(chosen)
    gap = worth(found.certificate, pool) - int(best.value.sum())
    best, exact = (best, True) if gap == 0 else _all_at_once(walk, found.certificate, pool, best, limits)
    return Solution(best, found.certificate, possible, exact)


def _possible(walk: PricedWalk, pool: ColumnPool, limits: Limits) -> Indices:
    """Residents in any column at all: those in the pool, and those of whom one more walk finds a column.

    In that walk everybody else pays nothing and these pay far less, so only their columns gain enough. When
    there is no time for it, nobody who has somebody to meet is said to be impossible.
    """
    known = np.zeros(len(pool.caps) + 1, bool)
    known[pool.rows.ravel()] = True
    known[walk.growths.rows.ravel()] = True
    hopes = np.where(known, 0, -HOPE)
    hopes[pool.people :] = 0
    unknown = hopes[walk.found.who] < 0
    if unknown.any():
        limits.over()
        more = walk.walk(hopes, HOPE // 100, 1, limits)
        known[more.pool.rows.ravel()] = True
        if not more.complete:
            known[_meeting(walk)] = True
    return np.flatnonzero(known[: pool.people])


def _meeting(walk: PricedWalk) -> Indices:
    meeting: Indices = walk.found.who[np.unique(np.concatenate([walk.found.first, walk.found.second]))]
    return meeting


def _all_at_once(
    walk: PricedWalk, dual_prices: Ints, pool: ColumnPool, best: ColumnPool, limits: Limits
) -> tuple[ColumnPool, bool]:
    """No packing that is worth more can hold a column that loses the whole gap: all others are left out."""
    gap = worth(dual_prices, pool) - int(best.value.sum())
    if limits.over() or (pool.sums(dual_prices) - pool.value < gap).sum() > ALL_COLUMNS:
        return best, False
    supporters = len(pool.caps) - pool.people
    keep = min(ALL_COLUMNS, ALL_KEPT // max(1, pool.people))
    walked = walk.walk(dual_prices, -(gap // 2) - 1, keep, limits, max(1, supporters))
    every = union(walked.pool, walk.growths, best)
    every = every.take(_may_matter(every, dual_prices, gap, best))
    taken = np.bincount(walked.pool.rows.ravel(), minlength=pool.people)
    kept_all = taken[: pool.people].max(initial=0) < keep
    if len(every) > ALL_COLUMNS or not kept_all:
        return best, False
    limits.tell(Stage.ALL_AT_ONCE, 0, 1)
    start = np.flatnonzero(_is_in(every, best))
    found = best_packing(every, start, ALL_NODES, limits.left())
    return every.take(found.chosen), found.exact and walked.complete


def _may_matter(pool: ColumnPool, dual_prices: Ints, gap: int, best: ColumnPool) -> Flags:
    matters: Flags = (pool.sums(dual_prices) - pool.value < gap) | _is_in(pool, best)
    return matters


def _is_in(pool: ColumnPool, some: ColumnPool) -> Flags:
    """Which columns of a pool are among those."""
    wanted = {row.tobytes() for row in some.rows}
    found: Flags = np.array([row.tobytes() in wanted for row in pool.rows], np.bool_)
    return found

"""Pricing: the columns that gain at these dual prices, found without a list of all columns.

Depth first over cliques, as `cliques.py`; but a set is left as soon as no completion of it to any size can
gain enough (what all members could be worth, less what they pay, and twice the best bonds there could be), or
when a member could no longer give or get with everybody who might still join. What gains more than nothing
makes the certificate y + M complete; with a threshold below nothing the same walk finds the pool of columns
that lose little. Growths are few (one or two newcomers), so they stand in a list beside it.

Shapes: dual prices and `more` are (rows + 1,) whole milli-points; see `dual`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm
from typing import Protocol

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import certified
from matching.packing.pairs import FittingPairs
from matching.packing.reciprocity import harmonies

HELPERS_MOST = 3
"""A group comes into the pool with so many supporters at most, those with whom it gains most."""


@dataclass(frozen=True, slots=True)
class Walked:
    """`pool`: of each resident the best columns for their size, each once, in one order.

    `more` is M: what residents pay beside the prices y, so that y + M covers every column. `complete` is
    False where somewhere there was too much to look at: then M covers what was left open too, but is higher.
    """

    pool: ColumnPool
    more: Ints
    complete: bool
    visited: int = 0


class PricedWalk(Protocol):
    found: FittingPairs
    growths: ColumnPool
    trivial: Ints
    """A certificate that needs no walk: everybody pays the most that he could be worth anywhere."""

    def walk(
        self,
        dual_prices: Ints,
        theta: int,
        keep: int,
        limits: Limits,
        helpers: int = HELPERS_MOST,
        hurry: int = 0,
    ) -> Walked:
        """Every column that gains more than `theta` for each whom it places; `keep` a resident are kept.

        With `theta` above nothing, M is at least that: what gains less was not looked at. `hurry`:
        so many sets from one first member are looked at when the time is over.
        """


MOST_HAVE = 0.5
"""Of the people in any fitting pair."""


def columns_enough(
    walk: PricedWalk, dual_prices: Ints, thetas: Sequence[int], keep: int, many: int, limits: Limits
) -> ColumnPool:
    """With the first threshold by which most people have many columns; the last one serves anyhow.

    Where there are few answers all of them take little time; where there are many the last takes longest.
    """
    pool = walk.walk(dual_prices, thetas[0], keep, limits).pool
    for theta in thetas[1:]:
        columns = np.bincount(pool.rows.ravel(), minlength=len(dual_prices))[walk.found.who]
        if (columns >= many).sum() >= MOST_HAVE * len(columns):
            break
        pool = walk.walk(dual_prices, theta, keep, limits).pool
    return pool


def scale_of(most: int) -> int:
    """A multiple of every size: gains over sizes compare as whole numbers."""
    return lcm(*range(1, most + 1))


def trivial_prices(builder: Builder, found: FittingPairs, growths: ColumnPool) -> Ints:
    """Everybody in a fitting pair pays the most that he could be worth in any group: a certificate.

    v(S) is the sum over its members of p + h + the bonds with the others over |S| - 1, so nobody is worth
    more than p + the highest h + the best bond + a background that is asked for.
    """
    arrays, settings = builder.arrays, builder.settings
    best = best_bonds(found)
    prices = np.zeros(len(builder.caps), np.int64)
    most = arrays.waiting[found.who] + harmonies(settings).max() + np.maximum(0, best)
    if builder.helpers is not None:
        most += settings.background * builder.helpers.shown_to()[found.who].any(1)
    prices[found.who] = np.where(best > NO_BOND, most, 0)
    return certified(growths, prices)


NO_BOND = -(2**31)


def best_bonds(found: FittingPairs) -> Ints:
    """Of each the best bond with anybody; who fits nobody has none."""
    best = np.full(len(found.who), NO_BOND, np.int64)
    for side in (found.first, found.second):
        np.maximum.at(best, side, found.bond)
    return best


def with_growths(walked: Walked, growths: ColumnPool, dual_prices: Ints, theta: int) -> Walked:
    """Growths beside the new groups: those that gain enough, and M for what they gain."""
    gain, placed = growths.value - growths.sums(dual_prices), growths.placed()
    found = np.flatnonzero(gain > theta * placed)
    part = -(-gain[found] // placed[found])
    more = walked.more.copy()
    for row in growths.rows[found].T:
        paying = row < growths.people
        np.maximum.at(more, row[paying], part[paying])
    return Walked(union(walked.pool, growths.take(found)), more, walked.complete, walked.visited)


def union(*pools: ColumnPool) -> ColumnPool:
    """Each column once, in the order of its rows."""
    rows = np.concatenate([pool.rows for pool in pools])
    value = np.concatenate([pool.value for pool in pools])
    order = np.lexsort(rows.T[::-1])
    rows, value = rows[order], value[order]
    new = np.ones(len(rows), bool)
    new[1:] = (rows[1:] != rows[:-1]).any(1)
    return ColumnPool(rows[new], value[new], pools[0].caps, pools[0].people)

"""Dual prices of the packing, and the certificate that whole numbers make of them.

The relaxed packing is a linear programme with one row for each resident, each group that may grow and each
supporter, and one column for everything a plan could choose. Its dual gives each row a price in milli-points;
no plan is worth more than the sum of prices times caps, as long as no column is worth more than its rows pay.

Column generation (Gilmore and Gomory 1961; Barnhart et al. 1998): solve the restricted master, which knows a
few columns a row, add the columns that its prices underpay most, and again. Interior points without
crossover give prices amid all that are optimal, which steadies it (du Merle et al. 1999).

Shapes: `pool.caps` is (rows,), prices of the master are (rows,) in floating point; a certificate is
(rows + 1,) whole milli-points, whose last place is 0 and stands for the padding of columns.
"""

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import Prices, solve_restricted_master
from matching.stage import Stage

PER_ROW = 30
"""So many columns a row join the restricted master in a round: enough, and still few to solve."""
ROUNDS = 12
"""Rarely more than six are needed; a bound that is still too high after twelve hardly falls further."""
ENOUGH = 1.0001
"""Column generation ends when the certificate is this close to the value of the restricted master."""
NOISE = 1e-6
"""Milli-points: an interior point may miss by this much what it pays in full."""


def certificate(pool: ColumnPool, limits: Limits, enough: float = ENOUGH) -> Ints:
    """The best certificate that column generation over the pool comes by: whole milli-points, (rows + 1,).

    Its worth, the sum of prices times caps, is a bound on every packing of the pool. `enough` is the ratio of
    that bound to the value of the restricted master at which it ends early.
    """
    kept = _best_of_rows(pool, pool.value / pool.placed(), np.arange(len(pool)))
    best, bound = certified(pool, np.zeros(len(pool.caps))), np.inf
    for at in range(ROUNDS):
        if limits.over():
            break
        limits.tell(Stage.PRICES, at, ROUNDS)
        master = solve_restricted_master(pool.take(np.flatnonzero(kept)))
        worth = float((master * pool.caps).sum())
        dual_prices = certified(pool, master)
        if _worth(pool, dual_prices) < bound:
            best, bound = dual_prices, _worth(pool, dual_prices)
        underpaid = pool.value - pool.sums(np.append(master, 0.0))
        missed = np.flatnonzero((underpaid > NOISE) & ~kept)
        if not len(missed) or bound <= worth * enough:
            break
        kept |= _best_of_rows(pool, underpaid[missed], missed)
    return best


def certified(pool: ColumnPool, master: Prices) -> Ints:
    """y + M: a certificate from any prices at all, (rows,) to (rows + 1,).

    y are the prices rounded to whole milli-points. Where the rows S of a column pay less than its value v(S),
    each resident it places pays an equal part of the rest more: M_i is the largest such part
    (v(S) - y(S)) / |S| over the columns of resident i, rounded up. So the solver need not be trusted.
    """
    y = np.append(np.rint(master).astype(np.int64), 0)
    underpaid = np.flatnonzero(pool.value > pool.sums(y))
    rows, payers = pool.rows[underpaid], pool.placed()[underpaid]
    part = -(-(pool.value[underpaid] - pool.sums(y)[underpaid]) // payers)
    more = np.zeros(len(y), np.int64)
    for row in rows.T:
        paying = row < pool.people
        np.maximum.at(more, row[paying], part[paying])
    dual_prices: Ints = y + more
    return dual_prices


def tightened(pool: ColumnPool, dual_prices: Ints) -> Ints:
    """Each price in turn as low as all columns allow, the highest first: a certificate stays one.

    It ends at an extreme point of all certificates. For a search the prices before that are better: in the
    middle of the optimal ones reduced costs tell more columns apart.
    """
    dual_prices = dual_prices.copy()
    slack = pool.sums(dual_prices) - pool.value
    columns, start = by_row(pool)
    for row in np.argsort(-dual_prices[:-1], kind="stable"):
        mine = columns[start[row] : start[row + 1]]
        spare = min(dual_prices[row], int(slack[mine].min(initial=dual_prices[row])))
        dual_prices[row] -= spare
        slack[mine] -= spare
    return dual_prices


def by_row(pool: ColumnPool) -> tuple[Indices, Indices]:
    """The columns of each row: those of row i are columns[start[i]:start[i + 1]]."""
    flat = pool.rows.ravel()
    order = np.argsort(flat, kind="stable")
    start = np.searchsorted(flat[order], np.arange(len(pool.caps) + 1))
    return order // pool.rows.shape[1], start


def _worth(pool: ColumnPool, dual_prices: Ints) -> int:
    return int((dual_prices[:-1] * pool.caps).sum())


def _best_of_rows(pool: ColumnPool, score: Prices, among: Indices) -> Flags:
    """For each row the PER_ROW columns of the highest score, as flags over the pool.

    `among` are indices of columns, `score` is one number for each of these.
    """
    kept = np.zeros(len(pool), bool)
    columns = among[np.argsort(-score, kind="stable")]
    flat = pool.rows[columns].ravel()
    order = np.argsort(flat, kind="stable")
    rows = flat[order]
    rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
    best = order[(rank < PER_ROW) & (rows < len(pool.caps))]
    kept[columns[best // pool.rows.shape[1]]] = True
    return kept

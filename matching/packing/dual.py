"""A certificate: whole numbers, one a row, so that the rows of every column hold at least its value.

Prices come from column generation: the relaxed packing over a few columns, then those that would gain most
at these prices beside them, and again. Whatever the prices, `covering` makes a proof of them: y + M.
"""

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Numbers, Places, Truth
from matching.packing.column_pool import Pool
from matching.packing.highs import Prices, prices

PER_ROW = 30
ROUNDS = 12
ENOUGH = 1.0001
"""Column generation ends when the proof is this close to the value of the relaxed packing."""


def certificate(pool: Pool, limits: Limits, enough: float = ENOUGH) -> Numbers:
    """One number a row and a zero for the padding; the sum of numbers times caps is the bound.

    Still amid all certificates as good, where what a column loses says most; `lowered` goes to a corner.
    """
    kept = _best_of_rows(pool, pool.value / pool.placed(), np.arange(len(pool)))
    best, bound = covering(pool, np.zeros(len(pool.caps))), np.inf
    for at in range(ROUNDS):
        if limits.over():
            break
        limits.tell("prices", at, ROUNDS)
        found = prices(pool.take(np.flatnonzero(kept)))
        worth = float((found * pool.caps).sum())
        numbers = covering(pool, found)
        if _worth(pool, numbers) < bound:
            best, bound = numbers, _worth(pool, numbers)
        lacking = pool.value - pool.sums(np.append(found, 0.0))
        missed = np.flatnonzero((lacking > 1e-6) & ~kept)
        if not len(missed) or bound <= worth * enough:
            break
        kept |= _best_of_rows(pool, lacking[missed], missed)
    return best


def covering(pool: Pool, found: Prices) -> Numbers:
    """y + M: the prices as whole numbers, and beside them what the column that lacks most still needs.

    M of a resident is the most that any of his columns lacks, in equal parts over those whom it places.
    """
    numbers = np.append(np.rint(found).astype(np.int64), 0)
    lacking = np.flatnonzero(pool.value > pool.sums(numbers))
    rows, payers = pool.rows[lacking], pool.placed()[lacking]
    part = -(-(pool.value[lacking] - pool.sums(numbers)[lacking]) // payers)
    more = np.zeros(len(numbers), np.int64)
    for row in rows.T:
        paying = row < pool.people
        np.maximum.at(more, row[paying], part[paying])
    found_numbers: Numbers = numbers + more
    return found_numbers


def lowered(pool: Pool, numbers: Numbers) -> Numbers:
    """Each number in turn as low as all columns allow, the highest first; what was a proof stays one."""
    numbers, slack = numbers.copy(), pool.sums(numbers) - pool.value
    columns, start = by_row(pool)
    for row in np.argsort(-numbers[:-1], kind="stable"):
        mine = columns[start[row] : start[row + 1]]
        spare = min(numbers[row], int(slack[mine].min(initial=numbers[row])))
        numbers[row] -= spare
        slack[mine] -= spare
    return numbers


def by_row(pool: Pool) -> tuple[Places, Places]:
    """The columns of each row: those of row i are columns[start[i]:start[i + 1]]."""
    flat = pool.rows.ravel()
    order = np.argsort(flat, kind="stable")
    start = np.searchsorted(flat[order], np.arange(len(pool.caps) + 1))
    return order // pool.rows.shape[1], start


def _worth(pool: Pool, numbers: Numbers) -> int:
    return int((numbers[:-1] * pool.caps).sum())


def _best_of_rows(pool: Pool, score: Prices, among: Places) -> Truth:
    """For each row the few columns of the highest score; `among` are the columns that `score` is about."""
    kept = np.zeros(len(pool), bool)
    columns = among[np.argsort(-score, kind="stable")]
    flat = pool.rows[columns].ravel()
    order = np.argsort(flat, kind="stable")
    rows = flat[order]
    rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
    best = order[(rank < PER_ROW) & (rows < len(pool.caps))]
    kept[columns[best // pool.rows.shape[1]]] = True
    return kept

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

from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import Prices


def certified(pool: ColumnPool, master: Prices | Ints) -> Ints:
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


def by_row(pool: ColumnPool) -> tuple[Indices, Indices]:
    """The columns of each row: those of row i are columns[start[i]:start[i + 1]]."""
    flat = pool.rows.ravel()
    order = np.argsort(flat, kind="stable")
    start = np.searchsorted(flat[order], np.arange(len(pool.caps) + 1))
    return order // pool.rows.shape[1], start

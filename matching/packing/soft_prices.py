"""Soft prices: dual prices without a solver of linear programmes, for as many rows as there are.

Minimised is the sum of caps times y plus tau times the sum over columns of exp((v - y(S)) / tau), one row
after the other, while tau goes down: the dual of the packing with its constraints softened by entropy, and
the sweeps of Sinkhorn. After Haller and Savchynskyy, *A Bregman-Sinkhorn algorithm for the maximum weight
independent set problem*, 2024 (arXiv 2408.02086). What is rounded at the end is never trusted: a walk makes
y + M of it.
"""

import ctypes

import numpy as np

from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import by_row
from matching.packing.highs import Prices
from matching.packing.kernel import KERNEL, address

SWEEPS = 30
FAR = -30.0
"""Columns that lose so many taus more than the best of a row no longer count."""


class SoftPrices:
    """Prices that go on from round to round; `start` is (rows + 1,), what everybody pays at first."""

    def __init__(self, start: Ints, taus: tuple[int, ...], nearly: int) -> None:
        self._taus, self._nearly = taus, nearly
        self._price: Prices = start[:-1].astype(np.float64)

    def rounds(self) -> int:
        return len(self._taus)

    def theta(self) -> int:
        return self._nearly

    def prices(self, pool: ColumnPool, at: int) -> tuple[Prices, float]:
        pool = pool.take(pool.with_only(np.append(pool.caps, 1) > 0))
        column, start = by_row(pool)
        self._price[np.diff(start) == 0] = 0
        slack: Prices = pool.sums(np.append(self._price, 0.0)) - pool.value
        for _ in range(SWEEPS):
            sweep(column, start, pool.caps, self._price, slack, float(self._taus[at]))
        return self._price.copy(), -np.inf


def sweep(column: Indices, start: Indices, caps: Ints, price: Prices, slack: Prices, tau: float) -> None:
    """Changes `price` and `slack` (what the rows of each column pay beyond its value) in place."""
    if KERNEL is not None:
        start, column = start.astype(np.int64), column.astype(np.int32)
        arrays = (address(one) for one in (start, column, caps, price, slack))
        KERNEL.soft_sweep(len(caps), *arrays, ctypes.c_double(tau))
        return
    for row in range(len(caps)):
        mine = column[start[row] : start[row + 1]]
        if len(mine) and caps[row] > 0:
            more = max(_step(slack[mine], float(caps[row]), tau), -price[row])
            price[row] += more
            slack[mine] += more


def _step(slack: Prices, cap: float, tau: float) -> float:
    least = float(slack.min())
    x = (least - slack) / tau
    total = 0.0
    # One after the other, as the kernel adds: sums of floating point depend on their order.
    for term in power(x[x > FAR]).tolist():
        total += term
    return tau * logarithm(total / cap) - least


def power(x: Prices) -> Prices:
    """e to the x, for x from -30 to 0: with + - * / alone, so that it is the same everywhere."""
    k = np.trunc(x * 1.4426950408889634 - 0.5)
    r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10
    total = np.ones_like(x)
    for at in range(12, 0, -1):
        total = 1.0 + total * r / at
    found: Prices = total * 2.0**k
    return found


def logarithm(x: float) -> float:
    mantissa, exponent = np.frexp(x)
    m, k = float(mantissa) * 2, int(exponent) - 1
    s = (m - 1.0) / (m + 1.0)
    square, total = s * s, 0.0
    for at in range(31, 0, -2):
        total = total * square + 1.0 / at
    return 2.0 * s * total + k * 0.693147180559945309417

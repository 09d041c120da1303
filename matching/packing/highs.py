"""HiGHS behind two questions: the prices of a relaxed packing, and the best packing itself."""

from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np
import numpy.typing as npt

from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool

Prices = npt.NDArray[np.float64]
MAXIMISE = -1
BY_COLUMN = 1
SLACK = 0.01
"""Far more than floating point may err, in milli-points."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The chosen columns; `exact` when no other choice is worth more."""

    chosen: Indices
    exact: bool


def solve_restricted_master(pool: ColumnPool, *, inner: bool = True) -> Prices:
    """The dual solution: one price a row.

    `inner`: interior points without crossover, amid all best prices; else a corner, sooner for few columns.
    """
    if not len(pool):
        return np.zeros(len(pool.caps))
    used, solver = _model(pool, integer=False)
    if inner:
        solver.setOptionValue("solver", "ipm")
        solver.setOptionValue("run_crossover", "off")
    solver.run()
    found = np.zeros(len(pool.caps))
    dual = np.asarray(solver.getSolution().row_dual, float)
    if len(dual) == len(used):
        found[used] = np.maximum(np.nan_to_num(dual), 0)
    return found


def best_packing(pool: ColumnPool, start: Indices, nodes: int, seconds: float | None = None) -> Packed:
    """Branch and cut, at most so many nodes; `start` where that finds nothing better.

    HiGHS is not told of `start`: 1.16 may then improve it in its presolved model, call that optimal, and
    hand back the start as it was. Instead it gets only columns that a better packing could hold: often none.
    """
    least = int(pool.value[start].sum())
    could = _could_be_better(pool, least)
    if not len(could):
        return Packed(start, exact=True)
    found, optimal = _branched(pool.take(could), nodes, seconds)
    better = could[found]
    if int(pool.value[better].sum()) <= least or not _fits(pool, better):
        return Packed(start, exact=optimal)
    return Packed(better, exact=optimal)


def _could_be_better(pool: ColumnPool, least: int) -> Indices:
    """Columns that a packing worth more than `least` can hold: true of any prices, so nobody trusts these."""
    price = np.append(solve_restricted_master(pool, inner=False), 0.0)
    reduced_cost = pool.sums(price) - pool.value
    bound = float((price[:-1] * pool.caps).sum()) - float(np.minimum(reduced_cost, 0).sum())
    return np.flatnonzero(bound - np.maximum(reduced_cost, 0) > least + 1 - SLACK)


def _branched(pool: ColumnPool, nodes: int, seconds: float | None) -> tuple[Indices, bool]:
    """The columns found, and whether they are the best: never so when the objective is not their worth."""
    _, solver = _model(pool, integer=True)
    solver.setOptionValue("mip_rel_gap", 0.0)
    # Values are whole, so whoever is less than one behind is as good.
    solver.setOptionValue("mip_abs_gap", 0.999)
    solver.setOptionValue("mip_max_nodes", nodes)
    # Beginning anew after the root costs more than it finds in a window.
    solver.setOptionValue("mip_allow_restart", False)
    if seconds is not None:
        solver.setOptionValue("time_limit", max(0.1, seconds))
    solver.run()
    values = np.asarray(solver.getSolution().col_value, float)
    found = np.flatnonzero(values > 0.5) if len(values) == len(pool) else np.zeros(0, np.intp)
    said = float(solver.getInfo().objective_function_value)
    optimal = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return found, optimal and abs(said - int(pool.value[found].sum())) < 0.5


def _fits(pool: ColumnPool, chosen: Indices) -> bool:
    """The solver counts in floating point: whether a plan can be is counted again in whole numbers."""
    taken = np.bincount(pool.rows[chosen].ravel(), minlength=len(pool.caps) + 1)[:-1]
    return bool((taken <= pool.caps).all())


class _Silent(highspy.Highs):
    """`Highs()` prints a banner while it turns its callbacks on, before anybody can forbid it."""

    def __init__(self) -> None:
        super(highspy.Highs, self).__init__()
        self.setOptionValue("output_flag", False)


def _model(pool: ColumnPool, *, integer: bool) -> tuple[Indices, Any]:
    """The rows that occur, and the model over them: the sum of values at most, each row within its cap."""
    real = pool.rows < len(pool.caps)
    used, index = np.unique(pool.rows[real], return_inverse=True)
    columns, rows = len(pool), len(used)
    start: Ints = np.concatenate([[0], np.cumsum(real.sum(1))])
    most = np.ones(columns) if integer else np.full(columns, highspy.kHighsInf)
    solver: Any = _Silent()
    # Process-global in HiGHS, and one thread gives one answer: nobody here ever asks for another number.
    solver.setOptionValue("threads", 1)
    solver.passModel(
        columns,
        rows,
        len(index),
        BY_COLUMN,
        MAXIMISE,
        0.0,
        pool.value.astype(float),
        np.zeros(columns),
        most,
        np.full(rows, -highspy.kHighsInf),
        pool.caps[used].astype(float),
        start.astype(np.int32),
        index.astype(np.int32),
        np.ones(len(index)),
        np.full(columns, int(integer), np.int32),
    )
    return used.astype(np.intp), solver

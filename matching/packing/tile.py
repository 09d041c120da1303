"""One tile of a city: its own prices and its own groups, while everything around stays as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool, Rows
from matching.packing.dual import certificate, tightened
from matching.packing.people_arrays import PeopleArrays
from matching.packing.search import NEAR, Search, Spots, greedy


@dataclass(frozen=True, slots=True)
class TileTask:
    """`who` are the people of the tile, then all around who could be in a group with one of them.

    `dual_prices` is what each row pays so far; `busy` of each row how often groups take it in which
    nobody of the tile is; `now` are the groups in which somebody is.
    """

    who: Indices
    inside: int
    growing: ColumnPool
    dual_prices: Ints
    busy: Ints
    now: ColumnPool
    sizes: Sequence[int]
    seconds: float | None


@dataclass(frozen=True, slots=True)
class TileAnswer:
    """New dual prices for the people of the tile, and the groups in the place of those of before."""

    dual_prices: Ints
    chosen: Rows
    value: Ints
    possible: Indices
    complete: bool
    stopped: bool


def work(builder: Builder, task: TileTask) -> TileAnswer:
    limits = Limits(task.seconds)
    arrays, tile = builder.arrays, task.who[: task.inside]
    mine = np.zeros(len(builder.caps) + 1, bool)
    mine[tile] = True
    built = builder.around(task.who, task.inside, limits)
    pool = builder.with_(built.pool, task.growing, task.now)
    pool = pool.take(pool.with_any(mine))
    dual_prices = _numbers(pool, mine, task.dual_prices, limits)
    chosen = _packed(pool, dual_prices, task, arrays, limits)
    possible = np.unique(pool.rows[pool.rows < len(arrays)]).astype(np.intp)
    return TileAnswer(dual_prices[tile], chosen.rows, chosen.value, possible, built.complete, limits.stopped)


def _numbers(pool: ColumnPool, mine: Flags, dual_prices: Ints, limits: Limits) -> Ints:
    """A certificate for what the others leave to pay, by the people of the tile alone."""
    outside = np.where(mine, 0, dual_prices)
    rest = replace(pool.paid_by(mine), value=pool.value - pool.sums(outside))
    rest = rest.take(rest.value > 0)
    paying, few = rest.compressed()
    found: Ints = np.where(mine, 0, dual_prices)
    found[paying] = tightened(few, certificate(few, limits))[:-1]
    return found


def _packed(
    pool: ColumnPool, dual_prices: Ints, task: TileTask, arrays: PeopleArrays, limits: Limits
) -> ColumnPool:
    """Everybody of the tile, who is with them now and who is nowhere; the rest keeps what it has."""
    caps = pool.caps - task.busy
    pool = replace(pool, caps=caps).take(pool.with_only(np.append(caps, 1) > 0))
    reduced_cost = pool.sums(dual_prices) - pool.value
    near = np.union1d(np.argsort(reduced_cost, kind="stable")[:NEAR], _last(pool, len(task.now)))
    pool, reduced_cost = pool.take(near), reduced_cost[near]
    now = _last(pool, len(task.now))
    # Of padding there is more than all columns together could take.
    left = np.append(caps, pool.rows.size)
    np.subtract.at(left, pool.rows[now].ravel(), 1)
    open_ = np.flatnonzero(pool.with_only(left > 0))
    more = greedy(replace(pool, caps=left[:-1]).take(open_), reduced_cost[open_])
    rows, few = pool.compressed()
    lives = rows[: few.people]
    spots = Spots(arrays.x[lives], arrays.y[lives])
    search = Search(few, np.append(dual_prices[rows], 0), spots, np.concatenate([now, open_[more]]))
    search.improve(limits, task.sizes)
    return pool.take(search.chosen)


def _last(pool: ColumnPool, count: int) -> Indices:
    """The groups of now come last in a pool."""
    return np.arange(len(pool) - count, len(pool))
